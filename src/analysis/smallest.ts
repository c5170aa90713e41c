import type { Council, Matter, MemberId, Vote, Votes } from '../../machines/rules/index.ts';
import { VOTES } from '../../machines/rules/index.ts';
import { choose } from './binomial.ts';
import { bodyOf, CHARTER, kindOf, type Body, type DecisionRule, type Voter } from './rule.ts';
import type { Change, Choice } from './turn.ts';

/** What is asked for. */
export interface Wish {
  /** Without it: the other result than now. */
  readonly becomes?: Result;
  /** Members that never move. */
  readonly lock?: readonly MemberId[];
  /**
   * Every member moves at most one step, and only that way. The steps are against, abstaining, in favour. Not
   * participating stands beside abstaining: one step leads from against or in favour to either of them, one step leads
   * from either to in favour or against, and between the two there is no step.
   */
  readonly onlyToward?: 'inFavour' | 'against';
  /** Without it: Charter 27. */
  readonly rule?: DecisionRule;
}

export type Result = 'adopted' | 'notAdopted';

/**
 * The smallest sets of members that bring the result about, each member changing its vote.
 *
 * - S/2016/846 (11-2-2), adopted: size 1, 1 way; Russia to in favour, abstaining or not participating.
 * - S/2016/847 (4-9-2), adopted: size 5, 28 ways; France, the United Kingdom and the United States to in favour, and
 *   two of the eight others that were not in favour.
 */
export type Smallest =
  | {
      readonly kind: 'possible';
      readonly becomes: Result;
      /** How many members have to change: 0 when the result is so already. */
      readonly size: number;
      /** How many sets of members can do it, each counted once however many votes they may change to: at least 1. */
      readonly ways: bigint;
      /** Every set belongs to exactly one pattern; the patterns' ways add up to `ways`. */
      readonly patterns: readonly Pattern[];
    }
  | {
      readonly kind: 'impossible';
      readonly becomes: Result;
      /** After every change that is allowed: affirmative votes missing (adopted), or too many (not adopted). 0 and more. */
      readonly votesShort: number;
      /** Likewise: vetoes too many (adopted), or missing (not adopted; nothing where nobody has a veto). 0 and more. */
      readonly vetoesShort?: number;
    };

/** Sets of members alike: any `count` of each group's `from`. A group whose `count` is its whole `from` is indispensable. */
export interface Pattern {
  readonly ways: bigint;
  readonly groups: readonly Choice[];
  /** Of the members that change, so many at least have to change to in favour; 0 to the size. */
  readonly inFavourAtLeast: number;
}

/** One set of members, each with the votes that serve. */
export interface Way {
  readonly changes: readonly Change[];
  /** As in `Pattern`: says more than the `to` of the changes only where a veto may be lifted by an abstention. */
  readonly inFavourAtLeast: number;
}

/**
 * The smallest change, in closed form. A text needs `missing` more votes in favour and `excess` fewer vetoes. A member
 * that has a veto and is against can give both at once, so of x such members in a set the rest is settled: excess - x
 * members that only lift a veto, missing - x that only join. To defeat, either the votes above the bar leave, and one
 * more, or the vetoes that are missing come; the two do not add up.
 *
 * While votes are out, the result is the one that closing the voting now would have: who has not voted is recorded as
 * not participating, and its vote counts as a change.
 */
export function smallest(votes: Votes, council: Council, matter: Matter, wish: Wish = {}): Smallest {
  const body = bodyOf(council, matter, wish.rule ?? CHARTER);
  const standing = stateOf(votes, body);
  const kind = kindOf(standing.inFavour, standing.vetoes, body.required, body.vetoesNeeded);
  const now = kind === 'adopted' ? 'adopted' : 'notAdopted';
  const becomes = wish.becomes ?? (now === 'adopted' ? 'notAdopted' : 'adopted');
  if (becomes === now) return { kind: 'possible', becomes, size: 0, ways: 1n, patterns: [pattern([], 0)] };
  const movable = body.voters
    .filter(({ member, weight }) => weight !== 'barred' && !(wish.lock?.includes(member) ?? false))
    .map((voter) => movesOf(voter, votes[voter.member] ?? 'notParticipating', wish.onlyToward));
  return becomes === 'adopted' ? adopt(movable, standing, body) : defeat(movable, standing, body);
}

/** Every set of members once, pattern by pattern, made one by one: take as many as you need. */
export function* waysOf(found: Smallest): Generator<Way> {
  if (found.kind === 'impossible') return;
  for (const { groups, inFavourAtLeast } of found.patterns) {
    for (const changes of choicesOf(groups)) yield { changes, inFavourAtLeast };
  }
}

/** The affirmative votes and the vetoes that count now. */
export interface VoteState {
  readonly inFavour: number;
  readonly vetoes: number;
}

export function stateOf(votes: Votes, { voters }: Body): VoteState {
  let inFavour = 0;
  let vetoes = 0;
  for (const { member, weight } of voters) {
    if (weight !== 'barred' && votes[member] === 'inFavour') inFavour += 1;
    if (weight === 'vetoing' && votes[member] === 'against') vetoes += 1;
  }
  return { inFavour, vetoes };
}

interface Mover {
  readonly member: MemberId;
  readonly vote: Vote;
  readonly mayVeto: boolean;
  /** The votes that it can change to, in the order of `VOTES`. */
  readonly reach: readonly Vote[];
}

function movesOf({ member, weight }: Voter, vote: Vote, onlyToward: Wish['onlyToward']): Mover {
  return { member, vote, mayVeto: weight === 'vetoing', reach: reachOf(vote, onlyToward) };
}

