import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followUpsOf, workingDaysAfter, type FollowUp } from '../../machines/rules/decision/assembly.ts';
import { refusalToCallEmergencySession } from '../../machines/rules/decision/emergencySession.ts';
import type {
  DeclaredVote,
  DraftOnTable,
  EarlierVeto,
  MeetingRecord,
  MotionDecided,
} from '../../machines/rules/record.ts';
import { parseDraftSymbol } from '../../machines/rules/words/textId.ts';
import {
  dateOf,
  keyOf,
  stateOf,
  type DraftStatus,
  type DraftSymbol,
  type Matter,
  type Question,
  type RecommendationOf,
} from '../../machines/rules/words/vocabulary.ts';
import { decide } from '../../machines/rules/decision/voting.ts';
import { councilOf, members, votesOf } from './councils.ts';

const CALLED: MotionDecided = { number: 1, motion: { kind: 'emergencySession' }, by: stateOf('FRA'), carried: true };

describe('working days', () => {
  test.each([
    ['none: the day itself, even a Saturday', '2016-10-08', 0, '2016-10-08'],
    ['one after a Thursday is the Friday', '2022-05-26', 1, '2022-05-27'],
    ['one after a Friday is the Monday', '2023-12-08', 1, '2023-12-11'],
    ['one after a Saturday is the Monday', '2016-10-08', 1, '2016-10-10'],
    ['one after a Sunday is the Monday', '2016-10-09', 1, '2016-10-10'],
    ['ten after a Friday is the Friday a fortnight on', '2023-12-08', 10, '2023-12-22'],
    ['ten after a Sunday is the Friday', '2023-12-10', 10, '2023-12-22'],
    ['ten after the veto of 26 May 2022: the first debate, on 8 June, was in time', '2022-05-26', 10, '2022-06-09'],
    ['over the end of a month', '2022-04-28', 3, '2022-05-03'],
    ['over the end of a year', '2023-12-29', 1, '2024-01-01'],
    ['over 29 February of a leap year', '2024-02-28', 2, '2024-03-01'],
    ['over the end of a February of 28 days', '2022-02-25', 2, '2022-03-01'],
  ])('%s', (_, from, days, to) => {
    expect(workingDaysAfter(dateOf(from), days)).toBe(to);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is no number of working days', (days) => {
    expect(() => workingDaysAfter(dateOf('2016-10-08'), days)).toThrow('working days');
  });

  test('five more are a week more', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 60 }), (day, days) => {
        const [one, other] = [workingDaysAfter(day, days), workingDaysAfter(day, days + 5)];
        expect(Date.parse(other) - Date.parse(one)).toBe(7 * 24 * 60 * 60 * 1000);
      }),
    );
  });

  test('one by one they come to the same day, never a Saturday or a Sunday', () => {
    fc.assert(
      fc.property(anyDay(), fc.integer({ min: 1, max: 60 }), (day, days) => {
        const end = workingDaysAfter(day, days);
        expect(workingDaysAfter(workingDaysAfter(day, days - 1), 1)).toBe(end);
        expect(['Sat', 'Sun']).not.toContain(new Date(end).toUTCString().slice(0, 3));
      }),
    );
  });
});

