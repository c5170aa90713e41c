import { useSelector } from '@xstate/react';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { ChartSubject } from '../../session/index.ts';
import { perSession } from '../shared/perSession.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { chartSlug, subjectOf } from './chartSlug.ts';

interface Charted {
  /** The reader's choice; without one, the form that suits the window. */
  readonly form?: 'drawing' | 'outline';
  /** The reader comes from the card of a draft or the seat of a member, and goes on at the chart. */
  readonly asked?: boolean;
}

const stores = perSession(() => {
  let charted: Charted = {};
  const listeners = new Set<() => void>();
  return {
    read: () => charted,
    write(change: Charted): void {
      charted = { ...charted, ...change };
      listeners.forEach((changed) => changed());
    },
    subscribe: (changed: () => void): (() => void) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
});

/** How the chart is shown, for the visit. */
export function useCharted(): readonly [Charted, (change: Charted) => void] {
  const store = stores(usePageSession());
  const charted = useSyncExternalStore(store.subscribe, store.read);
  return [charted, useCallback((change) => store.write(change), [store])];
}

/** Whose chart Procedure shows, as the address says; and what it asks for where the meeting does not have that. */
export function useSubject(): { readonly subject: ChartSubject; readonly unknown?: string } {
  const { rooms } = usePageSession();
  const { scenario } = useScenario();
  const slug = useSelector(rooms, ({ context }) => context.chart);
  return useMemo(() => {
    const subject = subjectOf(slug, scenario);
    return subject ? { subject } : { subject: { chart: 'meeting' }, unknown: slug };
  }, [slug, scenario]);
}

/** Leads to the chart of the meeting, of a draft or of a delegation, from wherever the reader is. */
export function useChartOf(): (subject: ChartSubject) => void {
  const { rooms, player } = usePageSession();
  return useCallback(
    (subject) => {
      player.send({ type: 'pause' });
      rooms.send({ type: 'draw', chart: chartSlug(subject) });
    },
    [rooms, player],
  );
}
