import { useCallback, useSyncExternalStore } from 'react';
import { useRoom, type Sitting } from '../shared/session.context.ts';
import type { Choice } from './council.choice.ts';

interface Kept {
  choice: Choice;
  readonly listeners: Set<() => void>;
}

const OF_SESSION = new WeakMap<Sitting['session'], Kept>();

/** The Council that the reader chose, kept while the panel is closed. */
export function useChoice(): readonly [Choice, (choice: Choice) => void] {
  const { session } = useRoom();
  const kept = keptOf(session);
  const subscribe = useCallback(
    (changed: () => void) => {
      kept.listeners.add(changed);
      return () => kept.listeners.delete(changed);
    },
    [kept],
  );
  const choice = useSyncExternalStore(subscribe, () => kept.choice);
  const choose = useCallback(
    (next: Choice) => {
      kept.choice = next;
      for (const changed of kept.listeners) changed();
    },
    [kept],
  );
  return [choice, choose];
}

function keptOf(session: Sitting['session']): Kept {
  const known = OF_SESSION.get(session) ?? { choice: { of: 'meeting' }, listeners: new Set() };
  OF_SESSION.set(session, known);
  return known;
}
