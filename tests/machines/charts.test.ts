import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { getStateNodes } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { delegationMachine, draftMachine, meetingMachine } from '../../machines/index.ts';

const MACHINES: readonly AnyStateMachine[] = [meetingMachine, draftMachine, delegationMachine];

describe.each(MACHINES.map((machine) => [machine.id, machine] as const))('the chart %s', (_id, machine) => {
  const nodes: AnyStateNode[] = [machine.root, ...getStateNodes(machine.root)];

  test('says of every state what it is', () => {
    expect(nodes.filter(({ description }) => !/^[A-Z].*[.?]$/u.test(description ?? '')).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('tells apart by name the edges of one event from one state', () => {
    const doubles = nodes.flatMap(({ id, transitions }) =>
      [...transitions].flatMap(([event, edges]) => {
        const names = edges.map(({ guard }) => nameOf(guard));
        return names.length > new Set(names).size ? [`${id}: ${event} ${names.join(', ')}`] : [];
      }),
    );
    expect(doubles).toEqual([]);
  });
});

/** What a drawing prints of a guard; nothing at an edge that is always open. Its parameters are not printed. */
function nameOf(guard: unknown): string {
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return String(guard.type);
  return typeof guard === 'string' ? guard : '';
}
