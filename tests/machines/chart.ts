import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, AnyTransitionDefinition, EventObject, StateValue } from 'xstate';
import { getStateNodes } from 'xstate/graph';

/** What a chart is made of, read from the machine itself: whatever is drawn there later must be reached by a test. */

/** The names of all states, without the machine's own: `floor.business.voting`. */
export function statesOf(machine: AnyStateMachine): string[] {
  return getStateNodes(machine.root).map(nameOf);
}

/** The names of all transitions: `floor.business.calledToOrder: agenda.adopt → floor.business.agendaAdopted`. */
export function transitionsOf(machine: AnyStateMachine): string[] {
  return [machine.root, ...getStateNodes(machine.root)].flatMap((node) =>
    [...node.transitions.values(), node.always ?? []].flat().map(transitionName),
  );
}

/** The names of the states that a position is in, parents first. */
export function statesIn(value: StateValue, parent = ''): string[] {
  if (typeof value === 'string') return [parent + value];
  return Object.entries(value).flatMap(([key, child]) => [
    parent + key,
    ...(child === undefined ? [] : statesIn(child, `${parent}${key}.`)),
  ]);
}

/** The names of the transitions that an event takes. */
export function transitionsTaken(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: EventObject): string[] {
  return machine.getTransitionData(snapshot, event).map(transitionName);
}

function transitionName({ source, eventType, target }: AnyTransitionDefinition): string {
  return `${nameOf(source)}: ${eventType} → ${target ? target.map(nameOf).join(' ') : 'stays'}`;
}

function nameOf(node: AnyStateNode): string {
  return node.path.length > 0 ? node.path.join('.') : 'anywhere';
}
