import type { Scenario } from '../scenario/index.ts';
import type { Names } from '../words/sentences.ts';

/** The States of a meeting as its record names them. */
export function namesIn({ members, invited, drafts }: Scenario): Names {
  const named = [...members, ...invited, ...drafts.flatMap(({ sponsors }) => sponsors.states)];
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (state) => names.get(state) ?? state;
}
