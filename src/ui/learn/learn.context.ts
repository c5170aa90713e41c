import { createContext, use } from 'react';

/** Goes to another page of Learn: what follows `#/learn/`. */
export type GoTo = (path: string) => void;

export const LearnContext = createContext<GoTo | undefined>(undefined);

export function useGoTo(): GoTo {
  const goTo = use(LearnContext);
  if (!goTo) throw new Error('A component stands outside of LearnContext');
  return goTo;
}
