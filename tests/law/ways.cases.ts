import type { LawCase, OwnAct } from './lawCase.ts';

const ALEPPO = '2016-10-08-aleppo';
const GUTERRES = '2016-10-06-secretary-general';
const IN_WRITING = '2020-08-14-iran-arms';
const SNAPBACK = '2025-09-19-iran-snapback';

const ballot = (what: object): object => ({ type: 'ballot.open', ballot: what });
const count = (...papers: readonly object[]): object => ({ type: 'ballot.count', papers });
const on = (candidate: string, encourage: number, discourage: number, noOpinion: number): object[] =>
  Object.entries({ encourage, discourage, noOpinion })
    .filter(([, papers]) => papers > 0)
    .map(([choice, papers]) => ({ candidate, count: papers, choices: [choice] }));

/** Of the fifth seat, as far as it was published: the Council on 13 November 2017, both organs on the 20th. */
const ONE_SEAT_AFTER_ANOTHER: readonly OwnAct[] = [
  [23, ballot({ kind: 'election', vacancies: 1, candidates: ['Greenwood', 'Bhandari'] })],
  [24, count({ count: 9, choices: ['Greenwood'] }, { count: 5, choices: ['Bhandari'] })],
  [25, { type: 'ballot.compare', assembly: ['Bhandari'] }],
];

/** Everybody votes for the draft but the United States. */
const FOURTEEN =
  'DZA=inFavour CHN=inFavour DNK=inFavour FRA=inFavour GRC=inFavour GUY=inFavour PAK=inFavour PAN=inFavour KOR=inFavour RUS=inFavour SLE=inFavour SVN=inFavour SOM=inFavour GBR=inFavour USA=against';

