import { createContext, use } from 'react';
import type { Say } from '../../messages/say.ts';

export const SayContext = createContext<Say | undefined>(undefined);

/** The page's messages, in the reader's language. */
export function useSay(): Say {
  const say = use(SayContext);
  if (!say) throw new Error('No messages: a component stands outside of SayContext');
  return say;
}
