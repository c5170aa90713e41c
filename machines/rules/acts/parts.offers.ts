import type { OffersOf } from './offer.ts';
import type { PartAct } from './parts.ts';
import { isOpen } from './precedence.ts';
import { forAllIfUnknown } from './sponsorship.ts';
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
    onDraft({ record }, draft, by) {
      const isSponsor = draft.sponsors.includes(by);
      if (!draft.parts || !(isSponsor || isMember(record, by))) return [];
      return [{ type: 'parts.object', draft: draft.symbol, by, ...(isSponsor ? forAllIfUnknown(record, draft) : {}) }];
    },
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
