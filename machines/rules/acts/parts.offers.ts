import type { OffersOf } from './offer.ts';
import type { PartAct } from './parts.ts';
import { isOpen } from './precedence.ts';
import { isMember } from '../record.ts';

/** What is offered before the reader names the parts. */
const TWO_PARTS = ['1', '2'].map((number) => ({ part: `para. ${number}`, operative: true }));

export const PART_OFFERS: OffersOf<PartAct> = {
  'parts.request': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: (_room, { symbol, parts }, by) =>
      parts ? [] : [{ type: 'parts.request', draft: symbol, by, parts: TWO_PARTS }],
  },
  'parts.object': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: ({ record }, { symbol, parts, sponsors }, by) =>
      parts && (isMember(record, by) || sponsors.includes(by)) ? [{ type: 'parts.object', draft: symbol, by }] : [],
  },
  'part.putToVote': {
    group: 'voting',
    section: 'amendmentsAndParts',
    onDraft: ({ manner }, draft) =>
      (isOpen(draft) ? (draft.parts ?? []) : [])
        .filter(({ status }) => status === 'open')
        .map(({ part }) => ({ type: 'part.putToVote', draft: draft.symbol, part, manner })),
  },
};
