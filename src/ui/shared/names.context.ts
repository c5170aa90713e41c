import { createContext, use, useCallback } from 'react';
import type { NameForm, NameLength, Names } from '../../messages/sentences.ts';

export type { Names };

export const NamesContext = createContext<Names>((state) => state);

/** Formal names, as the record of the meeting has them. */
export function useNames(): Names {
  return use(NamesContext);
}

/** @param form whether the name stands by itself (`UK`) or in a sentence (`the UK`), where nothing else is asked for */
export function useShortNames(form: NameForm = 'alone'): Names {
  return useNamesOf('short', form);
}

/** The names that everybody uses: `Russia`, `United Kingdom`. */
export function usePlainNames(): Names {
  return useNamesOf('plain', 'alone');
}

function useNamesOf(length: NameLength, usual: NameForm): Names {
  const names = useNames();
  return useCallback((state, form = usual) => names(state, form, length), [names, usual, length]);
}
