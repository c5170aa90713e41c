import { describe, expect, test } from 'vitest';
import { decide, HANDS, MATTERS, VOTES, type Council, type Matter, type Vote } from '../../machines/rules/index.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, COUNCIL_OF_FIVE } from './councils.ts';
import { classesOf, classKey, patternsOf } from './patterns.ts';

/** Every voting pattern of a Council, counted through `decide` by classes of patterns that count alike. */
test('fifteen members, three hands: all 14,348,907 patterns in 1,386 classes', () => {
  expect(census(COUNCIL_OF_2016, HANDS, 'substantive')).toEqual({
    classes: 1386,
    patterns: 14_348_907,
    adopted: 146_796,
    vetoed: 295_551,
    insufficientVotes: 13_906_560,
    undetermined: 0,
    negativeByPermanent: 12_459_339,
    negativeThatIsNoVeto: 12_163_788,
  });
});

test('fifteen members, three hands, procedural: what would be vetoed is adopted', () => {
  const { adopted, vetoed } = census(COUNCIL_OF_2016, HANDS, 'procedural');
  expect({ adopted, vetoed }).toEqual({ adopted: 146_796 + 295_551, vetoed: 0 });
});

test('eleven members, three hands: all 177,147 patterns', () => {
  expect(census(COUNCIL_OF_1950, HANDS, 'substantive')).toMatchObject({
    patterns: 177_147,
    adopted: 2503,
    vetoed: 4340,
    undetermined: 0,
  });
});

test('fifteen members, with not participating as a fourth choice: all 1,073,741,824 patterns', () => {
  expect(census(COUNCIL_OF_2016, VOTES, 'substantive')).toMatchObject({
    patterns: 1_073_741_824,
    adopted: 2_211_624,
    undetermined: 0,
  });
});

describe('classes stand for patterns', () => {
  test.each(MATTERS)('five members, %s: each of 1,024 patterns ends as its class does', (matter) => {
    const ends = new Map(
      [...classesOf(COUNCIL_OF_FIVE, VOTES)].map(({ votes }) => [
        classKey(votes, COUNCIL_OF_FIVE, VOTES),
        decide(votes, COUNCIL_OF_FIVE, matter).kind,
      ]),
    );
    const patterns = [...patternsOf(COUNCIL_OF_FIVE, VOTES)];
    expect(patterns.map((votes) => decide(votes, COUNCIL_OF_FIVE, matter).kind)).toEqual(
      patterns.map((votes) => ends.get(classKey(votes, COUNCIL_OF_FIVE, VOTES))),
    );
  });

  test('five members: the weight of a class is the number of its patterns', () => {
    const counted = new Map<string, number>();
    for (const votes of patternsOf(COUNCIL_OF_FIVE, VOTES)) {
      const key = classKey(votes, COUNCIL_OF_FIVE, VOTES);
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    const weights = [...classesOf(COUNCIL_OF_FIVE, VOTES)].map(
      ({ votes, weight }) => [classKey(votes, COUNCIL_OF_FIVE, VOTES), weight] as const,
    );
    expect([new Map(weights), weights.length]).toEqual([counted, counted.size]);
  });
});

function census(council: Council, choices: readonly Vote[], matter: Matter) {
  const count = { classes: 0, patterns: 0, adopted: 0, vetoed: 0, insufficientVotes: 0, undetermined: 0 };
  const negative = { negativeByPermanent: 0, negativeThatIsNoVeto: 0 };
  for (const { votes, weight } of classesOf(council, choices)) {
    const { kind } = decide(votes, council, matter);
    count.classes += 1;
    count.patterns += weight;
    count[kind] += weight;
    if (!council.seats.some(({ member, permanent }) => permanent && votes[member] === 'against')) continue;
    negative.negativeByPermanent += weight;
    if (kind === 'insufficientVotes') negative.negativeThatIsNoVeto += weight;
  }
  return { ...count, ...negative };
}
