import { createActor, getNextTransitions } from 'xstate';
import { describe, expect, test } from 'vitest';
import { meetingMachine, metaOf, openPosition, refusalOf, type Position } from '../../machines/index.ts';
import { newRecord } from '../../machines/chart/meeting.input.ts';
import {
  CITATIONS,
  cited,
  PHASES,
  REFUSALS,
  type ActType,
  type MeetingRecord,
  type Votes,
} from '../../machines/rules/index.ts';
import { wayBack } from './positionKey.ts';
import { playAll } from './smallCouncil.ts';
import { TABLES } from './tables/index.ts';
import { ACT_TYPES } from './tables/row.ts';
import { RULES_AGAINST } from './tables/rulesAgainst.ts';
import { voteLost } from './votesKept.ts';
import { diceOf, doneIn, INPUTS, walk, type Step } from './walks.ts';

/** 20,000 acts, seeded with the day of the two Aleppo drafts; a meeting that ends is followed by another. */
const ACTS = 20_000;
const MEETING = 100;
/** In order only where two amendments to one draft are open, where chance hardly comes: the tables and the themes do. */
const RARE: readonly ActType[] = ['amendments.order'];
const meetings = manyMeetings();
const steps = meetings.flatMap((meeting) => meeting.steps);

describe(`${ACTS} random acts`, () => {
  test('are as many', () => {
    expect(steps.length).toBe(ACTS);
  });

  test('come through every act, done and refused, and every phase', () => {
    expect({
      done: sorted([...steps.filter(({ refusal }) => !refusal).map(({ act }) => act.type), ...RARE]),
      refused: sorted(steps.filter(({ refusal }) => refusal).map(({ act }) => act.type)),
      phases: sorted([...steps.map(({ before }) => metaOf(before).phase), 'orderRuled']),
    }).toEqual({
      done: sorted(ACT_TYPES),
      refused: sorted(ACT_TYPES),
      // After the adjournment nothing is tried here: see below.
      phases: sorted(PHASES.filter((phase) => phase !== 'adjourned' && phase !== 'writingEnded')),
    });
  });

  test('come through most kinds of refusal; the tables have them all', () => {
    const kinds = new Set(steps.flatMap(({ refusal }) => refusal?.kind ?? []));
    expect(kinds.size).toBeGreaterThan(0.75 * REFUSALS.length);
  });

  test('are refused, with those of the tables, by just the rules that are told for each act', () => {
    const found: Partial<Record<ActType, Set<string>>> = {};
    const tried = [...steps, ...TABLES.flatMap(([, rows]) => rows)];
    for (const { act, refusal } of tried)
      if (refusal && refusal.kind !== 'notNow')
        (found[act.type] ??= new Set()).add(`${refusal.kind}: ${cited(refusal).citation}`);
    expect(Object.fromEntries(Object.entries(found).map(([type, rules]) => [type, sorted([...rules])]))).toEqual(
      RULES_AGAINST,
    );
  });

  test('are not in order now exactly when the chart has no transition for them', () => {
    const wrong = steps.filter(({ before, act, refusal }) => {
      const known = getNextTransitions(before).some(({ eventType }) => eventType === act.type);
      return known === (refusal?.kind === 'notNow');
    });
    expect(wrong.map(inShort)).toEqual([]);
  });

  test('are done or refused, never both, and a refusal cites a rule', () => {
    const wrong = steps.filter(
      ({ before, act, refusal }) =>
        before.can(act) !== (refusal === undefined) || (refusal && !CITATIONS.includes(cited(refusal).citation)),
    );
    expect(wrong.map(inShort)).toEqual([]);
  });

  test('never lose a vote, nor change one but by `vote.change` and `vote.correct`', () => {
    const losing = steps.filter(
      ({ before, act, after }) => voteLost(before.context.record, act, after.context.record) !== undefined,
    );
    expect(losing.map(inShort)).toEqual([]);
  });

  test('keep one vote for each member on each question, and no other', () => {
    const wrong = steps.filter(({ after }) => !hasOneVoteEach(after.context.record));
    expect(wrong.map(inShort)).toEqual([]);
  });

  test('never leave a point of order or a preliminary question behind', () => {
    const wrong = steps.filter(({ after }) => {
      const { point, preliminary } = after.context.record;
      const names = JSON.stringify([after.value, wayBack(after)]);
      return (
        after.status !== 'done' &&
        ((point !== undefined) !== names.includes('pointOfOrder') ||
          (preliminary !== undefined) !== names.includes('preliminaryQuestion'))
      );
    });
    expect(wrong.map(inShort)).toEqual([]);
  });

  test('leave a frozen record that can be kept as JSON', () => {
    const ends = meetings.flatMap(({ steps: [...each] }) => each.at(-1)?.after ?? []);
    expect(ends.filter(({ context }) => !isFrozen(context.record)).map(({ value }) => value)).toEqual([]);
    for (const { context } of ends) expect(JSON.parse(JSON.stringify(context))).toStrictEqual(context);
  });

  test.each(meetings.map(({ steps: each, input }, index) => [index + 1, each, input] as const))(
    'replay to the same end: meeting %i',
    (_, each, input) => {
      const end = each.at(-1)?.after ?? openPosition(input);
      const again = playAll(openPosition(input), doneIn(each));
      expect(wholeOf(again)).toEqual(wholeOf(end));
    },
  );

  test.each(meetings.map(({ steps: each, input }, index) => [index + 1, each, input] as const))(
    'never bring an actor into error: meeting %i',
    (_, each, input) => {
      const errors: unknown[] = [];
      const actor = createActor(meetingMachine, { input: newRecord(input) });
      actor.subscribe({ error: (error) => errors.push(error) });
      actor.start();
      const astray = each.filter(({ act, after }) => {
        actor.send(act);
        const { status, value } = actor.getSnapshot();
        return status !== after.status || JSON.stringify(value) !== JSON.stringify(after.value);
      });
      expect([errors, astray.map(inShort)]).toEqual([[], []]);
      expect(wholeOf(actor.getSnapshot())).toEqual(wholeOf(each.at(-1)?.after ?? openPosition(input)));
    },
  );

  test('are all refused after the adjournment', () => {
    const adjourned = steps.find(({ after }) => after.status === 'done')?.after;
    const refusals = adjourned && steps.slice(0, 500).map(({ act }) => [act.type, refusalOf(adjourned, act)]);
    expect(refusals).toEqual(
      steps.slice(0, 500).map(({ act }) => [
        act.type,
        {
          kind: 'notNow',
          act: act.type,
          phase: 'adjourned',
        },
      ]),
    );
  });
});

