import { choose, factorialsTo } from './binomial.ts';
import { quotient, reduced } from './fraction.ts';
import type { PowerFractions } from './fractions.ts';
import type { Power } from './power.ts';
import { CHARTER, type DecisionRule } from './rule.ts';
import { vetoesNeeded, type WeightedCouncil, type WeightedSeat } from './weights.ts';

/** The power of the seats where votes weigh differently, in the game without abstention. Members in the order of the seats. */
export interface WeightedPower extends Power {
  /** The same as fractions. */
  readonly fractions: readonly PowerFractions[];
}

/**
 * The indices of Shapley and Shubik (1954) and of Banzhaf (1965) of a weighted game, exactly. Whoever is not in favour is
 * against; so many members with a veto against, as the rule says, defeat.
 *
 * Sets of seats are counted by how many they are and what they weigh, one seat after the other, which is the expansion of
 * the generating function of Mann and Shapley ("Values of large games, VI: Evaluating the Electoral College exactly",
 * RAND RM-3158-PR, 1962) for the index of Shapley and Shubik, and of Brams and Affuso ("Power and size: a new paradox",
 * Theory and Decision 7, 1976) for that of Banzhaf. Each seat is taken out again by dividing by its factor. It takes
 * O(seats^2 x quota) steps and one division a different weight, where listing the sets would take 2^seats.
 *
 * @param rule how a veto comes about, and who has to abstain and so has no power; the quota stays the Council's
 */
export function weightedPower(council: WeightedCouncil, rule: DecisionRule = CHARTER): WeightedPower {
  const bound = new Set(rule.obligatoryAbstainers);
  /** Whose vote can never matter: it is left out of the count. */
  const isDummy = ({ member, weight, hasVeto }: WeightedSeat): boolean =>
    bound.has(member) || (weight === 0 && !hasVeto);
  const voting = council.seats.filter((seat) => !isDummy(seat));
  const free = 2n ** BigInt(council.seats.length - voting.length);
  const game = gameFor(voting, council.quota, rule);
  const factorials = factorialsTo(voting.length);
  const orders = factorials.at(-1) ?? 1n;
  const patterns = 2n ** BigInt(Math.max(0, council.seats.length - 1));

  const known = new Map<string, Decisive>();
  const found = council.seats.map((seat) => {
    if (isDummy(seat)) return { seat, swings: 0n, pivots: 0n };
    const key = `${game.isVeto(seat)} ${seat.weight}`;
    const decisive = known.get(key) ?? decisiveFor(seat, game);
    known.set(key, decisive);
    return {
      seat,
      swings: decisive.reduce((sum, sets) => sum + sets, 0n) * free,
      // The members of a set come before it in any order, and the others after it.
      pivots: decisive.reduce(
        (sum, sets, size) => sum + sets * (factorials[size] ?? 0n) * (factorials[voting.length - 1 - size] ?? 0n),
        0n,
      ),
    };
  });
  const all = found.reduce((sum, { swings }) => sum + swings, 0n);
  return {
    winningCoalitions: winning(game) * free,
    members: found.map(({ seat: { member }, swings, pivots }) => ({
      member,
      swings,
      shapleyShubik: quotient(pivots, orders),
      banzhaf: quotient(swings, patterns),
      banzhafNormalised: quotient(swings, all),
    })),
    fractions: found.map(({ seat: { member }, swings, pivots }) => ({
      member,
      shapleyShubik: reduced(pivots, orders),
      banzhaf: reduced(swings, patterns),
      banzhafNormalised: reduced(swings, all),
    })),
  };
}

/** The seats that have a vote. Where there are too few vetoes to defeat anything, nobody is among `vetoing`. */
interface Game {
  readonly vetoing: readonly number[];
  readonly plain: readonly number[];
  readonly quota: number;
  /** So many `vetoing` seats outside defeat; without meaning where there are none. */
  readonly vetoes: number;
  readonly sets: PlainSets;
  readonly isVeto: (seat: WeightedSeat) => boolean;
}

function gameFor(seats: readonly WeightedSeat[], quota: number, rule: DecisionRule): Game {
  const needed = vetoesNeeded(seats, rule);
  const isVeto = ({ hasVeto }: WeightedSeat): boolean => needed !== undefined && hasVeto;
  const weightsOf = (veto: boolean): number[] =>
    seats.filter((seat) => isVeto(seat) === veto).map(({ weight }) => weight);
  const plain = weightsOf(false);
  return {
    vetoing: weightsOf(true),
    plain,
    quota,
    vetoes: needed ?? 1,
    sets: plainSets(plain, quota),
    isVeto,
  };
}

