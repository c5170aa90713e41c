import type { OffersOf } from './offer.ts';
import type { WrittenAct } from './writtenProcedure.ts';

/** A record begins in writing, or it does not: a meeting of these days is not made one by letters. */
export const WRITTEN_OFFERS: OffersOf<WrittenAct> = {
  'written.begin': undefined,
  'written.end': {
    group: 'floor',
    section: 'end',
    acts: ({ record }) => (record.inWriting ? [{ type: 'written.end' }] : []),
  },
};
