import { getAdjacencyMap } from 'xstate/graph';
import { meetingMachine, type Position } from '../../machines/index.ts';
import type { Act } from '../../machines/rules/index.ts';
import { statesIn, transitionsTaken } from './chart.ts';
import { keyOf } from './positionKey.ts';

/** What is tried at a position. */
export type Alphabet = (position: Position) => readonly Act[];

export interface Edge {
  readonly from: Position;
  readonly act: Act;
  readonly to: Position;
  readonly keys: { readonly from: string; readonly to: string };
}

/** All positions that an alphabet leads to from a start, and every act that leads from one to another. */
export interface Graph {
  readonly positions: ReadonlyMap<string, Position>;
  readonly edges: readonly Edge[];
}

interface Node {
  readonly state: Position;
  readonly transitions: Readonly<Record<string, { readonly event: Act; readonly state: Position }>>;
}

export function explore(start: Position, alphabet: Alphabet): Graph {
  const map = getAdjacencyMap(meetingMachine, {
    fromState: start,
    events: (position: Position) => [...alphabet(position)],
    filterEvents: (position, act) => position.can(act),
    serializeState: keyOf,
    limit: 8_000,
    // Never read: the exploration has its start.
    input: start.context.record,
  });
  // The map is keyed by branded strings, which Object.entries does not take for strings.
  const nodes = Object.entries(map as unknown as Record<string, Node>);
  return {
    positions: new Map(nodes.map(([key, { state }]) => [key, state])),
    edges: nodes.flatMap(([key, { state: from, transitions }]) =>
      Object.values(transitions).map(({ event, state }) => ({
        from,
        act: event,
        to: state,
        keys: { from: key, to: keyOf(state) },
      })),
    ),
  };
}

export function statesReached({ positions }: Graph): Set<string> {
  return new Set([...positions.values()].flatMap(({ value }) => statesIn(value)));
}

export function transitionsOfGraph({ edges }: Graph): Set<string> {
  return new Set(edges.flatMap(({ from, act }) => transitionsTaken(meetingMachine, from, act)));
}

/** Positions from which nothing in the graph leads to a meeting that is over. */
export function stuckIn({ positions, edges }: Graph): string[] {
  const sources = new Map<string, string[]>();
  for (const { keys } of edges) {
    const known = sources.get(keys.to);
    if (known) known.push(keys.from);
    else sources.set(keys.to, [keys.from]);
  }
  const able = new Set([...positions].filter(([, { status }]) => status === 'done').map(([key]) => key));
  for (const key of able) for (const source of sources.get(key) ?? []) able.add(source);
  return [...positions.keys()].filter((key) => !able.has(key));
}
