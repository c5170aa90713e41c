import { describe, expect, test } from 'vitest';
import { initialTransition } from 'xstate';
import {
  delegationMachine,
  draftMachine,
  metaOf,
  openPosition,
  play,
  type MeetingInput,
  type Position,
} from '../../machines/index.ts';
import {
  MANNERS,
  stateOf,
  type Act,
  type DeclaredVote,
  type DraftStatus,
  type Manner,
  type MeetingRecord,
  type MemberId,
} from '../../machines/rules/index.ts';
import { members } from '../rules/councils.ts';
import { ballot, FRENCH, OPENING, roll, RUSSIAN, saturday, SATURDAY, showOfHands, VOTES_OF_SATURDAY } from './saturday.ts';
import { FIRST, FRA, MEMBERS, NZL, playAll, SECOND, SMALL_COUNCIL, TO_THE_FLOOR, UKR } from './smallCouncil.ts';

describe('8 October 2016, S/PV.7785', () => {
  const declared: readonly DeclaredVote[] = [
    {
      question: { kind: 'draftResolution', draft: FRENCH, matter: 'substantive' },
      votes: VOTES_OF_SATURDAY.french,
      outcome: {
        kind: 'vetoed',
        by: [stateOf('RUS')],
        tally: { inFavour: 11, against: 2, abstaining: 2, notParticipating: 0, outstanding: 0 },
        required: 9,
        findings: [
          {
            test: 'affirmativeVotes',
            met: true,
            certain: true,
            found: 11,
            needed: 9,
            outstanding: 0,
            citation: 'Charter 27(3)',
          },
          {
            test: 'concurringVotes',
            met: false,
            certain: true,
            against: members('RUS'),
            enough: true,
            needed: 9,
            citation: 'Charter 27(3)',
          },
          { test: 'abstentionDoesNotBlock', members: members('CHN'), citation: 'Practice: abstention' },
        ],
      },
    },
    {
      question: { kind: 'draftResolution', draft: RUSSIAN, matter: 'substantive' },
      votes: VOTES_OF_SATURDAY.russian,
      outcome: {
        kind: 'insufficientVotes',
        negativeByPermanent: members('FRA', 'GBR', 'USA'),
        tally: { inFavour: 4, against: 9, abstaining: 2, notParticipating: 0, outstanding: 0 },
        required: 9,
        findings: [
          {
            test: 'affirmativeVotes',
            met: false,
            certain: true,
            found: 4,
            needed: 9,
            outstanding: 0,
            citation: 'Charter 27(3)',
          },
          {
            test: 'negativeIsNoVeto',
            members: members('FRA', 'GBR', 'USA'),
            found: 4,
            needed: 9,
            citation: 'Practice: veto',
          },
        ],
      },
    },
  ];

  test.each(MANNERS)('by %s: the first draft is vetoed, the second falls short', (manner) => {
    const { context, status } = playAll(openPosition(SATURDAY), saturday(manner));
    expect(context.record.declared).toEqual(declared);
    expect(statusesOf(context.record)).toEqual(['vetoed', 'insufficientVotes']);
    expect(context.record.pending).toEqual([]);
    expect(status).toBe('done');
  });

  test('both manners leave one record', () => {
    const [hands, byRoll] = MANNERS.map((manner) => recordAfter(saturday(manner), SATURDAY));
    expect(hands).toEqual(byRoll);
  });

  test('every delegation has voted on both drafts, as recorded', () => {
    const { delegations } = recordAfter(saturday('hands'), SATURDAY);
    const { french, russian } = VOTES_OF_SATURDAY;
    const expected = SATURDAY.council.seats.map(({ member }) => [
      member,
      {
        presence: 'atTheTable',
        positions: {
          [FRENCH]: { stance: 'voted', vote: french[member] },
          [RUSSIAN]: { stance: 'voted', vote: russian[member] },
        },
      },
    ]);
    expect(delegations).toEqual(Object.fromEntries(expected));
  });

  test.each<[Manner, Act[]]>([
    ['hands', showOfHands(VOTES_OF_SATURDAY.french)],
    ['roll', roll(VOTES_OF_SATURDAY.french)],
  ])('by %s: the phases in their order', (manner, votes) => {
    const phases = phasesOf(openPosition(SATURDAY), [...OPENING, ...ballot(FRENCH, VOTES_OF_SATURDAY.french, manner)]);
    expect(phases).toEqual([
      'scheduled',
      'calledToOrder',
      'agendaAdopted',
      'statesInvited',
      'beforeTheVote',
      ...(manner === 'hands'
        ? ['callingInFavour', 'callingAgainst', 'callingAbstaining', 'handsCounted']
        : ['callingTheRoll', ...votes.map(() => 'callingTheRoll')]),
      'votingClosed',
      'resultDeclared',
      'afterTheVote',
    ]);
  });
});

