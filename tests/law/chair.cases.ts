import type { LawCase } from './lawCase.ts';

const ALEPPO = '2016-10-08-aleppo';
const RULES = 'Provisional Rules of Procedure (S/96/Rev.7)';
const NINE_FOR_RUS =
  'RUS=inFavour CHN=inFavour VEN=inFavour EGY=inFavour AGO=inFavour URY=inFavour NZL=inFavour SEN=inFavour MYS=inFavour';

/** The President, motions, and how a vote is taken and ended. */
export const CASES: readonly LawCase[] = [
  {
    id: 'A6',
    what: 'another order is moved, and carried by nine to six: no veto on it',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'motion.move', motion: { kind: 'takeFirst', draft: 'S/2016/847' }, by: 'RUS' }],
      [9, { type: 'motion.putToVote', motion: 1 }],
    ],
    votes: { 'motion 1': `${NINE_FOR_RUS} FRA=against GBR=against USA=against ESP=against UKR=against JPN=against` },
    expected: { ends: { 'motion 1': '9-6-0 adopted', 'S/2016/847': '4-9-2 insufficientVotes' } },
    source: `${RULES}, rule 32; Charter, Article 27(2)`,
  },
  {
    id: 'A6p',
    what: 'the President proposes another order, and nobody objects',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'proposal.make', motion: { kind: 'takeFirst', draft: 'S/2016/847' } }],
      [9, { type: 'motion.agree', motion: 1 }],
      [10, { type: 'meeting.proceed' }],
      [11, { type: 'draft.putToVote', draft: 'S/2016/846' }],
    ],
    expected: { refusal: { kind: 'anotherFirst', citation: 'PRoP 32' } },
    source: `${RULES}, rule 32: unless the Council decides otherwise; no rule asks that a member move it. Our reading.`,
    readings: { taken: 'the President may propose it, if nobody objects', other: 'only a member may move it' },
  },
  {
    id: 'A7',
    what: 'the Russian Federation cedes the chair to Senegal',
    meeting: ALEPPO,
    acts: [[5, { type: 'presidency.cede' }]],
    expected: { president: 'SEN', ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: `${RULES}, rule 20`,
  },
  {
    id: 'C15',
    what: 'the chair is ceded twice, and taken back by the first',
    meeting: ALEPPO,
    acts: [
      [5, { type: 'presidency.cede' }],
      [6, { type: 'presidency.cede' }],
      [7, { type: 'presidency.resume' }],
    ],
    expected: { president: 'RUS' },
    source: `${RULES}, rule 20`,
  },
  {
    id: 'A8',
    what: 'a point of order interrupts a show of hands; the President rules at once',
    meeting: ALEPPO,
    acts: [
      [9, { type: 'point.raise', by: 'VEN' }],
      [10, { type: 'ruling.give', upheld: false }],
      [11, { type: 'meeting.proceed' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS', 'S/2016/847': '4-9-2 insufficientVotes' } },
    source: `${RULES}, rule 30`,
  },
  {
    id: 'A9',
    what: 'a vote is corrected after the count and before the announcement',
    meeting: ALEPPO,
    acts: [[13, { type: 'vote.correct', member: 'CHN', vote: 'inFavour' }]],
    expected: { ends: { 'S/2016/846': '12-2-1 vetoed by RUS' } },
    source: 'Our reading: finality attaches to the announcement. No recorded case found.',
    readings: { taken: 'until the announcement a vote can be corrected', other: 'the count ends it' },
  },
  {
    id: 'A9c',
    what: 'once the voting is closed no vote is changed as during the calls: it is corrected',
    meeting: ALEPPO,
    acts: [[13, { type: 'vote.change', member: 'CHN', vote: 'inFavour' }]],
    expected: { refusal: { kind: 'notNow', citation: 'Our reading: correction of a vote' } },
    source: 'Our reading. No recorded case found.',
  },
  {
    id: 'A10r',
    what: 'after the announcement a member states that it meant to vote otherwise: the recorded vote stands',
    meeting: ALEPPO,
    acts: [[15, { type: 'vote.regret', by: 'CHN', question: 'S/2016/846', vote: 'inFavour' }]],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source:
      'Resolution 465 (1980): Jewish Telegraphic Agency, 5 March 1980; Time, 17 March 1980. Yugoslavia, 28 September 1950: Foreign Relations of the United States 1950, volume VI, document 319',
  },
  {
    id: 'B2',
    what: 'the meeting is suspended in the middle of a vote, nobody objecting, and resumed: no vote is lost',
    meeting: ALEPPO,
    acts: [
      [10, { type: 'meeting.suspend' }],
      [11, { type: 'meeting.resume' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS', 'S/2016/847': '4-9-2 insufficientVotes' } },
    source: 'Our reading: no rule that we know says when a vote may be interrupted. No vote is lost by it.',
    readings: {
      taken: 'the meeting may be suspended, nobody objecting',
      other: 'a vote that has begun is finished first',
    },
  },
  {
    id: 'B4',
    what: 'two motions to invite are two motions',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'motion.move', motion: { kind: 'invite', states: ['IRN'], under: 'PRoP 37' }, by: 'RUS' }],
      [9, { type: 'motion.move', motion: { kind: 'invite', states: ['IRQ'], under: 'PRoP 37' }, by: 'CHN' }],
      [10, { type: 'motion.move', motion: { kind: 'invite', states: ['IRQ'], under: 'PRoP 37' }, by: 'VEN' }],
    ],
    expected: { refusal: { kind: 'alreadyMoved', citation: 'Our reading: same motion' } },
    source: `${RULES}, rule 33 forbids no second motion of a kind; that the same one is moved once is our reading.`,
  },
  {
    id: 'B6',
    what: 'a motion to adjourn to a day is debated, and lost 4-8-3',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'motion.move', motion: { kind: 'adjournTo', until: '7 November' }, by: 'RUS' }],
      [9, { type: 'statement.make', by: 'USA' }],
      [10, { type: 'motion.putToVote', motion: 1 }],
    ],
    votes: {
      'motion 1':
        'RUS=inFavour CHN=inFavour VEN=inFavour EGY=inFavour FRA=against GBR=against USA=against NZL=against ESP=against UKR=against JPN=against MYS=against',
    },
    expected: { ends: { 'motion 1': '4-8-3 insufficientVotes', 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source:
      'As on 24 October 2017: Sievers and Daws, The Procedure of the UN Security Council, chapter 5, section 11, https://www.scprocedure.org/chapter-5-section-11 (totals; the names are ours)',
  },
  {
    id: 'B6v',
    what: 'not the meeting but one vote is put off; the other draft is voted on',
    meeting: ALEPPO,
    acts: [
      [
        8,
        { type: 'motion.move', motion: { kind: 'postponeVote', draft: 'S/2016/846', until: '7 November' }, by: 'RUS' },
      ],
      [9, { type: 'motion.agree', motion: 1 }],
      [10, { type: 'meeting.proceed' }],
      [11, { type: 'draft.putToVote', draft: 'S/2016/846' }],
    ],
    expected: {
      refusal: { kind: 'votePutOff', citation: 'PRoP 33' },
      ends: { 'S/2016/846': 'inBlue', 'S/2016/847': '4-9-2 insufficientVotes' },
    },
    source: `${RULES}, rule 33(5) postpones the discussion of the question; that one vote can be put off so is our reading.`,
    readings: { taken: 'one vote can be put off', other: 'only the discussion, or the whole meeting' },
  },
  {
    id: 'B11',
    what: 'an invited State has no vote to explain',
    meeting: ALEPPO,
    acts: [[8, { type: 'explanation.make', by: 'SYR', draft: 'S/2016/846' }]],
    expected: { refusal: { kind: 'notAMember', citation: 'Practice: explanation of vote' } },
    source: `${RULES}, rule 37: without vote`,
  },
  {
    id: 'B13',
    what: 'the United States leaves before the vote: absent, and the text is vetoed with ten in favour',
    meeting: ALEPPO,
    acts: [[8, { type: 'delegation.leave', member: 'USA' }]],
    expected: { ends: { 'S/2016/846': '10-2-2 vetoed by RUS' }, absent: { 'S/2016/846': ['USA'] } },
    source: 'Charter, Article 27(3); resolutions 82 to 84 (1950)',
  },
  {
    id: 'B18',
    what: 'a ruling is overruled by nine, the votes of permanent members against it notwithstanding',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'point.raise', by: 'USA' }],
      [9, { type: 'ruling.give', upheld: false }],
      [10, { type: 'ruling.challenge', by: 'USA' }],
    ],
    votes: {
      'ruling 1':
        'FRA=inFavour GBR=inFavour USA=inFavour NZL=inFavour ESP=inFavour UKR=inFavour JPN=inFavour MYS=inFavour SEN=inFavour RUS=against CHN=against VEN=against EGY=against AGO=against URY=against',
    },
    expected: { ends: { 'ruling 1': '9-6-0 adopted' } },
    source: `${RULES}, rule 30; that it takes nine we infer from Charter, Article 27(2)`,
  },
  {
    id: 'C7',
    what: 'the agenda of 10 December 2015 with one vote less',
    meeting: '2015-12-10-agenda',
    votes: { agenda: 'JOR=abstaining' },
    expected: { ends: { agenda: '8-4-3 insufficientVotes' } },
    source: 'Charter, Article 27(2)',
  },
  {
    id: 'C17',
    what: 'the discussion is postponed indefinitely: the other draft is not put to the vote either',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'motion.move', motion: { kind: 'postpone' }, by: 'RUS' }],
      [9, { type: 'motion.agree', motion: 1 }],
      [10, { type: 'meeting.proceed' }],
      [11, { type: 'draft.putToVote', draft: 'S/2016/847' }],
    ],
    expected: { refusal: { kind: 'itemSetAside', citation: 'PRoP 33' } },
    source: `${RULES}, rule 33(5)`,
  },
  {
    id: 'D9',
    what: 'an invited State moves nothing',
    meeting: ALEPPO,
    acts: [[8, { type: 'motion.move', motion: { kind: 'suspend' }, by: 'SYR' }]],
    expected: { refusal: { kind: 'notAMember', citation: 'PRoP 33' } },
    source: `${RULES}, rules 33 and 37`,
  },
  {
    id: 'D10',
    what: 'who did not move a motion does not withdraw it',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'motion.move', motion: { kind: 'suspend' }, by: 'RUS' }],
      [9, { type: 'motion.withdraw', motion: 1, by: 'CHN' }],
    ],
    expected: { refusal: { kind: 'notTheMover', citation: 'PRoP 35' } },
    source: `${RULES}, rule 35`,
  },
  {
    id: 'D11',
    what: 'the President rules on one point of order before another is raised',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'point.raise', by: 'USA' }],
      [9, { type: 'point.raise', by: 'FRA' }],
    ],
    expected: { refusal: { kind: 'notNow', citation: 'PRoP 30' } },
    source: `${RULES}, rule 30: the President rules immediately`,
  },
  {
    id: 'D13',
    what: 'the meeting is adjourned in the middle of a vote: the vote is cut off, without a result',
    meeting: ALEPPO,
    acts: [
      [12, { type: 'motion.move', motion: { kind: 'adjourn' }, by: 'RUS' }],
      [13, { type: 'motion.agree', motion: 1 }],
      [14, { type: 'meeting.proceed' }],
    ],
    expected: { ends: { 'S/2016/846': 'cutOff', 'S/2016/847': 'tabled' } },
    source: 'Our reading: no rule says what becomes of it. No recorded case found.',
    readings: { taken: 'the vote has no result', other: 'it is finished at the next meeting' },
  },
  {
    id: 'D14',
    what: 'the discussion is not postponed in the middle of a vote',
    meeting: ALEPPO,
    acts: [[10, { type: 'motion.move', motion: { kind: 'postpone' }, by: 'RUS' }]],
    expected: { refusal: { kind: 'votingUnderWay', citation: 'Our reading: interruption' } },
    source: 'Our reading: no rule that we know says when a vote may be interrupted.',
  },
  {
    id: 'D24',
    what: 'a draft submitted in the middle of a vote comes last',
    meeting: ALEPPO,
    acts: [[10, { type: 'draft.submit', draft: 'S/2016/851', by: 'CHN' }]],
    expected: {
      ends: { 'S/2016/846': '11-2-2 vetoed by RUS', 'S/2016/847': '4-9-2 insufficientVotes', 'S/2016/851': 'tabled' },
    },
    source: `${RULES}, rule 32: in the order of submission`,
  },
  {
    id: 'G8',
    what: 'the presidency passes while the meeting is suspended: Senegal presides when it is resumed',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'meeting.suspend' }],
      [9, { type: 'presidency.pass' }],
      [10, { type: 'meeting.resume' }],
    ],
    expected: { president: 'SEN', ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: `${RULES}, rule 18: one calendar month each. Our reading: no recorded case found.`,
    readings: {
      taken: 'the next President presides over what is resumed',
      other: 'the President of the opening goes on',
    },
  },
  {
    id: 'adjourn',
    what: 'while a draft waits the President asks whether to adjourn; a member objects, and the Council votes',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'proposal.make', motion: { kind: 'adjourn' } }],
      [9, { type: 'motion.object', motion: 1, by: 'FRA' }],
      [10, { type: 'motion.agree', motion: 1 }],
    ],
    expected: { refusal: { kind: 'objectedTo', citation: 'Charter 27(2)' } },
    source:
      'S/PV.447 (1949) adjourns with “no objection”, S/PV.2967 (10 December 1990) suspends so; that an objection brings a vote follows from Charter, Article 27(2)',
  },
  {
    id: 'adjourn-lost',
    what: 'the proposal is lost, and the meeting goes on',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'proposal.make', motion: { kind: 'adjourn' } }],
      [9, { type: 'motion.object', motion: 1, by: 'FRA' }],
      [10, { type: 'motion.putToVote', motion: 1 }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: 'Charter, Article 27(2)',
  },
];
