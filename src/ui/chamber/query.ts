import { useCallback, useSyncExternalStore } from 'react';
import { perSession } from '../shared/perSession.ts';
import { usePageSession, type PageSession } from '../shared/session.context.ts';

/** What can be asked of the vote that is shown, each by its key. */
export const QUERIES = ['stands', 'against', 'why'] as const;
export type Query = (typeof QUERIES)[number];

/** By the first letters of “how it stands”, “opposed” and “why”. */
export const QUERY_KEYS: Readonly<Record<string, Query>> = { s: 'stands', o: 'against', w: 'why' };

const stores = perSession(() => {
  let asked: Query | undefined;
  const listeners = new Set<() => void>();
  return {
    read: () => asked,
    write(next: Query | undefined): void {
      asked = next;
      listeners.forEach((changed) => changed());
    },
    subscribe: (changed: () => void): (() => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
});

/** Asks from outside the components: by a key. */
export function askQuery(page: PageSession, query: Query): void {
  const store = stores(page);
  store.write(store.read() === query ? undefined : query);
}

export function useAsked(): readonly [Query | undefined, (query: Query | undefined) => void] {
  const store = stores(usePageSession());
  const asked = useSyncExternalStore(store.subscribe, store.read, store.read);
  return [asked, useCallback((query) => store.write(query), [store])];
}
