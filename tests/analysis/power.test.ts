import { describe, expect, test } from 'vitest';
import { MATTERS, type Council } from '../../machines/rules/index.ts';
import { power, powerWithAbstention } from '../../src/analysis/power.ts';
import { AFRICAN_UNION } from '../../src/analysis/reforms/africanUnion.ts';
import { REFORMS } from '../../src/analysis/reforms/index.ts';
import { councilOfReform } from '../../src/analysis/reform.ts';
import { ownReform } from '../../src/analysis/reform.own.ts';
import { CHARTER, NO_VETO, obligatoryAbstention, TWO_VETOES, type DecisionRule } from '../../src/analysis/rule.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, councilOf, members as membersOf } from '../rules/councils.ts';
import { COUNCIL_OF_SIX, RULES, SMALL_COUNCILS } from './naive.ts';

describe('the known values of fifteen members', () => {
  const { winningCoalitions, members } = power(COUNCIL_OF_2016, 'substantive');
  const { adopting, members: withAbstention } = powerWithAbstention(COUNCIL_OF_2016, 'substantive');

  test('in favour or against: 848 coalitions, Shapley-Shubik and Banzhaf as in the books', () => {
    expect(winningCoalitions).toBe(848n);
    expect(members.map(rounded(7))).toEqual(
      COUNCIL_OF_2016.seats.map(({ member, permanent }) =>
        permanent
          ? { member, swings: 848n, shapleyShubik: 0.1962704, banzhaf: 0.0517578, banzhafNormalised: 0.1669291 }
          : { member, swings: 84n, shapleyShubik: 0.0018648, banzhaf: 0.005127, banzhafNormalised: 0.0165354 },
      ),
    );
    expect(members[0]?.shapleyShubik).toBeCloseTo(4 / 2145, 14);
    expect(members[1]?.shapleyShubik).toBeCloseTo(421 / 2145, 14);
  });

  test('with abstention: the values of the stack study', () => {
    expect(adopting).toBe(146_796n);
    expect(withAbstention.map(rounded(6))).toEqual(
      COUNCIL_OF_2016.seats.map(({ member, permanent }) =>
        permanent
          ? {
              member,
              swings: 108_336n,
              swingsByNotJoining: 69_876n,
              swingsByOpposing: 38_460n,
              shapleyShubik: 0.16339,
              banzhaf: 0.02265,
              banzhafNormalised: 0.100945,
            }
          : {
              member,
              swings: 53_154n,
              swingsByNotJoining: 53_154n,
              swingsByOpposing: 0n,
              shapleyShubik: 0.018305,
              banzhaf: 0.011113,
              banzhafNormalised: 0.049528,
            },
      ),
    );
  });
});

describe('counted one by one', () => {
  test.each([
    ['2016', COUNCIL_OF_2016, 'substantive', CHARTER],
    ['2016, two vetoes', COUNCIL_OF_2016, 'substantive', TWO_VETOES],
    ['2016, France has to abstain', COUNCIL_OF_2016, 'substantive', obligatoryAbstention(membersOf('FRA', 'AGO'))],
    ['2016, procedural', COUNCIL_OF_2016, 'procedural', CHARTER],
    ['1950', COUNCIL_OF_1950, 'substantive', CHARTER],
  ] as const)('%s: all coalitions, and every order of the members', (_name, council, matter, rule) => {
    const found = power(council, matter, rule);
    const counted = countCoalitions(council, matter, rule);
    expect([found.winningCoalitions, found.members.map(({ swings }) => swings)]).toEqual([
      counted.winning,
      counted.swings,
    ]);
    for (const [seat, { shapleyShubik }] of found.members.entries())
      expect(shapleyShubik).toBeCloseTo(counted.pivots[seat] ?? NaN, 12);
  });

  test.each([
    ['2016', COUNCIL_OF_2016, CHARTER],
    ['2016, two vetoes', COUNCIL_OF_2016, TWO_VETOES],
    ['1950', COUNCIL_OF_1950, CHARTER],
  ] as const)('%s: a permanent and an elected member, over all patterns of the others', (_name, council, rule) => {
    const { members } = powerWithAbstention(council, 'substantive', rule);
    for (const permanent of [true, false]) {
      const seat = council.seats.findIndex((each) => each.permanent === permanent);
      const found = members[seat];
      expect([found?.swings, found?.swingsByNotJoining, found?.swingsByOpposing]).toEqual(
        countSwings(council, permanent, rule),
      );
    }
  });

  const small = [...SMALL_COUNCILS, ['six', COUNCIL_OF_SIX] as const];
  test.each(small.flatMap(([name, council]) => RULES.map(([of, rule]) => [name, of, council, rule] as const)))(
    '%s, %s: every roll in every order',
    (_name, _of, council, rule) => {
      for (const matter of MATTERS) {
        const settled = rollCalls(council, matter, rule);
        const { members } = powerWithAbstention(council, matter, rule);
        for (const [seat, { shapleyShubik }] of members.entries())
          expect(shapleyShubik).toBeCloseTo(settled[seat] ?? NaN, 12);
      }
    },
  );

  test('2016: half a million rolls drawn by lot come within a thousandth', () => {
    const { members } = powerWithAbstention(COUNCIL_OF_2016, 'substantive');
    const drawn = drawRolls(COUNCIL_OF_2016, 500_000);
    for (const [seat, { shapleyShubik }] of members.entries())
      expect(Math.abs(shapleyShubik - (drawn[seat] ?? NaN))).toBeLessThan(0.0025);
  });
});

