import type { Council, Matter, MemberId } from '../../machines/rules/index.ts';
import { quotient } from './fraction.ts';
import { adopting, gameOf, joined, opposed, winning, without, type Game } from './game.ts';
import { pivots, settling } from './pivot.ts';
import { bodyOf, CHARTER, type DecisionRule, type Weight } from './rule.ts';

/** How much each seat counts, before anybody has said how it will vote. Members in the order of the seats. */
export interface Power {
  /** Sets of members whose votes in favour adopt against the votes of all others; of 2^n. Exact. */
  readonly winningCoalitions: bigint;
  readonly members: readonly MemberPower[];
}

export interface MemberPower extends Indices {
  readonly member: MemberId;
  /** In how many of the 2^(n-1) patterns of the others its vote decides. Exact. */
  readonly swings: bigint;
}

/**
 * - `shapleyShubik`: in all orders of the members, each joining the votes in favour, the share in which this one makes
 *   the coalition win (Shapley and Shubik 1954); 0 to 1, the Council's members add up to 1.
 * - `banzhaf`: the probability that its vote decides when all others vote in favour or against with even chances
 *   (Penrose 1946, Banzhaf 1965); 0 to 1.
 * - `banzhafNormalised`: its share of all such decisive positions; 0 to 1, the Council's members add up to 1.
 *
 * Where nothing can ever be adopted, nobody has power: all are 0.
 */
export interface Indices {
  readonly shapleyShubik: number;
  readonly banzhaf: number;
  readonly banzhafNormalised: number;
}

/** How much each seat counts where members may abstain. */
export interface PowerWithAbstention {
  /** Patterns of votes in favour, against and abstaining that adopt; of 3^n. Exact. */
  readonly adopting: bigint;
  readonly members: readonly MemberPowerWithAbstention[];
}

/**
 * The indices of voting games with abstention (ternary games; after Felsenthal and Machover 1997).
 *
 * - `shapleyShubik`: the members vote in a random order, each in favour, against or abstaining with even chances; the
 *   probability that this one's vote settles the result, whatever those after it do (roll-call pivot).
 * - `banzhaf`: the probability that the result is another when it votes in favour than when it votes against, all
 *   others voting each way with even chances; 0 to 1.
 * - `banzhafNormalised`: its share of all such positions.
 */
export interface MemberPowerWithAbstention extends Indices {
  readonly member: MemberId;
  /** In how many of the 3^(n-1) patterns of the others it decides: from in favour to against. The sum of the next two. */
  readonly swings: bigint;
  /** … from in favour to abstaining. */
  readonly swingsByNotJoining: bigint;
  /** … from abstaining to against. 0 for a member without veto: against and abstaining are the same to the count. */
  readonly swingsByOpposing: bigint;
}

/**
 * Power in the textbook's game, in which who is not in favour is against: for the Council of 1966 and later, nine votes
 * and all five permanent members ([39; 7 x 5, 1 x 10] in the books). It counts a permanent member's abstention as a
 * veto, so it holds resolutions for lost that were adopted; `powerWithAbstention` does not.
 *
 * By kinds of seats: members of one kind have one value, and coalitions are counted by how many of each kind are in.
 */
export function power(council: Council, matter: Matter, rule: DecisionRule = CHARTER): Power {
  const body = bodyOf(council, matter, rule);
  const game = gameOf(body);
  const free = 2n ** BigInt(game.barred);
  const won = (seats: Game): bigint => winning(seats) * free;
  const swings: ByWeight<bigint> = {
    vetoing: game.vetoing === 0 ? 0n : won(joined(without(game, 'vetoing'))) - won(opposed(without(game, 'vetoing'))),
    plain: game.plain === 0 ? 0n : won(joined(without(game, 'plain'))) - won(without(game, 'plain')),
    barred: 0n,
  };
  const orders: ByWeight<number> = { vetoing: pivots(game, 'vetoing'), plain: pivots(game, 'plain'), barred: 0 };
  const indices = indicesOf(game, swings, orders, 2n);
  return {
    winningCoalitions: won(game),
    members: body.voters.map(({ member, weight }) => ({ member, swings: swings[weight], ...indices[weight] })),
  };
}

/** Power where members may abstain, and a permanent member's abstention is no veto, as in the Council's practice. */
export function powerWithAbstention(
  council: Council,
  matter: Matter,
  rule: DecisionRule = CHARTER,
): PowerWithAbstention {
  const body = bodyOf(council, matter, rule);
  const game = gameOf(body);
  const free = 3n ** BigInt(game.barred);
  const adopts = (seats: Game): bigint => adopting(seats) * free;
  const swingsOf = (weight: 'vetoing' | 'plain'): Swings => {
    if (game[weight] === 0) return NO_SWINGS;
    const others = without(game, weight);
    const [inFavour, abstaining] = [adopts(joined(others)), adopts(others)];
    const against = weight === 'vetoing' ? adopts(opposed(others)) : abstaining;
    return {
      swings: inFavour - against,
      swingsByNotJoining: inFavour - abstaining,
      swingsByOpposing: abstaining - against,
    };
  };
  const swings: ByWeight<Swings> = { vetoing: swingsOf('vetoing'), plain: swingsOf('plain'), barred: NO_SWINGS };
  const sums = { vetoing: swings.vetoing.swings, plain: swings.plain.swings, barred: 0n };
  const indices = indicesOf(game, sums, { ...settling(game), barred: 0 }, 3n);
  return {
    adopting: adopts(game),
    members: body.voters.map(({ member, weight }) => ({ member, ...swings[weight], ...indices[weight] })),
  };
}

type ByWeight<Value> = Readonly<Record<Weight, Value>>;

interface Swings {
  readonly swings: bigint;
  readonly swingsByNotJoining: bigint;
  readonly swingsByOpposing: bigint;
}

const NO_SWINGS: Swings = { swings: 0n, swingsByNotJoining: 0n, swingsByOpposing: 0n };

function indicesOf(game: Game, swings: ByWeight<bigint>, orders: ByWeight<number>, choices: bigint): ByWeight<Indices> {
  const seats = game.vetoing + game.plain + game.barred;
  const patterns = choices ** BigInt(seats - 1);
  const all = swings.vetoing * BigInt(game.vetoing) + swings.plain * BigInt(game.plain);
  const of = (weight: Weight): Indices => ({
    shapleyShubik: orders[weight],
    banzhaf: quotient(swings[weight], patterns),
    banzhafNormalised: quotient(swings[weight], all),
  });
  return { vetoing: of('vetoing'), plain: of('plain'), barred: of('barred') };
}
