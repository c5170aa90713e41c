import type { Council, Matter, Votes } from '../../machines/rules/index.ts';
import { choose, tailsInFavour } from './binomial.ts';
import { bodyOf, CHARTER, decideBy, kindOf, weightsOf, type Body, type ClosedKind, type DecisionRule } from './rule.ts';
import { stateOf } from './smallest.ts';

/** Every way in which a Council can vote on a question, sorted by how it ends. All numbers are exact. */
export interface Space {
  /** `choices` ^ seats. */
  readonly patterns: bigint;
  readonly adopted: bigint;
  readonly vetoed: bigint;
  readonly insufficientVotes: bigint;
  /**
   * The map: one cell for each number of affirmative votes and each number of vetoes, in that order; cells without a
   * pattern are left out. In a cell all patterns end alike.
   */
  readonly cells: readonly Cell[];
}

export interface Cell extends CellPlace {
  readonly kind: ClosedKind;
  /** How many patterns are in it: at least 1. */
  readonly patterns: bigint;
}

export interface CellPlace {
  /** Votes in favour, as the rule counts; 0 to the number of seats. */
  readonly inFavour: number;
  /** Members against that have a veto under the rule; 0 where nobody has one. */
  readonly vetoes: number;
}

/** 3: in favour, against, abstaining. 4: or not participating. */
export type Choices = 3 | 4;

/**
 * All patterns, by counting: the members with a veto can be divided into in favour, against and neither, the others
 * into in favour and not, and a vote that is neither can be given in `choices` - 2 ways. For fifteen members and three
 * choices 146,796 of 14,348,907 adopt; for four, 2,211,624 of 1,073,741,824.
 */
export function spaceOf(council: Council, matter: Matter, choices: Choices, rule: DecisionRule = CHARTER): Space {
  const body = bodyOf(council, matter, rule);
  const cells = cellsOf(body, choices);
  const sum = (kind: ClosedKind): bigint =>
    cells.reduce((all, cell) => (cell.kind === kind ? all + cell.patterns : all), 0n);
  return {
    patterns: BigInt(choices) ** BigInt(council.seats.length),
    adopted: sum('adopted'),
    vetoed: sum('vetoed'),
    insufficientVotes: sum('insufficientVotes'),
    cells,
  };
}

/** "You are here": where these votes stand on the map. Votes that are out are taken for not participating. */
export function placeOf(votes: Votes, council: Council, matter: Matter, rule: DecisionRule = CHARTER): CellPlace {
  return stateOf(votes, bodyOf(council, matter, rule));
}

/** The patterns of one tally, as a record prints it, by how they end. */
export interface TallyClass {
  readonly inFavour: number;
  readonly against: number;
  /** Abstaining, and with four choices not participating. */
  readonly neither: number;
  readonly adopted: bigint;
  readonly vetoed: bigint;
  readonly insufficientVotes: bigint;
}

/**
 * All patterns by tally, most votes in favour first, then fewest against. A tally can end in two ways: it depends on who
 * is against.
 */
export function talliesOf(
  council: Council,
  matter: Matter,
  choices: Choices,
  rule: DecisionRule = CHARTER,
): readonly TallyClass[] {
  const body = bodyOf(council, matter, rule);
  const { vetoing, plain, barred } = weightsOf(body);
  const classes: TallyClass[] = [];
  for (let inFavour = vetoing + plain; inFavour >= 0; inFavour -= 1) {
    for (let against = 0; against <= vetoing + plain - inFavour; against += 1) {
      const ends = { adopted: 0n, vetoed: 0n, insufficientVotes: 0n };
      const free = ways(vetoing + plain - inFavour - against, choices) * BigInt(choices) ** BigInt(barred);
      for (let vetoes = Math.max(0, against - plain); vetoes <= Math.min(against, vetoing); vetoes += 1) {
        const opposing = choose(vetoing, vetoes) * choose(plain, against - vetoes);
        const joining = choose(vetoing + plain - against, inFavour);
        ends[kindOf(inFavour, vetoes, body.required, body.vetoesNeeded)] += opposing * joining * free;
      }
      classes.push({ inFavour, against, neither: council.seats.length - inFavour - against, ...ends });
    }
  }
  return classes;
}

/** The tally of these votes in `talliesOf`: as the rule counts them, votes that are out taken for not participating. */
export function tallyPlaceOf(
  votes: Votes,
  council: Council,
  matter: Matter,
  rule: DecisionRule = CHARTER,
): Pick<TallyClass, 'inFavour' | 'against'> {
  const { inFavour, against } = decideBy(rule, votes, council, matter).tally;
  return { inFavour, against };
}

function cellsOf(body: Body, choices: Choices): Cell[] {
  const { vetoing, plain, barred } = weightsOf(body);
  const free = BigInt(choices) ** BigInt(barred);
  const tails = tailsInFavour(plain, BigInt(choices - 1));
  const ofPlain = tails.slice(0, -1).map((tail, inFavour) => tail - (tails[inFavour + 1] ?? 0n));
  const cells: Cell[] = [];
  for (let inFavour = 0; inFavour <= vetoing + plain; inFavour += 1) {
    for (let vetoes = 0; vetoes <= Math.min(vetoing, vetoing + plain - inFavour); vetoes += 1) {
      let patterns = 0n;
      for (let joined = Math.max(0, inFavour - plain); joined <= Math.min(inFavour, vetoing - vetoes); joined += 1) {
        const divisions = choose(vetoing, vetoes) * choose(vetoing - vetoes, joined);
        const besides = ways(vetoing - vetoes - joined, choices) * (ofPlain[inFavour - joined] ?? 0n);
        patterns += divisions * besides * free;
      }
      const kind = kindOf(inFavour, vetoes, body.required, body.vetoesNeeded);
      if (patterns > 0n) cells.push({ inFavour, vetoes, kind, patterns });
    }
  }
  return cells;
}

/** In how many ways so many members can vote neither in favour nor against. */
function ways(members: number, choices: Choices): bigint {
  return BigInt(choices - 2) ** BigInt(members);
}