function reachOf(vote: Vote, onlyToward: Wish['onlyToward']): readonly Vote[] {
  if (onlyToward === undefined) return VOTES.filter((other) => other !== vote);
  if (vote === onlyToward) return [];
  return vote === 'abstaining' || vote === 'notParticipating' ? [onlyToward] : BESIDE;
}

const BESIDE: readonly Vote[] = ['abstaining', 'notParticipating'];
const IN_FAVOUR: readonly Vote[] = ['inFavour'];
const AGAINST: readonly Vote[] = ['against'];

function adopt(movable: readonly Mover[], { inFavour, vetoes }: VoteState, { required, vetoesNeeded }: Body): Smallest {
  const missing = Math.max(0, required - inFavour);
  const excess = Math.max(0, vetoes - vetoesNeeded + 1);
  const blocks = ({ mayVeto, vote }: Mover): boolean => excess > 0 && mayVeto && vote === 'against';
  const joins = ({ reach }: Mover): boolean => reach.includes('inFavour');
  const both = movable.filter((mover) => blocks(mover) && joins(mover));
  const lifting = movable.filter((mover) => blocks(mover) && !joins(mover) && mover.reach.length > 0);
  const joining = movable.filter((mover) => !blocks(mover) && joins(mover));

  const sizes = range(both.length).map((turning) => {
    const lifts = Math.max(0, excess - turning);
    const joined = Math.max(0, missing - turning);
    const fits = lifts <= lifting.length && joined <= joining.length;
    return { turning, lifts, joined, size: fits ? turning + lifts + joined : Infinity };
  });
  const size = Math.min(...sizes.map((each) => each.size));
  if (size === Infinity) {
    const votesShort = Math.max(0, missing - both.length - joining.length);
    const vetoesShort = Math.max(0, excess - both.length - lifting.length);
    return { kind: 'impossible', becomes: 'adopted', votesShort, vetoesShort };
  }
  const patterns = sizes
    .filter((each) => each.size === size)
    .map(({ turning, lifts, joined }) => {
      const spare = turning + joined > missing;
      const groups = [
        choice(turning, both, (mover) => (spare ? mover.reach : IN_FAVOUR)),
        choice(lifts, lifting, ({ reach }) => reach),
        choice(joined, joining, () => IN_FAVOUR),
      ];
      return pattern(groups, missing);
    });
  return possible('adopted', size, patterns);
}

function defeat(movable: readonly Mover[], { inFavour, vetoes }: VoteState, body: Body): Smallest {
  const { required, vetoesNeeded, voters } = body;
  const leavers = inFavour - required + 1;
  const vetoesMissing = vetoesNeeded - vetoes;
  const leaves = ({ vote, reach }: Mover): boolean => vote === 'inFavour' && reach.length > 0;
  const opposes = ({ mayVeto, reach }: Mover): boolean => mayVeto && reach.includes('against');
  const leaving = movable.filter(leaves);
  const opposing = movable.filter(opposes);

  const byLeaving = leavers <= leaving.length ? leavers : Infinity;
  const byVeto = vetoesMissing <= opposing.length ? vetoesMissing : Infinity;
  const size = Math.min(byLeaving, byVeto);
  if (size === Infinity) {
    const vetoesShort = voters.some(({ weight }) => weight === 'vetoing') && {
      vetoesShort: vetoesMissing - opposing.length,
    };
    return { kind: 'impossible', becomes: 'notAdopted', votesShort: leavers - leaving.length, ...vetoesShort };
  }
  const onlyLeaving = leaving.filter((mover) => !opposes(mover));
  const eitherWay = leaving.filter(opposes);
  const onlyOpposing = opposing.filter((mover) => !leaves(mover));
  const patterns: Pattern[] = [];
  for (const either of range(Math.min(size, eitherWay.length)).toReversed()) {
    const rest = size - either;
    const joinedBy = (others: readonly Mover[], to: (mover: Mover) => readonly Vote[]): Pattern =>
      pattern([choice(rest, others, to), choice(either, eitherWay, to)], 0);
    const left = byLeaving === size && rest <= onlyLeaving.length;
    const opposed = byVeto === size && rest <= onlyOpposing.length && (rest > 0 || !left);
    if (left) patterns.push(joinedBy(onlyLeaving, ({ reach }) => reach));
    if (opposed) patterns.push(joinedBy(onlyOpposing, () => AGAINST));
  }
  return possible('notAdopted', size, patterns);
}

function possible(becomes: Result, size: number, patterns: readonly Pattern[]): Smallest {
  return { kind: 'possible', becomes, size, ways: patterns.reduce((sum, { ways }) => sum + ways, 0n), patterns };
}

function pattern(choices: readonly Choice[], inFavourAtLeast: number): Pattern {
  const groups = choices.filter(({ count }) => count > 0);
  const ways = groups.reduce((product, { count, from }) => product * choose(from.length, count), 1n);
  return { ways, groups, inFavourAtLeast };
}

function choice(count: number, from: readonly Mover[], to: (mover: Mover) => readonly Vote[]): Choice {
  return { count, from: count === 0 ? [] : from.map((mover) => ({ member: mover.member, to: to(mover) })) };
}

function range(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

function* choicesOf([first, ...rest]: readonly Choice[]): Generator<readonly Change[]> {
  if (first === undefined) {
    yield [];
    return;
  }
  for (const chosen of subsetsOf(first.from, first.count)) {
    for (const others of choicesOf(rest)) yield [...chosen, ...others];
  }
}

function* subsetsOf<Item>([first, ...rest]: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield [];
  if (size === 0 || first === undefined || rest.length + 1 < size) return;
  for (const others of subsetsOf(rest, size - 1)) yield [first, ...others];
  yield* subsetsOf(rest, size);
}
