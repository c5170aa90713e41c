import { choose, tailsInFavour } from './binomial.ts';
import { weightsOf, type Body } from './rule.ts';

/** Seats by kind, and what is still wanted: `required` votes in favour, fewer than `vetoesNeeded` against with a veto. */
export interface Game {
  readonly vetoing: number;
  readonly plain: number;
  readonly barred: number;
  readonly required: number;
  readonly vetoesNeeded: number;
}

export function gameOf(body: Body): Game {
  return { ...weightsOf(body), required: body.required, vetoesNeeded: body.vetoesNeeded };
}

export function without(game: Game, weight: 'vetoing' | 'plain'): Game {
  return { ...game, [weight]: game[weight] - 1 };
}

export function joined(game: Game): Game {
  return { ...game, required: game.required - 1 };
}

export function opposed(game: Game): Game {
  return { ...game, vetoesNeeded: game.vetoesNeeded - 1 };
}

/** Coalitions of the vetoing and plain members that win; whoever is outside is against. */
export function winning({ vetoing, plain, required, vetoesNeeded }: Game): bigint {
  const tails = tailsInFavour(plain, 1n);
  let sum = 0n;
  for (let inside = Math.max(0, vetoing - vetoesNeeded + 1); inside <= vetoing; inside += 1) {
    sum += choose(vetoing, inside) * tailAt(tails, required - inside);
  }
  return sum;
}

/** Patterns of votes in favour, against and abstaining of the vetoing and plain members that adopt. */
export function adopting({ vetoing, plain, required, vetoesNeeded }: Game): bigint {
  const tails = tailsInFavour(plain, 2n);
  let sum = 0n;
  for (let against = 0; against < Math.min(vetoesNeeded, vetoing + 1); against += 1) {
    for (let inFavour = 0; inFavour <= vetoing - against; inFavour += 1) {
      sum += choose(vetoing, against) * choose(vetoing - against, inFavour) * tailAt(tails, required - inFavour);
    }
  }
  return sum;
}

function tailAt(tails: readonly bigint[], atLeast: number): bigint {
  return tails[Math.max(0, atLeast)] ?? 0n;
}