describe('Councils of other sizes', () => {
  const own = ownReform({ permanentWithVeto: 5, permanentWithoutVeto: 40, elected: 148, requiredVotes: 110 });
  if (!own.ok) throw new Error('No such Council');
  const councils: readonly (readonly [string, Council, DecisionRule])[] = [
    ...REFORMS.map((reform) => [reform.name, councilOfReform(reform), CHARTER] as const),
    ['African Union, two vetoes', councilOfReform(AFRICAN_UNION), TWO_VETOES],
    ['African Union, no veto', councilOfReform(AFRICAN_UNION), NO_VETO],
    ['193 members', councilOfReform(own.reform), CHARTER],
    ['the first Council', councilOf('1946-01-17'), CHARTER],
  ];

  test.each(councils)('%s: the shares add up to one, and a veto is never worth less', (_name, council, rule) => {
    for (const { members } of [
      power(council, 'substantive', rule),
      powerWithAbstention(council, 'substantive', rule),
    ]) {
      expect(members.reduce((sum, { shapleyShubik }) => sum + shapleyShubik, 0)).toBeCloseTo(1, 10);
      expect(members.reduce((sum, { banzhafNormalised }) => sum + banzhafNormalised, 0)).toBeCloseTo(1, 10);
      const of = (permanent: boolean): number =>
        members[council.seats.findIndex((seat) => seat.permanent === permanent)]?.banzhaf ?? NaN;
      expect(of(true)).toBeGreaterThanOrEqual(of(false));
    }
  });

  test('eleven new vetoes leave the fifteen others almost nothing', () => {
    const { winningCoalitions, members } = power(councilOfReform(AFRICAN_UNION), 'substantive');
    // All eleven, and at least five of fifteen: 2^15 less those of at most four.
    expect(winningCoalitions).toBe(2n ** 15n - (1n + 15n + 105n + 455n + 1365n));
    expect(members.slice(-15).reduce((sum, { shapleyShubik }) => sum + shapleyShubik, 0)).toBeLessThan(0.0002);
  });

  test('a party that has to abstain has no power, and a bar that cannot be reached leaves none to anybody', () => {
    const party = power(COUNCIL_OF_2016, 'substantive', obligatoryAbstention(membersOf('RUS')));
    expect(party.members.find(({ member }) => member === 'RUS')).toEqual({
      member: 'RUS',
      swings: 0n,
      shapleyShubik: 0,
      banzhaf: 0,
      banzhafNormalised: 0,
    });
    const rule = { ...CHARTER, requiredVotes: 16 };
    expect(power(COUNCIL_OF_2016, 'substantive', rule).winningCoalitions).toBe(0n);
    for (const { members } of [
      power(COUNCIL_OF_2016, 'substantive', rule),
      powerWithAbstention(COUNCIL_OF_2016, 'substantive', rule),
    ]) {
      expect(
        members.every(
          ({ shapleyShubik, banzhaf, banzhafNormalised }) => shapleyShubik + banzhaf + banzhafNormalised === 0,
        ),
      ).toBe(true);
    }
  });
});

