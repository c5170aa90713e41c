import type { LawCase } from './lawCase.ts';

const ALEPPO = '2016-10-08-aleppo';
const RULE_35 = 'Provisional Rules of Procedure, rule 35';
const NINE =
  'FRA=inFavour GBR=inFavour USA=inFavour NZL=inFavour ESP=inFavour UKR=inFavour JPN=inFavour MYS=inFavour SEN=inFavour URY=inFavour';
const BY_FRANCE = { type: 'draft.withdraw', draft: 'S/2016/846', by: 'FRA' };
const ONE_PART = {
  type: 'parts.request',
  draft: 'S/2016/846',
  by: 'RUS',
  parts: [{ part: 'para. 3', operative: true }],
};

/** Who moves a draft, joins it, leaves it, seconds it, withdraws it and takes it up again. */
export const CASES: readonly LawCase[] = [
  {
    id: 'W2a',
    what: 'a co-sponsor from outside the Council withdraws the draft of France and Spain for all',
    meeting: ALEPPO,
    acts: [['consideration', { type: 'draft.withdraw', draft: 'S/2016/846', by: 'AND' }]],
    expected: {
      refusal: { kind: 'onlyCoSponsor', citation: 'PRoP 35' },
      ends: { 'S/2016/846': '11-2-2 vetoed by RUS' },
    },
    source: `${RULE_35}(1); SC/12545: a text of France and Spain`,
  },
  {
    id: 'W2b',
    what: 'a co-sponsor objects to a separate vote',
    meeting: ALEPPO,
    acts: [
      [8, ONE_PART],
      [9, { type: 'parts.object', draft: 'S/2016/846', by: 'AND' }],
    ],
    expected: { refusal: { kind: 'onlyCoSponsor', citation: 'PRoP 32' } },
    source: 'Provisional Rules of Procedure, rule 32(2): the original mover',
  },
  {
    id: 'W2c',
    what: 'a co-sponsor drops its own name, which withdraws nothing',
    meeting: ALEPPO,
    acts: [[8, { type: 'draft.leaveSponsors', draft: 'S/2016/846', by: 'AND' }]],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: 'Our reading; no recorded case found',
    readings: {
      taken: 'a co-sponsor may leave before the vote, as it may join',
      other: 'no rule speaks of it: a name once printed stays',
    },
  },
  {
    id: 'W2d',
    what: 'nobody knows who moved a draft of eight: one of them withdraws it',
    meeting: '1971-12-05-india-pakistan',
    acts: [['consideration', { type: 'draft.withdraw', draft: 'S/10423', by: 'ARG' }]],
    expected: { refusal: { kind: 'moversUnknown', citation: 'PRoP 35' } },
    source: `${RULE_35}(1); the source names eight sponsors and no mover`,
  },
  {
    id: 'W2e',
    what: 'the same, and the reader says that it acts for all',
    meeting: '1971-12-05-india-pakistan',
    acts: [['consideration', { type: 'draft.withdraw', draft: 'S/10423', by: 'ARG', forAll: true }]],
    expected: { ends: { 'S/10423': 'withdrawn' } },
    source: 'Our reading, as assumed',
    readings: {
      taken: 'it is open, and for the reader to say, who acts for all',
      other: 'all sponsors are movers, or none can act alone',
    },
  },
  {
    id: 'A3',
    what: 'Russia withdraws its draft after the vote on the other',
    meeting: ALEPPO,
    acts: [[23, { type: 'draft.withdraw', draft: 'S/2016/847', by: 'RUS' }]],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS', 'S/2016/847': 'withdrawn' } },
    source: `${RULE_35}(1): so long as no vote has been taken with respect to it`,
  },
  {
    id: 'B14',
    what: 'France withdraws, and a co-sponsor takes the draft up in its old place',
    meeting: ALEPPO,
    acts: [
      [8, BY_FRANCE],
      [9, { type: 'draft.revive', draft: 'S/2016/846', by: 'SEN' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS', 'S/2016/847': '4-9-2 insufficientVotes' } },
    source: `${RULE_35}(2); 23 December 2016, S/PV.7853; Sievers and Daws, chapter 5, section 6e`,
    readings: {
      taken: 'one of two movers withdraws for both, and the other may take the draft up',
      other: 'two movers withdraw together only',
    },
  },
  {
    id: 'explained-withdrawn',
    what: 'the draft was withdrawn: nobody has a vote on it to explain',
    meeting: ALEPPO,
    acts: [
      [8, BY_FRANCE],
      [9, { type: 'explanation.make', draft: 'S/2016/846', by: 'USA' }],
    ],
    expected: { refusal: { kind: 'nothingToExplain', citation: 'Practice: explanation of vote' } },
    source: 'Our reading: a vote is explained before it or after it, and after a withdrawal there is none',
  },
  {
    id: 'B14a',
    what: 'France withdraws, and the other mover takes the draft up',
    meeting: ALEPPO,
    acts: [
      [8, BY_FRANCE],
      [9, { type: 'draft.revive', draft: 'S/2016/846', by: 'ESP' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: `${RULE_35}(2)`,
  },
  {
    id: 'B14b',
    what: 'four co-sponsors take it up together',
    meeting: ALEPPO,
    acts: [
      [8, BY_FRANCE],
      [9, { type: 'draft.revive', draft: 'S/2016/846', by: 'SEN', alsoBy: ['UKR', 'GBR', 'USA'] }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: `${RULE_35}(2); 23 December 2016: Malaysia, New Zealand, Senegal and Venezuela together`,
  },
  {
    id: 'B15',
    what: 'a member that neither co-sponsored nor seconded takes it up',
    meeting: ALEPPO,
    acts: [
      [8, BY_FRANCE],
      [9, { type: 'draft.revive', draft: 'S/2016/846', by: 'MYS' }],
    ],
    expected: {
      refusal: { kind: 'notSeconded', citation: 'PRoP 35' },
      ends: { 'S/2016/846': 'withdrawn' },
    },
    source: `${RULE_35}(2)`,
  },
  {
    id: 'B15a',
    what: 'the same member, which had seconded the draft from the floor',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'draft.second', draft: 'S/2016/846', by: 'MYS' }],
      [9, BY_FRANCE],
      [10, { type: 'draft.revive', draft: 'S/2016/846', by: 'MYS' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: `${RULE_35}(2); 16 November 2017, S/PV.8105; Sievers and Daws, chapter 5, section 6f`,
  },
  {
    id: 'B16',
    what: 'an only sponsor withdraws its draft and takes it up again',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'draft.withdraw', draft: 'S/2016/847', by: 'RUS' }],
      [9, { type: 'draft.revive', draft: 'S/2016/847', by: 'RUS' }],
    ],
    expected: {
      refusal: { kind: 'withdrewIt', citation: 'PRoP 35' },
      ends: { 'S/2016/847': 'withdrawn' },
    },
    source: `${RULE_35}(2): who seconded it, not who moved it`,
  },
  {
    id: 'C20',
    what: 'the vetoed text is submitted again as a new draft: it comes last',
    meeting: ALEPPO,
    acts: [[15, { type: 'draft.submit', draft: 'S/2016/848', by: 'FRA', sameAs: 'S/2016/846' }]],
    expected: {
      ends: {
        'S/2016/846': '11-2-2 vetoed by RUS',
        'S/2016/847': '4-9-2 insufficientVotes',
        'S/2016/848': 'tabled',
      },
    },
    source:
      'Provisional Rules of Procedure, rule 32(1); 29 September 1950: S/1823/Corr.1 after S/1817/Rev.1 (FRUS 1950 VI, document 319)',
  },
  {
    id: 'C23',
    what: 'a mover objects to a separate vote',
    meeting: ALEPPO,
    acts: [
      [8, ONE_PART],
      [9, { type: 'parts.object', draft: 'S/2016/846', by: 'FRA' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: 'Provisional Rules of Procedure, rule 32(2)',
  },
  {
    id: 'D6',
    what: 'an invited State submits a draft, and no member asks for the vote on it',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'draft.submit', draft: 'S/2016/850', by: 'SYR' }],
      [32, { type: 'draft.putToVote', draft: 'S/2016/850', manner: 'hands' }],
    ],
    expected: {
      refusal: { kind: 'needsRequest', citation: 'PRoP 38' },
      ends: { 'S/2016/850': 'tabled', 'S/2016/847': '4-9-2 insufficientVotes' },
    },
    source: 'Provisional Rules of Procedure, rule 38',
  },
  {
    id: 'D7',
    what: 'an invited State submits a draft, and a member asks for the vote on it',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'draft.submit', draft: 'S/2016/850', by: 'SYR' }],
      [9, { type: 'draft.requestVote', draft: 'S/2016/850', by: 'VEN' }],
      [33, { type: 'draft.putToVote', draft: 'S/2016/850', manner: 'hands' }],
    ],
    votes: { 'S/2016/850': NINE },
    expected: { ends: { 'S/2016/847': '4-9-2 insufficientVotes', 'S/2016/850': '10-0-5 adopted' } },
    source: 'Provisional Rules of Procedure, rule 38; 10 May 1985, S/PV.2580: the draft of Nicaragua',
  },
  {
    id: 'D8',
    what: 'Russia asks for its draft in blue',
    meeting: ALEPPO,
    acts: [[5, { type: 'draft.putInBlue', draft: 'S/2016/847', by: 'RUS' }]],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS', 'S/2016/847': '4-9-2 insufficientVotes' } },
    source: 'Note of the Secretariat, July 1995: at the request of its sponsors',
  },
  {
    id: 'D8a',
    what: 'a co-sponsor, that is no mover, asks for a draft in blue',
    meeting: '2022-02-25-ukraine',
    acts: [
      [1, { type: 'draft.cosponsor', draft: 'S/2022/155', by: 'NOR' }],
      [2, { type: 'draft.putInBlue', draft: 'S/2022/155', by: 'NOR' }],
    ],
    expected: { ends: { 'S/2022/155': '11-1-3 vetoed by RUS' } },
    source: 'Note of the Secretariat, July 1995: at the request of its sponsors; S/2020/253',
  },
  {
    id: 'D24-last',
    what: 'a draft is submitted while another is voted on: it comes last',
    meeting: ALEPPO,
    acts: [[10, { type: 'draft.submit', draft: 'S/2016/851', by: 'CHN' }]],
    expected: {
      ends: {
        'S/2016/846': '11-2-2 vetoed by RUS',
        'S/2016/847': '4-9-2 insufficientVotes',
        'S/2016/851': 'tabled',
      },
    },
    source: 'Provisional Rules of Procedure, rules 31 and 32(1)',
  },
  {
    id: 'G6',
    what: 'another member submits the text that Russia withdrew as a draft of its own',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'draft.withdraw', draft: 'S/2016/847', by: 'RUS' }],
      [9, { type: 'draft.submit', draft: 'S/2016/852', by: 'CHN', sameAs: 'S/2016/847' }],
    ],
    expected: { ends: { 'S/2016/847': 'withdrawn', 'S/2016/852': 'tabled' } },
    source: 'Provisional Rules of Procedure, rules 31 and 34',
  },
  {
    id: 'C1-cosponsor',
    what: 'the guest of rule 39 joins the sponsors of a draft',
    meeting: '1950-09-29-taiwan',
    acts: [
      [2, { type: 'invitation.extend', states: ['CHN'], under: 'PRoP 39' }],
      [4, { type: 'draft.cosponsor', draft: 'S/1823/Corr.1', by: 'CHN' }],
    ],
    expected: { refusal: { kind: 'mayNotPropose', citation: 'PRoP 38' } },
    source: 'Provisional Rules of Procedure, rule 38: Members invited under rule 37 or Article 32',
  },
  {
    id: 'R34',
    what: 'nobody seconds the draft of a member, and it is put to the vote all the same',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'draft.submit', draft: 'S/2016/853', by: 'NZL' }],
      [32, { type: 'draft.putToVote', draft: 'S/2016/853', manner: 'hands' }],
    ],
    expected: { ends: { 'S/2016/853': '1-0-14 insufficientVotes' } },
    source: 'Provisional Rules of Procedure, rule 34',
  },
  {
    id: '2017a',
    what: '16 November 2017 as it was: Bolivia seconds, Russia withdraws, and Bolivia requires the vote',
    meeting: '2017-11-16-chemical-weapons-inquiry',
    expected: {
      ends: {
        'motion 1': '3-7-5 insufficientVotes',
        'S/2017/933': 'withdrawn',
        'S/2017/962': '11-2-2 vetoed by RUS',
        'S/2017/968': '4-7-4 insufficientVotes',
      },
    },
    source: 'S/PV.8105; Sievers and Daws, chapter 5, section 6f',
  },
  {
    id: '2017b',
    what: 'China, a co-sponsor of S/2017/933, withdraws it in the place of Russia',
    meeting: '2017-11-16-chemical-weapons-inquiry',
    acts: [['proceed-motion-1', { type: 'draft.withdraw', draft: 'S/2017/933', by: 'CHN' }]],
    expected: { refusal: { kind: 'onlyCoSponsor', citation: 'PRoP 35' } },
    source: `${RULE_35}(1); Sievers and Daws, chapter 5, section 6f: Russia the penholder, China a co-sponsor`,
  },
];
