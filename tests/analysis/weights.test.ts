import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MATTERS, stateOf, VOTES, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';
import { MOST_WEIGHT } from '../../src/analysis/bounds.ts';
import { printFraction } from '../../src/analysis/fraction.ts';
import { powerFractions } from '../../src/analysis/fractions.ts';
import { power, powerWithAbstention } from '../../src/analysis/power.ts';
import { CHARTER, NO_VETO, obligatoryAbstention, TWO_VETOES, type DecisionRule } from '../../src/analysis/rule.ts';
import { ENDS } from '../../src/analysis/underReform.ts';
import { underWeights } from '../../src/analysis/underWeights.ts';
import { weightedPowerWithAbstention } from '../../src/analysis/weightedAbstention.ts';
import { weightedPower } from '../../src/analysis/weightedPower.ts';
import { weightedCouncil, type WeightedCouncil } from '../../src/analysis/weights.ts';
import { closedVotes } from '../rules/arbitraries.ts';
import { COUNCIL_OF_2016, COUNCIL_OF_FIVE, members } from '../rules/councils.ts';

function council(weights: unknown, quota: number, holders?: readonly string[]): WeightedCouncil {
  const read = weightedCouncil(holders ? { weights, quota, holders } : { weights, quota });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.council;
}

function printed(
  { fractions }: ReturnType<typeof weightedPower>,
  index: 'shapleyShubik' | 'banzhaf' | 'banzhafNormalised',
) {
  return fractions.map((each) => printFraction(each[index]));
}

/** Fifteen seats of one vote each, nine to adopt. */
const FIFTEEN = council(
  Object.fromEntries(COUNCIL_OF_2016.seats.map(({ member }) => [member, 1])),
  9,
  COUNCIL_OF_2016.seats.filter(({ permanent }) => permanent).map(({ member }) => member),
);

const NAMED_RULES = [
  ['Charter', CHARTER],
  ['no veto', NO_VETO],
  ['two vetoes', TWO_VETOES],
  ['parties abstain', obligatoryAbstention(members('FRA', 'AGO'))],
] as const;

describe('known games', () => {
  test('2, 2, 1, 1, 1 and quota 4: 3/10 and 2/15, 2/7 and 1/7', () => {
    const found = weightedPower(council([2, 2, 1, 1, 1], 4));
    expect(printed(found, 'shapleyShubik')).toEqual(['3/10', '3/10', '2/15', '2/15', '2/15']);
    expect(printed(found, 'banzhafNormalised')).toEqual(['2/7', '2/7', '1/7', '1/7', '1/7']);
  });

  test('50, 49 and 1 and quota 51, the example of the books: the last is as strong as the second', () => {
    const found = weightedPower(council([50, 49, 1], 51));
    expect(printed(found, 'shapleyShubik')).toEqual(['2/3', '1/6', '1/6']);
    expect(printed(found, 'banzhafNormalised')).toEqual(['3/5', '1/5', '1/5']);
  });

  test('7 for each permanent member, 1 for the others and quota 39 is the Council of fifteen', () => {
    const weights = Object.fromEntries(
      COUNCIL_OF_2016.seats.map(({ member, permanent }) => [member, permanent ? 7 : 1]),
    );
    const { fractions, ...found } = weightedPower(council(weights, 39));
    expect(found).toEqual(power(COUNCIL_OF_2016, 'substantive'));
    expect(fractions).toEqual(powerFractions(COUNCIL_OF_2016, 'substantive'));
  });

  test.each(NAMED_RULES)('%s: one vote a seat and nine to adopt is the Council of fifteen', (_name, rule) => {
    const { fractions, ...found } = weightedPower(FIFTEEN, rule);
    const expected = power(COUNCIL_OF_2016, 'substantive', rule);
    expect(found.winningCoalitions).toBe(expected.winningCoalitions);
    expect(found.members.map(({ swings }) => swings)).toEqual(expected.members.map(({ swings }) => swings));
    expect(fractions).toEqual(powerFractions(COUNCIL_OF_2016, 'substantive', rule));
  });
});

