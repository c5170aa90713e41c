import type { StateId } from '../../machines/rules/index.ts';
import type { Scenario } from './scenario.ts';

/** The States of a meeting as its record names them; a State that it does not name is given by its code. */
export function namesIn({ members, invited, drafts }: Scenario): (state: StateId) => string {
  const named = [...members, ...invited, ...drafts.flatMap(({ sponsors }) => sponsors.states)];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (state) => names.get(state) ?? state;
}
