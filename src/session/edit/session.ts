import { createActor, fromTransition } from 'xstate';

import type { Refusal } from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { FixedContext } from '../tree/context.ts';
import { grow, plant } from '../tree/growth.ts';
import { openingOf } from '../tree/lineVotings.ts';
import { meetingInputOf, recordedLine } from '../tree/recordedLine.ts';
import { ROOT, type LineAct, type NodeId, type Tree } from '../tree/tree.ts';
import type { changeState } from './changeState.ts';
import { isMovement, type SessionEvent } from './session.event.ts';
import { seek, step } from './steps.ts';
import type { Link } from './study.data.ts';
import type { SessionState } from './study.ts';
import { NOTHING_SUPPOSED } from './suppositions.ts';

/** The session as actor logic: a pure function of the state and what the reader asks for. */
export function sessionLogic(fixed: FixedContext, opening: SessionState) {
  return fromTransition((state: SessionState, event: SessionEvent) => nextState(fixed, state, event), opening);
}

/**
 * A reader's session on one scenario, at the address given or at the moment before the first vote. Not started yet.
 * @throws RecordRefused when the chart does not accept an act of the scenario's record
 */
export function createSession(scenario: Scenario, link?: Link) {
  const fixed = { scenario };
  return Object.assign(createActor(sessionLogic(fixed, openState(fixed, link))), { fixed });
}

/** The record grown into a tree, in the manner in which the Council votes and as a roll. */
function openState(fixed: FixedContext, link: Link | undefined): SessionState {
  const { scenario } = fixed;
  const recorded = recordedLine(scenario, 'hands');
  const hands = growRecord(scenario, plant(meetingInputOf(scenario)), recorded);
  const roll = growRecord(scenario, hands.tree, recordedLine(scenario, 'roll'));
  const state: SessionState = {
    tree: roll.tree,
    recordTips: { hands: hands.tip, roll: roll.tip },
    cursor: { tip: hands.tip, at: openingOf(recorded), manner: 'hands' },
    variations: [],
    supposed: NOTHING_SUPPOSED,
    nextId: 1,
    past: [],
    future: [],
  };
  if (!link) return state;
  const opened = nextState(fixed, state, { type: 'open', link });
  return { ...opened, past: [], future: [] };
}

function nextState(fixed: FixedContext, before: SessionState, event: SessionEvent): SessionState {
  const state = rested(before);
  if (isMovement(event)) return event.type === 'step' ? step(state, event.by) : seek(state, event.to);
  if (!change) throw new Error(`${event.type} was asked for before the changes were loaded.`);
  return change(fixed, state, event, before.run);
}

/** What the reader's changes do: loaded after the first frame, or together with an address. */
let change: typeof changeState | undefined;

/**
 * Every event but a movement waits for this, and so does a session that is opened at an address.
 * @param load imports what changes do, in another way where the plain one may fail
 */
export async function loadChanges(load = importChanges): Promise<void> {
  change ??= (await load()).changeState;
}

export async function importChanges() {
  return await import('./changeState.ts');
}

/** Whether a session knows this event already. */
export function isKnown(event: SessionEvent): boolean {
  return change !== undefined || isMovement(event);
}

/** A refusal is said once: whatever is asked for next takes it away. It ends a run of changes, too. */
function rested({ refusal: _, run: __, ...state }: SessionState): SessionState {
  return state;
}

/** A record that the chart refuses is a fault of the file; it is said where it was found. */
function growRecord(
  scenario: Scenario,
  tree: Tree,
  line: readonly LineAct[],
): { readonly tree: Tree; readonly tip: NodeId } {
  const { lapsed, ...grown } = grow(tree, ROOT, line);
  if (lapsed) {
    const { recorded } = line[lapsed.index] ?? {};
    throw new RecordRefused(
      scenario.record.findIndex(({ id }) => id === recorded),
      lapsed.refusal,
    );
  }
  return grown;
}

/** The chart does not accept an act of the record: `record[index]` of the scenario is out of order. */
export class RecordRefused extends Error {
  readonly index: number;
  readonly refusal: Refusal;

  constructor(index: number, refusal: Refusal) {
    super(`record[${index}] is out of order: ${JSON.stringify(refusal)}`);
    this.name = 'RecordRefused';
    this.index = index;
    this.refusal = refusal;
  }
}
