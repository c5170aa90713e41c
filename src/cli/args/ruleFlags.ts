import type { Council } from '../../../machines/rules/index.ts';
import { ruleCalled, type DecisionRule, type RuleName } from '../../tools/index.ts';
import { membersGiven } from './councilFlags.ts';
import { badValue, choiceOf, valueOf } from './flagValues.ts';
import type { Flags, Given } from './flags.ts';
import { BadUsage, quote } from '../io/badInput.ts';

export const RULE: Flags = {
  rule: { value: 'RULE', about: (say) => say('cli.flag.rule', { allowed: say.list(RULES) }) },
  party: { value: 'MEMBER,…', about: (say) => say('cli.flag.party') },
  vetoes: { value: 'COUNT', about: (say) => say('cli.flag.vetoes') },
};

/** `--required` where it goes with the rule `own` alone; commands that take a reform describe it themselves. */
export const REQUIRED: Flags = { required: { value: 'VOTES', about: (say) => say('cli.flag.requiredOwn') } };

/** What the command line calls the rules. */
const NAMES = {
  charter: 'charter',
  'no-veto': 'noVeto',
  'two-vetoes': 'twoVetoes',
  'veto-suspended': 'vetoSuspended',
  'obligatory-abstention': 'obligatoryAbstention',
  own: 'own',
} as const satisfies Readonly<Record<string, RuleName>>;

type RuleFlag = keyof typeof NAMES;
const RULES = Object.keys(NAMES) as readonly RuleFlag[]; // the keys of the literal above

/** The rules that need no more than their name: a file may name one. */
export const RULES_BY_NAME = [
  'charter',
  'no-veto',
  'two-vetoes',
  'veto-suspended',
] as const satisfies readonly RuleFlag[];
export type RuleByName = (typeof RULES_BY_NAME)[number];

export interface RuleCircumstances {
  /** The rule where `--rule` names none. */
  readonly otherwise?: RuleByName;
  /** `--required` says how many votes a reform requires, and not what the rule `own` does. */
  readonly isReform?: boolean;
}

/**
 * @throws {BadUsage} at an unknown rule; at parties, vetoes or votes without the rule that needs them; at that rule without
 * them
 */
export function ruleGiven(
  given: Given,
  council: Pick<Council, 'seats'>,
  { otherwise = 'charter', isReform = false }: RuleCircumstances = {},
): DecisionRule {
  const rule = choiceOf(given, 'rule', RULES) ?? otherwise;
  const parties = membersGiven(given, 'party', council);
  const vetoes = vetoesGiven(given, council.seats.length);
  const required = isReform ? undefined : wholeGiven(given, 'required', council.seats.length);
  if (rule === 'obligatory-abstention' && !parties)
    throw new BadUsage((say) => say('cli.given.missing', { flag: '--party', wanted: 'MEMBER,…' }));
  if (rule !== 'obligatory-abstention' && parties) throw new BadUsage((say) => say('cli.analyse.needlessParty'));
  if (rule === 'own' && vetoes === undefined)
    throw new BadUsage((say) => say('cli.given.missing', { flag: '--vetoes', wanted: 'COUNT' }));
  if (rule !== 'own' && vetoes !== undefined) throw new BadUsage((say) => say('cli.analyse.needlessVetoes'));
  if (rule !== 'own' && required !== undefined) throw new BadUsage((say) => say('cli.power.needlessRequired'));
  // Whoever asks for the suspension of the veto says with that that the case is one of mass atrocity.
  const own = { vetoes: vetoes ?? 1, ...(required === undefined ? {} : { requiredVotes: required }) };
  return ruleCalled(NAMES[rule], { massAtrocity: true, parties: parties ?? [], own });
}

function vetoesGiven(given: Given, seats: number): number | 'none' | undefined {
  return valueOf(given, 'vetoes') === 'none' ? 'none' : wholeGiven(given, 'vetoes', seats);
}

/** @throws {BadUsage} at what is no whole number from 1 to `to` */
export function wholeGiven(given: Given, name: string, to: number): number | undefined {
  const text = valueOf(given, name);
  if (text === undefined) return undefined;
  const value = WHOLE.test(text) ? Number(text) : 0;
  if (value >= 1 && value <= to) return value;
  throw badValue(name, text, (say) => say('cli.power.number', { found: quote(text), from: 1, to }));
}

const WHOLE = /^\d{1,9}$/u;