/** Ways of deciding other than a counted show of hands. */
export const CASES: readonly LawCase[] = [
  {
    id: 'C12',
    what: 'a press statement is not agreed in a formal meeting',
    meeting: ALEPPO,
    acts: [[23, { type: 'consensus.seek', on: 'pressStatement', title: 'x' }]],
    expected: { refusal: { kind: 'agreedOutside', citation: 'Practice: press statement' } },
    source:
      'Security Council Report, Monthly Forecast, 30 April 2012, In Hindsight: Security Council Press Statement, https://www.securitycouncilreport.org/monthly-forecast/2012-05/lookup_c_glkwlemtisg_b_8075207.php',
  },
  {
    id: 'C13',
    what: 'a draft is adopted without a vote, and the vote that was recorded is passed over',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'consensus.seekOnDraft', draft: 'S/2016/846' }],
      [9, { type: 'consensus.declare' }],
      [10, { type: 'meeting.proceed' }],
    ],
    expected: { ends: { 'S/2016/846': 'adoptedWithoutVote', 'S/2016/847': '4-9-2 insufficientVotes' } },
    source: 'United Nations reference manual, field 967: resolution 1248 (1999) was adopted without a vote',
  },
  {
    id: 'C13b',
    what: 'one member objects to adopting it by acclamation: it is put to the vote instead',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'consensus.seekOnDraft', draft: 'S/2016/846', acclamation: true }],
      [9, { type: 'consensus.object', by: 'RUS' }],
      [10, { type: 'meeting.proceed' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source:
      'Our reading: a draft is adopted without a vote only where nobody asks for one. No rule says so, and no recorded case was found.',
  },
  {
    id: 'C13c',
    what: 'rule 32: the second draft has no turn yet, without a vote either',
    meeting: ALEPPO,
    acts: [[8, { type: 'consensus.seekOnDraft', draft: 'S/2016/847' }]],
    expected: { refusal: { kind: 'anotherFirst', citation: 'PRoP 32' } },
    source: 'Provisional Rules of Procedure, rule 32',
  },
  {
    id: '10',
    what: 'a recommendation by acclamation ends as agreed, and not as nothing',
    meeting: GUTERRES,
    expected: { ends: { 'consensus 1': 'agreed' } },
    source: 'S/PV.7782, 6 October 2016: resolution 2311 (2016), by acclamation',
  },
  {
    id: 'D19',
    what: 'a coloured straw poll is counted: thirteen encourage, two have no opinion',
    meeting: ALEPPO,
    acts: [
      [23, ballot({ kind: 'strawPoll', candidate: 'Guterres', coloured: true })],
      [
        24,
        count(
          { count: 4, choices: ['encourage'], permanent: true },
          { count: 1, choices: ['noOpinion'], permanent: true },
          { count: 9, choices: ['encourage'] },
          { count: 1, choices: ['noOpinion'] },
        ),
      ],
      [25, { type: 'meeting.proceed' }],
    ],
    expected: { ends: { 'ballot 1': 'polled Guterres 13-0-2' } },
    source: '1 for 7 Billion, outcome of the straw polls of 2016: 13-0-2. How the papers were coloured is ours',
  },
  {
    id: 'D20',
    what: 'three have the majority for two seats: nobody is elected, and another round is on all of them',
    meeting: ALEPPO,
    acts: [
      [23, ballot({ kind: 'election', vacancies: 2, candidates: ['X', 'Y', 'Z'] })],
      [24, count(...['XY', 'YZ', 'XZ'].map((names) => ({ count: 5, choices: [...names] })))],
      [25, ballot({ kind: 'election', vacancies: 2, candidates: ['X', 'Y', 'Z'] })],
      [26, count({ count: 8, choices: ['X', 'Y'] }, { count: 7, choices: ['Z', 'Y'] })],
    ],
    expected: { ends: { 'ballot 1': 'nobodyElected', 'ballot 2': 'majority Y, X' } },
    source: 'Press release SC/15485, 9 November 2023: four rounds in which more than five had eight votes',
  },
  {
    id: 'D20b',
    what: 'a round for another number of seats than are open',
    meeting: ALEPPO,
    acts: [
      [23, ballot({ kind: 'election', vacancies: 2, candidates: ['X', 'Y', 'Z'] })],
      [24, count({ count: 8, choices: ['X', 'Y'] }, { count: 7, choices: ['X', 'Z'] })],
      [25, ballot({ kind: 'election', vacancies: 1, candidates: ['Z'] })],
    ],
    expected: { refusal: { kind: 'otherSeats', citation: 'PRoP 61' } },
    source: 'Provisional Rules of Procedure, rule 61',
  },
  {
    id: 'D20c',
    what: 'November 2017: one organ elects one, the other another; in the next meeting both the same',
    meeting: ALEPPO,
    acts: [
      ...ONE_SEAT_AFTER_ANOTHER,
      [26, ballot({ kind: 'election', vacancies: 1, candidates: ['Bhandari'] })],
      [27, count({ count: 15, choices: ['Bhandari'] })],
      [28, { type: 'ballot.compare', assembly: ['Bhandari'] }],
    ],
    expected: { ends: { 'ballot 1': 'nobodyElected', 'ballot 2': 'elected Bhandari' } },
    source: 'GA/11974 and GA/11978 (2017); Statute of the International Court of Justice, Articles 10 and 11',
  },
  {
    id: 'D20d',
    what: 'a joint conference is asked for before the third meeting',
    meeting: ALEPPO,
    acts: [
      ...ONE_SEAT_AFTER_ANOTHER,
      [26, { type: 'meeting.proceed' }],
      [27, { type: 'motion.move', motion: { kind: 'jointConference' }, by: 'GBR' }],
    ],
    expected: { refusal: { kind: 'threeMeetingsFirst', citation: 'Statute 12' } },
    source: 'Statute of the International Court of Justice, Article 12',
  },
  {
    id: 'D21b',
    what: '19 November 1996: fourteen for Boutros-Ghali, and a veto of the United States',
    meeting: GUTERRES,
    acts: [[3, { type: 'recommendation.putToVote', of: 'secretaryGeneral', candidate: 'B. Boutros-Ghali' }]],
    votes: {
      'recommendation B. Boutros-Ghali':
        'AGO=inFavour CHN=inFavour EGY=inFavour FRA=inFavour JPN=inFavour MYS=inFavour NZL=inFavour RUS=inFavour SEN=inFavour ESP=inFavour UKR=inFavour GBR=inFavour URY=inFavour VEN=inFavour USA=against',
    },
    expected: { ends: { 'recommendation B. Boutros-Ghali': '14-1-0 vetoed by USA' } },
    source: 'Charter, Articles 27(3) and 97. The votes are set on the Council of 2016',
  },
  {
    id: '2016',
    what: 'two rounds of straw polls, a candidate less and another more, and then the recommendation',
    meeting: GUTERRES,
    acts: [
      [3, ballot({ kind: 'strawPolls', candidates: ['Guterres', 'Türk', 'Lajčák'], coloured: false })],
      [4, count(...on('Guterres', 12, 0, 3), ...on('Türk', 11, 2, 2), ...on('Lajčák', 7, 3, 5))],
      [5, ballot({ kind: 'strawPolls', candidates: ['Guterres', 'Türk', 'Malcorra'], coloured: false })],
      [6, count(...on('Guterres', 11, 2, 2), ...on('Türk', 7, 5, 3), ...on('Malcorra', 8, 6, 1))],
      [7, { type: 'meeting.proceed' }],
    ],
    expected: {
      ends: {
        'ballot 1': 'polled Guterres 12-0-3, Türk 11-2-2, Lajčák 7-3-5',
        'ballot 2': 'polled Guterres 11-2-2, Türk 7-5-3, Malcorra 8-6-1',
        'consensus 1': 'agreed',
      },
    },
    source: '1 for 7 Billion, 26 July and 8 August 2016; press reports. Some of the candidates only',
  },
  {
    id: '11',
    what: '14 August 2020: by letters, two for, two permanent members against, and no veto',
    meeting: IN_WRITING,
    expected: { ends: { 'S/2020/797': '2-2-11 insufficientVotes' } },
    source: 'SC/14277, 14 August 2020; TASS, 15 August 2020',
  },
  {
    id: '11b',
    what: 'who sends no letter in time is absent',
    meeting: IN_WRITING,
    votes: { 'S/2020/797': 'CHN=notParticipating RUS=notParticipating' },
    expected: { ends: { 'S/2020/797': '2-0-11 insufficientVotes' } },
    source: 'S/2020/253, as told by Sievers and Daws, chapter 1, section 5i',
  },
  {
    id: '11c',
    what: 'once the voting in writing has begun the draft cannot be withdrawn',
    meeting: IN_WRITING,
    acts: [['put-797', { type: 'draft.withdraw', draft: 'S/2020/797', by: 'USA' }]],
    expected: { refusal: { kind: 'draftNotOpen', citation: 'S/2020/253' } },
    source: 'S/2020/253, as told by Sievers and Daws, chapter 1, section 5i',
  },
  {
    id: '11d',
    what: 'where no meeting is held nothing is moved',
    meeting: IN_WRITING,
    acts: [['written', { type: 'motion.move', motion: { kind: 'postpone' }, by: 'CHN' }]],
    expected: { refusal: { kind: 'notNow', citation: 'S/2020/253' } },
    source: 'Sievers and Daws, chapter 6, section 3b: no procedural vote was taken in the video meetings of 2020',
  },
  {
    id: '11e',
    what: 'in a meeting nobody votes by letters',
    meeting: ALEPPO,
    acts: [[8, { type: 'draft.putToVote', draft: 'S/2016/846', manner: 'letters' }]],
    expected: { refusal: { kind: 'otherManner', citation: 'Practice: show of hands' } },
    source: 'S/2020/253 provides for votes without a meeting',
  },
  {
    id: 'M32',
    what: '19 September 2025: four votes to keep the sanctions lifted, where nine were needed',
    meeting: SNAPBACK,
    expected: { ends: { 'S/2025/561': '4-9-2 insufficientVotes' } },
    source: 'SC/16175, 19 September 2025',
  },
  {
    id: 'M32b',
    what: 'fourteen votes to keep them lifted end the same, with one permanent member against',
    meeting: SNAPBACK,
    votes: { 'S/2025/561': FOURTEEN },
    expected: { ends: { 'S/2025/561': '14-1-0 vetoed by USA' } },
    source: 'Charter, Article 27(3); resolution 2231 (2015), paragraphs 11 and 12',
  },
  {
    id: 'M32c',
    what: '26 September 2025: six months more, the same four votes',
    meeting: '2025-09-26-iran-six-months',
    expected: { ends: { 'S/2025/539': '4-9-2 insufficientVotes' } },
    source: 'SC/16181, 26 September 2025',
  },
];
