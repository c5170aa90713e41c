import { useCallback, useSyncExternalStore } from 'react';
import type { ChartSubject } from '../../session/index.ts';
import { perSession } from '../shared/perSession.ts';
import { usePageSession } from '../shared/session.context.ts';

/** What Procedure draws, and in which of its two forms; without a form, the one that suits the window. */
interface Charted {
  readonly subject: ChartSubject;
  readonly form?: 'drawing' | 'outline';
  /** The reader comes from the card of a draft or the seat of a member, and goes on at the chart. */
  readonly asked?: boolean;
}

const stores = perSession(() => {
  let charted: Charted = { subject: { chart: 'meeting' } };
  const listeners = new Set<() => void>();
  return {
    read: () => charted,
    write(change: Partial<Charted>): void {
      charted = { ...charted, ...change };
      listeners.forEach((changed) => changed());
    },
    subscribe: (changed: () => void): (() => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
});

/** Whose life is drawn in Procedure, and what chooses it. */
export function useCharted(): readonly [Charted, (change: Partial<Charted>) => void] {
  const store = stores(usePageSession());
  const charted = useSyncExternalStore(store.subscribe, store.read);
  return [charted, useCallback((change) => store.write(change), [store])];
}

/** Leads to the chart of a draft or a delegation, from wherever the reader is. */
export function useChartOf(): (subject: ChartSubject) => void {
  const { rooms, player } = usePageSession();
  const [, chart] = useCharted();
  return useCallback(
    (subject) => {
      player.send({ type: 'pause' });
      chart({ subject, asked: true });
      rooms.send({ type: 'procedure' });
    },
    [chart, rooms, player],
  );
}
