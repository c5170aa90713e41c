import type { LawCase } from './lawCase.ts';

const TAIWAN = '1950-09-29-taiwan';
const LAOS = '1959-09-07-laos';
const PRAGUE = '1948-05-24-double-veto';
const ALEPPO = '2016-10-08-aleppo';
const NINE_TO_ONE =
  'ROC=against CUB=abstaining ECU=inFavour EGY=inFavour FRA=inFavour IND=inFavour NOR=inFavour SUN=inFavour GBR=inFavour USA=inFavour YUG=inFavour';

/** Who is at the table, and the preliminary question. */
export const CASES: readonly LawCase[] = [
  {
    id: 'C1',
    what: 'who is heard under rule 39 submits no draft: the People’s Republic of China in 1950',
    meeting: TAIWAN,
    acts: [
      ['agenda', { type: 'invitation.extend', states: ['CHN'], under: 'PRoP 39' }],
      ['consideration', { type: 'draft.submit', draft: 'S/9999', by: 'CHN' }],
    ],
    expected: { refusal: { kind: 'mayNotPropose', citation: 'PRoP 38' } },
    source: 'Provisional Rules of Procedure, rules 38 and 39; S/RES/87 (1950) names rule 39',
  },
  {
    id: 'C2',
    what: '1948 as recorded: 8-2-1, then 9-2-0',
    meeting: PRAGUE,
    expected: { ends: { 'preliminary S/PV.303': '8-2-1 vetoed by SUN', 'S/PV.303': '9-2-0 vetoed by SUN' } },
    source: 'American Journal of International Law 42 (1948), note on the double veto, footnotes 11 to 16; S/PV.303',
  },
  {
    id: 'C4',
    what: '1950 as recorded: announced 7-3-1, China’s claim after it 9-1-1, held to be procedure',
    meeting: TAIWAN,
    expected: {
      ends: { 'S/1823/Corr.1': '7-3-1 adopted', 'preliminary S/1823/Corr.1': '9-1-1 vetoed by ROC' },
    },
    source: 'Foreign Relations of the United States 1950, volume VI, document 319; Resolutions and decisions 1950',
  },
  {
    id: 'C4b',
    what: '1950: had the conclusion of San Francisco been drawn, the resolution would have fallen to two vetoes',
    meeting: TAIWAN,
    acts: [['result-preliminary-1823-corr-1', { type: 'preliminary.rule', matter: 'substantive' }]],
    expected: { ends: { 'S/1823/Corr.1': '7-3-1 vetoed by ROC USA' } },
    source: 'Our reading of the San Francisco Statement, part II, paragraph 2',
    readings: {
      taken: 'The conclusion from a vote that only a permanent member’s no stands against is the President’s to draw.',
      other: 'The no of the permanent member settles it, whatever the President says.',
    },
  },
  {
    id: 'D3',
    what: '1948: the President concludes that it is procedure all the same',
    meeting: PRAGUE,
    acts: [['result-preliminary-pv-303', { type: 'preliminary.rule', matter: 'procedural' }]],
    expected: { ends: { 'S/PV.303': '9-2-0 adopted' } },
    source: 'The way of 1959: Foreign Relations of the United States 1958-1960, volume XVI, document 261',
  },
  {
    id: 'G1',
    what: '1959 as recorded: 10-1, supported by the President, then 10-1',
    meeting: LAOS,
    expected: {
      ends: { 'preliminary S/RES/132(1959)': '10-1-0 vetoed by SUN', 'S/RES/132(1959)': '10-1-0 adopted' },
    },
    source: 'Foreign Relations of the United States 1958-1960, volume XVI, document 261',
  },
  {
    id: 'G9',
    what: '1959: seven overrule the President, and the Soviet no is a veto',
    meeting: LAOS,
    acts: [['rule-preliminary-res-132-1959', { type: 'ruling.challenge', by: 'SUN' }]],
    votes: {
      'ruling 1': 'SUN=inFavour ARG=inFavour CAN=inFavour ROC=inFavour FRA=inFavour ITA=inFavour JPN=inFavour',
    },
    expected: { ends: { 'ruling 1': '7-0-4 adopted', 'S/RES/132(1959)': '10-1-0 vetoed by SUN' } },
    source:
      'Provisional Rules of Procedure, rule 30; Foreign Relations of the United States 1951, volume II, document 185',
  },
  {
    id: 'K1b',
    what: 'the question is asked after the announcement, before the President goes on',
    meeting: TAIWAN,
    acts: [
      ['result-1823-corr-1', { type: 'preliminary.raise', draft: 'S/1823/Corr.1', by: 'ROC' }],
      [10, { type: 'preliminary.putToVote' }],
    ],
    votes: { 'preliminary S/1823/Corr.1': NINE_TO_ONE },
    expected: {
      ends: { 'preliminary S/1823/Corr.1': '9-1-1 vetoed by ROC', 'S/1823/Corr.1': '7-3-1 vetoed by ROC USA' },
    },
    source: 'Foreign Relations of the United States 1950, volume VI, document 319: claimed after the announcement',
    readings: {
      taken: 'Where nobody rules, the President goes on with the conclusion of San Francisco.',
      other: 'A vote once announced is final, whatever is claimed afterwards.',
    },
  },
  {
    id: 'G4',
    what: 'an observer State is invited by the previous practice',
    meeting: ALEPPO,
    acts: [[5, { type: 'invitation.extend', states: ['PSE'], under: 'Practice: observers' }]],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: 'S/PV.7853, 23 December 2016',
  },
  {
    id: 'G4b',
    what: 'rule 37 is for Members of the United Nations: the Republic of Korea in 1950',
    meeting: TAIWAN,
    acts: [['agenda', { type: 'invitation.extend', states: ['KOR'] }]],
    expected: { refusal: { kind: 'notInTheUN', citation: 'PRoP 37' } },
    source: 'Provisional Rules of Procedure, rule 37; list of Member States: admitted on 17 September 1991',
  },
  {
    id: 'G4c',
    what: 'Article 32: a party to the dispute is invited, Member or not, and may submit a draft',
    meeting: TAIWAN,
    acts: [
      ['agenda', { type: 'invitation.extend', states: ['KOR'], under: 'Charter 32' }],
      ['consideration', { type: 'draft.submit', draft: 'S/9999', by: 'KOR' }],
    ],
    expected: { ends: { 'S/9999': 'tabled' } },
    source: 'Charter, Article 32; Provisional Rules of Procedure, rule 38',
    readings: {
      taken: 'Rule 38 gives the right to whoever is invited in application of Article 32.',
      other: 'It gives it to Members only: the rule speaks of “any Member”.',
    },
  },
  {
    id: 'G4d',
    what: 'rule 39: a person of a member’s nationality, by office',
    meeting: ALEPPO,
    acts: [
      [5, { type: 'guest.invite', guests: ['the Under-Secretary-General for Humanitarian Affairs'] }],
      [8, { type: 'guest.hear', guest: 'the Under-Secretary-General for Humanitarian Affairs' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: 'Provisional Rules of Procedure, rule 39, as read out in S/PV.1607 (5 December 1971)',
  },
  {
    id: 'C16',
    what: 'the President’s own delegation challenges the ruling: odd, but not forbidden',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'point.raise', by: 'USA' }],
      [9, { type: 'ruling.give', upheld: false }],
      [10, { type: 'ruling.challenge', by: 'RUS' }],
    ],
    expected: { ends: { 'ruling 1': '1-0-14 insufficientVotes', 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: 'Our reading: rule 30 does not say who may challenge',
  },
  {
    id: 'I7',
    what: 'rule 48: to go on in private is moved while the item is open',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'motion.move', motion: { kind: 'private' }, by: 'RUS' }],
      [9, { type: 'motion.agree', motion: 1 }],
      [10, { type: 'meeting.proceed' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: 'Provisional Rules of Procedure, rule 48',
  },
  {
    id: 'R20',
    what: 'rule 20: the President cedes the chair for this question, without a vote',
    meeting: ALEPPO,
    acts: [[5, { type: 'presidency.cede' }]],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: 'Provisional Rules of Procedure, rule 20; Sievers and Daws, chapter 3, section 1i',
  },
];
