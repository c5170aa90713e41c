import { binomials } from './binomial.ts';
import type { Game } from './game.ts';

/** The share of orders in which a member of this kind makes the coalition of those before it win. */
export function pivots({ vetoing, plain, required, vetoesNeeded }: Game, weight: 'vetoing' | 'plain'): number {
  const own = Number(weight === 'vetoing');
  const [otherVetoing, otherPlain] = [vetoing - own, plain - (1 - own)];
  if (otherVetoing < 0 || otherPlain < 0) return 0;
  const [ofVetoing, ofPlain, ofAll] = [binomials(otherVetoing), binomials(otherPlain), binomials(vetoing + plain - 1)];
  const wins = (inside: number, all: number): boolean => all >= required && vetoing - inside < vetoesNeeded;
  let share = 0;
  for (let inside = 0; inside <= otherVetoing; inside += 1) {
    for (let others = 0; others <= otherPlain; others += 1) {
      const before = inside + others;
      if (wins(inside + own, before + 1) && !wins(inside, before)) {
        share += ((ofVetoing[inside] ?? 0) * (ofPlain[others] ?? 0)) / (ofAll[before] ?? 1);
      }
    }
  }
  return share / (vetoing + plain);
}

/**
 * The probability that a member's vote settles the result in a roll in random order with even chances. Before it have
 * voted, by kind, so many members; of the vetoing ones so many in favour and against, of the plain ones so many in
 * favour. The result is open while no veto is complete, the required votes are not out of reach, and they are not there
 * beyond any veto; what the member's vote makes of that is counted.
 */
export function settling(game: Game): Readonly<Record<'vetoing' | 'plain', number>> {
  return { vetoing: settlingBy(game, 1), plain: settlingBy(game, 0) };
}

function settlingBy({ vetoing, plain, required, vetoesNeeded }: Game, own: 0 | 1): number {
  const [otherVetoing, otherPlain] = [vetoing - own, plain - (1 - own)];
  if (otherVetoing < 0 || otherPlain < 0) return 0;
  const others = otherVetoing + otherPlain;
  const [ofVetoing, ofPlain, ofAll] = [binomials(otherVetoing), binomials(otherPlain), binomials(others)];
  let share = 0;
  for (let first = 0; first <= otherVetoing; first += 1) {
    const votesOfVetoing = votesOf(first, vetoesNeeded);
    for (let second = 0; second <= otherPlain; second += 1) {
      const before = first + second;
      const order = ((ofVetoing[first] ?? 0) * (ofPlain[second] ?? 0)) / (ofAll[before] ?? 1);
      const ofSecond = inFavourOf(second);
      share += (order / 3) * settledBy(votesOfVetoing, ofSecond, others - before, otherVetoing - first);
    }
  }
  return share / (others + 1);

  /** How many of the member's three votes settle, on average, `after` members following, `vetoesAfter` of them vetoing. */
  function settledBy(
    ofFirst: readonly Float64Array[],
    ofSecond: Float64Array,
    after: number,
    vetoesAfter: number,
  ): number {
    let sum = 0;
    for (let vetoes = 0; vetoes < ofFirst.length; vetoes += 1) {
      const chances = ofFirst[vetoes];
      if (chances === undefined) continue;
      const safe = vetoes + vetoesAfter < vetoesNeeded; // nobody after the member can complete a veto
      const safeBefore = vetoes + vetoesAfter + own < vetoesNeeded;
      // Votes in favour before the member, from which its vote in favour, its vote against, its abstention settle.
      const opens = Math.max(0, required - after - 1);
      const opposes = own === 1 && vetoes + 1 >= vetoesNeeded;
      for (let inFavour = opens; inFavour < chances.length + ofSecond.length - 1; inFavour += 1) {
        if (safeBefore && inFavour >= required) break;
        const lost = inFavour + after < required;
        const byJoining = inFavour + 1 >= required && safe;
        const byAbstaining = lost || (inFavour >= required && safe);
        const settled =
          Number(byJoining) + Number(byAbstaining) + Number(lost || opposes || (own === 0 && byAbstaining));
        if (settled > 0) sum += settled * convolved(chances, ofSecond, inFavour);
      }
    }
    return sum;
  }
}

/** The probability of so many votes in favour of two groups together. */
function convolved(one: Float64Array, other: Float64Array, inFavour: number): number {
  let sum = 0;
  const last = Math.min(one.length - 1, inFavour);
  for (let first = Math.max(0, inFavour - other.length + 1); first <= last; first += 1) {
    sum += (one[first] ?? 0) * (other[inFavour - first] ?? 0);
  }
  return sum;
}

/** Of vetoing members with even chances: for each number of vetoes below `vetoesNeeded`, its probability with so many in favour. */
function votesOf(members: number, vetoesNeeded: number): readonly Float64Array[] {
  const scale = 3 ** -members;
  const ofAll = binomials(members);
  return Array.from({ length: Math.min(vetoesNeeded, members + 1) }, (_, vetoes) =>
    binomials(members - vetoes).map((ways) => ways * (ofAll[vetoes] ?? 0) * scale),
  );
}

/** Of plain members with even chances: the probability of so many in favour. */
function inFavourOf(members: number): Float64Array {
  const chances = binomials(members);
  return chances.map((ways, inFavour) => (ways * 2 ** (members - inFavour)) / 3 ** members);
}
