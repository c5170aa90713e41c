import { adjacencyMapToArray, createTestModel } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { advanceDelegation, delegationMachine } from '../../machines/chart/delegation.machine.ts';
import { PRESENCES, STANCES, type DelegationEvent, type DelegationState } from '../../machines/rules/index.ts';
import { statesIn, statesOf, transitionsOf, transitionsTaken } from './chart.ts';

const model = createTestModel(delegationMachine, { serializeState: ({ value }) => JSON.stringify(value) });
const steps = adjacencyMapToArray(model.getAdjacencyMap());

describe('the life of a delegation', () => {
  test('its states are the presences and the stances', () => {
    expect(statesOf(delegationMachine)).toEqual([
      'presence',
      ...PRESENCES.map((presence) => `presence.${presence}`),
      'stance',
      ...STANCES.map((stance) => `stance.${stance}`),
    ]);
  });

  test('every presence is reached with every stance', () => {
    const all = PRESENCES.flatMap((presence) => STANCES.map((stance) => `${presence} ${stance}`));
    const reached = steps.map(({ state: { value } }) => `${value.presence} ${value.stance}`);
    expect([...new Set(reached)].toSorted()).toEqual(all.toSorted());
  });

  test('every state is reached, by name', () => {
    expect(new Set(steps.flatMap(({ state }) => statesIn(state.value)))).toEqual(new Set(statesOf(delegationMachine)));
  });

  test('every transition is taken, by name', () => {
    const taken = steps.flatMap(({ state, event }) => transitionsTaken(delegationMachine, state, event));
    expect([...new Set(taken)].toSorted()).toEqual(transitionsOf(delegationMachine).toSorted());
  });

  test.each<[from: string, event: DelegationEvent, to: string]>([
    ['atTheTable uninstructed', 'leave', 'away uninstructed'],
    ['away instructed', 'return', 'atTheTable instructed'],
    ['atTheTable uninstructed', 'signal', 'atTheTable signalled'],
    ['atTheTable uninstructed', 'instruct', 'atTheTable instructed'],
    ['atTheTable signalled', 'instruct', 'atTheTable instructed'],
    ['atTheTable instructed', 'signal', 'atTheTable signalled'],
    ['away uninstructed', 'signal', 'away signalled'],
    ['atTheTable uninstructed', 'vote', 'atTheTable voted'],
    ['atTheTable signalled', 'vote', 'atTheTable voted'],
    ['atTheTable instructed', 'vote', 'atTheTable voted'],
    ['atTheTable voted', 'leave', 'away voted'],
    // What is drawn nowhere changes nothing.
    ['away instructed', 'vote', 'away instructed'],
    ['away uninstructed', 'leave', 'away uninstructed'],
    ['atTheTable uninstructed', 'return', 'atTheTable uninstructed'],
    ['atTheTable voted', 'signal', 'atTheTable voted'],
    ['atTheTable voted', 'instruct', 'atTheTable voted'],
    ['atTheTable voted', 'vote', 'atTheTable voted'],
  ])('%s, %s: %s', (from, event, to) => {
    expect(advanceDelegation(parse(from), event)).toEqual(parse(to));
  });

  test('a vote is cast at the table only', () => {
    const away = STANCES.map((stance) => ({ presence: 'away', stance }) as const);
    expect(away.map((state) => advanceDelegation(state, 'vote'))).toEqual(away);
  });
});

function parse(text: string): DelegationState {
  const [presence, stance] = text.split(' ');
  const found = PRESENCES.flatMap((one) => STANCES.map((other) => ({ presence: one, stance: other }))).find(
    (state) => state.presence === presence && state.stance === stance,
  );
  if (!found) throw new Error(`Not a state of a delegation: ${text}`);
  return found;
}
