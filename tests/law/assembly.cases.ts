import type { LawCase } from './lawCase.ts';

/** What follows a veto in the General Assembly, the party to a dispute, and what the review found about both. */

const UKRAINE = '2022-02-25-ukraine';
const ASSEMBLY_CALLED = '2022-02-27-ukraine-assembly';
const ALEPPO = '2016-10-08-aleppo';
const GAZA = '2023-10-18-gaza';

const EMERGENCY = { type: 'motion.move', motion: { kind: 'emergencySession' } } as const;
const PUT_MOTION = { type: 'motion.putToVote', motion: 1 } as const;
const PROVISO = { type: 'practice.set', practice: 'obligatoryAbstention', on: true } as const;
const partyOf = (member: string) => ({ type: 'party.set', member, party: true });

const VETOED_AMENDMENT =
  'BRA=inFavour CHN=inFavour ECU=inFavour GAB=inFavour GHA=inFavour JPN=inFavour MLT=inFavour MOZ=inFavour RUS=inFavour ARE=inFavour USA=against';

const SIXTY = 'Provisional rules of procedure, rule 60, as amended by S/RES/37 (1947)';
const PEACE = 'General Assembly resolution 377 A (V), part A, paragraph 1';
const MANDATE = 'General Assembly resolution 76/262, paragraphs 1 to 3';
const PROVISO_SOURCE = 'Charter, Article 27(3)';

const STATED = {
  taken:
    'an act that does not say what the draft is taken to rest on takes it for Chapter VI, as the first edition did',
  other: 'where no source says what it rests on, nobody is bound: basis unstated',
};

