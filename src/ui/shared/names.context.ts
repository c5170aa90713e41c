import { createContext, use, useCallback } from 'react';
import { plainName, shortName, type Names } from '../../messages/sentences.ts';
import { useSay } from './say.context.ts';

export type { Names };

export const NamesContext = createContext<Names>((state) => state);

/** Formal names, as the file of the meeting writes them. */
export function useNames(): Names {
  return use(NamesContext);
}

/** @param form whether the name stands by itself (`UK`) or in a sentence (`the UK`) */
export function useShortNames(form: 'alone' | 'inText' = 'alone'): Names {
  const [say, names] = [useSay(), useNames()];
  return useCallback((state) => shortName(say, names, state, form), [say, names, form]);
}

/** The names that everybody uses: `Russia`, `United Kingdom`. */
export function usePlainNames(): Names {
  const [say, names] = [useSay(), useNames()];
  return useCallback((state) => plainName(say, names, state), [say, names]);
}
