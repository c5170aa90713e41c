import { setup, stateIn, transition } from 'xstate';

import type { Citation, DelegationEvent, DelegationState } from '../rules/index.ts';

/**
 * A member's own life: at the table or away, and how far it has come with one draft. Like the draft's chart it is
 * asked, not run. A signal or an instruction is no vote, and neither binds the member in the room.
 */
export const delegationMachine = setup({
  types: { events: {} as { readonly type: DelegationEvent }, meta: {} as { readonly rules: readonly Citation[] } },
  guards: { isAtTheTable: stateIn({ presence: 'atTheTable' }) },
}).createMachine({
  id: 'delegation',
  description: 'The life of a delegation, concerning one draft.',
  type: 'parallel',
  states: {
    presence: {
      description: 'Whether it is in the room.',
      initial: 'atTheTable',
      states: {
        atTheTable: { description: 'It sits at the table.', meta: { rules: ['Charter 28(1)'] }, on: { leave: 'away' } },
        away: {
          description: 'It has left the table.',
          meta: { rules: ['Charter 28(1)', 'Practice: absence'] },
          on: { return: 'atTheTable' },
        },
      },
    },
    stance: {
      description: 'How far it has come with the draft.',
      initial: 'uninstructed',
      states: {
        uninstructed: {
          description: 'It has let nothing be known, and has no instruction.',
          on: { signal: 'signalled', instruct: 'instructed', vote: { target: 'voted', guard: 'isAtTheTable' } },
        },
        signalled: {
          description: 'It has let it be known how it will vote. It may vote otherwise.',
          on: { instruct: 'instructed', vote: { target: 'voted', guard: 'isAtTheTable' } },
        },
        instructed: {
          description: 'Its capital has told it how to vote. What counts is the vote that it casts.',
          on: { signal: 'signalled', vote: { target: 'voted', guard: 'isAtTheTable' } },
        },
        voted: {
          description: 'It has voted. It may still change its vote, until the voting is closed.',
          meta: { rules: ['Charter 27(1)', 'Practice: finality'] },
        },
      },
    },
  },
});

const known = new Map<string, DelegationState>();

/** The delegation after the event; the same state when the chart has no such transition. */
export function advanceDelegation(state: DelegationState, event: DelegationEvent): DelegationState {
  const key = `${state.presence} ${state.stance} ${event}`;
  const next = known.get(key) ?? nextState(state, event);
  known.set(key, next);
  return next;
}

function nextState(state: DelegationState, type: DelegationEvent): DelegationState {
  const value = { presence: state.presence, stance: state.stance };
  const [next] = transition(delegationMachine, delegationMachine.resolveState({ value }), { type });
  return next.value;
}
