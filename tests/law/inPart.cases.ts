import type { LawCase } from './lawCase.ts';

const MEETING = '2025-02-24-ukraine-amendments';
const RECORD = 'GA/12677; RIA Novosti, 25 February 2025; votes of each member where known: Sciences Po and GRAM';

/** Votes that are known by totals, or by their result only. */
export const CASES: readonly LawCase[] = [
  {
    id: 'P1',
    what: '24 February 2025: a motion and an amendment known by totals, two vetoes, two short, one adopted',
    meeting: MEETING,
    expected: {
      ends: {
        'motion 1': '6-3-6 insufficientVotes',
        'amendment 1': '6-1-8 insufficientVotes',
        'S/2025/115': '9-1-5 vetoed by RUS',
        'S/2025/116': '11-1-3 vetoed by RUS',
        'S/2025/117': '4-6-5 insufficientVotes',
        'S/2025/118': '1-7-7 insufficientVotes',
        'S/2025/112': '10-0-5 adopted',
      },
    },
    source: RECORD,
  },
  {
    id: 'P2',
    what: 'one vote less for the amendment with exactly nine: the same negative vote is no veto',
    meeting: MEETING,
    votes: { 'S/2025/115': 'SOM=abstaining' },
    expected: { ends: { 'S/2025/115': '8-1-6 insufficientVotes', 'S/2025/112': '10-0-5 adopted' } },
    source: 'Charter, Article 27(3); practice: the affirmative votes are counted first',
  },
  {
    id: 'P3',
    what: 'a member that is named votes otherwise: the totals change by its vote, and by no other',
    meeting: MEETING,
    votes: { 'motion 1': 'USA=inFavour RUS=inFavour' },
    expected: { ends: { 'motion 1': '8-2-5 insufficientVotes' } },
    source: 'Our reading: what is known of the others stays as it is',
    readings: {
      taken: 'the totals stay those of the record, less the vote that was and with the vote that is',
      other: 'nothing can be said of a vote that was not taken so',
    },
  },
  {
    id: 'P4',
    what: 'how a member voted that is not named is supposed: the totals stay',
    meeting: MEETING,
    votes: { 'motion 1': 'FRA=inFavour DNK=inFavour' },
    expected: { ends: { 'motion 1': '6-3-6 insufficientVotes' } },
    source: 'Our reading: a supposition about who is no change of how many',
  },
  {
    id: 'P5',
    what: 'a point of order between the question and the votes that are told in part',
    meeting: MEETING,
    acts: [
      ['put-motion-1', { type: 'point.raise', by: 'SOM' }],
      [7, { type: 'ruling.give', upheld: false }],
      [8, { type: 'meeting.proceed' }],
    ],
    expected: { ends: { 'motion 1': '6-3-6 insufficientVotes', 'S/2025/112': '10-0-5 adopted' } },
    source: 'Provisional Rules, rule 30',
  },
  {
    id: 'P6',
    what: '23 November 1965: an amendment of which only the result is known; a part lost, the rest adopted by seven',
    meeting: '1965-11-23-portuguese-territories',
    expected: {
      ends: {
        'amendment 1': '10-0-1 adopted',
        'S/6953/Rev.1 para. 8': '4-0-7 insufficientVotes',
        'S/6953/Rev.1': '7-0-4 adopted',
      },
    },
    source: 'Foreign Relations of the United States, 1964–1968, volume XXIV, document 438',
  },
];
