import { isVote, type Council, type Matter, type MemberId, type Votes } from '../../machines/rules/index.ts';
import { decideBy, MOST_SEATS, type ClosedKind, type Decision, type DecisionRule } from '../analysis/index.ts';

/** What a tool is asked about: the votes of a Council on one matter, and the rule that decides them. */
export interface Case {
  readonly council: Council;
  /** Votes that are out count as not participating, as if the voting were closed now. */
  readonly votes: Votes;
  readonly matter: Matter;
  readonly rule: DecisionRule;
}

/** Why a tool has no answer: where in the case, what stands there, and what is expected. The first thing found. */
export type CaseProblem =
  | {
      readonly kind: 'outOfRange';
      /** `vetoes`: how many votes against defeat a text. */
      readonly place: 'seats' | 'requiredVotes' | 'vetoes';
      readonly found: number;
      /** A whole number, both ends included. */
      readonly expected: { readonly from: number; readonly to: number };
    }
  | {
      readonly kind: 'twoSeats';
      readonly place: 'seats';
      readonly found: MemberId;
      readonly expected: 'one seat a member';
    }
  | {
      readonly kind: 'notAVote';
      readonly place: 'votes';
      /** `FRA=yes`. */
      readonly found: string;
      readonly expected: readonly MemberId[];
    };

/** The answer of a tool, or why there is none. */
export type Answer<Value, Problem = CaseProblem> =
  (Value & { readonly ok: true }) | { readonly ok: false; readonly problem: Problem };

/** The result once all votes are in. */
export interface ClosedDecision extends Decision {
  readonly kind: ClosedKind;
}

/**
 * What makes a case one that nobody can answer; nothing when it is in order. What a reader types, or a link carries, is
 * checked here once for all tools.
 */
export function problemOf({ council, votes, rule }: Case): CaseProblem | undefined {
  const problem = problemOfBody(council, rule);
  if (problem) return problem;
  const members = council.seats.map(({ member }) => member);
  const known = new Set<string>(members);
  for (const [member, vote] of Object.entries(votes)) {
    if (vote === undefined || (known.has(member) && isVote(vote))) continue;
    return { kind: 'notAVote', place: 'votes', found: `${member}=${vote}`, expected: members };
  }
  return undefined;
}

/** The same for a Council and a rule whose votes are not known yet. */
export function problemOfBody({ seats, requiredVotes }: Council, rule: DecisionRule): CaseProblem | undefined {
  const twice = seats.find(({ member }, place) => seats.findIndex((seat) => seat.member === member) < place);
  return (
    outOfRange('seats', seats.length, MOST_SEATS) ??
    (twice && { kind: 'twoSeats', place: 'seats', found: twice.member, expected: 'one seat a member' }) ??
    outOfRange('requiredVotes', rule.requiredVotes ?? requiredVotes, seats.length) ??
    (rule.vetoes === 'none' ? undefined : outOfRange('vetoes', rule.vetoes, seats.length))
  );
}

/** How a case ends. It has to be in order (`problemOf`). */
export function decisionOn({ council, votes, matter, rule }: Case): ClosedDecision {
  const closed = Object.fromEntries(council.seats.map(({ member }) => [member, votes[member] ?? 'notParticipating']));
  const decision = decideBy(rule, closed, council, matter);
  const { kind } = decision;
  if (kind === 'undetermined') throw new Error('Votes that are all in decide nothing');
  return { ...decision, kind };
}

/** The answer of a case that is in order. */
export function answerTo<Value extends object>(problem: CaseProblem | undefined, answer: () => Value): Answer<Value> {
  return problem ? { ok: false, problem } : { ...answer(), ok: true };
}

function outOfRange(place: 'seats' | 'requiredVotes' | 'vetoes', found: number, to: number): CaseProblem | undefined {
  return Number.isInteger(found) && found >= 1 && found <= to
    ? undefined
    : { kind: 'outOfRange', place, found, expected: { from: 1, to } };
}
