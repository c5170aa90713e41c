import type { OffersOf } from './offer.ts';
import type { PreliminaryAct } from './preliminary.ts';
import { MATTERS } from '../words/vocabulary.ts';

export const PRELIMINARY_OFFERS: OffersOf<PreliminaryAct> = {
  'preliminary.raise': {
    group: 'order',
    section: 'onDrafts',
    onDraft: (_room, { symbol }, by) => [{ type: 'preliminary.raise', draft: symbol, by }],
  },
  'preliminary.putToVote': {
    group: 'order',
    section: 'rulings',
    acts: ({ manner }) => [{ type: 'preliminary.putToVote', manner }],
  },
  'preliminary.rule': {
    group: 'order',
    section: 'rulings',
    acts: () => MATTERS.map((matter) => ({ type: 'preliminary.rule', matter })),
  },
};