describe('what follows a vote', () => {
  const AMENDMENT: Question = {
    kind: 'amendment',
    amendment: symbol('S/2000/2'),
    draft: symbol('S/2000/1'),
    matter: 'substantive',
  };
  const PART: Question = {
    kind: 'part',
    draft: symbol('S/2000/1'),
    part: 'para. 2',
    matter: 'substantive',
  };
  const PALESTINE: Question = recommendation('admission', 'State of Palestine');
  const GENERAL: Question = recommendation('secretaryGeneral', 'Boutros Boutros-Ghali');

  test.each<[string, string, Question, string, readonly FollowUp[]]>([
    [
      'the veto of 8 December 2023: a meeting within ten working days, and a deadlock',
      '2023-12-08',
      draft('S/2023/970'),
      '+++0- ++++++++++',
      [meetingOn(draft('S/2023/970'), 'USA', '2023-12-22'), sessionAfter(draft('S/2023/970'), 'USA')],
    ],
    [
      'the veto of 25 February 2022: A/RES/76/262 is not in force yet, 377 A (V) is',
      '2022-02-25',
      draft('S/2022/155'),
      '0+-++ ++++0++++0',
      [meetingNotYet(draft('S/2022/155'), 'RUS'), sessionAfter(draft('S/2022/155'), 'RUS')],
    ],
    [
      'the vetoed amendment of 22 December 2023: the Assembly met on it on 9 January 2024, after the holidays',
      '2023-12-22',
      AMENDMENT,
      '++++- ++++++++++',
      [meetingOn(AMENDMENT, 'USA', '2024-01-05'), sessionAfter(AMENDMENT, 'USA')],
    ],
    [
      'a part of a draft that a permanent member defeats',
      '2023-12-22',
      PART,
      '++-++ ++++++++++',
      [meetingOn(PART, 'RUS', '2024-01-05'), sessionAfter(PART, 'RUS')],
    ],
    [
      'the vetoed admission of 18 April 2024: a meeting (it was on 1 May), and the report of rule 60; peace does not depend on it',
      '2024-04-18',
      PALESTINE,
      '+++0- +++++++0++',
      [meetingOn(PALESTINE, 'USA', '2024-05-02'), report(PALESTINE)],
    ],
    [
      'an application that gets too few votes is reported on too',
      '2024-04-18',
      PALESTINE,
      '+++00 00000++0++',
      [report(PALESTINE)],
    ],
    ['an application that is recommended is not', '2024-04-18', PALESTINE, '+++00 ++++++++++', []],
    [
      'before S/RES/37 (1947) rule 60 asks for no report',
      '1947-12-08',
      PALESTINE,
      '++-++ ++++++',
      [meetingNotYet(PALESTINE, 'SUN')],
    ],
    [
      'from that day it does',
      '1947-12-09',
      PALESTINE,
      '++-++ ++++++',
      [meetingNotYet(PALESTINE, 'SUN'), report(PALESTINE)],
    ],
    [
      'a candidate for Secretary-General, 19 November 1996: there is no application',
      '1996-11-19',
      GENERAL,
      '++++- ++++++++++',
      [meetingNotYet(GENERAL, 'USA')],
    ],
    [
      'S/RES/2623, 27 February 2022: the same votes on a procedural matter are no veto',
      '2022-02-27',
      draft('S/RES/2623', 'procedural'),
      '0+-++ ++++0++++0',
      [],
    ],
    [
      'S/2023/772, three permanent members against and five in favour: no veto, nothing follows',
      '2023-10-16',
      draft('S/2023/772'),
      '+-+-- 000+0-0+0+',
      [],
    ],
    [
      'a preliminary question that a permanent member defeats is no veto on the draft',
      '2023-12-08',
      { kind: 'preliminary', draft: symbol('S/2000/1'), matter: 'substantive' },
      '++++- ++++++++++',
      [],
    ],
  ])('%s', (_, day, question, notation, followUps) => {
    expect(followUpsOf(recordOf({ date: day, declared: [declaredOf(day, question, notation)] }))).toEqual(followUps);
  });

  test.each([
    ['2022-04-25', { inForce: false, since: '2022-04-26' }],
    ['2022-04-26', { inForce: true, until: '2022-05-10' }],
  ])('A/RES/76/262 is of 26 April 2022: a veto of %s', (day, meeting) => {
    expect(followUpsOf(recordOf({ date: day, declared: [vetoOf(day)] }))[0]).toEqual({
      kind: 'vetoMeeting',
      question: 'S/2000/1',
      asked: draft('S/2000/1'),
      by: members('RUS'),
      ...meeting,
    });
  });

  test('before 377 A (V) a veto is the end', () => {
    expect(followUpsOf(recordOf({ date: '1950-11-02', declared: [vetoOf('1950-11-02')] }))).toEqual([
      meetingNotYet(draft('S/2000/1'), 'SUN'),
    ]);
  });

  test('two vetoes of one evening, as on 30 October 1956, are followed each', () => {
    const day = '1956-10-30';
    const declared = [
      declaredOf(day, draft('S/3710'), '+-+-+ 00++++'),
      declaredOf(day, draft('S/3713/Rev.1'), '+-+-0 +0++++'),
    ];
    const evening = [draft('S/3710'), draft('S/3713/Rev.1')];
    expect(followUpsOf(recordOf({ date: day, declared }))).toEqual(
      evening.flatMap((question) => [
        meetingNotYet(question, 'FRA', 'GBR'),
        { ...sessionAfter(question, 'FRA', 'GBR'), required: 7 },
      ]),
    );
  });

  test('a session called takes the place of a session possible', () => {
    const meeting = { date: '2022-02-25', declared: [vetoOf('2022-02-25')], decided: [CALLED] };
    expect(followUpsOf(recordOf(meeting))).toEqual([
      meetingNotYet(draft('S/2000/1'), 'RUS'),
      { kind: 'emergencySessionCalled' },
    ]);
  });

  test('S/RES/2623: the draft that calls the Assembly is adopted, two days after the veto', () => {
    const earlier = [{ question: symbol('S/2022/155'), date: dateOf('2022-02-25'), by: members('RUS') }];
    const calling = (status: DraftStatus): DraftOnTable => ({
      symbol: symbol('S/RES/2623(2022)'),
      matter: 'procedural',
      sponsors: [],
      status,
      effect: 'callsEmergencySession',
    });
    const meeting = { date: '2022-02-27', earlier };
    const possible = {
      kind: 'emergencySessionPossible',
      question: 'S/2022/155',
      date: '2022-02-25',
      by: members('RUS'),
      required: 9,
    };
    const follows = (status: DraftStatus) => followUpsOf(recordOf({ ...meeting, drafts: [calling(status)] }));
    expect(follows('tabled')).toEqual([possible]);
    expect(follows('insufficientVotes')).toEqual([possible]);
    expect(follows('adopted')).toEqual([{ kind: 'emergencySessionCalled', draft: 'S/RES/2623(2022)' }]);
  });

  test('rule 60: an application that is postponed is reported on, as long as it was not voted on', () => {
    const application: DraftOnTable = {
      symbol: symbol('S/10771'),
      matter: 'substantive',
      sponsors: [],
      status: 'tabled',
      effect: 'recommendsAdmission',
    };
    const other: DraftOnTable = { symbol: symbol('S/10772'), matter: 'substantive', sponsors: [], status: 'tabled' };
    const meeting = { date: '1972-08-25', drafts: [application, other] };
    expect(followUpsOf(recordOf(meeting))).toEqual([]);
    expect(followUpsOf({ ...recordOf(meeting), item: 'postponed' })).toEqual([
      { ...report(draft('S/10771')), why: 'postponed' },
    ]);
    expect(followUpsOf({ ...recordOf({ ...meeting, date: '1947-12-08' }), item: 'postponed' })).toEqual([]);
    const adopted = { ...meeting, drafts: [{ ...application, status: 'adopted' as const }] };
    expect(followUpsOf({ ...recordOf(adopted), item: 'postponed' })).toEqual([]);
  });

  test('25 August 1972: the draft that recommends Bangladesh is vetoed: the report of rule 60, no deadlock about peace', () => {
    const question = draft('S/10771');
    const drafts: DraftOnTable[] = [
      {
        symbol: symbol('S/10771'),
        matter: 'substantive',
        sponsors: [],
        status: 'vetoed',
        effect: 'recommendsAdmission',
      },
    ];
    const record = recordOf({
      date: '1972-08-25',
      declared: [declaredOf('1972-08-25', question, '-++++ ++0++++00+')],
      drafts,
    });
    expect(followUpsOf(record)).toEqual([meetingNotYet(question, 'CHN'), report(question)]);
    expect(refusalToCallEmergencySession(record)).toEqual({ kind: 'noDeadlock', citation: 'A/RES/377(V)' });
  });

  test('no votes, nothing follows', () => {
    expect(followUpsOf(recordOf({ date: '2023-12-08' }))).toEqual([]);
  });
});

