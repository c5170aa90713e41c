import { createContext, use } from 'react';
import type { Scenario } from '../../scenario/index.ts';
import type { Names } from '../../words/sentences.ts';

export type { Names };

export function namesIn({ members, invited, drafts }: Scenario): Names {
  const states = [...members, ...invited, ...drafts.flatMap(({ sponsors }) => sponsors.states)];
  const names = new Map(states.map(({ id, name }) => [id, name]));
  return (state) => names.get(state) ?? state;
}

export const NamesContext = createContext<Names>((state) => state);

export function useNames(): Names {
  return use(NamesContext);
}
