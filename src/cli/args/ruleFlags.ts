import type { Council } from '../../../machines/rules/index.ts';
import {
  CHARTER,
  NO_VETO,
  obligatoryAbstention,
  TWO_VETOES,
  vetoSuspended,
  type DecisionRule,
} from '../../analysis/rule.ts';
import { membersGiven } from './councilFlags.ts';
import { choiceOf } from './flagValues.ts';
import type { Flags, Given } from './flags.ts';
import { BadUsage } from '../io/problem.ts';

export const RULE: Flags = {
  rule: { value: 'RULE', about: (say) => say('cli.flag.rule', { allowed: say.list(RULES) }) },
  party: { value: 'MEMBER,…', about: (say) => say('cli.flag.party') },
};

const RULES = ['charter', 'no-veto', 'two-vetoes', 'veto-suspended', 'obligatory-abstention'] as const;

/** @throws {BadUsage} at an unknown rule, at parties without the rule that needs them, and at that rule without parties */
export function ruleGiven(given: Given, council: Council): DecisionRule {
  const rule = choiceOf(given, 'rule', RULES) ?? 'charter';
  const parties = membersGiven(given, 'party', council);
  if (rule === 'obligatory-abstention' && parties) return obligatoryAbstention(parties);
  if (rule === 'obligatory-abstention')
    throw new BadUsage((say) => say('cli.given.missing', { flag: '--party', wanted: 'MEMBER,…' }));
  if (parties) throw new BadUsage((say) => say('cli.analyse.needlessParty'));
  return RULE_OF[rule];
}

const RULE_OF: Readonly<Record<Exclude<(typeof RULES)[number], 'obligatory-abstention'>, DecisionRule>> = {
  charter: CHARTER,
  'no-veto': NO_VETO,
  'two-vetoes': TWO_VETOES,
  'veto-suspended': vetoSuspended(true),
};