describe('377 A (V): calling an emergency special session', () => {
  const citation = 'A/RES/377(V)';
  const vetoed = { date: '2022-02-25', declared: [vetoOf('2022-02-25')] };
  const failed = {
    date: '2016-10-08',
    declared: [declaredOf('2016-10-08', draft('S/2016/847'), '+-+-- 0+------0+')],
  };

  test.each<[string, Meeting, ReturnType<typeof refusalToCallEmergencySession>]>([
    [
      'not before 3 November 1950',
      { date: '1950-11-02', declared: [vetoOf('1950-11-02')] },
      { kind: 'notInForce', since: dateOf('1950-11-03'), citation },
    ],
    ['from that day', { date: '1950-11-03', declared: [vetoOf('1950-11-03')] }, undefined],
    ['not without a vote', { date: '2022-02-25' }, { kind: 'noDeadlock', citation }],
    [
      'at a later meeting: the veto of 25 February, two days before',
      {
        date: '2022-02-27',
        earlier: [{ question: symbol('S/2022/155'), date: dateOf('2022-02-25'), by: members('RUS') }],
      },
      undefined,
    ],
    ['not for want of votes, three permanent members against (S/2016/847)', failed, { kind: 'noDeadlock', citation }],
    ['after a veto', vetoed, undefined],
    ['again after the motion was lost', { ...vetoed, decided: [{ ...CALLED, carried: false }] }, undefined],
    ['whatever else was carried', { ...vetoed, decided: [{ ...CALLED, motion: { kind: 'suspend' } }] }, undefined],
    ['only once', { ...vetoed, decided: [CALLED] }, { kind: 'alreadyCalled', citation }],
  ])('%s', (_, meeting, refusal) => {
    expect(refusalToCallEmergencySession(recordOf(meeting))).toEqual(refusal);
  });
});

