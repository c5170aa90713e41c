import type { DraftAct } from './drafts.ts';
import { newSymbol, type OffersOf } from './offer.ts';
import { isOpen } from './precedence.ts';
import { isMember, type DraftOnTable } from '../record.ts';
import type { StateId } from '../words/vocabulary.ts';

export const DRAFT_OFFERS: OffersOf<DraftAct> = {
  'draft.submit': {
    group: 'texts',
    section: 'onDrafts',
    onDraft({ record }, { symbol, sponsors, status }, by) {
      if (sponsors.includes(by)) return status === 'announced' ? [{ type: 'draft.submit', draft: symbol, by }] : [];
      const draft = isMember(record, by) ? newSymbol(record, `${symbol}(${by})`) : undefined;
      return draft ? [{ type: 'draft.submit', draft, by, sameAs: symbol }] : [];
    },
  },
  'draft.putInBlue': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: ({ record }, draft, by) =>
      isOwn(draft, by) && draft.status === 'tabled' && isMember(record, by)
        ? [{ type: 'draft.putInBlue', draft: draft.symbol, by }]
        : [],
  },
  'draft.withdraw': {
    group: 'texts',
    section: 'onDrafts',
    // An invited State is offered to submit what it has announced, and nothing else.
    onDraft: ({ record }, draft, by) =>
      isOwn(draft, by) && (isMember(record, by) || draft.status !== 'announced')
        ? [{ type: 'draft.withdraw', draft: draft.symbol, by }]
        : [],
  },
  'draft.revive': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: (_room, draft, by) =>
      isOwn(draft, by) && draft.status === 'withdrawn' ? [{ type: 'draft.revive', draft: draft.symbol, by }] : [],
  },
  'draft.cosponsor': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: (_room, draft, by) =>
      isOwn(draft, by) || !isOpen(draft) ? [] : [{ type: 'draft.cosponsor', draft: draft.symbol, by }],
  },
  'draft.requestVote': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: ({ record }, { symbol, sponsors }, by) =>
      sponsors.some((state) => isMember(record, state)) ? [] : [{ type: 'draft.requestVote', draft: symbol, by }],
  },
  'draft.putToVote': {
    group: 'voting',
    section: 'drafts',
    onDraft: ({ manner }, draft) => (isOpen(draft) ? [{ type: 'draft.putToVote', draft: draft.symbol, manner }] : []),
  },
};

function isOwn({ sponsors }: DraftOnTable, by: StateId): boolean {
  return sponsors.includes(by);
}
