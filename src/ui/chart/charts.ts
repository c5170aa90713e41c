import type { ChartName, ChartNow, OutlinePlace, OutlineState } from '../../session/index.ts';
import { outlines, STRUCTURES } from '../../session/view/later.ts';

export type Mark = 'here' | 'within' | 'passed' | 'elsewhere';

const STATES: Readonly<Record<ChartName, ReadonlyMap<string, OutlineState>>> = {
  meeting: byId('meeting'),
  draftResolution: byId('draftResolution'),
  delegation: byId('delegation'),
};

function byId(chart: ChartName): ReadonlyMap<string, OutlineState> {
  return new Map(all(outlines[chart]).map((state) => [state.id, state]));
}

function all(states: readonly OutlineState[]): OutlineState[] {
  return states.flatMap((state) => [state, ...all(state.states)]);
}

/** A state by its address; the chart itself is none. */
export function stateAt(chart: ChartName, id: string): OutlineState | undefined {
  return STATES[chart].get(id);
}

/** The states around one, from the outermost, that have a name. */
export function around(chart: ChartName, id: string): OutlineState[] {
  return [...STATES[chart].values()].filter((state) => id.startsWith(`${state.id}.`));
}

export function markOf({ here, passed }: OutlinePlace, id: string): Mark {
  if (here.includes(id)) return here.some((other) => other.startsWith(`${id}.`)) ? 'within' : 'here';
  return passed.has(id) ? 'passed' : 'elsewhere';
}

/** What can happen in a state, by one event: all its edges, which guards tell apart. */
export interface EventOf {
  readonly event: string;
  readonly edges: readonly number[];
}

/** What leads on from a state, and what leaves it as it is. */
export function eventsOf(chart: ChartName, id: string): { readonly leads: EventOf[]; readonly stays: EventOf[] } {
  const { transitions } = STRUCTURES[chart];
  const events = new Map<string, number[]>();
  for (const [index, { from, event }] of transitions.entries())
    if (from === id) events.set(event, [...(events.get(event) ?? []), index]);
  const own = [...events].map(([event, edges]) => ({ event, edges }));
  const moves = ({ edges }: EventOf) => edges.some((edge) => transitions[edge]?.to !== undefined);
  return { leads: own.filter(moves), stays: own.filter((each) => !moves(each)) };
}

/** Where an edge ends: the state, or the one that a history leads back into. */
export function goalOf(
  chart: ChartName,
  edge: number,
): { readonly state: OutlineState; readonly back: boolean } | undefined {
  const { states, transitions } = STRUCTURES[chart];
  const to = transitions[edge]?.to;
  if (to === undefined) return undefined;
  const goal = states.find(({ id }) => id === to);
  const back = goal?.kind === 'history';
  const state = stateAt(chart, back ? (goal.parent ?? to) : to);
  return state && { state, back };
}

/** The acts that take one of some edges now. */
export function openActs(now: ChartNow, edges: readonly number[]): ReturnType<ChartNow['open']['get']> & object {
  return edges.flatMap((edge) => now.open.get(edge) ?? []);
}
