import type { Council } from '../../../machines/rules/index.ts';
import { ruleCalled, type DecisionRule, type RuleName } from '../../tools/index.ts';
import { membersGiven } from './councilFlags.ts';
import { choiceOf } from './flagValues.ts';
import type { Flags, Given } from './flags.ts';
import { BadUsage } from '../io/badInput.ts';

export const RULE: Flags = {
  rule: { value: 'RULE', about: (say) => say('cli.flag.rule', { allowed: say.list(RULES) }) },
  party: { value: 'MEMBER,…', about: (say) => say('cli.flag.party') },
};

/** What the command line calls the rules. */
const NAMES = {
  charter: 'charter',
  'no-veto': 'noVeto',
  'two-vetoes': 'twoVetoes',
  'veto-suspended': 'vetoSuspended',
  'obligatory-abstention': 'obligatoryAbstention',
} as const satisfies Readonly<Record<string, RuleName>>;

const RULES = Object.keys(NAMES) as readonly (keyof typeof NAMES)[]; // the keys of the literal above

/** @throws {BadUsage} at an unknown rule, at parties without the rule that needs them, and at that rule without parties */
export function ruleGiven(given: Given, council: Council): DecisionRule {
  const rule = choiceOf(given, 'rule', RULES) ?? 'charter';
  const parties = membersGiven(given, 'party', council);
  if (rule === 'obligatory-abstention' && !parties)
    throw new BadUsage((say) => say('cli.given.missing', { flag: '--party', wanted: 'MEMBER,…' }));
  if (rule !== 'obligatory-abstention' && parties) throw new BadUsage((say) => say('cli.analyse.needlessParty'));
  // Whoever asks for the suspension of the veto says with that that the case is one of mass atrocity.
  return ruleCalled(NAMES[rule], { massAtrocity: true, parties: parties ?? [], own: { vetoes: 1 } });
}
