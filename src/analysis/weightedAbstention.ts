import type { MemberId } from '../../machines/rules/index.ts';
import { quotient } from './fraction.ts';
import { CHARTER, type DecisionRule } from './rule.ts';
import { vetoesNeeded, type WeightedCouncil, type WeightedSeat } from './weights.ts';

/** The power of the seats where votes weigh differently and members may abstain. Members in the order of the seats. */
export interface WeightedPowerWithAbstention {
  /** Patterns of votes in favour, against and abstaining that adopt; of 3^n. Exact. */
  readonly adopting: bigint;
  readonly members: readonly WeightedSwings[];
}

export interface WeightedSwings {
  readonly member: MemberId;
  /** In how many of the 3^(n-1) patterns of the others its vote decides: those below together. Exact. */
  readonly swings: bigint;
  /** … from in favour to abstaining. */
  readonly swingsByNotJoining: bigint;
  /** … from abstaining to against. 0 for a member without a veto: against and abstaining are the same to the count. */
  readonly swingsByOpposing: bigint;
  /** From 0 to 1. */
  readonly banzhaf: number;
  /** From 0 to 1, all members together 1; 0 where nobody has power. */
  readonly banzhafNormalised: number;
}

/**
 * The index of Banzhaf in the game with abstention of Felsenthal and Machover ("Ternary voting games", International
 * Journal of Game Theory 26, 1997), where votes weigh: votes in favour have to reach the quota, votes against of those
 * with a veto defeat, and abstaining does neither.
 *
 * Patterns are counted by their weight in favour and their vetoes, one seat after the other: a seat without a veto brings
 * the factor x^weight + 2, one with a veto x^weight + 1 + y. A seat is taken out again by dividing by its factor, so that
 * it takes O(seats x vetoes x quota) steps and one division a different seat. The index of Shapley and Shubik is left out:
 * it asks when a result is settled, for which the weight of those that are still to vote has to be counted too.
 *
 * @param rule how a veto comes about, and who has to abstain and so has no power; the quota stays the Council's
 */
export function weightedPowerWithAbstention(
  { seats, quota }: WeightedCouncil,
  rule: DecisionRule = CHARTER,
): WeightedPowerWithAbstention {
  const bound = new Set(rule.obligatoryAbstainers);
  const voting = seats.filter(({ member }) => !bound.has(member));
  const needed = vetoesNeeded(voting, rule);
  const isVeto = ({ hasVeto }: WeightedSeat): boolean => needed !== undefined && hasVeto;
  const game = voting.reduce<Patterns>(
    (patterns, seat) => withSeat(patterns, seat.weight, isVeto(seat)),
    nobody(quota, needed ?? 1),
  );
  const free = 3n ** BigInt(seats.length - voting.length);

  const known = new Map<string, Omit<WeightedSwings, 'member' | 'banzhaf' | 'banzhafNormalised'>>();
  const swingsOf = (seat: WeightedSeat) => {
    const others = withoutSeat(game, seat.weight, isVeto(seat));
    const [inFavour, abstaining] = [adopting(others, quota - seat.weight, 0), adopting(others, quota, 0)];
    const against = isVeto(seat) ? adopting(others, quota, 1) : abstaining;
    return {
      swings: (inFavour - against) * free,
      swingsByNotJoining: (inFavour - abstaining) * free,
      swingsByOpposing: (abstaining - against) * free,
    };
  };
  const found = seats.map((seat) => {
    if (bound.has(seat.member)) return { member: seat.member, ...NO_SWINGS };
    const key = `${isVeto(seat)} ${seat.weight}`;
    const swings = known.get(key) ?? swingsOf(seat);
    known.set(key, swings);
    return { member: seat.member, ...swings };
  });
  const [all, patterns] = [
    found.reduce((sum, { swings }) => sum + swings, 0n),
    3n ** BigInt(Math.max(0, seats.length - 1)),
  ];
  return {
    adopting: adopting(game, quota, 0) * free,
    members: found.map((own) => ({
      ...own,
      banzhaf: quotient(own.swings, patterns),
      banzhafNormalised: quotient(own.swings, all),
    })),
  };
}

const NO_SWINGS = { swings: 0n, swingsByNotJoining: 0n, swingsByOpposing: 0n };

/**
 * Patterns of votes by how many vetoes are in them, fewer than defeat: `[vetoes]`, all of them, and those whose votes in
 * favour weigh `[vetoes][weight]`, for weights below the quota.
 */
interface Patterns {
  readonly all: readonly bigint[];
  readonly below: readonly (readonly bigint[])[];
}

function nobody(quota: number, needed: number): Patterns {
  const one = (place: number, at: number): bigint => (place === at ? 1n : 0n);
  return {
    all: Array.from({ length: needed }, (_, vetoes) => one(vetoes, 0)),
    below: Array.from({ length: needed }, (_, vetoes) =>
      Array.from({ length: quota }, (__, weight) => (vetoes === 0 ? one(weight, 0) : 0n)),
    ),
  };
}

/** Times x^weight + 2, or x^weight + 1 + y. */
function withSeat({ all, below }: Patterns, own: number, veto: boolean): Patterns {
  const others = veto ? 1n : 2n;
  return {
    all: all.map((ways, vetoes) => ways * (1n + others) + (veto ? (all[vetoes - 1] ?? 0n) : 0n)),
    below: below.map((row, vetoes) => {
      const opposed = veto ? below[vetoes - 1] : undefined;
      return row.map((ways, weight) => ways * others + (row[weight - own] ?? 0n) + (opposed?.[weight] ?? 0n));
    }),
  };
}

/** Divided by it again. */
function withoutSeat({ all, below }: Patterns, own: number, veto: boolean): Patterns {
  const others = veto ? 1n : 2n;
  const left: { all: bigint[]; below: bigint[][] } = { all: [], below: [] };
  for (const [vetoes, ways] of all.entries()) {
    const opposed = veto ? (left.all[vetoes - 1] ?? 0n) : 0n;
    left.all.push((ways - opposed) / (1n + others));
  }
  for (const [vetoes, row] of below.entries()) {
    const opposed = veto ? left.below[vetoes - 1] : undefined;
    const divided: bigint[] = [];
    for (const [weight, ways] of row.entries()) {
      const rest = ways - (opposed?.[weight] ?? 0n);
      // A seat without weight adds nothing to the weight in favour: all of its votes stand at the same place.
      divided.push(own === 0 ? rest / (1n + others) : (rest - (divided[weight - own] ?? 0n)) / others);
    }
    left.below.push(divided);
  }
  return left;
}

/** Patterns that weigh at least so much in favour, with so many vetoes to spare. */
function adopting({ all, below }: Patterns, weight: number, vetoesMore: number): bigint {
  let sum = 0n;
  for (const [vetoes, ways] of all.entries()) {
    if (vetoes + vetoesMore >= all.length) break;
    sum += ways;
    for (const lighter of below[vetoes]?.slice(0, Math.max(0, weight)) ?? []) sum -= lighter;
  }
  return sum;
}
