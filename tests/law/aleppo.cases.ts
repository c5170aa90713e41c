import type { LawCase } from './lawCase.ts';

/** What the review of the law found right on the Saturday of Aleppo, and what must stay so. */
export const CASES: readonly LawCase[] = [
  {
    id: 'A14',
    what: 'an emergency special session is called at the meeting of the veto: carried by nine, no veto',
    meeting: '2016-10-08-aleppo',
    acts: [
      [15, { type: 'motion.move', motion: { kind: 'emergencySession' }, by: 'FRA' }],
      [16, { type: 'motion.putToVote', motion: 1 }],
    ],
    votes: {
      'motion 1':
        'FRA=inFavour GBR=inFavour USA=inFavour NZL=inFavour ESP=inFavour UKR=inFavour JPN=inFavour MYS=inFavour SEN=inFavour RUS=against',
    },
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS', 'motion 1': '9-1-5 adopted' } },
    source: 'General Assembly resolution 377 A (V); Charter, Article 27(2)',
  },
  {
    id: 'A10',
    what: 'a vote is changed after its announcement',
    meeting: '2016-10-08-aleppo',
    acts: [[14, { type: 'vote.change', member: 'CHN', vote: 'inFavour' }]],
    expected: { refusal: { kind: 'notNow', citation: 'Practice: finality' } },
    source: 'Sievers and Daws, chapter 6, section 12; 28 September 1950, S/PV.505',
  },
];
