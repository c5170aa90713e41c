import type { OffersOf } from './offer.ts';
import type { PreliminaryAct } from './preliminary.ts';
import type { MeetingRecord } from '../record.ts';
import { MATTERS, type DraftSymbol, type TextId } from '../words/vocabulary.ts';

export const PRELIMINARY_OFFERS: OffersOf<PreliminaryAct> = {
  'preliminary.raise': {
    group: 'order',
    section: 'onDrafts',
    onDraft: ({ record }, { symbol }, by) => [
      { type: 'preliminary.raise', draft: symbol, by },
      ...amendmentsTo(record, symbol).map((amendment) => ({
        type: 'preliminary.raise' as const,
        draft: amendment,
        by,
      })),
    ],
  },
  'preliminary.raiseOnMotion': {
    group: 'order',
    section: 'motions',
    onMotion: ({ record }, { number }, by) =>
      record.practice.preliminaryQuestion ? [{ type: 'preliminary.raiseOnMotion', motion: number, by }] : [],
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

/** The open amendments to a draft, where the practice is open. */
function amendmentsTo({ practice, amendments }: MeetingRecord, symbol: DraftSymbol): TextId[] {
  return practice.preliminaryQuestion
    ? amendments.filter(({ draft, status }) => draft === symbol && status === 'open').map((text) => text.symbol)
    : [];
}
