import type { Council, Matter, MemberId, Vote, Votes } from '../../../machines/rules/index.ts';
import { decideBy, type ClosedKind, type Decision, type DecisionRule } from '../../analysis/rule.ts';
import { smallest, waysOf, type Smallest } from '../../analysis/smallest.ts';

/** One vote of the Council, and what is asked of it. */
export interface Case {
  readonly council: Council;
  readonly votes: Votes;
  readonly matter: Matter;
  readonly rule: DecisionRule;
  /** Members that never move. */
  readonly lock: readonly MemberId[];
}

/** What `analyse --json` prints. */
export interface Analysis {
  readonly outcome: ClosedKind;
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly notParticipating: number;
  readonly required: number;
  readonly vetoes: readonly MemberId[];
  readonly turn: TurnFound;
  /** The members that turn it each by itself. */
  readonly alone: readonly Changing[];
}

export interface TurnFound {
  /** `null` when nothing can turn the result: there are no ways then. JSON has no `undefined`. */
  readonly size: number | null;
  readonly ways: number | string;
  readonly sets: readonly (readonly Changing[])[];
  /** Of the members of a set, so many at least have to change to in favour; only where the votes do not say so. */
  readonly inFavourAtLeast?: number;
}

export interface Changing {
  readonly member: MemberId;
  /** The votes to which it can change. */
  readonly votes: readonly Vote[];
}

export function decisionOn({ rule, votes, council, matter }: Case): Decision & { readonly kind: ClosedKind } {
  const decision = decideBy(rule, votes, council, matter);
  const { kind } = decision;
  if (kind === 'undetermined') throw new Error('Votes are out: `parseVotes` lets none through');
  return { ...decision, kind };
}

export function turnOf({ votes, council, matter, lock, rule }: Case): Smallest {
  return smallest(votes, council, matter, { lock, rule });
}

export function analysisOf(vote: Case): Analysis {
  const { kind, tally, required, vetoes } = decisionOn(vote);
  const { inFavour, against, abstaining, notParticipating } = tally;
  const turn = turnFound(turnOf(vote), vote);
  return {
    outcome: kind,
    inFavour,
    against,
    abstaining,
    notParticipating,
    required,
    vetoes: kind === 'vetoed' ? vetoes : [],
    turn,
    alone: turn.size === 1 ? inOrder(turn.sets.flat(), vote) : [],
  };
}

/** A count as JSON can hold it: exact as a number to 2^53, as text beyond. */
export function countInJson(count: bigint): number | string {
  return count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : String(count);
}

/** Does a pattern ask for more than the votes of its members say? */
export function asksForMore({
  groups,
  inFavourAtLeast,
}: {
  readonly groups: readonly Group[];
  readonly inFavourAtLeast: number;
}): boolean {
  const certain = groups.filter(({ from }) => from.every(({ to }) => to.length === 1 && to[0] === 'inFavour'));
  return inFavourAtLeast > certain.reduce((sum, { count }) => sum + count, 0);
}

interface Group {
  readonly count: number;
  readonly from: readonly { readonly to: readonly Vote[] }[];
}

function turnFound(turn: Smallest, vote: Case): TurnFound {
  if (turn.kind === 'impossible') return { size: null, ways: 0, sets: [] };
  const sets = [...waysOf(turn)].map(({ changes }) =>
    inOrder(
      changes.map(({ member, to }) => ({ member, votes: to })),
      vote,
    ),
  );
  const more = turn.patterns.find(asksForMore);
  return {
    size: turn.size,
    ways: countInJson(turn.ways),
    sets,
    ...(more ? { inFavourAtLeast: more.inFavourAtLeast } : {}),
  };
}

/** In the order of the seats. */
function inOrder(changing: readonly Changing[], { council: { seats } }: Case): Changing[] {
  return seats.flatMap((seat) => changing.filter(({ member }) => member === seat.member));
}
