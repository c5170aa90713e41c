import { meetingMachine } from '../../../machines/index.ts';
import type { Citation, Phase } from '../../../machines/rules/index.ts';
import type { SessionState } from '../edit/study.ts';
import { wayHere } from '../edit/cursor.ts';

/** The states that hold others, by the chart's own names. Each has words under `meetingState.<name>`. */
const COMPOUND = [
  'inWriting',
  'floor',
  'business',
  'item',
  'votingOnTheAgenda',
  'voting',
  'byHands',
  'challenged',
  'preliminaryQuestion',
  'orderOfAmendments',
  'consensus',
  'secretBallot',
  'motion',
  'pointOfOrder',
] as const;
type CompoundName = (typeof COMPOUND)[number];

/** A state of the chart of a meeting, with those that it holds. One that holds none has a phase, and rules. */
export interface OutlineState {
  /** Its address in the chart: `meeting.floor.business`. */
  readonly id: string;
  readonly name: { readonly phase: Phase } | { readonly compound: CompoundName };
  readonly rules: readonly Citation[];
  readonly states: readonly OutlineState[];
}

/** Where a meeting stands in the outline, and where it has been; by the addresses of states. */
export interface OutlinePlace {
  /** From the outermost state to the innermost. */
  readonly here: readonly string[];
  /** Every state that the line has come through, this one too. */
  readonly passed: ReadonlySet<string>;
}

type ChartState = (typeof meetingMachine)['root'];
type StateValue = SessionState['tree']['nodes'][number]['position']['state'];

/** The states of a meeting as the chart has them, in its order. */
export const outline: readonly OutlineState[] = statesIn(meetingMachine.root);

export function placeIn(state: SessionState): OutlinePlace {
  const way = wayHere(state).map(({ position }) => addressesOf(position.state));
  return { here: way.at(-1) ?? [], passed: new Set(way.flat()) };
}

function statesIn(state: ChartState): OutlineState[] {
  return Object.values(state.states)
    .filter(({ type }) => type !== 'history')
    .map((inner) => ({ id: inner.id, ...nameOf(inner), states: statesIn(inner) }));
}

function nameOf({ id, key, meta }: ChartState): Pick<OutlineState, 'name' | 'rules'> {
  if (meta) return { name: { phase: meta.phase }, rules: meta.rules };
  const compound = COMPOUND.find((name) => name === key);
  if (!compound) throw new Error(`The state ${id} has neither a phase nor a name.`);
  return { name: { compound }, rules: [] };
}

/** The states around a position and the one that it is in, from the outermost. */
export function addressesOf(value: StateValue): string[] {
  const addresses: string[] = [];
  let address = meetingMachine.id;
  let inner: unknown = value;
  while (inner !== undefined) {
    const key = typeof inner === 'string' ? inner : Object.keys(inner as object)[0];
    if (key === undefined) break;
    address = `${address}.${key}`;
    addresses.push(address);
    inner = typeof inner === 'string' ? undefined : (inner as Record<string, unknown>)[key];
  }
  return addresses;
}
