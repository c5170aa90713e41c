import { useMemo } from 'react';
import type { Laid } from '../../session/index.ts';
import { CHARTER, ruleFor, type DecisionRule, type Subject } from '../../tools/index.ts';
import { useSuppose, useSupposed } from '../shared/supposed.hook.ts';

/** The rule that the reader has chosen for the votes, and how to choose another. */
export function useRuleChoice(): { readonly choice: Laid; readonly choose: (change: Partial<Laid>) => void } {
  const choice = useSupposed('laid');
  const suppose = useSuppose();
  return useMemo(
    () => ({ choice, choose: (change: Partial<Laid>) => suppose({ laid: { ...choice, ...change } }) }),
    [choice, suppose],
  );
}

/** The rule that decides the question now; the same object as long as it is the same. */
export function useRule(subject: Subject | undefined): DecisionRule {
  const { choice } = useRuleChoice();
  return useMemo(() => (subject ? ruleFor(subject, choice) : CHARTER), [choice, subject]);
}
