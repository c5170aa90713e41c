import { meetingMachine } from './chart/meeting.machine.ts';
import type { MeetingMeta } from './chart/meeting.setup.ts';
import { metaOf, SCOPE, type Position } from './position.ts';
import type { MeetingRecord } from './rules/index.ts';

/**
 * A position as data: what it says to who only reads it, and what the charts need to go on from it.
 * JSON only. It is read without the charts, so that a record that was played before is shown before they arrive.
 */
export interface KeptPosition extends MeetingMeta {
  readonly record: MeetingRecord;
  /** Nothing more can be done: the meeting is adjourned, or the voting in writing has ended. */
  readonly over?: true;
  /** Votes are being cast on the question before the Council. */
  readonly casting?: true;
  /** The state of the chart. */
  readonly state: Position['value'];
  /** By the name of a history: the states to which it leads back. */
  readonly back: Readonly<Record<string, readonly string[]>>;
}

const LIVE = new WeakMap<KeptPosition, Position>();

export function keptPosition(position: Position): KeptPosition {
  const back = Object.fromEntries(
    Object.entries(position.historyValue).map(([name, states]) => [name, states.map(({ id }) => id)]),
  );
  const kept: KeptPosition = {
    ...metaOf(position),
    record: position.context.record,
    ...(position.status === 'done' ? { over: true } : {}),
    ...(position.hasTag('castingVotes') ? { casting: true } : {}),
    state: position.value,
    back,
  };
  LIVE.set(kept, position);
  return kept;
}

/** The position of the charts from which the meeting goes on. */
export function livePosition(kept: KeptPosition): Position {
  const known = LIVE.get(kept);
  if (known) return known;
  const position = restored(kept);
  LIVE.set(kept, position);
  return position;
}

function restored({ record, state, over, back }: KeptPosition): Position {
  const snapshot = {
    status: over ? 'done' : 'active',
    value: state,
    context: { record },
    children: {},
    historyValue: Object.fromEntries(Object.entries(back).map(([name, ids]) => [name, ids.map((id) => ({ id }))])),
    output: undefined,
    error: undefined,
  };
  return meetingMachine.restoreSnapshot(
    snapshot as unknown as Parameters<typeof meetingMachine.restoreSnapshot>[0],
    SCOPE,
  );
}
