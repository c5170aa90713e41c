import { describe, expect, test } from 'vitest';
import { VOTES, type Council, type Matter, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';
import { CHARTER, TWO_VETOES, type DecisionRule } from '../../src/analysis/rule.ts';
import { smallest, waysOf, type Result, type Wish } from '../../src/analysis/smallest.ts';
import { COUNCIL_OF_2016 } from '../rules/councils.ts';
import { classesOf } from '../rules/patterns.ts';
import {
  COUNCIL_OF_SIX,
  codeOf,
  endsOf,
  members,
  patternCount,
  RULES,
  SMALL_COUNCILS,
  voteAt,
  votesOfPattern,
} from './naive.ts';

type Toward = Wish['onlyToward'];

const TOWARD: readonly Toward[] = [undefined, 'inFavour', 'against'];
const RESULTS: readonly Result[] = ['adopted', 'notAdopted'];

describe('every pattern of five seats against every other', () => {
  test.each(SMALL_COUNCILS.flatMap(([name, council]) => RULES.map(([of, rule]) => [name, of, council, rule] as const)))(
    '%s, %s: size, sets and votes, in any direction and only one step',
    (_name, _of, council, rule) => {
      for (const toward of TOWARD)
        for (const becomes of RESULTS)
          expect(disagreements(council, 'substantive', rule, becomes, toward, 0)).toEqual([]);
    },
  );

  test.each(SMALL_COUNCILS)('%s: on procedure', (_name, council) => {
    for (const becomes of RESULTS)
      expect(disagreements(council, 'procedural', CHARTER, becomes, undefined, 0)).toEqual([]);
  });

  test.each(SMALL_COUNCILS.slice(0, 1))('%s: with every set of members locked', (_name, council) => {
    for (let lock = 1; lock < 32; lock += 1) {
      for (const toward of [undefined, 'inFavour'] as const)
        expect(disagreements(council, 'substantive', CHARTER, 'adopted', toward, lock)).toEqual([]);
      for (const toward of [undefined, 'against'] as const)
        expect(disagreements(council, 'substantive', TWO_VETOES, 'notAdopted', toward, lock)).toEqual([]);
    }
  });
});

describe('every pattern of six seats against every other', () => {
  test.each([
    ['Charter', CHARTER, undefined, 0],
    ['two vetoes', TWO_VETOES, undefined, 0],
    ['two vetoes, one step', TWO_VETOES, 'inFavour', 0],
    ['Charter, China and Venezuela locked, one step', CHARTER, 'inFavour', 0b100010],
    ['two vetoes, Russia locked', TWO_VETOES, undefined, 0b010000],
  ] as const)('%s', (_name, rule, toward, lock) => {
    for (const becomes of RESULTS)
      expect(disagreements(COUNCIL_OF_SIX, 'substantive', rule, becomes, toward, lock)).toEqual([]);
  });
});

/**
 * All 3^15 patterns: the least number of members that have to change, by working the distances out seat by seat (the
 * number of members that differ is a sum over the seats, so one sweep over each seat is exact).
 */
describe('fifteen seats: the size in all 14,348,907 patterns', () => {
  test.each([
    ['Charter, substantive', CHARTER, 'substantive', undefined],
    ['procedural', CHARTER, 'procedural', undefined],
    ['two vetoes needed', TWO_VETOES, 'substantive', undefined],
    ['only one step toward in favour', CHARTER, 'substantive', 'inFavour'],
    ['only one step toward against', CHARTER, 'substantive', 'against'],
  ] as const)('%s', (_name, rule, matter, toward) => {
    for (const becomes of RESULTS) {
      const sizes = new Map<number, number>();
      for (const { votes } of classesOf(COUNCIL_OF_2016, HANDS_OF_THREE)) {
        const found = smallest(votes, COUNCIL_OF_2016, matter, {
          becomes,
          rule,
          ...(toward && { onlyToward: toward }),
        });
        sizes.set(keyOf(countsOf(votes)), found.kind === 'possible' ? found.size : FAR);
      }
      expect(wrongSizes(sizes, distances(rule, matter, becomes, toward))).toBe(0);
    }
  });
});

const HANDS_OF_THREE = ['inFavour', 'abstaining', 'against'] as const;
const FAR = 100;
const SEATS = COUNCIL_OF_2016.seats.length;
const ALL = 3 ** SEATS;

/** For each pattern (a number in base 3, the first seat lowest) how many members have to change to bring the result about. */
function distances(rule: DecisionRule, matter: Matter, becomes: Result, toward: Toward): Uint8Array {
  const distance = byClass((ofPermanent, againstPermanent, ofElected) => {
    const enough = ofPermanent + ofElected >= 9;
    const vetoed = matter === 'substantive' && rule.vetoes !== 'none' && againstPermanent >= rule.vetoes;
    return (enough && !vetoed) === (becomes === 'adopted') ? 0 : FAR;
  });
  for (let seat = 0, step = 1; seat < SEATS; seat += 1, step *= 3) {
    for (let high = 0; high < ALL; high += 3 * step) {
      for (let low = high; low < high + step; low += 1) {
        const [first = FAR, second = FAR, third = FAR] = [
          distance[low],
          distance[low + step],
          distance[low + 2 * step],
        ];
        if (toward === undefined) {
          const least = 1 + Math.min(first, second, third);
          distance[low] = Math.min(first, least);
          distance[low + step] = Math.min(second, least);
          distance[low + 2 * step] = Math.min(third, least);
        } else if (toward === 'inFavour') {
          distance[low + step] = Math.min(second, 1 + first);
          distance[low + 2 * step] = Math.min(third, 1 + second);
        } else {
          distance[low] = Math.min(first, 1 + second);
          distance[low + step] = Math.min(second, 1 + third);
        }
      }
    }
  }
  return distance;
}

function wrongSizes(sizes: ReadonlyMap<number, number>, distance: Uint8Array): number {
  const claimed = byClass((...counts) => sizes.get(keyOf(counts)) ?? FAR + 1);
  let wrong = 0;
  for (let pattern = 0; pattern < ALL; pattern += 1)
    if (Math.min(distance[pattern] ?? 0, FAR) !== claimed[pattern]) wrong += 1;
  return wrong;
}

type Counts = readonly [ofPermanent: number, againstPermanent: number, ofElected: number, againstElected: number];

/** A number for every pattern, from its counts in favour and against, by two half tables: 3^8 patterns of the first seats, 3^7 of the others. */
function byClass(value: (...counts: Counts) => number): Uint8Array {
  const table = new Uint8Array(16 ** 4);
  for (let key = 0; key < table.length; key += 1)
    table[key] = value(key & 15, (key >> 4) & 15, (key >> 8) & 15, key >> 12);
  const [lows, highs] = [keysOf(0, 8), keysOf(8, SEATS)];
  const values = new Uint8Array(ALL);
  let pattern = 0;
  for (const high of highs) {
    for (const low of lows) {
      values[pattern] = table[high + low] ?? 0;
      pattern += 1;
    }
  }
  return values;
}

/** The keys of all patterns of some seats, the first seat turning fastest. */
function keysOf(from: number, to: number): number[] {
  const keys = [0];
  return COUNCIL_OF_2016.seats.slice(from, to).reduce((all, { permanent }) => {
    const digits = [permanent ? 1 : 256, 0, permanent ? 16 : 4096]; // as in HANDS_OF_THREE
    return digits.flatMap((digit) => all.map((key) => key + digit));
  }, keys);
}

function keyOf([ofPermanent, againstPermanent, ofElected, againstElected]: Counts): number {
  return ofPermanent + 16 * againstPermanent + 256 * ofElected + 4096 * againstElected;
}

function countsOf(votes: Votes): Counts {
  const count = (permanent: boolean, vote: Vote): number =>
    COUNCIL_OF_2016.seats.filter((seat) => seat.permanent === permanent && votes[seat.member] === vote).length;
  return [count(true, 'inFavour'), count(true, 'against'), count(false, 'inFavour'), count(false, 'against')];
}

/** The patterns of a small Council for which `smallest` and the search over all other patterns differ. */
function disagreements(
  council: Council,
  matter: Matter,
  rule: DecisionRule,
  becomes: Result,
  toward: Toward,
  lock: number,
): unknown[] {
  const good = endsOf(council, matter, rule).map((kind) => (kind === 'adopted') === (becomes === 'adopted'));
  const locked = members(council).filter((_, seat) => (lock >> seat) % 2 === 1);
  const found: unknown[] = [];
  for (let pattern = 0; pattern < patternCount(council); pattern += 1) {
    const searched = search(pattern, council, good, toward, lock);
    const claimed = claim(pattern, council, matter, {
      rule,
      becomes,
      lock: locked,
      ...(toward && { onlyToward: toward }),
    });
    if (JSON.stringify(searched) !== JSON.stringify(claimed))
      found.push({ votes: votesOfPattern(pattern, council), searched, claimed });
  }
  return found.slice(0, 3);
}

/** The least sets of members as bits; for each the votes that serve as four bits a member, and how many ways of voting do it. */
type Sets = readonly (readonly [set: number, serving: number, assignments: number])[];

function search(pattern: number, council: Council, good: readonly boolean[], toward: Toward, lock: number): Sets {
  const sets = new Map<number, [number, number]>();
  let least = Infinity;
  const options = council.seats.map((_, seat) =>
    (lock >> seat) % 2 === 1 ? [] : stepsFrom(voteAt(pattern, seat), toward),
  );
  const go = (seat: number, target: number, set: number, serving: number, changed: number): void => {
    if (changed > least) return;
    if (seat === council.seats.length) {
      if (good[target] !== true) return;
      if (changed < least) sets.clear();
      least = changed;
      const [before, count] = sets.get(set) ?? [0, 0];
      sets.set(set, [before | serving, count + 1]);
      return;
    }
    go(seat + 1, target, set, serving, changed);
    for (const to of options[seat] ?? []) {
      const moved = (target & ~(3 << (2 * seat))) | (to << (2 * seat));
      go(seat + 1, moved, set | (1 << seat), serving | (1 << (4 * seat + to)), changed + 1);
    }
  };
  go(0, pattern, 0, 0, 0);
  return [...sets]
    .map(([set, [serving, count]]) => [set, serving, count] as const)
    .toSorted(([one], [other]) => one - other);
}

/** In words of the issue: at most one step; not participating counts as a step beside abstaining. */
function stepsFrom(vote: Vote, toward: Toward): number[] {
  const height = { against: 0, abstaining: 1, notParticipating: 1, inFavour: 2 };
  const rise = toward === 'inFavour' ? 1 : -1;
  return VOTES.filter((to) => (toward === undefined ? to !== vote : height[to] - height[vote] === rise)).map(codeOf);
}

function claim(pattern: number, council: Council, matter: Matter, wish: Wish): Sets {
  const found = smallest(votesOfPattern(pattern, council), council, matter, wish);
  if (found.kind === 'impossible') return [];
  const seatOf = (member: MemberId): number => members(council).indexOf(member);
  const sets = [...waysOf(found)].map(({ changes, inFavourAtLeast }) => {
    if (changes.length !== found.size) throw new Error(`A set of ${changes.length}, not ${found.size}`);
    const set = changes.reduce((bits, { member }) => bits | (1 << seatOf(member)), 0);
    const serving = changes.reduce(
      (bits, { member, to }) => to.reduce((all, vote) => all | (1 << (4 * seatOf(member) + codeOf(vote))), bits),
      0,
    );
    const assignments = changes.reduce<number[][]>(
      (all, { to }) => all.flatMap((joined) => to.map((vote) => [...joined, Number(vote === 'inFavour')])),
      [[]],
    );
    const enough = assignments.filter((joined) => joined.reduce((sum, one) => sum + one, 0) >= inFavourAtLeast);
    return [set, serving, enough.length] as const;
  });
  const ways = found.patterns.reduce((sum, pattern) => sum + pattern.ways, 0n);
  if (ways !== found.ways || BigInt(sets.length) !== ways) throw new Error(`${sets.length} sets, not ${found.ways}`);
  return sets.toSorted(([one], [other]) => one - other);
}
