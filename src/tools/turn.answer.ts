import type { Council, MemberId, Vote } from '../../machines/rules/index.ts';
import {
  smallest,
  standings,
  waysOf,
  type Change,
  type Margin,
  type Pattern,
  type Result,
  type Smallest,
  type Standing,
  type Way,
} from '../analysis/index.ts';
import { answerTo, decisionOn, problemOf, type Answer, type Case, type ClosedDecision } from './case.ts';

/** What the reader supposes about who can change. */
export interface TurnSupposition {
  /** The result that is asked for; without it, the other than now. */
  readonly becomes?: Result;
  /** Members that never move. */
  readonly lock?: readonly MemberId[];
  /** The others move one step at most: against, abstaining, in favour. */
  readonly oneStep?: boolean;
}

/** What it would take to bring a result about. */
export interface TurnAnswer {
  /** How the question ends now. */
  readonly decision: ClosedDecision;
  /** The smallest changes, or what is missing when none is enough. */
  readonly smallest: Smallest;
  /** The changes as they are listed: members that can each do it alone, with the same votes, are one pattern. */
  readonly patterns: readonly Pattern[];
  /** Members that do it each by itself, in the order of the seats, with the votes that do. */
  readonly alone: readonly Change[];
}

/** What would it take? The smallest sets of members whose change brings the result about. */
export function whatItTakes(of: Case, supposition: TurnSupposition = {}): Answer<TurnAnswer> {
  return answerTo(problemOf(of), () => {
    const decision = decisionOn(of);
    const { council, votes, matter, rule } = of;
    const becomes = supposition.becomes ?? (decision.kind === 'adopted' ? 'notAdopted' : 'adopted');
    const found = smallest(votes, council, matter, {
      rule,
      becomes,
      lock: supposition.lock ?? [],
      ...(supposition.oneStep === true && { onlyToward: becomes === 'adopted' ? 'inFavour' : 'against' }),
    });
    const alone = found.kind === 'possible' && found.size === 1 ? setsOf(found, council).flat() : [];
    return { decision, smallest: found, patterns: listedPatterns(found, council), alone: inSeatOrder(alone, council) };
  });
}

/** What each member can do about the result as it stands. */
export interface StandingAnswer {
  readonly decision: ClosedDecision;
  /** How far the result is from the other one. */
  readonly margin: Margin;
  /** In the order of the seats. */
  readonly members: readonly Standing[];
}

/** Who matters now? */
export function whoMatters(of: Case): Answer<StandingAnswer> {
  return answerTo(problemOf(of), () => {
    const { margin, members } = standings(of.votes, of.council, of.matter, of.rule);
    return { decision: decisionOn(of), margin, members };
  });
}

/** Every smallest set of members, each in the order of the seats. There may be thousands. */
export function setsOf(found: Smallest, council: Council): readonly (readonly Change[])[] {
  return [...waysOf(found)].map(({ changes }) => inSeatOrder(changes, council));
}

/** Whether a pattern asks for more changes to in favour than the votes of its members say. */
export function asksForMore({ groups, inFavourAtLeast }: Pattern): boolean {
  const certain = groups.filter(({ from }) => from.every(({ to }) => to.length === 1 && to[0] === 'inFavour'));
  return inFavourAtLeast > certain.reduce((sum, { count }) => sum + count, 0);
}

/** So many ways of one pattern, from a place on; no more than those are made. */
export function pageOfWays(found: Smallest, pattern: Pattern, from: number, count: number): readonly Way[] {
  if (found.kind === 'impossible') return [];
  const page: Way[] = [];
  let place = 0;
  for (const way of waysOf({ ...found, patterns: [pattern] })) {
    if (place >= from) page.push(way);
    place += 1;
    if (page.length === count) break;
  }
  return page;
}

/** The members that are in every way of a pattern. */
export function alwaysIn({ groups }: Pattern): readonly Change[] {
  return groups.flatMap(({ count, from }) => (count === from.length ? from : []));
}

/** One member with the vote that it changes to. */
export interface PlayedVote {
  readonly member: MemberId;
  readonly vote: Vote;
}

/**
 * What a way can be played as: a single member with each of its votes, several with the plainest that each can change
 * to. To adopt that is in favour, so as many are in favour as have to be.
 */
export function playsOf(becomes: Result, { changes }: Way): readonly (readonly PlayedVote[])[] {
  const [only, ...others] = changes;
  if (only && others.length === 0) return only.to.map((vote) => [{ member: only.member, vote }]);
  const plainest: Vote = becomes === 'adopted' ? 'inFavour' : 'against';
  const played = changes.flatMap(({ member, to }) => {
    const vote = to.includes(plainest) ? plainest : to[0];
    return vote === undefined ? [] : [{ member, vote }];
  });
  return played.length === 0 ? [] : [played];
}

/** How a case ends once these votes are changed as well. It has to be in order (`problemOf`). */
export function decisionAfter(of: Case, played: readonly PlayedVote[]): ClosedDecision {
  return decisionOn({
    ...of,
    votes: { ...of.votes, ...Object.fromEntries(played.map((each) => [each.member, each.vote])) },
  });
}

function listedPatterns(found: Smallest, council: Council): readonly Pattern[] {
  if (found.kind === 'impossible') return [];
  if (found.size !== 1) return found.patterns;
  const from = found.patterns.flatMap(({ groups }) => groups.flatMap((group) => group.from));
  const kinds = [...new Set(from.map(({ to }) => to.join(' ')))];
  return kinds.map((votes) => {
    const alike = inSeatOrder(
      from.filter(({ to }) => to.join(' ') === votes),
      council,
    );
    return { ways: BigInt(alike.length), groups: [{ count: 1, from: alike }], inFavourAtLeast: 0 };
  });
}

function inSeatOrder(changes: readonly Change[], { seats }: Council): readonly Change[] {
  return seats.flatMap((seat) => changes.filter(({ member }) => member === seat.member));
}
