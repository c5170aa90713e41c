import type { Council, MemberId } from '../../machines/rules/index.ts';
import {
  asCounted,
  holdersUnder,
  ownReform,
  REFORMS,
  RULE_NAMES,
  sizeOfReform,
  underReform,
  underWeights,
  vetoesThatDefeat,
  votesOfReform,
  type ClosedKind,
  type DecisionRule,
  type Reform,
  type ReformSeats,
  type RuleName,
  type UnderReform,
  type WeightedCouncil,
} from '../analysis/index.ts';
import type { RuleChoice } from '../session/index.ts';
import {
  answerTo,
  decisionOn,
  problemOf,
  type Answer,
  type Case,
  type CaseProblem,
  type ClosedDecision,
} from './case.ts';
import { ruleFor } from './decisionRule.ts';
import { caseOf, type Subject } from './subject.ts';

/** The same votes under one rule. */
export interface RuleRow {
  readonly name: RuleName;
  readonly rule: DecisionRule;
  readonly answer: Answer<{ readonly decision: ClosedDecision }>;
}

/** The same votes under every rule, in the order in which the rules are offered. */
export function underRules(subject: Subject, choice: RuleChoice): readonly RuleRow[] {
  return RULE_NAMES.map((name) => {
    const rule = ruleFor(subject, choice, name);
    return { name, rule, answer: decisionUnder(caseOf(subject, rule)) };
  });
}

/** How a case ends under its rule. */
export function decisionUnder(of: Case): Answer<{ readonly decision: ClosedDecision }> {
  return answerTo(problemOf(of), () => ({ decision: decisionOn(of) }));
}

/** The same votes in another Council. */
export interface ReformRow {
  readonly reform: Reform;
  /** Affirmative votes that a decision needs there, as it is counted; never more than the seats. */
  readonly required: number;
  /** The reform is the Council whose votes these are: the one of 1946 to 1965, before 1966. */
  readonly isThisCouncil: boolean;
  readonly answer: Answer<InOtherCouncil>;
}

/** What votes mean in another Council, and who is against there with a veto. */
export interface InOtherCouncil {
  readonly found: UnderReform;
  /** How it ends there, or that it is open. */
  readonly outcome: ClosedKind | 'open';
  /** Members against that keep seat and veto there. */
  readonly vetoing: readonly MemberId[];
  /** Members against of whom nothing says whether they keep it. */
  readonly mightVeto: readonly MemberId[];
}

/** The same votes in every Council that was proposed or once was. @param required numbers of the reader's, by name */
export function underReforms(of: Case, required: Readonly<Record<string, number>> = {}): readonly ReformRow[] {
  return REFORMS.map((reform) => inCouncilOf(of, reform, required[reform.name]));
}

/**
 * The same votes in the Council of one reform. Of the rule of the case, it takes how a veto comes about and who has to
 * abstain; how many votes are required is the reform's to say.
 *
 * @param required affirmative votes, a whole number from 1; more than there are seats is as many as there are seats.
 * Without it, the reform's own number
 */
export function inCouncilOf(of: Case, reform: Reform, required: number = votesOfReform(reform)): ReformRow {
  const { council, votes, matter, rule } = of;
  const seats = sizeOfReform(reform);
  const needed = Math.min(required, seats);
  const isWhole = Number.isInteger(needed) && needed >= 1;
  const problem = isWhole
    ? problemOf(of)
    : ({ kind: 'outOfRange', place: 'requiredVotes', found: needed, expected: { from: 1, to: seats } } as const);
  return {
    reform,
    required: needed,
    isThisCouncil: reform.name === 'charter1945' && seats === council.seats.length,
    answer: answerTo(problem, () => {
      const { keeping, open } = holdersUnder(council, reform);
      return inOther(of, underReform(votes, council, matter, reform, needed, rule), keeping, open);
    }),
  };
}

/** Why votes cannot be laid into a Council of weights: its seats are numbered, so nobody knows who votes there. */
export interface NobodyNamed {
  readonly kind: 'nobodyNamed';
}

/** The same votes in a Council of weights, whose seats are those of States. The rule as for `inCouncilOf`. */
export function inWeightedCouncil(
  of: Case,
  weighted: WeightedCouncil,
): Answer<InOtherCouncil, CaseProblem | NobodyNamed> {
  if (!weighted.named) return { ok: false, problem: { kind: 'nobodyNamed' } };
  const { council, votes, matter, rule } = of;
  return answerTo(problemOf(of), () => {
    const holders = weighted.seats.filter(({ hasVeto }) => hasVeto).map(({ member }) => member);
    return inOther(of, underWeights(votes, council, matter, weighted, rule), holders, []);
  });
}

function inOther(
  { votes, matter, rule }: Case,
  found: UnderReform,
  keeping: readonly MemberId[],
  open: readonly MemberId[],
): InOtherCouncil {
  const counted = asCounted(votes, matter, rule);
  const isVeto = vetoesThatDefeat(matter, rule) < Infinity;
  const against = (members: readonly MemberId[]): readonly MemberId[] =>
    isVeto ? members.filter((member) => counted[member] === 'against') : [];
  const [only, ...others] = found.possible;
  return {
    found,
    outcome: others.length === 0 ? only : 'open',
    vetoing: against(keeping),
    mightVeto: against(open),
  };
}

/** A reader's own Council: as they have numbered its seats, or else with the numbers of the Council that they look at. */
export function ownCouncil(
  numbers: ReformSeats | undefined,
  { seats }: Council,
): { readonly numbers: ReformSeats; readonly reform: Reform } {
  const own = ownReform(numbers);
  if (numbers && own.ok) return { numbers, reform: own.reform };
  const permanentWithVeto = seats.filter(({ permanent }) => permanent).length;
  const same = { permanentWithVeto, permanentWithoutVeto: 0, elected: seats.length - permanentWithVeto };
  const read = ownReform(same);
  if (!read.ok) throw new Error(`A Council of ${seats.length} members`);
  return { numbers: same, reform: read.reform };
}
