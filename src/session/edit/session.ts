import { createActor, fromTransition } from 'xstate';

import type { Scenario } from '../../scenario/index.ts';
import type { FixedContext } from '../tree/context.ts';
import { openingOf } from '../tree/lineVotings.ts';
import type { PlayedRecord } from '../tree/playedRecord.ts';
import { actsTo } from '../tree/tree.ts';
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
 * @param played the scenario's record, from `playRecord` or as the build has played it
 */
export function createSession(scenario: Scenario, played: PlayedRecord, link?: Link) {
  const fixed = { scenario };
  return Object.assign(createActor(sessionLogic(fixed, openState(fixed, played, link))), { fixed });
}

/** At the record, by show of hands. */
function openState(fixed: FixedContext, { tree, tips }: PlayedRecord, link: Link | undefined): SessionState {
  const { hands: tip, roll = tip } = tips;
  const state: SessionState = {
    tree,
    recordTips: { hands: tip, roll },
    cursor: { tip, at: openingOf(actsTo(tree, tip)), manner: 'hands' },
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
