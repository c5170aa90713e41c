import { useCallback, useSyncExternalStore } from 'react';
import { useRoom, type Sitting } from '../shared/session.context.ts';

interface Kept<Value> {
  readonly get: (key: string) => Value | undefined;
  /** Without a value, what was kept under the key is forgotten. */
  readonly set: (key: string, value: Value | undefined) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

/** What is kept under a key, and the way to change it: from what is kept at that moment. The way stays the same. */
type UseKept<Value> = (key: string) => readonly [Value | undefined, (change: (value: Value | undefined) => Value | undefined) => void];

/** Something of the reader's that lasts as long as his session, whether the panel that shows it is open or not. */
export function keptBySession<Value>(): UseKept<Value> {
  const ofSession = new WeakMap<Sitting['session'], Kept<Value>>();
  return function useKept(key) {
    const { session } = useRoom();
    const kept = ofSession.get(session) ?? createKept<Value>();
    ofSession.set(session, kept);
    const value = useSyncExternalStore(kept.subscribe, () => kept.get(key));
    const update = useCallback((change: (value: Value | undefined) => Value | undefined) => kept.set(key, change(kept.get(key))), [kept, key]);
    return [value, update];
  };
}

function createKept<Value>(): Kept<Value> {
  const values = new Map<string, Value>();
  const listeners = new Set<() => void>();
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      if (value === undefined) values.delete(key);
      else values.set(key, value);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
