import type { LawCase } from './lawCase.ts';

const ALEPPO = '2016-10-08-aleppo';
const RULES = 'Provisional Rules of Procedure (S/96/Rev.7)';
const NINE =
  'FRA=inFavour GBR=inFavour USA=inFavour NZL=inFavour ESP=inFavour UKR=inFavour JPN=inFavour MYS=inFavour SEN=inFavour';
const part = (name: string) => ({ part: name, operative: true });

/** What the review of the law asks for beyond the other subjects. */
export const CASES: readonly LawCase[] = [
  {
    id: 'C21',
    what: 'adopted with no permanent member in favour: three abstain too, and one does not participate',
    meeting: ALEPPO,
    votes: {
      'S/2016/846': 'RUS=notParticipating FRA=abstaining GBR=abstaining USA=abstaining AGO=inFavour',
    },
    expected: { ends: { 'S/2016/846': '9-1-4 adopted' } },
    source: 'Charter, Article 27(3); resolution 344 (1973): adopted so, with the votes of the elected members alone',
  },
  {
    id: 'C15-next',
    what: 'ceded by Russia, and by Senegal in its turn: Spain presides',
    meeting: ALEPPO,
    acts: [
      [5, { type: 'presidency.cede' }],
      [6, { type: 'presidency.cede' }],
    ],
    expected: { president: 'ESP', ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: `${RULES}, rule 20: the member next in English alphabetical order, and so on down the line`,
  },
  {
    id: 'amendment-divided',
    what: 'parts of an amendment are voted on separately: one is lost, and the rest of the amendment goes on',
    meeting: ALEPPO,
    acts: [
      [
        8,
        {
          type: 'amendment.submit',
          amendment: 'S/2016/900',
          draft: 'S/2016/846',
          by: 'RUS',
          change: 'adds',
          removed: 1,
        },
      ],
      [9, { type: 'parts.request', draft: 'S/2016/900', by: 'CHN', parts: [part('para. 1')] }],
      [10, { type: 'part.putToVote', draft: 'S/2016/900', part: 'para. 1' }],
      [17, { type: 'amendment.putToVote', amendment: 'S/2016/900' }],
    ],
    votes: { 'S/2016/900 para. 1': 'RUS=inFavour', 'S/2016/900': NINE.replace('FRA=inFavour', 'FRA=against') },
    expected: {
      ends: {
        'S/2016/900 para. 1': '1-0-14 insufficientVotes',
        'S/2016/900': '9-1-5 vetoed by FRA',
        'S/2016/846': '11-2-2 vetoed by RUS',
      },
    },
    source: 'S/PV.263, 5 March 1948: Foreign Relations of the United States 1948, volume V, part 2, document 76',
    readings: {
      taken: 'an amendment is divided as a draft is, as on 5 March 1948',
      other: 'rule 32(2) speaks of a motion and of a draft resolution only',
    },
  },
  {
    id: 'part-then-withdrawn',
    what: 'a part has been voted on: the draft cannot be withdrawn any more',
    meeting: ALEPPO,
    acts: [
      [8, { type: 'parts.request', draft: 'S/2016/846', by: 'RUS', parts: [part('para. 3')] }],
      [9, { type: 'part.putToVote', draft: 'S/2016/846', part: 'para. 3' }],
      [16, { type: 'draft.withdraw', draft: 'S/2016/846', by: 'FRA' }],
    ],
    expected: { refusal: { kind: 'voteTaken', citation: 'PRoP 35' } },
    source: `${RULES}, rule 35(1): so long as no vote has been taken with respect to it`,
    readings: {
      taken: 'a vote on a part is a vote with respect to the draft',
      other: 'only a vote on the draft itself is',
    },
  },
  {
    id: 'preliminary-on-motion',
    what: 'the preliminary question is asked of a motion; the President rules that it is procedure',
    meeting: '1959-09-07-laos',
    acts: [
      ['consideration', { type: 'motion.move', motion: { kind: 'private' }, by: 'ARG' }],
      [4, { type: 'preliminary.raiseOnMotion', motion: 1, by: 'SUN' }],
      [5, { type: 'preliminary.rule', matter: 'procedural' }],
      [6, { type: 'meeting.proceed' }],
      [7, { type: 'motion.putToVote', motion: 1 }],
    ],
    votes: {
      'motion 1':
        'ARG=inFavour CAN=inFavour ROC=inFavour FRA=inFavour ITA=inFavour JPN=inFavour GBR=inFavour SUN=against',
    },
    expected: { ends: { 'motion 1': '7-1-3 adopted' } },
    source: 'Our reading: the San Francisco Statement does not limit the question to drafts. No recorded case found.',
    readings: { taken: 'it can be asked of a motion too', other: 'only of a draft resolution' },
  },
  {
    id: 'expulsion',
    what: 'a draft that recommends to expel a Member is substantive: three permanent members against',
    meeting: ALEPPO,
    acts: [
      [28, { type: 'draft.submit', draft: 'S/2016/861', by: 'SEN' }],
      [31, { type: 'draft.putToVote', draft: 'S/2016/861' }],
    ],
    votes: {
      'S/2016/861':
        'SEN=inFavour CHN=inFavour RUS=inFavour AGO=inFavour EGY=inFavour MYS=inFavour NZL=inFavour UKR=inFavour URY=inFavour VEN=inFavour FRA=against GBR=against USA=against JPN=abstaining ESP=abstaining',
    },
    expected: { ends: { 'S/2016/861': '10-3-2 vetoed by FRA GBR USA' } },
    source:
      'Charter, Articles 6 and 27(3); S/PV.1808, 30 October 1974, S/11543: 10-3-2. The votes are set on the Council of 2016',
    readings: {
      taken: 'a recommendation under Articles 5, 6 or 93(2) is played as a draft resolution, as it was in 1974',
      other: 'it is an act of its own, as the recommendation to admit a Member is here',
    },
  },
  {
    id: 'compatriots',
    what: 'two of one State have the majority in both organs: only the eldest is elected',
    meeting: ALEPPO,
    acts: [
      [
        23,
        {
          type: 'ballot.open',
          ballot: { kind: 'election', vacancies: 2, candidates: ['A', 'B'], compatriots: [['B', 'A']] },
        },
      ],
      [24, { type: 'ballot.count', papers: [{ count: 15, choices: ['A', 'B'] }] }],
      [25, { type: 'ballot.compare', assembly: ['A', 'B'] }],
    ],
    expected: { ends: { 'ballot 1': 'elected B' } },
    source: 'Statute of the International Court of Justice, Article 10(3)',
  },
];
