import { createEmptyActor, getNextTransitions, type SnapshotFrom } from 'xstate';

import { newRecord, type MeetingInput } from './chart/meeting.input.ts';
import { meetingMachine } from './chart/meeting.machine.ts';
import type { MeetingMeta } from './chart/meeting.setup.ts';
import { refusalByRule, type Act, type Refusal } from './rules/index.ts';

/** Where a meeting stands: the state of the chart and the record, at one moment. Never changed, only followed. */
export type Position = SnapshotFrom<typeof meetingMachine>;

export type Played =
  { readonly ok: true; readonly position: Position } | { readonly ok: false; readonly refusal: Refusal };

type Scope = Parameters<typeof meetingMachine.transition>[2];

const self = createEmptyActor();

/**
 * XState's `transition` makes an actor, with an opening position of its own, for every act. This chart spawns, sends and
 * emits nothing, so that no step leaves anything in an actor, and one serves them all.
 */
export const SCOPE: Scope = {
  self: self as Scope['self'], // no action asks it for its position
  id: self.id,
  sessionId: self.sessionId,
  system: self.system,
  logger: doNothing,
  defer: doNothing,
  emit: doNothing,
  stopChild: doNothing,
  actionExecutor: doNothing,
};

function doNothing(): void {
  // The chart asks for none of this.
}

/**
 * The position before the first act.
 * @throws when the President is not a member: a scenario is checked before it comes here
 */
export function openPosition(input: MeetingInput): Position {
  return meetingMachine.getInitialSnapshot(SCOPE, newRecord(input));
}

/** Does one act, or says why it is out of order; the position given is left as it was. */
export function play(position: Position, act: Act): Played {
  const refusal = refusalOf(position, act);
  if (refusal) return { ok: false, refusal };
  return { ok: true, position: meetingMachine.transition(position, act, SCOPE) };
}

/**
 * Why an act is out of order at this position; `undefined` when it is in order.
 * The reason of the rule comes first; an act that the state does not know at all is simply not in order now.
 */
export function refusalOf(position: Position, act: Act): Refusal | undefined {
  if (position.can(act)) return undefined;
  const { phase, called } = metaOf(position);
  const byRule = knownHere(position, act) ? refusalByRule(position.context.record, act, called) : undefined;
  return byRule ?? { kind: 'notNow', act: act.type, phase };
}

/** What the chart says about the state it is in: its public name and the rules it cites. */
export function metaOf(position: Position): MeetingMeta {
  const metas = Object.values(position.getMeta());
  const meta = metas.find((candidate) => candidate !== undefined);
  if (!meta) throw new Error(`The state ${JSON.stringify(position.value)} has no phase.`);
  return meta;
}

/** The chart has a transition for this kind of act here, whatever its guard says. */
function knownHere(position: Position, act: Act): boolean {
  return getNextTransitions(position).some(({ eventType }) => eventType === act.type);
}