interface Meeting {
  readonly date: string;
  readonly drafts?: readonly DraftOnTable[];
  readonly earlier?: readonly EarlierVeto[];
  readonly declared?: readonly DeclaredVote[];
  readonly decided?: readonly MotionDecided[];
}

/** A meeting of which only the votes matter. */
function recordOf({ date, drafts = [], earlier, declared = [], decided = [] }: Meeting): MeetingRecord {
  return {
    date: dateOf(date),
    council: councilOf(date),
    president: stateOf('FRA'),
    ceded: [],
    practice: { preliminaryQuestion: true, obligatoryAbstention: false },
    parties: [],
    agenda: 'adopted',
    item: 'open',
    drafts,
    amendments: [],
    delegations: {},
    invited: [],
    guests: [],
    motionsMoved: 0,
    motions: [],
    motionsDecided: decided,
    rulings: [],
    pending: [],
    declared,
    consensus: [],
    silences: [],
    ballots: [],
    ...(earlier ? { earlierVetoes: earlier } : {}),
  };
}

function meetingOn(asked: Question, by: string, until: string): FollowUp {
  return { kind: 'vetoMeeting', question: keyOf(asked), asked, by: members(by), inForce: true, until: dateOf(until) };
}

function meetingNotYet(asked: Question, ...by: string[]): FollowUp {
  const since = dateOf('2022-04-26');
  return { kind: 'vetoMeeting', question: keyOf(asked), asked, by: members(...by), inForce: false, since };
}

function sessionAfter(asked: Question, ...by: string[]): FollowUp {
  return { kind: 'emergencySessionPossible', question: keyOf(asked), asked, by: members(...by), required: 9 };
}

function report(asked: Question): FollowUp {
  return { kind: 'applicationReport', question: keyOf(asked), asked, why: 'notRecommended' };
}

function recommendation(of: RecommendationOf, candidate: string): Question {
  return { kind: 'recommendation', of, candidate, matter: 'substantive' };
}

/** An invented draft, vetoed by the Soviet Union, or the Russian Federation, alone. */
function vetoOf(day: string): DeclaredVote {
  return declaredOf(day, draft('S/2000/1'), `++-++ ${'+'.repeat(councilOf(day).seats.length - 5)}`);
}

function declaredOf(day: string, question: Question, notation: string): DeclaredVote {
  const council = councilOf(day);
  const votes = votesOf(notation, council);
  return { question, votes, outcome: decide(votes, council, question.matter) };
}

function draft(text: string, matter: Matter = 'substantive'): Question {
  return { kind: 'draftResolution', draft: symbol(text), matter };
}

function symbol(text: string): DraftSymbol {
  return parseDraftSymbol(text) ?? fail(text);
}

function fail(text: string): never {
  throw new Error(text);
}

function anyDay() {
  return fc
    .date({ min: new Date('1946-01-17'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => dateOf(date.toISOString().slice(0, 'YYYY-MM-DD'.length)));
}
