import { delegationMachine, draftMachine, meetingMachine, type ChartName } from '../../../machines/index.ts';
import { DRAFT_STATUSES, type Citation, type DraftStatus, type Phase } from '../../../machines/rules/index.ts';
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

/** The states of a delegation's life. Each has words under `delegationState.<name>`. */
const DELEGATION = [
  'presence',
  'atTheTable',
  'away',
  'stance',
  'uninstructed',
  'signalled',
  'instructed',
  'voted',
] as const;
type DelegationName = (typeof DELEGATION)[number];

/** A state of a chart, with those that it holds. In the chart of a meeting one that holds none has a phase, and rules. */
export interface OutlineState {
  /** Its address in the chart: `meeting.floor.business`. */
  readonly id: string;
  readonly name:
    | { readonly phase: Phase }
    | { readonly compound: CompoundName }
    | { readonly status: DraftStatus }
    | { readonly delegation: DelegationName };
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

/** The states of every chart. */
export const outlines: Readonly<Record<ChartName, readonly OutlineState[]>> = {
  meeting: outline,
  draftResolution: Object.values(draftMachine.states).map(({ id, key, meta }) => ({
    id,
    name: { status: among(DRAFT_STATUSES, key) },
    rules: meta?.rules ?? [],
    states: [],
  })),
  delegation: Object.values(delegationMachine.states).map((region) => ({
    id: region.id,
    name: { delegation: among(DELEGATION, region.key) },
    rules: [],
    states: Object.values(region.states).map(({ id, key, meta }) => ({
      id,
      name: { delegation: among(DELEGATION, key) },
      rules: meta?.rules ?? [],
      states: [],
    })),
  })),
};

export function placeIn(state: SessionState): OutlinePlace {
  const way = wayHere(state).map(({ position }) => addressesOf(position.state));
  return { here: way.at(-1) ?? [], passed: new Set(way.flat()) };
}

function statesIn(state: ChartState): OutlineState[] {
  return Object.values(state.states)
    .filter(({ type }) => type !== 'history')
    .map((inner) => ({ id: inner.id, ...nameOf(inner), states: statesIn(inner) }));
}

function nameOf({ key, meta }: ChartState): Pick<OutlineState, 'name' | 'rules'> {
  if (meta) return { name: { phase: meta.phase }, rules: meta.rules };
  return { name: { compound: among(COMPOUND, key) }, rules: [] };
}

function among<Name extends string>(names: readonly Name[], key: string): Name {
  const name = names.find((each) => each === key);
  if (name === undefined) throw new Error(`The state ${key} has no name.`);
  return name;
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
