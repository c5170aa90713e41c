import { describe, expect, test } from 'vitest';
import { initialTransition } from 'xstate';
import {
  delegationMachine,
  draftMachine,
  metaOf,
  openPosition,
  type MeetingInput,
  type Position,
} from '../../machines/index.ts';
import {
  MANNERS,
  stateOf,
  type Act,
  type DeclaredVote,
  type Manner,
  type MeetingRecord,
  type MemberId,
} from '../../machines/rules/index.ts';
import { COUNCIL_OF_2016, members } from '../rules/councils.ts';
import { decided, leave, put, roll, showOfHands, speak } from './acts.ts';
import { draftsOf } from './meetings.ts';
import { FRENCH, OPENING, RUSSIAN, saturday, SATURDAY, VOTES_OF_SATURDAY } from './saturday.ts';
import { after, FIRST, FRA, NZL, playAll, SMALL_COUNCIL, TO_THE_FLOOR } from './smallCouncil.ts';

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
    expect(draftsOf(context.record)).toEqual(['S/2016/846 vetoed', 'S/2016/847 insufficientVotes']);
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
    ['hands', showOfHands(VOTES_OF_SATURDAY.french, COUNCIL_OF_2016)],
    ['roll', roll(VOTES_OF_SATURDAY.french, COUNCIL_OF_2016)],
  ])('by %s: the phases in their order', (manner, votes) => {
    const phases = phasesOf(openPosition(SATURDAY), [
      ...OPENING,
      ...decided(put(FRENCH, manner), VOTES_OF_SATURDAY.french, COUNCIL_OF_2016),
    ]);
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

test('the record is frozen at every depth before the first act', () => {
  const { record } = openPosition(SMALL_COUNCIL).context;
  expect([record, record.practice, record.delegations[FRA]?.positions[FIRST]].map(Object.isFrozen)).toEqual([
    true,
    true,
    true,
  ]);
});

describe('the floor', () => {
  test.each<[why: string, acts: readonly Act[], speaker: MemberId | undefined]>([
    ['nobody has it at first', [], undefined],
    ['the last to be called has it', [speak(FRA), speak(NZL)], NZL],
    ['who explains a vote has it', [speak(FRA), { type: 'explanation.make', draft: FIRST, by: NZL }], NZL],
    ['a vote takes it away', [speak(FRA), put(FIRST, 'hands')], undefined],
    ['who leaves gives it up', [speak(FRA), leave(FRA)], undefined],
    ["another's leaving takes it from nobody", [speak(FRA), leave(NZL)], FRA],
  ])('%s', (_, acts, speaker) => {
    expect(after([...TO_THE_FLOOR, ...acts]).context.record.speaker).toBe(speaker);
  });
});

describe('the charts are whole', () => {
  test('every target exists: each machine takes its first step', () => {
    // TypeScript does not check targets; XState throws when the machine is made, on import.
    expect([
      openPosition(SMALL_COUNCIL).value,
      initialTransition(draftMachine)[0].value,
      initialTransition(delegationMachine)[0].value,
    ]).toEqual(['scheduled', 'announced', { presence: 'atTheTable', stance: 'uninstructed' }]);
  });

  test('a President from outside the Council is a fault of the caller', () => {
    expect(() => openPosition({ ...SMALL_COUNCIL, president: stateOf('SYR') })).toThrow(
      'The President, SYR, is not a member of this Council.',
    );
  });
});

function recordAfter(acts: readonly Act[], input: MeetingInput): MeetingRecord {
  return after(acts, input).context.record;
}

function phasesOf(start: Position, acts: readonly Act[]): string[] {
  return [start, ...acts.map((_, index) => playAll(start, acts.slice(0, index + 1)))].map((each) => metaOf(each).phase);
}
