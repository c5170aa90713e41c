import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decide,
  HANDS,
  MATTERS,
  stateOf,
  VOTES,
  type Council,
  type Matter,
  type MemberId,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';
import { alone, whatWouldTurn, type Change, type Turn } from '../../src/analysis/turn.ts';
import { closedVotes } from '../rules/arbitraries.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, COUNCIL_OF_FIVE, votesOf } from '../rules/councils.ts';
import { classesOf, patternsOf } from '../rules/patterns.ts';

const WITHOUT_VETO: Council = {
  seats: COUNCIL_OF_FIVE.seats.map(({ member }) => ({ member, permanent: false })),
  requiredVotes: 4,
};
const MOSTLY_PERMANENT: Council = {
  seats: COUNCIL_OF_FIVE.seats.map(({ member }) => ({ member, permanent: member !== stateOf('JPN') })),
  requiredVotes: 3,
};

/** Every pattern against every other: the nearest with another result, member by member and vote by vote. */
test.each([
  ['two permanent members, three votes', COUNCIL_OF_FIVE, 'substantive'],
  ['two permanent members, three votes', COUNCIL_OF_FIVE, 'procedural'],
  ['four permanent members, three votes', MOSTLY_PERMANENT, 'substantive'],
  ['no permanent member, four votes', WITHOUT_VETO, 'substantive'],
] as const)('five seats, %s: all 1,024 patterns turn as the search says (%#)', (_name, council, matter) => {
  const patterns = [...patternsOf(council, VOTES)].map((votes) => ({
    votes,
    adopted: isAdopted(votes, council, matter),
  }));
  const claimed = patterns.map(({ votes }) => played(whatWouldTurn(votes, council, matter)));
  const searched = patterns.map(({ votes, adopted }) => {
    const turned = patterns
      .filter((other) => other.adopted !== adopted)
      .map((other) => changesBetween(votes, other.votes, council));
    return shortest(turned);
  });
  expect(claimed).toEqual(searched);
});

test('five seats: who turns the result alone is who the search finds, votes out included', () => {
  for (const votes of patternsWithVotesOut(COUNCIL_OF_FIVE)) {
    for (const matter of MATTERS) {
      expect(alone(votes, COUNCIL_OF_FIVE, matter)).toEqual(searchAlone(votes, COUNCIL_OF_FIVE, matter));
    }
  }
});

test('fifteen seats: the search over single changes, pairs and triples agrees', () => {
  fc.assert(
    fc.property(closedVotes(COUNCIL_OF_2016), fc.constantFrom(...MATTERS), (votes, matter) => {
      const turn = whatWouldTurn(votes, COUNCIL_OF_2016, matter);
      fc.pre(turn.size <= 3);
      expect(played(turn)).toEqual(search(votes, COUNCIL_OF_2016, matter, 3, VOTES));
    }),
    { numRuns: 60 },
  );
});

test('S/2016/847, by show of hands: no four members turn it, and 28 sets of five do', () => {
  const votes = votesOf('+-+-- 0+------0+', COUNCIL_OF_2016);
  const found = search(votes, COUNCIL_OF_2016, 'substantive', 5, HANDS);
  expect([found.length, found]).toEqual([28, played(whatWouldTurn(votes, COUNCIL_OF_2016, 'substantive'))]);
});

/** All 3^15 and 3^11 patterns by their classes: the distance to the nearest class with another result. */
test.each([
  ['fifteen seats', COUNCIL_OF_2016, 'substantive', 1386],
  ['fifteen seats', COUNCIL_OF_2016, 'procedural', 1386],
  ['eleven seats', COUNCIL_OF_1950, 'substantive', 588],
] as const)('%s, %s: the size is the least number of members in every class', (_name, council, matter, count) => {
  const classes = [...classesOf(council, HANDS)].map(({ votes }) => ({
    votes,
    counts: countsOf(votes, council),
    adopted: isAdopted(votes, council, matter),
  }));
  const searched = classes.map(({ counts, adopted }) =>
    classes
      .filter((other) => other.adopted !== adopted)
      .reduce((least, other) => Math.min(least, membersBetween(counts, other.counts)), Infinity),
  );
  expect(classes.length).toBe(count);
  expect(classes.map(({ votes }) => whatWouldTurn(votes, council, matter).size)).toEqual(searched);
});

function isAdopted(votes: Votes, council: Council, matter: Matter): boolean {
  return decide(votes, council, matter).kind === 'adopted';
}

