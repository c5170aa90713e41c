import type { Council, QuestionKey, Vote } from '../../../machines/rules/index.ts';
import { waysOf, type Pattern, type Result, type Smallest, type Way } from '../../analysis/smallest.ts';
import type { Change } from '../../analysis/turn.ts';
import type { SessionEvent } from '../../session/index.ts';
import type { Played } from '../../messages/whatif.text.ts';

type Possible = Extract<Smallest, { kind: 'possible' }>;

/**
 * The patterns as they are listed: members that can each do it alone, with the same votes, are one of them, however
 * they vote now.
 */
export function listedPatterns({ size, patterns }: Possible, { seats }: Council): readonly Pattern[] {
  if (size !== 1) return patterns;
  const from = patterns.flatMap(({ groups }) => groups.flatMap((group) => group.from));
  const place = ({ member }: Change) => seats.findIndex((seat) => seat.member === member);
  const kinds = [...new Set(from.map(({ to }) => to.join(' ')))];
  return kinds.map((votes) => {
    const alike = from.filter(({ to }) => to.join(' ') === votes).toSorted((one, other) => place(one) - place(other));
    return { ways: BigInt(alike.length), groups: [{ count: 1, from: alike }], inFavourAtLeast: 0 };
  });
}

/** So many ways of one pattern, from a place on; made one by one, and no more of them than that. */
export function pageOfWays(found: Possible, pattern: Pattern, from: number, count: number): Way[] {
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

/**
 * What a way can be played as: a single member with each of its votes, several with the plainest that each can change
 * to. To adopt that is in favour, so as many are in favour as have to be.
 */
export function playsOf(becomes: Result, { changes }: Way): (readonly Played[])[] {
  const [only, ...others] = changes;
  if (only && others.length === 0) return only.to.map((vote) => [{ member: only.member, vote }]);
  const plainest: Vote = becomes === 'adopted' ? 'inFavour' : 'against';
  const played = changes.flatMap(({ member, to }) => {
    const vote = to.includes(plainest) ? plainest : to[0];
    return vote === undefined ? [] : [{ member, vote }];
  });
  return played.length === 0 ? [] : [played];
}

/** One change, one undo: it makes a line of the reader's, or goes on with the one that he is on. */
export function playing(question: QuestionKey, played: readonly Played[]): SessionEvent {
  return { type: 'setVotes', changes: played.map((each) => ({ question, ...each })) };
}