const rules = fc.constantFrom<DecisionRule>(
  CHARTER,
  NO_VETO,
  TWO_VETOES,
  { name: 'own', vetoes: 3 },
  obligatoryAbstention([stateOf('CHN')]),
);
const CODES = ['CHN', 'FRA', 'RUS', 'GBR', 'USA', 'AGO', 'JPN'] as const;
const smallCouncil = fc
  .uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: CODES.length })
  .chain((codes) =>
    fc.record({
      codes: fc.constant(codes),
      weights: fc.array(fc.nat(5), { minLength: codes.length, maxLength: codes.length }),
      holders: fc.subarray(codes),
      bar: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  )
  .filter(({ weights }) => weights.some((weight) => weight > 0))
  .map(({ codes, weights, holders, bar }) => {
    const sum = weights.reduce((all, weight) => all + weight, 0);
    const given = Object.fromEntries(codes.map((code, place) => [code, weights[place]]));
    return council(given, 1 + Math.round(bar * (sum - 1)), holders);
  });

test('up to seven seats of any weights, any holders, any rule: as every coalition and every order', () => {
  fc.assert(
    fc.property(smallCouncil, rules, (of, rule) => {
      const found = weightedPower(of, rule);
      const counted = countEach(of, rule);
      expect(found.winningCoalitions).toBe(BigInt(counted.winning));
      expect(found.members.map(({ swings }) => swings)).toEqual(counted.swings.map(BigInt));
      for (const [seat, { numerator, denominator }] of found.fractions
        .map(({ shapleyShubik }) => shapleyShubik)
        .entries())
        expect(numerator * BigInt(counted.orders)).toBe(BigInt(counted.pivots[seat] ?? -1) * denominator);
    }),
    { numRuns: 150 },
  );
});

test('up to six seats of any weights, any holders, any rule: with abstention as every pattern of votes', () => {
  fc.assert(
    fc.property(
      smallCouncil.filter(({ seats }) => seats.length <= 6),
      rules,
      (of, rule) => {
        const found = weightedPowerWithAbstention(of, rule);
        const counted = countPatterns(of, rule);
        expect(found.adopting).toBe(counted.adopting);
        expect(
          found.members.map(({ swingsByNotJoining, swingsByOpposing }) => [swingsByNotJoining, swingsByOpposing]),
        ).toEqual(counted.swings);
      },
    ),
    { numRuns: 100 },
  );
});

test.each(NAMED_RULES)(
  '%s: one vote a seat and nine to adopt, with abstention, is the Council of fifteen',
  (_name, rule) => {
    const expected = powerWithAbstention(COUNCIL_OF_2016, 'substantive', rule);
    expect(weightedPowerWithAbstention(FIFTEEN, rule)).toEqual({
      adopting: expected.adopting,
      members: expected.members.map(({ shapleyShubik: _index, ...rest }) => rest),
    });
  },
);

test('the largest Council of weights, with abstention: the shares add up to one', () => {
  const weights = Array.from({ length: 193 }, (_, place) => 1 + (place % 8));
  weights[192] = MOST_WEIGHT - weights.slice(0, -1).reduce((sum, weight) => sum + weight, 0);
  const found = weightedPowerWithAbstention(council(weights, Math.floor(MOST_WEIGHT / 2)));
  expect(found.members.reduce((sum, { banzhafNormalised }) => sum + banzhafNormalised, 0)).toBeCloseTo(1, 12);
});

test('the largest Council of weights: the shares add up to one, exactly', () => {
  const weights = Array.from({ length: 193 }, (_, place) => 1 + (place % 8));
  weights[192] = MOST_WEIGHT - weights.slice(0, -1).reduce((sum, weight) => sum + weight, 0);
  const { fractions } = weightedPower(council(weights, Math.floor(MOST_WEIGHT / 2)));
  const common = fractions.reduce((product, { banzhafNormalised: { denominator } }) => {
    return product % denominator === 0n ? product : product * denominator;
  }, 1n);
  const sum = fractions.reduce(
    (all, { banzhafNormalised: { numerator, denominator } }) => all + (numerator * common) / denominator,
    0n,
  );
  expect(sum).toBe(common);
});

test.each<[input: Parameters<typeof weightedCouncil>[0], path: string, kind: string]>([
  [{ weights: 'many', quota: 1 }, 'weights', 'weights'],
  [{ weights: {}, quota: 1 }, 'weights', 'seats'],
  [{ weights: [0, 0], quota: 1 }, 'weights', 'sum'],
  [{ weights: [MOST_WEIGHT, 1], quota: 1 }, 'weights', 'sum'],
  [{ weights: { france: 1 }, quota: 1 }, 'weights', 'state'],
  [{ weights: { FRA: -1 }, quota: 1 }, 'weights.FRA', 'wholeNumber'],
  [{ weights: [1, 1.5], quota: 1 }, 'weights[1]', 'wholeNumber'],
  [{ weights: [1, 2] }, 'quota', 'wholeNumber'],
  [{ weights: [1, 2], quota: 4 }, 'quota', 'wholeNumber'],
  [{ weights: { FRA: 1 }, quota: 1, holders: 'FRA' }, 'holders', 'list'],
  [{ weights: { FRA: 1 }, quota: 1, holders: ['USA'] }, 'holders[0]', 'seatOnce'],
  [{ weights: { FRA: 1 }, quota: 1, holders: ['FRA', 'FRA'] }, 'holders[1]', 'seatOnce'],
])('%j is refused at %s', (input, path, kind) => {
  expect(weightedCouncil(input)).toMatchObject({ ok: false, problem: { path, expected: { kind } } });
});

test('votes of five members in any Council of weights: as every vote of the new members ends', () => {
  fc.assert(
    fc.property(
      closedVotes(COUNCIL_OF_FIVE),
      smallCouncil,
      rules,
      fc.constantFrom(...MATTERS),
      (votes, of, rule, matter) => {
        const added = of.seats.filter(({ member }) => !COUNCIL_OF_FIVE.seats.some((seat) => seat.member === member));
        let ways: Votes[] = [votes];
        for (const { member } of added)
          ways = ways.flatMap((way) => VOTES.slice(0, 3).map((vote) => ({ ...way, [member]: vote })));
        const ends = new Set(ways.map((way) => endIn(way, of, matter === 'procedural' ? { ...NO_VETO } : rule)));
        const { possible, dependsOn } = underWeights(votes, COUNCIL_OF_FIVE, matter, of, rule);
        expect(possible).toEqual(ENDS.filter((kind) => ends.has(kind)));
        expect(dependsOn).toEqual(ends.size > 1 ? ['newSeats'] : []);
      },
    ),
    { numRuns: 200 },
  );
});

/** Written down anew from the words of the rules. */
function endIn(votes: Votes, { seats, quota }: WeightedCouncil, rule: DecisionRule): string {
  let [inFavour, vetoes] = [0, 0];
  for (const { member, weight, hasVeto } of seats) {
    if (rule.obligatoryAbstainers?.includes(member) === true) continue;
    if (votes[member] === 'inFavour') inFavour += weight;
    if (votes[member] === 'against' && hasVeto) vetoes += 1;
  }
  if (inFavour < quota) return 'insufficientVotes';
  return rule.vetoes !== 'none' && vetoes >= rule.vetoes ? 'vetoed' : 'adopted';
}

/** All coalitions, and all orders one by one: 5,040 of seven members. */
function countEach(of: WeightedCouncil, rule: DecisionRule) {
  const codes = of.seats.map(({ member }) => member);
  const known = new Map<string, boolean>();
  const wins = (inside: readonly string[]): boolean => {
    const key = codes.map((code) => Number(inside.includes(code))).join('');
    const votes = Object.fromEntries(
      codes.map((code) => [code, inside.includes(code) ? 'inFavour' : 'against'] as const),
    );
    const won = known.get(key) ?? endIn(votes, of, rule) === 'adopted';
    known.set(key, won);
    return won;
  };
  const sets = Array.from({ length: 2 ** codes.length }, (_, bits) =>
    codes.filter((_code, seat) => (bits >> seat) & 1),
  );
  const swings = codes.map(
    (code) => sets.filter((set) => !set.includes(code) && wins([...set, code]) !== wins(set)).length,
  );
  const pivots = codes.map(() => 0);
  let orders = 0;
  const go = (before: readonly string[]): void => {
    if (before.length === codes.length) orders += 1;
    for (const [seat, code] of codes.entries()) {
      if (before.includes(code)) continue;
      if (!wins(before) && wins([...before, code]))
        pivots[seat] = (pivots[seat] ?? 0) + ordersOf(codes.length - before.length - 1);
      go([...before, code]);
    }
  };
  go([]);
  return { winning: sets.filter(wins).length, swings, pivots, orders };
}

/** Every pattern of votes in favour, against and abstaining. */
function countPatterns(of: WeightedCouncil, rule: DecisionRule) {
  const codes = of.seats.map(({ member }) => member);
  let patterns: Votes[] = [{}];
  for (const code of codes)
    patterns = patterns.flatMap((pattern) =>
      (['inFavour', 'abstaining', 'against'] as const).map((vote) => ({ ...pattern, [code]: vote })),
    );
  const isAdopted = (votes: Votes): boolean => endIn(votes, of, rule) === 'adopted';
  const count = (code: MemberId, one: Vote, other: Vote): bigint =>
    BigInt(
      patterns.filter(
        (pattern) => pattern[code] === one && isAdopted(pattern) && !isAdopted({ ...pattern, [code]: other }),
      ).length,
    );
  return {
    adopting: BigInt(patterns.filter(isAdopted).length),
    swings: codes.map((code) => [count(code, 'inFavour', 'abstaining'), count(code, 'abstaining', 'against')]),
  };
}

function ordersOf(seats: number): number {
  return seats <= 1 ? 1 : seats * ordersOf(seats - 1);
}
