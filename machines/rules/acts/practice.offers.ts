import type { OffersOf } from './offer.ts';
import type { PracticeAct } from './practice.ts';
import { PRACTICES } from '../words/vocabulary.ts';

export const PRACTICE_OFFERS: OffersOf<PracticeAct> = {
  'practice.set': {
    group: 'other',
    section: 'settings',
    acts: ({ record }) =>
      PRACTICES.map((practice) => ({ type: 'practice.set', practice, on: !record.practice[practice] })),
  },
  'party.set': {
    group: 'other',
    section: 'settings',
    acts: ({ record: { council, parties } }) =>
      council.seats.map(({ member }) => ({ type: 'party.set', member, party: !parties.includes(member) })),
  },
};
