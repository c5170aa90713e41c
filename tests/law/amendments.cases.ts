import type { LawCase } from './lawCase.ts';

const NINE =
  'FRA=inFavour GBR=inFavour USA=inFavour NZL=inFavour ESP=inFavour UKR=inFavour JPN=inFavour MYS=inFavour SEN=inFavour';
const amend = (amendment: string, draft: string, by: string, change: string) => ({
  type: 'amendment.submit',
  amendment,
  draft,
  by,
  change,
  removed: 1,
});

/** Amendments on the day of the two Aleppo drafts, on which nobody moved one. */
export const CASES: readonly LawCase[] = [
  {
    id: 'B19',
    what: 'an amendment is vetoed: the draft is voted on unamended',
    meeting: '2016-10-08-aleppo',
    acts: [
      [8, amend('S/2016/900', 'S/2016/846', 'RUS', 'deletes')],
      [9, { type: 'amendment.putToVote', amendment: 'S/2016/900' }],
    ],
    votes: {
      'S/2016/900':
        'RUS=inFavour CHN=inFavour VEN=inFavour EGY=inFavour AGO=inFavour SEN=inFavour URY=inFavour MYS=inFavour JPN=inFavour USA=against',
    },
    expected: { ends: { 'S/2016/900': '9-1-5 vetoed by USA', 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: 'General Assembly, GA/12677: 24 February 2025, S/PV.9866; 22 December 2023, S/PV.9520',
  },
  {
    id: 'B21',
    what: 'an amendment is itself amended, and what amends it is voted on first',
    meeting: '2016-10-08-aleppo',
    acts: [
      [8, amend('S/2016/900', 'S/2016/846', 'RUS', 'revises')],
      [9, amend('S/2016/901', 'S/2016/900', 'VEN', 'deletes')],
      [10, { type: 'amendment.putToVote', amendment: 'S/2016/901' }],
      [17, { type: 'amendment.putToVote', amendment: 'S/2016/900' }],
    ],
    votes: { 'S/2016/901': NINE, 'S/2016/900': 'RUS=inFavour' },
    expected: {
      ends: {
        'S/2016/901': '10-0-5 adopted',
        'S/2016/900': '1-0-14 insufficientVotes',
        'S/2016/846': '11-2-2 vetoed by RUS',
      },
    },
    source: 'Our reading: the rules are silent, and no recorded case was found',
    readings: { taken: 'an amendment can be amended', other: 'only a draft can be amended' },
  },
  {
    id: 'I8',
    what: 'a draft is withdrawn after an amendment to it was adopted',
    meeting: '2016-10-08-aleppo',
    acts: [
      [23, amend('S/2016/901', 'S/2016/847', 'NZL', 'adds')],
      [24, { type: 'amendment.putToVote', amendment: 'S/2016/901' }],
      [31, { type: 'draft.withdraw', draft: 'S/2016/847', by: 'RUS' }],
    ],
    votes: { 'S/2016/901': NINE },
    expected: { ends: { 'S/2016/901': '9-0-6 adopted' }, refusal: { kind: 'voteTaken', citation: 'PRoP 35' } },
    source: 'Provisional Rules of Procedure, rule 35: as long as no vote has been taken with respect to it',
    readings: {
      taken: 'a vote on an amendment to a draft is a vote with respect to it',
      other: 'only a vote on the draft itself is',
    },
  },
  {
    id: 'amendment-accepted',
    what: 'who moved the draft accepts an amendment: no vote on it, and the draft can still be withdrawn',
    meeting: '2016-10-08-aleppo',
    acts: [
      [23, amend('oral amendment 1', 'S/2016/847', 'NZL', 'adds')],
      [24, { type: 'amendment.accept', amendment: 'oral amendment 1', by: 'RUS' }],
      [25, { type: 'draft.withdraw', draft: 'S/2016/847', by: 'RUS' }],
    ],
    expected: { ends: { 'S/2016/847': 'withdrawn' } },
    source: 'Our reading: the rules are silent, and no recorded case was found',
  },
  {
    id: 'amendment-from-outside',
    what: 'an invited State moves an amendment, and no member asks for the vote on it',
    meeting: '2016-10-08-aleppo',
    acts: [
      [8, amend('oral amendment 1', 'S/2016/846', 'SYR', 'deletes')],
      [9, { type: 'amendment.putToVote', amendment: 'oral amendment 1' }],
    ],
    expected: {
      ends: { 'S/2016/846': '11-2-2 vetoed by RUS' },
      refusal: { kind: 'needsRequest', citation: 'PRoP 38' },
    },
    source: 'Provisional Rules of Procedure, rule 38: proposals, put to the vote at the request of a member',
    readings: { taken: 'an amendment is a proposal', other: 'only members amend' },
  },
  {
    id: 'amendments-ordered',
    what: 'the President rules on another order than the ordinary one, and is overruled by nine',
    meeting: '2016-10-08-aleppo',
    acts: [
      [8, amend('S/2016/900', 'S/2016/846', 'RUS', 'replaces')],
      [9, amend('S/2016/901', 'S/2016/846', 'VEN', 'adds')],
      [10, { type: 'amendments.order', draft: 'S/2016/846', order: ['S/2016/900', 'S/2016/901'] }],
      [11, { type: 'ruling.challenge', by: 'FRA' }],
      [18, { type: 'amendment.putToVote', amendment: 'S/2016/900' }],
    ],
    votes: { 'ruling 1': NINE },
    expected: {
      ends: { 'ruling 1': '9-0-6 adopted' },
      refusal: { kind: 'anotherAmendmentFirst', citation: 'PRoP 36' },
    },
    source:
      'Sievers and Daws, The Procedure of the UN Security Council, chapter 6, section 5b; Provisional Rules of Procedure, rule 30',
    readings: {
      taken: 'once a ruling on order is overruled, the order that is ordinary under rule 36 holds',
      other: 'the President has to rule again',
    },
  },
  {
    id: 'amendments-ordered-stands',
    what: 'eight votes do not overrule the President: another order than the ordinary one stands',
    meeting: '2016-10-08-aleppo',
    acts: [
      [8, amend('S/2016/900', 'S/2016/846', 'RUS', 'replaces')],
      [9, amend('S/2016/901', 'S/2016/846', 'VEN', 'adds')],
      [10, { type: 'amendments.order', draft: 'S/2016/846', order: ['S/2016/900', 'S/2016/901'] }],
      [11, { type: 'ruling.challenge', by: 'FRA' }],
      [18, { type: 'amendment.putToVote', amendment: 'S/2016/900' }],
      [25, { type: 'amendment.putToVote', amendment: 'S/2016/901' }],
    ],
    votes: { 'ruling 1': NINE.replace(' SEN=inFavour', '') },
    expected: {
      ends: {
        'ruling 1': '8-0-7 insufficientVotes',
        'S/2016/900': '1-0-14 insufficientVotes',
        'S/2016/901': '1-0-14 insufficientVotes',
        'S/2016/846': '11-2-2 vetoed by RUS',
      },
    },
    source:
      'Provisional Rules of Procedure, rules 30 and 36; that it takes nine is inferred from Charter, Article 27(2)',
  },
];
