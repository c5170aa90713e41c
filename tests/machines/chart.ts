import type {
  AnyMachineSnapshot,
  AnyStateMachine,
  AnyStateNode,
  AnyTransitionDefinition,
  EventObject,
  StateValue,
} from 'xstate';
import { getStateNodes } from 'xstate/graph';

/** What a chart is made of, read from the machine itself: whatever is drawn there later must be reached by a test. */

/** The names of all states, without the machine's own: `floor.business.item.voting`. A history is none. */
export function statesOf(machine: AnyStateMachine): string[] {
  return nodesOf(machine)
    .filter(({ type }) => type !== 'history')
    .map(nameOf);
}

/** The names of the states that hold no others. */
export function leavesOf(machine: AnyStateMachine): string[] {
  return nodesOf(machine)
    .filter(({ type }) => type === 'atomic' || type === 'final')
    .map(nameOf);
}

/** The names of the histories: `floor.resume`. */
export function historiesOf(machine: AnyStateMachine): string[] {
  return nodesOf(machine)
    .filter(({ type }) => type === 'history')
    .map(nameOf);
}

/** The names of all transitions: `floor.business.calledToOrder: agenda.adopt → floor.business.agendaAdopted`. */
export function transitionsOf(machine: AnyStateMachine): string[] {
  return [machine.root, ...nodesOf(machine)].flatMap((node) =>
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

/** The name of the history through which an event leads; `undefined` when it leads through none. */
export function historyTaken(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: EventObject,
): string | undefined {
  const targets = machine.getTransitionData(snapshot, event).flatMap(({ target }) => target ?? []);
  const history = targets.find(({ type }) => type === 'history');
  return history && nameOf(history);
}

function nodesOf(machine: AnyStateMachine): AnyStateNode[] {
  return getStateNodes(machine.root);
}

function transitionName({ source, eventType, target }: AnyTransitionDefinition): string {
  return `${nameOf(source)}: ${eventType} → ${target ? target.map(nameOf).join(' ') : 'stays'}`;
}

function nameOf(node: AnyStateNode): string {
  return node.path.length > 0 ? node.path.join('.') : 'anywhere';
}
