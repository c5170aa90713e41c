import { useCallback, useSyncExternalStore } from 'react';
import { useRoom, type Sitting } from '../shared/session.context.ts';
import type { Plan } from './plan.ts';

/** What the reader supposed, by question: kept while he steps through the meeting and while the panel is closed. */
interface Plans {
  readonly get: (key: string) => Plan | undefined;
  /** Without a plan, the question begins anew. */
  readonly set: (key: string, plan: Plan | undefined) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

const OF_SESSION = new WeakMap<Sitting['session'], Plans>();

/** The plan of a question, if it has been touched, and the way to change it. */
export function usePlan(key: string): readonly [Plan | undefined, (plan: Plan | undefined) => void] {
  const { session } = useRoom();
  const plans = plansOf(session);
  const plan = useSyncExternalStore(plans.subscribe, () => plans.get(key));
  const set = useCallback((next: Plan | undefined) => plans.set(key, next), [plans, key]);
  return [plan, set];
}

function plansOf(session: Sitting['session']): Plans {
  const known = OF_SESSION.get(session) ?? createPlans();
  OF_SESSION.set(session, known);
  return known;
}

function createPlans(): Plans {
  const plans = new Map<string, Plan>();
  const listeners = new Set<() => void>();
  return {
    get: (key) => plans.get(key),
    set: (key, plan) => {
      if (plan === undefined) plans.delete(key);
      else plans.set(key, plan);
      for (const changed of listeners) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
