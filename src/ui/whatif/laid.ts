import { useMemo, useSyncExternalStore } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import { CHARTER, NO_VETO, obligatoryAbstention, TWO_VETOES, vetoSuspended, type DecisionRule, type RuleName } from '../../analysis/rule.ts';
import { useRoom, type Sitting } from '../shared/session.context.ts';
import type { Asked } from './asked.ts';

/** Which rule the reader has laid over the votes, and what a rule has to be told. */
export interface Laid {
  readonly name: RuleName;
  readonly massAtrocity: boolean;
  /** Without it, whom the reader has named in the room. */
  readonly parties?: readonly MemberId[];
  readonly own: { readonly requiredVotes?: number; readonly vetoes: number | 'none' };
}

const AS_IT_WAS: Laid = { name: 'charter', massAtrocity: false, own: { vetoes: 1 } };

interface Store {
  laid: Laid;
  readonly listeners: Set<() => void>;
}

/** One for each sitting: the parts of the page share it wherever they stand. */
const stores = new WeakMap<Sitting['session'], Store>();

function storeOf(session: Sitting['session']): Store {
  const store = stores.get(session) ?? { laid: AS_IT_WAS, listeners: new Set() };
  stores.set(session, store);
  return store;
}

export function laidOver({ session }: Pick<Sitting, 'session'>): Laid {
  return storeOf(session).laid;
}

export function lay({ session }: Pick<Sitting, 'session'>, change: Partial<Laid>): void {
  const store = storeOf(session);
  store.laid = { ...store.laid, ...change };
  for (const listener of store.listeners) listener();
}

/** What the reader has laid over the votes, and how to lay something else. */
export function useLaid(): { readonly laid: Laid; readonly lay: (change: Partial<Laid>) => void } {
  const room = useRoom();
  const store = storeOf(room.session);
  const laid = useSyncExternalStore(
    (listener) => {
      store.listeners.add(listener);
      return () => store.listeners.delete(listener);
    },
    () => store.laid,
  );
  return useMemo(() => ({ laid, lay: (change: Partial<Laid>) => lay(room, change) }), [laid, room]);
}

/** The rule that is laid over the votes now; the same object as long as it is the same. */
export function useRule(asked: Asked | undefined): DecisionRule {
  const { laid } = useLaid();
  return useMemo(() => (asked ? ruleOf(laid.name, laid, asked) : CHARTER), [laid, asked]);
}

export function partiesOf(laid: Laid, named: readonly MemberId[]): readonly MemberId[] {
  return laid.parties ?? named;
}

export function ruleOf(name: RuleName, laid: Laid, asked: Asked): DecisionRule {
  switch (name) {
    case 'charter':
      return CHARTER;
    case 'noVeto':
      return NO_VETO;
    case 'twoVetoes':
      return TWO_VETOES;
    case 'vetoSuspended':
      return vetoSuspended(laid.massAtrocity);
    case 'obligatoryAbstention':
      return obligatoryAbstention(asked.ground.bound === 'yes' ? partiesOf(laid, asked.parties) : []);
    case 'own':
      return { name, ...laid.own };
  }
}