/** Every way of playing a turn, vote by vote: `RUS:abstaining VEN:inFavour`. */
function played(turn: Turn): string[] {
  const sets = subsets(turn.choose.from, turn.choose.count).map((chosen) => [...turn.must, ...chosen]);
  expect([new Set(sets.map((set) => set.length)), sets.length]).toEqual([new Set([turn.size]), turn.ways]);
  return sets
    .flatMap(assignments)
    .filter((votes) => votes.filter(([, vote]) => vote === 'inFavour').length >= turn.inFavourAtLeast)
    .map(printChanges)
    .toSorted();
}

/** Tries all changes of one member, then of two … up to `limit`, and gives those of the first size that turn the result. */
function search(votes: Votes, council: Council, matter: Matter, limit: number, choices: readonly Vote[]): string[] {
  const now = isAdopted(votes, council, matter);
  const members = council.seats.map(({ member }) => member);
  for (let size = 1; size <= limit; size += 1) {
    const turned = changesThat((changed) => isAdopted(changed, council, matter) !== now, votes, members, size, choices);
    if (turned.length > 0) return turned.map(printChanges).toSorted();
  }
  return [];
}

/** All changes of exactly `size` of the members to other `choices` after which `test` holds. */
function changesThat(
  test: (votes: Votes) => boolean,
  votes: Votes,
  [first, ...rest]: readonly MemberId[],
  size: number,
  choices: readonly Vote[],
): Cast[][] {
  if (size === 0) return test(votes) ? [[]] : [];
  if (first === undefined || rest.length + 1 < size) return [];
  const turning = choices
    .filter((vote) => vote !== votes[first])
    .flatMap((vote) =>
      changesThat(test, { ...votes, [first]: vote }, rest, size - 1, choices).map((others): Cast[] => [
        [first, vote],
        ...others,
      ]),
    );
  return [...turning, ...changesThat(test, votes, rest, size, choices)];
}

function searchAlone(votes: Votes, council: Council, matter: Matter): Change[] {
  const closed: Votes = Object.fromEntries(
    council.seats.map(({ member }) => [member, votes[member] ?? 'notParticipating']),
  );
  const now = isAdopted(closed, council, matter);
  return council.seats
    .map(({ member }) => ({
      member,
      to: VOTES.filter((vote) => isAdopted({ ...closed, [member]: vote }, council, matter) !== now),
    }))
    .filter(({ to }) => to.length > 0);
}

function* patternsWithVotesOut(council: Council): Generator<Votes> {
  for (const votes of patternsOf(council, VOTES)) {
    yield votes;
    const voted = Object.entries(votes).filter(([, vote]) => vote !== 'notParticipating');
    if (voted.length < council.seats.length) yield Object.fromEntries(voted);
  }
}

type Cast = readonly [MemberId, Vote];

function changesBetween(from: Votes, to: Votes, { seats }: Council): Cast[] {
  return seats.flatMap(({ member }): Cast[] => {
    const vote = to[member];
    return vote === undefined || vote === from[member] ? [] : [[member, vote]];
  });
}

function shortest(changes: readonly (readonly Cast[])[]): string[] {
  const size = Math.min(...changes.map(({ length }) => length));
  return changes
    .filter(({ length }) => length === size)
    .map(printChanges)
    .toSorted();
}

function printChanges(changes: readonly Cast[]): string {
  return changes
    .map(([member, vote]) => `${member}:${vote}`)
    .toSorted()
    .join(' ');
}

function assignments([first, ...rest]: readonly Change[]): Cast[][] {
  if (first === undefined) return [[]];
  return assignments(rest).flatMap((others) => first.to.map((vote): Cast[] => [[first.member, vote], ...others]));
}

function subsets<Item>([first, ...rest]: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  if (first === undefined) return [];
  return [...subsets(rest, size - 1).map((others) => [first, ...others]), ...subsets(rest, size)];
}

/** In favour, against and abstaining, among the permanent and among the elected members. */
function countsOf(votes: Votes, { seats }: Council): number[] {
  return [true, false].flatMap((permanent) =>
    HANDS.map((hand) => seats.filter((seat) => seat.permanent === permanent && votes[seat.member] === hand).length),
  );
}

/** How many members have to change to come from one class to another: each leaves one count and enters another. */
function membersBetween(from: readonly number[], to: readonly number[]): number {
  return from.reduce((sum, count, place) => sum + Math.max(0, count - (to[place] ?? 0)), 0);
}
