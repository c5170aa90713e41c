import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  followUpsOf,
  refusalToCallEmergencySession,
  workingDaysAfter,
  type FollowUp,
} from '../../machines/rules/decision/assembly.ts';
import type { DeclaredVote, MeetingRecord, MotionDecided } from '../../machines/rules/record.ts';
import {
  dateOf,
  parseDraftSymbol,
  stateOf,
  type DraftSymbol,
  type Matter,
  type Question,
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
  test.each<[string, string, Question, string, readonly FollowUp[]]>([
    [
      'the veto of 8 December 2023: a meeting within ten working days, and a deadlock',
      '2023-12-08',
      draft('S/2023/970'),
      '+++0- ++++++++++',
      [
        { kind: 'vetoMeeting', question: 'S/2023/970', by: members('USA'), inForce: true, until: dateOf('2023-12-22') },
        { kind: 'emergencySessionPossible', question: 'S/2023/970' },
      ],
    ],
    [
      'the veto of 25 February 2022: A/RES/76/262 is not in force yet, 377 A (V) is',
      '2022-02-25',
      draft('S/2022/155'),
      '0+-++ ++++0++++0',
      [
        {
          kind: 'vetoMeeting',
          question: 'S/2022/155',
          by: members('RUS'),
          inForce: false,
          since: dateOf('2022-04-26'),
        },
        { kind: 'emergencySessionPossible', question: 'S/2022/155' },
      ],
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
      'an amendment that a permanent member defeats is not followed',
      '2023-12-22',
      { kind: 'amendment', amendment: symbol('S/2000/2'), draft: symbol('S/2000/1'), matter: 'substantive' },
      '++++- ++++++++++',
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
      by: members('RUS'),
      ...meeting,
    });
  });

  test('before 377 A (V) a veto is the end', () => {
    expect(followUpsOf(recordOf({ date: '1950-11-02', declared: [vetoOf('1950-11-02')] }))).toEqual([
      { kind: 'vetoMeeting', question: 'S/2000/1', by: members('SUN'), inForce: false, since: '2022-04-26' },
    ]);
  });

  test('two vetoes of one evening, as on 30 October 1956, are followed each', () => {
    const day = '1956-10-30';
    const declared = [
      declaredOf(day, draft('S/3710'), '+-+-+ 00++++'),
      declaredOf(day, draft('S/3713/Rev.1'), '+-+-0 +0++++'),
    ];
    const meeting = { kind: 'vetoMeeting', by: members('FRA', 'GBR'), inForce: false, since: '2022-04-26' };
    expect(followUpsOf(recordOf({ date: day, declared }))).toEqual([
      { ...meeting, question: 'S/3710' },
      { kind: 'emergencySessionPossible', question: 'S/3710' },
      { ...meeting, question: 'S/3713/Rev.1' },
      { kind: 'emergencySessionPossible', question: 'S/3713/Rev.1' },
    ]);
  });

  test('a session called takes the place of a session possible', () => {
    const meeting = { date: '2022-02-25', declared: [vetoOf('2022-02-25')], decided: [CALLED] };
    expect(followUpsOf(recordOf(meeting))).toEqual([
      { kind: 'vetoMeeting', question: 'S/2000/1', by: members('RUS'), inForce: false, since: '2022-04-26' },
      { kind: 'emergencySessionCalled' },
    ]);
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
  readonly declared?: readonly DeclaredVote[];
  readonly decided?: readonly MotionDecided[];
}

/** A meeting of which only the votes matter. */
function recordOf({ date, declared = [], decided = [] }: Meeting): MeetingRecord {
  return {
    date: dateOf(date),
    council: councilOf(date),
    president: stateOf('FRA'),
    ceded: [],
    practice: { preliminaryQuestion: true, obligatoryAbstention: false },
    parties: [],
    agenda: 'adopted',
    item: 'open',
    drafts: [],
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
  };
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
