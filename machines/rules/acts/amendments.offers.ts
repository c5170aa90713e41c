import type { AmendmentAct } from './amendments.ts';
import { newSymbol, type OffersOf } from './offer.ts';
import { AMENDMENT_CHANGES } from '../words/vocabulary.ts';

export const AMENDMENT_OFFERS: OffersOf<AmendmentAct> = {
  'amendment.submit': {
    group: 'texts',
    section: 'onDrafts',
    onDraft({ record }, { symbol }, by) {
      const amendment = newSymbol(record, `${symbol}/A${record.amendments.length + 1}`);
      if (!amendment) return [];
      return AMENDMENT_CHANGES.map((change) => ({
        type: 'amendment.submit',
        amendment,
        draft: symbol,
        by,
        change,
        removed: 1,
      }));
    },
  },
  'amendment.withdraw': {
    group: 'texts',
    section: 'ownAmendments',
    acts: ({ record }, by) =>
      record.amendments
        .filter((amendment) => amendment.by === by)
        .map(({ symbol }) => ({ type: 'amendment.withdraw', amendment: symbol, by })),
  },
  'amendment.putToVote': {
    group: 'voting',
    section: 'amendmentsAndParts',
    acts: ({ record, manner }) =>
      record.amendments
        .filter(({ status }) => status === 'open')
        .map(({ symbol }) => ({ type: 'amendment.putToVote', amendment: symbol, manner })),
  },
};