function rounded(digits: number) {
  return <
    Values extends { readonly shapleyShubik: number; readonly banzhaf: number; readonly banzhafNormalised: number },
  >(
    values: Values,
  ) => ({
    ...values,
    shapleyShubik: Number(values.shapleyShubik.toFixed(digits)),
    banzhaf: Number(values.banzhaf.toFixed(digits)),
    banzhafNormalised: Number(values.banzhafNormalised.toFixed(digits)),
  });
}

interface Plain {
  readonly mayVeto: readonly boolean[];
  readonly counts: readonly boolean[];
  readonly required: number;
  readonly vetoes: number;
}

function plain({ seats, requiredVotes }: Council, matter: string, rule: DecisionRule): Plain {
  const barred = seats.map(
    ({ member }) => matter === 'substantive' && (rule.obligatoryAbstainers ?? []).includes(member),
  );
  return {
    mayVeto: seats.map(
      ({ permanent }, seat) => permanent && matter === 'substantive' && rule.vetoes !== 'none' && barred[seat] !== true,
    ),
    counts: barred.map((each) => !each),
    required: rule.requiredVotes ?? requiredVotes,
    vetoes: rule.vetoes === 'none' ? 1 : rule.vetoes,
  };
}

/** All 2^n coalitions as bits; the orders by the sizes of the coalitions before the member. */
function countCoalitions(
  council: Council,
  matter: string,
  rule: DecisionRule,
): { readonly winning: bigint; readonly swings: bigint[]; readonly pivots: number[] } {
  const { mayVeto, counts, required, vetoes } = plain(council, matter, rule);
  const n = counts.length;
  const wins = new Uint8Array(2 ** n);
  const sizes = new Uint8Array(2 ** n);
  let winning = 0;
  for (let coalition = 0; coalition < 2 ** n; coalition += 1) {
    let [inside, opposed, all] = [0, 0, 0];
    for (let seat = 0; seat < n; seat += 1) {
      const isIn = (coalition >> seat) & 1;
      all += isIn;
      if (isIn === 1 && counts[seat] === true) inside += 1;
      if (isIn === 0 && mayVeto[seat] === true) opposed += 1;
    }
    sizes[coalition] = all;
    wins[coalition] = inside >= required && opposed < vetoes ? 1 : 0;
    winning += wins[coalition] ?? 0;
  }
  const factorial = (k: number): number => (k <= 1 ? 1 : k * factorial(k - 1));
  const share = Array.from({ length: n }, (_, size) => (factorial(size) * factorial(n - 1 - size)) / factorial(n));
  const swings = Array.from({ length: n }, () => 0);
  const pivots = Array.from({ length: n }, () => 0);
  for (let coalition = 0; coalition < 2 ** n; coalition += 1) {
    for (let seat = 0; seat < n; seat += 1) {
      if (((coalition >> seat) & 1) === 1 || wins[coalition] === wins[coalition | (1 << seat)]) continue;
      swings[seat] = (swings[seat] ?? 0) + 1;
      pivots[seat] = (pivots[seat] ?? 0) + (share[sizes[coalition] ?? 0] ?? 0);
    }
  }
  return { winning: BigInt(winning), swings: swings.map(BigInt), pivots };
}

