import type { Council, Matter, MemberId } from '../../machines/rules/index.ts';
import { choose, factorialsTo } from './binomial.ts';
import { NOTHING, reduced, type Fraction } from './fraction.ts';
import { gameOf, type Game } from './game.ts';
import { power, type Power } from './power.ts';
import { bodyOf, CHARTER, type DecisionRule } from './rule.ts';

/** The indices of the textbook's game, exactly: 421/2145 for a permanent member's Shapley-Shubik index. */
export interface PowerFractions {
  readonly member: MemberId;
  readonly shapleyShubik: Fraction;
  readonly banzhaf: Fraction;
  readonly banzhafNormalised: Fraction;
}

/**
 * The indices of `power` as fractions. Members in the order of the seats; 0/1 where nobody has power. With abstention
 * the index of Shapley and Shubik is a sum of chances, and no fraction is worked out for it.
 *
 * The last argument is what `power` says of the same Council, matter and rule, where that is known already.
 */
export function powerFractions(
  council: Council,
  matter: Matter,
  rule: DecisionRule = CHARTER,
  { members }: Power = power(council, matter, rule),
): readonly PowerFractions[] {
  const body = bodyOf(council, matter, rule);
  const game = gameOf(body);
  const all = members.reduce((sum, { swings }) => sum + swings, 0n);
  const patterns = 2n ** BigInt(members.length - 1);
  const orders = { vetoing: ordersOf(game, 'vetoing'), plain: ordersOf(game, 'plain'), barred: NOTHING };
  return members.map(({ member, swings }, seat) => {
    const voter = body.voters[seat];
    if (!voter) throw new Error(`A member without a seat: ${member}`);
    return {
      member,
      shapleyShubik: orders[voter.weight],
      banzhaf: reduced(swings, patterns),
      banzhafNormalised: reduced(swings, all),
    };
  });
}

/** The share of the orders in which a member of this kind makes the coalition of those before it win. */
function ordersOf({ vetoing, plain, required, vetoesNeeded }: Game, weight: 'vetoing' | 'plain'): Fraction {
  const own = weight === 'vetoing' ? 1 : 0;
  const [otherVetoing, otherPlain] = [vetoing - own, plain - (1 - own)];
  if (otherVetoing < 0 || otherPlain < 0) return NOTHING;
  const size = vetoing + plain;
  const wins = (inside: number, all: number): boolean => all >= required && vetoing - inside < vetoesNeeded;
  const factorials = factorialsTo(size);
  const ordersOfRest = (before: number): bigint => (factorials[before] ?? 0n) * (factorials[size - 1 - before] ?? 0n);
  let orders = 0n;
  for (let inside = 0; inside <= otherVetoing; inside += 1) {
    for (let others = 0; others <= otherPlain; others += 1) {
      const before = inside + others;
      if (!wins(inside + own, before + 1) || wins(inside, before)) continue;
      const sets = choose(otherVetoing, inside) * choose(otherPlain, others);
      orders += sets * ordersOfRest(before);
    }
  }
  return reduced(orders, factorials[size] ?? 1n);
}
