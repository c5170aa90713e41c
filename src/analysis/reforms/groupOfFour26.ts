import type { Reform } from '../reform.ts';

/**
 * The model that India presented for Brazil, Germany, India and Japan in the intergovernmental negotiations, 7 March
 * 2024: six new permanent seats, without veto until a review decides on it, and four or five new elected ones; 25 or
 * 26 members. This is the larger; the smaller is `GROUP_OF_FOUR`.
 */
export const GROUP_OF_FOUR_26: Reform<'groupOfFour26'> = {
  name: 'groupOfFour26',
  seats: { permanentWithVeto: 5, permanentWithoutVeto: 6, elected: 15 },
  requiredVotes: { kind: 'toBeChosen' },
  permanentOn: '2025-01-01',
  sources: [
    {
      document: 'G4 model, intergovernmental negotiations, 7 March 2024, as reported',
      gives: ['seats', 'veto'],
      readAt: 'https://gstimes.in/current-affairs/india-proposes-g4-model-for-security-council-reforms',
    },
  ],
};
