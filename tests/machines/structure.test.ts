import { describe, expect, test } from 'vitest';
import {
  delegationMachine,
  draftMachine,
  edgeTaken,
  livePosition,
  meetingMachine,
  STRUCTURES,
} from '../../machines/index.ts';
import { lineTo } from '../../src/session/tree/tree.ts';
import { open } from '../session/session.helpers.ts';

interface Node {
  readonly id: string;
  readonly states: Readonly<Record<string, Node>>;
  readonly config: { readonly on?: Readonly<Record<string, unknown>> };
}

const nodesIn = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(nodesIn)];
const CHARTS = [
  { name: 'meeting', root: meetingMachine.root },
  { name: 'draftResolution', root: draftMachine.root },
  { name: 'delegation', root: delegationMachine.root },
] as const;

/** How many edges are written for an event: one, or a list of which the guards choose one. */
const written = (edges: unknown) => (Array.isArray(edges) ? edges.length : 1);

describe.each(CHARTS)('the structure of $name', ({ name, root }) => {
  const { states, transitions } = STRUCTURES[name];
  const nodes = nodesIn(root);

  test('has every state and every edge that is written in the chart', () => {
    expect(states.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
    for (const { id, config } of nodes) {
      const own = transitions.filter(({ from }) => from === id);
      const count = Object.values(config.on ?? {}).reduce<number>((sum, edges) => sum + written(edges), 0);
      expect([id, own.length]).toEqual([id, count]);
    }
  });

  test('leads from known states to known states', () => {
    const known = new Set(states.map(({ id }) => id));
    expect(transitions.filter(({ from, to }) => !known.has(from) || (to !== undefined && !known.has(to)))).toEqual([]);
    expect(states.filter(({ parent }) => parent !== undefined && !known.has(parent))).toEqual([]);
  });

  test('tells two edges of one event from one state apart by their guards', () => {
    const names = transitions.map(({ from, event, guard }) => `${from} ${event} ${guard ?? ''}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('every act of a record takes an edge of its own event, and comes where that leads', () => {
  const { state } = open();
  const line = lineTo(state().tree, state().cursor.tip);
  for (const [index, { position, act }] of line.slice(1).entries()) {
    const before = line[index]?.position;
    if (!before || !act || act.type === 'unknown') throw new Error(`No act ${index}`);
    const taken = edgeTaken(livePosition(before), act);
    const edge = STRUCTURES.meeting.transitions[taken ?? -1];
    expect(edge?.event).toBe(act.type);
    const to = STRUCTURES.meeting.states.find(({ id }) => id === edge?.to);
    if (to === undefined) expect(position.state).toEqual(before.state);
    else if (to.kind === 'atomic') expect(JSON.stringify(position.state)).toContain(to.id.split('.').at(-1));
  }
});