export const CASES: readonly LawCase[] = [
  {
    id: 'I1',
    what: 'the motion for an emergency session two days after the veto, at another meeting: in order, and carried',
    meeting: ASSEMBLY_CALLED,
    acts: [
      ['consideration', { ...EMERGENCY, by: 'USA' }],
      [5, PUT_MOTION],
    ],
    votes: {
      'motion 1':
        'USA=inFavour GBR=inFavour FRA=inFavour ALB=inFavour BRA=inFavour GAB=inFavour GHA=inFavour IRL=inFavour KEN=inFavour RUS=against',
      'S/RES/2623(2022)': 'GAB=abstaining GHA=abstaining KEN=abstaining',
    },
    expected: { ends: { 'motion 1': '9-1-5 adopted' }, follows: ['emergencySessionCalled'] },
    source: `${PEACE}: it sets no time limit and asks for no vote of the same meeting; S/RES/2623 (2022)`,
  },
  {
    id: 'I2',
    what: 'S/RES/2623 calls the eleventh emergency special session',
    meeting: ASSEMBLY_CALLED,
    expected: {
      ends: { 'S/RES/2623(2022)': '11-1-3 adopted' },
      follows: ['emergencySessionCalled S/RES/2623(2022)'],
    },
    source: 'S/RES/2623 (2022)',
  },
  {
    id: 'I2b',
    what: 'had it had too few votes, the Council could still call the session: the veto of 25 February is known',
    meeting: ASSEMBLY_CALLED,
    votes: { 'S/RES/2623(2022)': 'GAB=abstaining GHA=abstaining KEN=abstaining' },
    expected: {
      ends: { 'S/RES/2623(2022)': '8-1-6 insufficientVotes' },
      follows: ['emergencySessionPossible S/2022/155'],
    },
    source: PEACE,
  },
  {
    id: 'I3',
    what: 'S/RES/119 calls the first emergency special session, the day after two vetoes',
    meeting: '1956-10-31-suez-assembly',
    expected: {
      ends: { 'S/RES/119(1956)': '7-2-2 adopted' },
      follows: ['emergencySessionCalled S/RES/119(1956)'],
    },
    source: 'S/RES/119 (1956)',
  },
  {
    id: 'I2c',
    what: 'a member submits a draft that calls the session, at the meeting of the veto: procedural, adopted over a vote against',
    meeting: ALEPPO,
    acts: [
      [28, { type: 'draft.submit', draft: 'S/EmergencySession(FRA)', by: 'FRA', effect: 'callsEmergencySession' }],
      [31, { type: 'draft.putToVote', draft: 'S/EmergencySession(FRA)' }],
    ],
    votes: {
      'S/EmergencySession(FRA)':
        'FRA=inFavour GBR=inFavour USA=inFavour NZL=inFavour ESP=inFavour UKR=inFavour JPN=inFavour MYS=inFavour SEN=inFavour RUS=against',
    },
    expected: {
      ends: { 'S/EmergencySession(FRA)': '9-1-5 adopted' },
      follows: ['vetoMeeting S/2016/846 not in force', 'emergencySessionCalled S/EmergencySession(FRA)'],
    },
    source: `${PEACE}; S/RES/120 (1956), at the meeting of the veto`,
  },
  {
    id: 'I2d',
    what: 'such a draft before any veto is known',
    meeting: ALEPPO,
    acts: [
      [
        'consideration',
        { type: 'draft.submit', draft: 'S/EmergencySession(FRA)', by: 'FRA', effect: 'callsEmergencySession' },
      ],
    ],
    expected: { refusal: { kind: 'noDeadlock', citation: 'A/RES/377(V)' } },
    source: PEACE,
  },
  {
    id: 'I2e',
    what: 'who repeats the text of S/RES/2623 repeats what it does',
    meeting: ASSEMBLY_CALLED,
    acts: [
      ['consideration', { type: 'draft.submit', draft: 'S/2022/1', by: 'FRA', sameAs: 'S/RES/2623(2022)' }],
      ['proceed-res-2623-2022', { type: 'draft.putToVote', draft: 'S/2022/1' }],
    ],
    votes: {
      'S/RES/2623(2022)': 'GAB=abstaining GHA=abstaining KEN=abstaining',
      'S/2022/1':
        'USA=inFavour GBR=inFavour FRA=inFavour ALB=inFavour BRA=inFavour GAB=inFavour GHA=inFavour IRL=inFavour KEN=inFavour RUS=against',
    },
    expected: { ends: { 'S/2022/1': '9-1-5 adopted' }, follows: ['emergencySessionCalled S/2022/1'] },
    source: PEACE,
  },
  {
    id: 'C9',
    what: 'the motion before 377 A (V)',
    meeting: '1950-09-29-taiwan',
    acts: [['consideration', { ...EMERGENCY, by: 'USA' }]],
    expected: { refusal: { kind: 'notInForce', citation: 'A/RES/377(V)' } },
    source: 'General Assembly resolution 377 A (V) is of 3 November 1950',
  },
  {
    id: 'W5',
    what: 'the motion after a vetoed amendment: lack of unanimity too',
    meeting: GAZA,
    acts: [['proceed-775', { ...EMERGENCY, by: 'RUS' }]],
    votes: { 'S/2023/775': VETOED_AMENDMENT },
    expected: { ends: { 'S/2023/775': '10-1-4 vetoed by USA' } },
    source: PEACE,
    readings: {
      taken: 'the Council judges by its vote whether peace is concerned; a known veto is enough to move',
      other: 'as long as the draft itself is still to be voted on, the Council has not failed',
    },
  },
  {
    id: 'W5b',
    what: 'the motion where no veto is known',
    meeting: '2014-12-30-palestine',
    acts: [['consideration', { ...EMERGENCY, by: 'JOR' }]],
    expected: { refusal: { kind: 'noDeadlock', citation: 'A/RES/377(V)' } },
    source: PEACE,
  },
  {
    id: 'W5c',
    what: 'a text that had too few votes is no lack of unanimity, though a permanent member was against',
    meeting: '2014-12-30-palestine',
    acts: [['proceed-916', { ...EMERGENCY, by: 'JOR' }]],
    expected: {
      ends: { 'S/2014/916': '8-2-5 insufficientVotes' },
      refusal: { kind: 'noDeadlock', citation: 'A/RES/377(V)' },
    },
    source: PEACE,
  },
  {
    id: 'C14',
    what: 'a veto before 26 April 2022 brings no meeting of itself; 377 A (V) is open',
    meeting: UKRAINE,
    expected: {
      ends: { 'S/2022/155': '11-1-3 vetoed by RUS' },
      follows: ['vetoMeeting S/2022/155 not in force', 'emergencySessionPossible S/2022/155'],
    },
    source: 'General Assembly resolution 76/262 is of 26 April 2022',
  },
  {
    id: 'W3a',
    what: 'a vetoed draft since then',
    meeting: GAZA,
    expected: {
      ends: { 'S/2023/773': '12-1-2 vetoed by USA' },
      follows: ['vetoMeeting S/2023/773', 'emergencySessionPossible S/2023/773'],
    },
    source: MANDATE,
  },
  {
    id: 'W3b',
    what: 'a vetoed amendment is followed as a draft is: the Assembly met on that of 22 December 2023',
    meeting: GAZA,
    votes: {
      'S/2023/775': VETOED_AMENDMENT,
      'S/2023/773': 'USA=abstaining',
    },
    expected: { follows: ['vetoMeeting S/2023/775', 'emergencySessionPossible S/2023/775'] },
    source: `${MANDATE}; debate of the General Assembly of 9 January 2024`,
  },
  {
    id: 'W3c',
    what: 'a vetoed recommendation of an applicant: a meeting, and the report of rule 60; no question of peace',
    meeting: GAZA,
    acts: [['consideration', { type: 'recommendation.putToVote', of: 'admission', candidate: 'State of Palestine' }]],
    votes: {
      'recommendation State of Palestine':
        'ALB=inFavour BRA=inFavour CHN=inFavour ECU=inFavour FRA=inFavour GAB=inFavour GHA=inFavour JPN=inFavour MLT=inFavour MOZ=inFavour RUS=inFavour ARE=inFavour USA=against GBR=abstaining CHE=abstaining',
      'S/2023/773': 'USA=abstaining',
    },
    expected: {
      ends: { 'recommendation State of Palestine': '12-1-2 vetoed by USA' },
      follows: ['vetoMeeting recommendation State of Palestine', 'applicationReport notRecommended'],
    },
    source: `${MANDATE}; GA/12595 of 1 May 2024; ${SIXTY}`,
  },
  {
    id: 'W3d',
    what: 'the draft that recommended Bangladesh, vetoed: the report of rule 60',
    meeting: '1972-08-25-bangladesh',
    expected: {
      ends: { 'S/10771': '11-1-3 vetoed by CHN' },
      follows: ['vetoMeeting S/10771 not in force', 'applicationReport notRecommended'],
    },
    source: SIXTY,
  },
  {
    id: 'W3e',
    what: 'the application postponed: a report too',
    meeting: '1972-08-25-bangladesh',
    acts: [
      ['consideration', { type: 'motion.move', motion: { kind: 'postpone' }, by: 'CHN' }],
      [4, { type: 'motion.agree', motion: 1 }],
      [5, { type: 'meeting.proceed' }],
    ],
    expected: { ends: { 'S/10771': 'tabled' }, follows: ['applicationReport postponed'] },
    source: SIXTY,
  },
  {
    id: 'D17',
    what: 'China does not take part: Bangladesh is recommended, and nothing has to be reported',
    meeting: '1972-08-25-bangladesh',
    votes: { 'S/10771': 'CHN=notParticipating' },
    expected: { ends: { 'S/10771': '11-0-3 adopted' }, follows: [] },
    source: `Charter, Articles 4(2) and 27(3); ${SIXTY}`,
  },
  {
    id: 'D21',
    what: 'the recommendation of a Secretary-General, vetoed 14-1-0 as on 19 November 1996; there is no application',
    meeting: '2016-10-06-secretary-general',
    acts: [[3, { type: 'recommendation.putToVote', of: 'secretaryGeneral', candidate: 'B. Boutros-Ghali' }]],
    votes: {
      'recommendation B. Boutros-Ghali':
        'AGO=inFavour CHN=inFavour EGY=inFavour FRA=inFavour JPN=inFavour MYS=inFavour NZL=inFavour RUS=inFavour SEN=inFavour ESP=inFavour UKR=inFavour GBR=inFavour URY=inFavour VEN=inFavour USA=against',
    },
    expected: {
      ends: { 'recommendation B. Boutros-Ghali': '14-1-0 vetoed by USA' },
      follows: ['vetoMeeting recommendation B. Boutros-Ghali not in force'],
    },
    source: 'Charter, Articles 27(3) and 97',
  },
  {
    id: 'I6',
    what: 'a draft on procedure, with a permanent member against: adopted, and nothing is vetoed by it',
    meeting: ALEPPO,
    acts: [
      [28, { type: 'draft.submit', draft: 'S/2016/860', by: 'FRA', matter: 'procedural' }],
      [31, { type: 'draft.putToVote', draft: 'S/2016/860' }],
    ],
    votes: {
      'S/2016/860':
        'FRA=inFavour GBR=inFavour USA=inFavour NZL=inFavour ESP=inFavour UKR=inFavour JPN=inFavour MYS=inFavour SEN=inFavour RUS=against',
    },
    expected: {
      ends: { 'S/2016/860': '9-1-5 adopted' },
      follows: ['vetoMeeting S/2016/846 not in force', 'emergencySessionPossible S/2016/846'],
    },
    source: 'Charter, Article 27(2)',
  },
  {
    id: 'B22',
    what: 'Russia is a party and the proviso is applied: its vote against is an abstention, 846 adopted 11-1-3',
    meeting: ALEPPO,
    acts: [
      [8, PROVISO],
      [9, partyOf('RUS')],
    ],
    expected: { ends: { 'S/2016/846': '11-1-3 adopted', 'S/2016/847': '3-9-3 insufficientVotes' } },
    source: PROVISO_SOURCE,
    readings: STATED,
  },
  {
    id: 'B22b',
    what: 'the same with the abstention chosen',
    meeting: ALEPPO,
    acts: [
      [8, { ...PROVISO, basis: 'article52' }],
      [9, partyOf('RUS')],
    ],
    votes: { 'S/2016/846': 'RUS=abstaining', 'S/2016/847': 'RUS=abstaining' },
    expected: { ends: { 'S/2016/846': '11-1-3 adopted' } },
    source: `${PROVISO_SOURCE}; Article 52(3)`,
  },
  {
    id: 'B22c',
    what: 'Russia stays out of the vote: it does not vote, and is not counted among the abstentions',
    meeting: ALEPPO,
    acts: [
      [8, PROVISO],
      [9, partyOf('RUS')],
    ],
    votes: { 'S/2016/846': 'RUS=notParticipating' },
    expected: { ends: { 'S/2016/846': '11-1-2 adopted' } },
    source: `${PROVISO_SOURCE}; France and the United Kingdom, S/PV.23, 16 February 1946; Argentina, S/PV.868, 23 June 1960`,
    readings: {
      taken: 'a party that does not vote at all abstains from voting',
      other: 'it has to be recorded as abstaining; the result would be the same',
    },
  },
  {
    id: 'B22d',
    what: 'nothing is taken for given where no source says what the draft rests on: nobody is bound',
    meeting: ALEPPO,
    acts: [
      [8, { ...PROVISO, basis: 'unstated' }],
      [9, partyOf('RUS')],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: PROVISO_SOURCE,
    readings: { taken: STATED.other, other: STATED.taken },
  },
  {
    id: 'B22e',
    what: 'taken for a decision under Chapter VII, or about a situation: nobody is bound',
    meeting: ALEPPO,
    acts: [
      [8, { ...PROVISO, basis: 'chapterVII' }],
      [9, partyOf('RUS')],
      [10, { ...PROVISO, basis: 'chapterVI', about: 'situation' }],
    ],
    expected: { ends: { 'S/2016/846': '11-2-2 vetoed by RUS' } },
    source: `${PROVISO_SOURCE}; Articles 34 to 36 name disputes and situations, the proviso only disputes`,
    readings: {
      taken: 'the reader says which it is',
      other:
        'a decision whether it is a dispute would take the permanent members’ votes: proposed in 1946, not adopted',
    },
  },
  {
    id: 'D22',
    what: 'an elected member is bound too: Venezuela abstains, and the veto stays',
    meeting: ALEPPO,
    acts: [
      [8, PROVISO],
      [9, partyOf('VEN')],
    ],
    expected: { ends: { 'S/2016/846': '11-1-3 vetoed by RUS' } },
    source: PROVISO_SOURCE,
    readings: STATED,
  },
  {
    id: 'D23',
    what: 'on procedure nobody is bound: a party’s vote on its motion counts',
    meeting: ALEPPO,
    acts: [
      [8, PROVISO],
      [9, partyOf('RUS')],
      [10, { type: 'motion.move', motion: { kind: 'takeFirst', draft: 'S/2016/847' }, by: 'RUS' }],
      [11, PUT_MOTION],
    ],
    votes: { 'motion 1': 'RUS=inFavour' },
    expected: { ends: { 'motion 1': '1-0-14 insufficientVotes' } },
    source: PROVISO_SOURCE,
  },
  {
    id: 'D18',
    what: 'Argentina, a party, votes on its own draft: nobody made it abstain',
    meeting: '1960-06-23-eichmann',
    votes: { 'S/RES/138(1960)': 'ARG=inFavour' },
    expected: { ends: { 'S/RES/138(1960)': '9-0-2 adopted' } },
    source: PROVISO_SOURCE,
  },
];
