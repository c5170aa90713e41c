import { useMemo } from 'react';
import type { RuleChoice } from '../../session/index.ts';
import { CHARTER, ruleFor, type DecisionRule, type Subject } from '../../tools/index.ts';
import { useSuppose, useSupposed } from '../shared/suppositions.hook.ts';

/** The rule that the reader has chosen for the votes, and how to choose another. */
export function useRuleChoice(): {
  readonly choice: RuleChoice;
  readonly choose: (change: Partial<RuleChoice>) => void;
} {
  const choice = useSupposed('laid');
  const suppose = useSuppose();
  return useMemo(
    () => ({ choice, choose: (change: Partial<RuleChoice>) => suppose({ laid: { ...choice, ...change } }) }),
    [choice, suppose],
  );
}

/** The rule that decides the question now; the same object as long as it is the same. */
export function useRule(subject: Subject | undefined): DecisionRule {
  const { choice } = useRuleChoice();
  return useMemo(() => (subject ? ruleFor(subject, choice) : CHARTER), [choice, subject]);
}
