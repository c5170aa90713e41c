import { openPosition, play, type MeetingInput, type Position } from '../../machines/index.ts';
import { getNextTransitions } from 'xstate';
import type { Act, ActType, Refusal } from '../../machines/rules/index.ts';
import { actsOfType } from './anyAct.ts';
import { inParts, moversUnknown, onDay, SMALL_COUNCIL, TUR, withFirst } from './smallCouncil.ts';
import { ACT_TYPES } from './tables/row.ts';

/** One act tried, and what came of it. */
export interface Step {
  readonly before: Position;
  readonly act: Act;
  readonly refusal: Refusal | undefined;
  /** As before, when the act was refused. */
  readonly after: Position;
}

/** The same numbers for the same seed, from 0 up to 1 (mulberry32). */
export type Dice = () => number;

export function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = Math.trunc(state + 0x6d2b79f5);
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Meetings of the small Council that differ in what may be done: another day, an announced draft, one from outside, one
 * of which all parts are known.
 */
export const INPUTS: readonly MeetingInput[] = [
  SMALL_COUNCIL,
  onDay('1950-01-13'),
  onDay('1956-10-30', withFirst({ matter: 'procedural', basis: 'chapterVI' })),
  withFirst({ sponsors: [TUR] }),
  withFirst({ status: 'announced' }),
  onDay('2020-08-14'),
  withFirst(inParts('para. 1', 'para. 2')),
  moversUnknown(),
];

/**
 * A meeting of random acts: one in ten is anything at all, three are of a kind that the chart knows there, in order or
 * not, and the others are in order.
 */
export function walk(input: MeetingInput, length: number, dice: Dice): Step[] {
  let position = openPosition(input);
  const steps: Step[] = [];
  while (steps.length < length && position.status !== 'done') {
    const step = tried(position, anAct(position, dice));
    steps.push(step);
    position = step.after;
  }
  return steps;
}

/** The acts of a walk that were in order. */
export function doneIn(steps: readonly Step[]): Act[] {
  return steps.flatMap(({ act, refusal }) => (refusal ? [] : [act]));
}

/** Seldom: else most walks would end, or stand still, before a vote. */
const ENDINGS: ReadonlySet<string> = new Set(['meeting.adjourn', 'written.end', 'meeting.suspend', 'draft.withdraw']);

function tried(before: Position, act: Act): Step {
  const played = play(before, act);
  return played.ok
    ? { before, act, refusal: undefined, after: played.position }
    : { before, act, refusal: played.refusal, after: before };
}

function anAct(position: Position, dice: Dice): Act {
  const chance = dice();
  if (chance < 0.1) return oneOf(actsOfType(oneOf(ACT_TYPES, dice), position), dice);
  const known = oneOf(actsOfType(aTypeKnownAt(position, dice), position), dice);
  return chance < 0.4 ? known : (anActInOrder(position, dice) ?? known);
}

/** Each kind gets its chance: many are in order for one of the States, on one of the drafts only. */
function anActInOrder(position: Position, dice: Dice): Act | undefined {
  for (let tries = 0; tries < 8; tries += 1) {
    const acts = actsOfType(aTypeKnownAt(position, dice), position);
    for (let choices = 0; choices < Math.min(acts.length * 2, 30); choices += 1) {
      const act = oneOf(acts, dice);
      if (position.can(act)) return act;
    }
  }
  return undefined;
}

/** A kind that the chart has a transition for; three times in four one of the very state, not of those around it. */
function aTypeKnownAt(position: Position, dice: Dice): ActType {
  const transitions = getNextTransitions(position).filter(({ eventType }) => !ENDINGS.has(eventType) || dice() < 0.05);
  const ofTheState = transitions.filter(({ source }) => source.type === 'atomic');
  const types = new Set(
    (ofTheState.length > 0 && dice() < 0.75 ? ofTheState : transitions).map(({ eventType }) => eventType as ActType),
  );
  return oneOf([...types], dice);
}

function oneOf<Item>(items: readonly Item[], dice: Dice): Item {
  const item = items[Math.floor(dice() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
