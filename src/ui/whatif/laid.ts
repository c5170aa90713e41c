import { useMemo } from 'react';
import type { MemberId } from '../../../machines/rules/index.ts';
import {
  CHARTER,
  NO_VETO,
  obligatoryAbstention,
  TWO_VETOES,
  vetoSuspended,
  type DecisionRule,
  type RuleName,
} from '../../analysis/rule.ts';
import type { Laid } from '../../session/index.ts';
import { useSuppose, useSupposed } from '../shared/supposed.ts';
import type { Asked } from './asked.ts';

/** What the reader has laid over the votes, and how to lay something else. */
export function useLaid(): { readonly laid: Laid; readonly lay: (change: Partial<Laid>) => void } {
  const laid = useSupposed('laid');
  const suppose = useSuppose();
  return useMemo(
    () => ({ laid, lay: (change: Partial<Laid>) => suppose({ laid: { ...laid, ...change } }) }),
    [laid, suppose],
  );
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
