import type { AnyStateMachine, AnyStateNode } from 'xstate';

import { delegationMachine } from './chart/delegation.machine.ts';
import { draftMachine } from './chart/draft.machine.ts';
import { meetingMachine } from './chart/meeting.machine.ts';
import type { Position } from './position.ts';
import type { Act } from './rules/index.ts';

/** A state of a chart, as it is drawn. */
export interface ChartState {
  /** Its address: `meeting.floor.business`. */
  readonly id: string;
  /** The address of the state that holds it; absent for the chart itself. */
  readonly parent?: string;
  /** A history is no state to be in: it leads back to where the state that holds it was left. */
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  /** Where one is first who enters it. */
  readonly initial?: string;
}

/** One edge of a chart. Two of one event from one state differ by their guards. */
export interface ChartTransition {
  readonly from: string;
  readonly event: string;
  readonly guard?: string;
  /** Absent where the event happens and the state stays. */
  readonly to?: string;
}

/** What a chart is made of, in the order in which it is written; the chart itself is the first state. */
export interface ChartStructure {
  readonly states: readonly ChartState[];
  readonly transitions: readonly ChartTransition[];
}

export type ChartName = 'meeting' | 'draftResolution' | 'delegation';

export const STRUCTURES: Readonly<Record<ChartName, ChartStructure>> = {
  meeting: structureOf(meetingMachine),
  draftResolution: structureOf(draftMachine),
  delegation: structureOf(delegationMachine),
};

export function structureOf({ root }: AnyStateMachine): ChartStructure {
  const nodes = nodesIn(root);
  return { states: nodes.map(stateOf), transitions: nodes.flatMap(transitionsOf) };
}

function nodesIn(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesIn)];
}

function stateOf(node: AnyStateNode): ChartState {
  const [initial] = node.type === 'compound' ? node.initial.target : [];
  return {
    id: node.id,
    ...(node.parent ? { parent: node.parent.id } : {}),
    kind: node.type,
    ...(initial ? { initial: initial.id } : {}),
  };
}

function transitionsOf(node: AnyStateNode): ChartTransition[] {
  return [...node.transitions.values()].flat().map(({ eventType, guard, target }) => {
    const [to] = target ?? [];
    const name = guardName(guard);
    return {
      from: node.id,
      event: eventType,
      ...(name === undefined ? {} : { guard: name }),
      ...(to ? { to: to.id } : {}),
    };
  });
}

function guardName(guard: unknown): string | undefined {
  if (typeof guard === 'string') return guard;
  if (typeof guard === 'object' && guard !== null && 'type' in guard) return String(guard.type);
  return undefined;
}

/** Which edge of the chart of a meeting an act that is in order takes: its place among the transitions. */
export function edgeTaken(position: Position, act: Act): number | undefined {
  const [taken] = meetingMachine.getTransitionData(position, act);
  if (!taken) return undefined;
  const guard = guardName(taken.guard);
  const [to] = taken.target ?? [];
  return STRUCTURES.meeting.transitions.findIndex(
    (edge) =>
      edge.from === taken.source.id && edge.event === taken.eventType && edge.guard === guard && edge.to === to?.id,
  );
}