/** All 3^(n-1) patterns of the others, one by one: 4,782,969 for fifteen members. */
function countSwings({ seats, requiredVotes }: Council, permanent: boolean, rule: DecisionRule): bigint[] {
  const own = seats.findIndex((seat) => seat.permanent === permanent);
  const others = seats.filter((_, seat) => seat !== own).map((seat) => seat.permanent);
  const needed = rule.vetoes === 'none' ? Infinity : rule.vetoes;
  const adopted = (inFavour: number, vetoes: number): boolean => inFavour >= requiredVotes && vetoes < needed;
  const counts = [0, 0, 0];
  const go = (seat: number, inFavour: number, vetoes: number): void => {
    if (seat < others.length) {
      go(seat + 1, inFavour + 1, vetoes);
      go(seat + 1, inFavour, vetoes);
      go(seat + 1, inFavour, vetoes + (others[seat] === true ? 1 : 0));
      return;
    }
    const [joining, beside, opposing] = [
      adopted(inFavour + 1, vetoes),
      adopted(inFavour, vetoes),
      adopted(inFavour, vetoes + Number(permanent)),
    ];
    for (const [place, swing] of [joining !== opposing, joining !== beside, beside !== opposing].entries())
      counts[place] = (counts[place] ?? 0) + Number(swing);
  };
  go(0, 0, 0);
  return counts.map(BigInt);
}

/** Every order and every roll of a small Council, the result being settled when all continuations end alike. */
function rollCalls(council: Council, matter: string, rule: DecisionRule): number[] {
  const game = plain(council, matter, rule);
  const n = game.counts.length;
  const pivots = Array.from({ length: n }, () => 0);
  const known = new Map<string, boolean>();
  const isSettled = (left: number, inFavour: number, vetoes: number): boolean => {
    const key = `${left} ${inFavour} ${vetoes}`;
    const settled = known.get(key) ?? endsFrom(game, left, inFavour, vetoes).size === 1;
    known.set(key, settled);
    return settled;
  };
  const go = (left: number, inFavour: number, vetoes: number, chance: number): void => {
    if (isSettled(left, inFavour, vetoes)) return;
    const next = seatsIn(left, n);
    for (const seat of next) {
      for (const [joined, opposed] of votesOf(game, seat)) {
        const [rest, share] = [left & ~(1 << seat), chance / next.length / 3];
        if (isSettled(rest, inFavour + joined, vetoes + opposed)) pivots[seat] = (pivots[seat] ?? 0) + share;
        else go(rest, inFavour + joined, vetoes + opposed, share);
      }
    }
  };
  go(2 ** n - 1, 0, 0, 1);
  return pivots;
}

function endsFrom(game: Plain, left: number, inFavour: number, vetoes: number): Set<boolean> {
  const [seat] = seatsIn(left, game.counts.length);
  if (seat === undefined) return new Set([inFavour >= game.required && vetoes < game.vetoes]);
  return new Set(
    votesOf(game, seat).flatMap(([joined, opposed]) => [
      ...endsFrom(game, left & ~(1 << seat), inFavour + joined, vetoes + opposed),
    ]),
  );
}

/** What a vote in favour, against and an abstention add. */
function votesOf({ counts, mayVeto }: Plain, seat: number): readonly (readonly [number, number])[] {
  return [
    [Number(counts[seat]), 0],
    [0, Number(mayVeto[seat])],
    [0, 0],
  ];
}

function seatsIn(left: number, n: number): number[] {
  return Array.from({ length: n }, (_, seat) => seat).filter((seat) => (left >> seat) & 1);
}

/** Rolls by lot, from a fixed start: who settles. Settled: short of votes, vetoed, or adopted whatever comes. */
function drawRolls(council: Council, rolls: number): number[] {
  const { mayVeto, required } = plain(council, 'substantive', CHARTER);
  const order = mayVeto.map((_, seat) => seat);
  const settled = order.map(() => 0);
  const random = randomFrom(20_161_008);
  for (let roll = 0; roll < rolls; roll += 1) {
    let [inFavour, left, vetoesLeft] = [0, order.length, 5];
    for (let place = 0; ; place += 1) {
      const drawn = place + Math.floor(random() * (order.length - place));
      const seat = order[drawn] ?? 0;
      order[drawn] = order[place] ?? 0;
      order[place] = seat;
      const vote = Math.floor(random() * 3);
      left -= 1;
      if (mayVeto[seat] === true) vetoesLeft -= 1;
      if (vote === 0) inFavour += 1;
      const vetoed = vote === 1 && mayVeto[seat] === true;
      if (vetoed || inFavour + left < required || (inFavour >= required && vetoesLeft === 0)) {
        settled[seat] = (settled[seat] ?? 0) + 1 / rolls;
        break;
      }
    }
  }
  return settled;
}

/** Mulberry32: the same numbers at every run. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