describe('taking a vote', () => {
  const BY_HANDS: readonly Act[] = [...TO_THE_FLOOR, put(FIRST, 'hands')];
  const BY_ROLL: readonly Act[] = [...TO_THE_FLOOR, put(FIRST, 'roll')];
  const TO_THE_RESULT: readonly Act[] = [{ type: 'voting.close' }, { type: 'result.declare' }];

  test('single hands go up at a call, then all that are left', () => {
    const record = recordAfter([
      ...BY_HANDS,
      cast(UKR, 'inFavour'),
      { type: 'hands.show', vote: 'inFavour', members: [NZL] },
      cast(FRA, 'against'),
      { type: 'hands.show', vote: 'against', members: [] },
      { type: 'hands.show', vote: 'abstaining', members: [] },
      ...TO_THE_RESULT,
    ]);
    expect(outcomesOf(record)).toEqual([['vetoed', { UKR: 'inFavour', NZL: 'inFavour', FRA: 'against' }]]);
  });

  test('who raises no hand is recorded as not participating, and the bar stays where it is', () => {
    const record = recordAfter([
      ...BY_HANDS,
      { type: 'hands.show', vote: 'inFavour', members: [NZL] },
      { type: 'hands.show', vote: 'against', members: [] },
      { type: 'hands.show', vote: 'abstaining', members: [] },
      ...TO_THE_RESULT,
    ]);
    expect(record.declared.map(({ outcome }) => outcome)).toEqual([
      {
        kind: 'insufficientVotes',
        negativeByPermanent: [],
        tally: { inFavour: 1, against: 0, abstaining: 0, notParticipating: 2, outstanding: 0 },
        required: 2,
        findings: [
          {
            test: 'affirmativeVotes',
            met: false,
            certain: true,
            found: 1,
            needed: 2,
            outstanding: 0,
            citation: 'Charter 27(3)',
          },
          { test: 'absenceDoesNotBlock', members: [FRA], citation: 'Practice: absence' },
          { test: 'barDoesNotMove', notParticipating: [FRA, UKR], needed: 2, citation: 'Charter 27(3)' },
        ],
      },
    ]);
  });

  test('a permanent member that is away is recorded as not participating and blocks nothing', () => {
    const record = recordAfter([
      ...TO_THE_FLOOR,
      { type: 'delegation.leave', member: FRA },
      put(FIRST, 'roll'),
      cast(NZL, 'inFavour'),
      cast(UKR, 'inFavour'),
      ...TO_THE_RESULT,
    ]);
    expect(outcomesOf(record)).toEqual([
      ['adopted', { NZL: 'inFavour', UKR: 'inFavour', FRA: 'notParticipating' }],
    ]);
    // It has not voted: its own life stands still.
    expect(record.delegations[FRA]).toEqual({
      presence: 'away',
      positions: { [FIRST]: { stance: 'uninstructed' }, [SECOND]: { stance: 'uninstructed' } },
    });
  });

  test('a member that returns in time votes; one that leaves afterwards has voted', () => {
    const record = recordAfter([
      ...BY_ROLL,
      { type: 'delegation.leave', member: FRA },
      cast(NZL, 'inFavour'),
      { type: 'delegation.leave', member: NZL },
      { type: 'delegation.return', member: FRA },
      cast(FRA, 'against'),
      cast(UKR, 'inFavour'),
      ...TO_THE_RESULT,
    ]);
    expect(outcomesOf(record)).toEqual([['vetoed', { NZL: 'inFavour', FRA: 'against', UKR: 'inFavour' }]]);
  });

  test('a member present may say in a roll that it does not participate', () => {
    const record = recordAfter([
      ...BY_ROLL,
      cast(FRA, 'notParticipating'),
      cast(NZL, 'inFavour'),
      cast(UKR, 'inFavour'),
      ...TO_THE_RESULT,
    ]);
    expect(outcomesOf(record)).toEqual([
      ['adopted', { FRA: 'notParticipating', NZL: 'inFavour', UKR: 'inFavour' }],
    ]);
    expect(record.delegations[FRA]?.positions[FIRST]).toEqual({ stance: 'voted', vote: 'notParticipating' });
  });

  test.each<[Manner, readonly Act[]]>([
    [
      'hands',
      [
        { type: 'hands.show', vote: 'inFavour', members: MEMBERS },
        { type: 'hands.show', vote: 'against', members: [] },
        { type: 'hands.show', vote: 'abstaining', members: [] },
      ],
    ],
    ['roll', MEMBERS.map((member) => cast(member, 'inFavour'))],
  ])('by %s: once closed, no vote is cast or changed, and the result stands', (manner, votes) => {
    const closed = playAll(openPosition(SMALL_COUNCIL), [...TO_THE_FLOOR, put(FIRST, manner), ...votes, ...TO_THE_RESULT]);
    expect([play(closed, cast(FRA, 'against')).ok, play(closed, { type: 'result.declare' }).ok]).toEqual([false, false]);
  });

  test('a vote against what it was instructed is a vote all the same', () => {
    const record = recordAfter([
      { type: 'delegation.signal', member: FRA, draft: FIRST, vote: 'inFavour' },
      { type: 'delegation.instruct', member: FRA, draft: FIRST, vote: 'abstaining' },
      ...BY_ROLL,
      cast(FRA, 'against'),
    ]);
    expect(record.delegations[FRA]?.positions).toEqual({
      [FIRST]: { stance: 'voted', vote: 'against' },
      [SECOND]: { stance: 'uninstructed' },
    });
  });

  test('a procedural matter knows no veto', () => {
    const procedural: MeetingInput = {
      ...SMALL_COUNCIL,
      drafts: SMALL_COUNCIL.drafts.map((draft) => ({ ...draft, matter: 'procedural' })),
    };
    const record = recordAfter(
      [...BY_ROLL, cast(FRA, 'against'), cast(NZL, 'inFavour'), cast(UKR, 'inFavour'), ...TO_THE_RESULT],
      procedural,
    );
    expect(outcomesOf(record)).toEqual([['adopted', { FRA: 'against', NZL: 'inFavour', UKR: 'inFavour' }]]);
  });
});

