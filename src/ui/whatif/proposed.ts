import type { Citation, Matter } from '../../../machines/rules/index.ts';
import type { ReformSource } from '../../analysis/reform.ts';
import type { RuleName } from '../../analysis/rule.ts';

/** Where a rule that nobody applies was proposed; the docstrings of analysis/rule.ts have the same. */
export const PROPOSED: Readonly<Partial<Record<RuleName, readonly ReformSource[]>>> = {
  twoVetoes: [
    {
      document:
        'R. Gould and M. Rablen, “Reform of the United Nations Security Council: equity and efficiency”, Public Choice (2017)',
      gives: ['veto'],
      readAt: 'https://doi.org/10.1007/s11127-017-0468-2',
    },
  ],
  vetoSuspended: [
    { document: 'France and Mexico, political declaration, 30 September 2015', gives: ['veto'] },
    { document: 'A/70/621–S/2015/978, code of conduct', gives: ['veto'], readAt: 'https://undocs.org/A/70/621' },
  ],
};

/** The law that a rule applies, or would apply. */
export function lawOf(rule: RuleName, matter: Matter): Citation | undefined {
  if (rule === 'obligatoryAbstention') return 'Charter 27(3)';
  if (rule !== 'charter') return undefined;
  return matter === 'substantive' ? 'Charter 27(3)' : 'Charter 27(2)';
}