/** Sets of seats without veto: `[size][weight]`, for weights below the quota. */
type PlainSets = readonly (readonly bigint[])[];

function plainSets(weights: readonly number[], quota: number): PlainSets {
  const sets: bigint[][] = [Array.from({ length: quota }, (_, weight) => (weight === 0 ? 1n : 0n))];
  for (const own of weights) {
    sets.push(Array.from({ length: quota }, () => 0n));
    // From the largest down: what stands below does not have the seat in it yet.
    for (let size = sets.length - 1; size > 0; size -= 1) {
      const [larger = [], smaller = []] = [sets[size], sets[size - 1]];
      for (let weight = quota - 1; weight >= own; weight -= 1) {
        larger[weight] = (larger[weight] ?? 0n) + (smaller[weight - own] ?? 0n);
      }
    }
  }
  return sets;
}

/** The same without one seat: a set without it is any set less those that have it. */
function withoutSeat(sets: PlainSets, own: number): PlainSets {
  const left: bigint[][] = [];
  for (const all of sets.slice(0, -1)) {
    const smaller = left.at(-1) ?? [];
    left.push(all.map((ways, weight) => ways - (smaller[weight - own] ?? 0n)));
  }
  return left;
}

/** Sets of seats with a veto, by how many of them are outside, fewer than defeat: `[outside]`, weight to number of sets. */
type VetoSets = readonly ReadonlyMap<number, bigint>[];

function vetoSets(weights: readonly number[], vetoes: number): VetoSets {
  let sets: Map<number, bigint>[] = [new Map([[0, 1n]])];
  for (const own of weights) {
    const next = Array.from({ length: Math.min(sets.length + 1, vetoes) }, () => new Map<number, bigint>());
    for (const [outside, ways] of sets.entries()) {
      for (const [weight, many] of ways) {
        add(next[outside], weight + own, many);
        add(next[outside + 1], weight, many);
      }
    }
    sets = next;
  }
  return sets;
}

function add(sets: Map<number, bigint> | undefined, weight: number, many: bigint): void {
  sets?.set(weight, (sets.get(weight) ?? 0n) + many);
}

/** Of the other seats, the sets that a seat's vote turns from losing to winning: `[size]`. */
type Decisive = readonly bigint[];

function decisiveFor(seat: WeightedSeat, game: Game): Decisive {
  const { vetoing, plain, quota, vetoes, sets } = game;
  const ownVeto = game.isVeto(seat);
  const others = ownVeto ? less(vetoing, seat.weight) : vetoing;
  const outside = vetoSets(others, vetoes);
  const reaching = reach(
    ownVeto ? sets : withoutSeat(sets, seat.weight),
    ownVeto ? plain.length : plain.length - 1,
    quota,
  );
  const decisive = Array.from({ length: vetoing.length + plain.length }, () => 0n);
  for (const [out, vetoWays] of outside.entries()) {
    const defeatsByStayingOut = ownVeto && out + 1 >= vetoes;
    for (const [inside, many] of vetoWays) {
      for (const [size, reached] of reaching.entries()) {
        const withIt = reached(quota - seat.weight - inside);
        const withoutIt = defeatsByStayingOut ? 0n : reached(quota - inside);
        const place = others.length - out + size;
        decisive[place] = (decisive[place] ?? 0n) + many * (withIt - withoutIt);
      }
    }
  }
  return decisive;
}

function winning({ vetoing, plain, quota, vetoes, sets }: Game): bigint {
  const reaching = reach(sets, plain.length, quota);
  let sum = 0n;
  for (const ways of vetoSets(vetoing, vetoes)) {
    for (const [inside, many] of ways) for (const reached of reaching) sum += many * reached(quota - inside);
  }
  return sum;
}

/** For each size, how many sets weigh at least so much; asked for no more than the quota. */
function reach(sets: PlainSets, seats: number, quota: number): readonly ((weight: number) => bigint)[] {
  return sets.map((ways, size) => {
    const tails = [choose(seats, size)];
    for (let weight = 0; weight < quota; weight += 1) tails.push((tails[weight] ?? 0n) - (ways[weight] ?? 0n));
    return (weight) => tails[Math.max(0, weight)] ?? 0n;
  });
}

function less(weights: readonly number[], own: number): readonly number[] {
  const place = weights.indexOf(own);
  return weights.filter((_, index) => index !== place);
}