describe('drafts before the Council', () => {
  test('when the first is withdrawn, the second is next in turn', () => {
    const start = playAll(openPosition(SMALL_COUNCIL), TO_THE_FLOOR);
    const withdrawn = playAll(start, [{ type: 'draft.withdraw', draft: FIRST, by: FRA }]);
    expect([play(start, put(SECOND, 'hands')).ok, play(withdrawn, put(SECOND, 'hands')).ok]).toEqual([false, true]);
    expect(statusesOf(withdrawn.context.record)).toEqual(['withdrawn', 'tabled']);
  });

  test('a draft is put in blue before the gavel, or while another is voted on', () => {
    const record = recordAfter([
      { type: 'draft.putInBlue', draft: FIRST, by: FRA },
      ...TO_THE_FLOOR,
      put(FIRST, 'roll'),
      { type: 'draft.putInBlue', draft: SECOND, by: NZL },
    ]);
    expect(statusesOf(record)).toEqual(['underVote', 'inBlue']);
  });

  test('a draft in blue is put to the vote, and can be withdrawn until then', () => {
    const inBlue: readonly Act[] = [{ type: 'draft.putInBlue', draft: FIRST, by: FRA }, ...TO_THE_FLOOR];
    expect([
      statusesOf(recordAfter([...inBlue, put(FIRST, 'hands')])),
      statusesOf(recordAfter([...inBlue, { type: 'draft.withdraw', draft: FIRST, by: FRA }])),
    ]).toEqual([
      ['underVote', 'tabled'],
      ['withdrawn', 'tabled'],
    ]);
  });

  test('a draft that failed does not take the next one with it', () => {
    const record = recordAfter([
      ...TO_THE_FLOOR,
      put(FIRST, 'roll'),
      ...MEMBERS.map((member) => cast(member, 'against')),
      ...([{ type: 'voting.close' }, { type: 'result.declare' }, { type: 'meeting.proceed' }] as const),
      put(SECOND, 'roll'),
      ...MEMBERS.map((member) => cast(member, 'inFavour')),
      ...([{ type: 'voting.close' }, { type: 'result.declare' }, { type: 'meeting.proceed' }] as const),
      { type: 'meeting.adjourn' },
    ]);
    expect(statusesOf(record)).toEqual(['insufficientVotes', 'adopted']);
  });
});

