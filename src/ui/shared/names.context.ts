import { createContext, use } from 'react';
import type { Names } from '../../messages/sentences.ts';

export type { Names };

export const NamesContext = createContext<Names>((state) => state);

export function useNames(): Names {
  return use(NamesContext);
}