function manyMeetings() {
  const dice = diceOf(20_161_014);
  const walked: { readonly input: (typeof INPUTS)[number]; readonly steps: readonly Step[] }[] = [];
  for (let left = ACTS; left > 0;) {
    const input = INPUTS[walked.length % INPUTS.length] ?? fail();
    const meeting = walk(input, Math.min(left, MEETING), dice);
    walked.push({ input, steps: meeting });
    left -= meeting.length;
  }
  return walked;
}

/** Everything of a position that decides what it is. */
function wholeOf(position: Position) {
  return { value: position.value, status: position.status, context: position.context, back: wayBack(position) };
}

function hasOneVoteEach({ council, pending, declared }: MeetingRecord): boolean {
  const members = council.seats.map(({ member }) => member as string);
  const isAmongMembers = (votes: Votes): boolean => Object.keys(votes).every((member) => members.includes(member));
  return (
    pending.every(({ votes }) => isAmongMembers(votes)) &&
    declared.every(({ votes, outcome }) =>
      // Where the record does not name everybody, nobody is filled in.
      outcome.inPart ? isAmongMembers(votes) : Object.keys(votes).toSorted().join() === members.toSorted().join(),
    )
  );
}

function inShort({ before, act, refusal }: Step) {
  return [before.value, act, refusal];
}

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}

function fail(): never {
  throw new Error('No meeting to begin.');
}