describe('the floor', () => {
  const speak = (by: MemberId): Act => ({ type: 'statement.make', by });

  test.each<[why: string, acts: readonly Act[], speaker: MemberId | undefined]>([
    ['nobody has it at first', [], undefined],
    ['the last to be called has it', [speak(FRA), speak(NZL)], NZL],
    ['a vote takes it away', [speak(FRA), put(FIRST, 'hands')], undefined],
    ['who leaves gives it up', [speak(FRA), { type: 'delegation.leave', member: FRA }], undefined],
    ["another's leaving takes it from nobody", [speak(FRA), { type: 'delegation.leave', member: NZL }], FRA],
  ])('%s', (_, acts, speaker) => {
    expect(recordAfter([...TO_THE_FLOOR, ...acts]).speaker).toBe(speaker);
  });
});

describe('the charts are whole', () => {
  test('every target exists: each machine takes its first step', () => {
    // TypeScript does not check targets; XState throws when the machine is made, on import.
    expect([
      openPosition(SMALL_COUNCIL).value,
      initialTransition(draftMachine)[0].value,
      initialTransition(delegationMachine)[0].value,
    ]).toEqual(['scheduled', 'tabled', { presence: 'atTheTable', stance: 'uninstructed' }]);
  });

  test('a President from outside the Council is a fault of the caller', () => {
    expect(() => openPosition({ ...SMALL_COUNCIL, president: stateOf('SYR') })).toThrow(
      'The President, SYR, is not a member of this Council.',
    );
  });
});

function recordAfter(acts: readonly Act[], input: MeetingInput = SMALL_COUNCIL): MeetingRecord {
  return playAll(openPosition(input), acts).context.record;
}

function phasesOf(start: Position, acts: readonly Act[]): string[] {
  return [start, ...acts.map((_, index) => playAll(start, acts.slice(0, index + 1)))].map((each) => metaOf(each).phase);
}

function statusesOf({ drafts }: MeetingRecord): DraftStatus[] {
  return drafts.map(({ status }) => status);
}

function outcomesOf({ declared }: MeetingRecord) {
  return declared.map(({ outcome, votes }) => [outcome.kind, votes]);
}

function put(draft: typeof FIRST, manner: Manner): Act {
  return { type: 'draft.putToVote', draft, manner };
}

function cast(member: MemberId, vote: Extract<Act, { type: 'vote.cast' }>['vote']): Act {
  return { type: 'vote.cast', member, vote };
}
