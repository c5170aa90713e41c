import type { Council, MemberId } from '../../machines/rules/index.ts';
import {
  holdersUnder,
  ownReform,
  REFORMS,
  RULE_NAMES,
  sizeOfReform,
  underReform,
  votesOfReform,
  type DecisionRule,
  type Reform,
  type ReformSeats,
  type RuleName,
  type UnderReform,
} from '../analysis/index.ts';
import type { RuleChoice } from '../session/index.ts';
import { answerTo, decisionOn, problemOf, type Answer, type Case, type ClosedDecision } from './case.ts';
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
  readonly answer: Answer<{
    readonly found: UnderReform;
    /** Members against that keep seat and veto there. */
    readonly vetoing: readonly MemberId[];
    /** Members against of whom nothing says whether they keep it. */
    readonly mightVeto: readonly MemberId[];
  }>;
}

/** The same votes in every Council that was proposed or once was. @param required numbers of the reader's, by name */
export function underReforms(of: Case, required: Readonly<Record<string, number>> = {}): readonly ReformRow[] {
  return REFORMS.map((reform) => inCouncilOf(of, reform, required[reform.name]));
}

/**
 * The same votes in the Council of one reform.
 * @param required affirmative votes, a whole number from 1; more than there are seats is as many as there are seats.
 * Without it, the reform's own number
 */
export function inCouncilOf(of: Case, reform: Reform, required: number = votesOfReform(reform)): ReformRow {
  const { council, votes, matter } = of;
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
    answer: answerTo(problem, () => ({
      found: underReform(votes, council, matter, reform, needed),
      vetoing:
        matter === 'procedural'
          ? []
          : holdersUnder(council, reform).keeping.filter((member) => votes[member] === 'against'),
      mightVeto:
        matter === 'procedural'
          ? []
          : holdersUnder(council, reform).open.filter((member) => votes[member] === 'against'),
    })),
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
