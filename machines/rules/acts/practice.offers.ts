import type { OffersOf } from './offer.ts';
import type { PracticeAct } from './practice.ts';
import type { MeetingRecord } from '../record.ts';
import { BASES, DISPUTE_OR_SITUATION } from '../words/vocabulary.ts';

export const PRACTICE_OFFERS: OffersOf<PracticeAct> = {
  'practice.set': {
    group: 'decisions',
    section: 'settings',
    acts: ({ record }) => [
      { type: 'practice.set', practice: 'preliminaryQuestion', on: !record.practice.preliminaryQuestion },
      ...(record.practice.obligatoryAbstention
        ? [{ type: 'practice.set', practice: 'obligatoryAbstention', on: false } as const]
        : []),
      ...provisosToTake(record).map((taken) => ({
        type: 'practice.set' as const,
        practice: 'obligatoryAbstention' as const,
        on: true,
        ...taken,
      })),
    ],
  },
  'party.set': {
    group: 'decisions',
    section: 'settings',
    acts: ({ record: { council, parties } }) =>
      council.seats.map(({ member }) => ({ type: 'party.set', member, party: !parties.includes(member) })),
  },
};

/** Switched on, with each basis; then the other bases, and the other kind of matter. */
function provisosToTake({ proviso }: MeetingRecord) {
  if (!proviso) return BASES.map((basis) => ({ basis, about: 'dispute' as const }));
  return [
    ...BASES.filter((basis) => basis !== proviso.basis).map((basis) => ({ ...proviso, basis })),
    ...DISPUTE_OR_SITUATION.filter((about) => about !== proviso.about).map((about) => ({ ...proviso, about })),
  ];
}
