import type { Council, Matter, MemberId, Votes } from '../../machines/rules/index.ts';
import { asCounted, CHARTER, type ClosedKind, type DecisionRule } from './rule.ts';
import { ENDS, vetoesThatDefeat, type UnderReform } from './underReform.ts';
import { weightOf, type WeightedCouncil } from './weights.ts';

/**
 * The same votes in a Council of weights. A State that sits in both votes there as it did; one that did not vote may vote
 * either way; one without a seat there does not count. `inFavour` and `required` are weights.
 *
 * @param weighted its seats are those of States
 * @param rule how a veto comes about there, and who has to abstain; the quota stays that Council's
 */
export function underWeights(
  votes: Votes,
  { seats }: Council,
  matter: Matter,
  weighted: WeightedCouncil,
  rule: DecisionRule = CHARTER,
): UnderReform {
  const counted = asCounted(votes, matter, rule);
  const defeating = vetoesThatDefeat(matter, rule);
  const bound = matter === 'substantive' ? new Set(rule.obligatoryAbstainers) : new Set<MemberId>();
  const sat = new Set<MemberId>(seats.map(({ member }) => member));
  const [old, added] = [
    weighted.seats.filter(({ member }) => sat.has(member)),
    weighted.seats.filter(({ member }) => !sat.has(member) && !bound.has(member)),
  ];
  const least = weightOf(old.filter(({ member }) => counted[member] === 'inFavour'));
  const most = least + weightOf(added);
  const cast =
    defeating === Infinity ? 0 : old.filter(({ member, hasVeto }) => hasVeto && counted[member] === 'against').length;
  const newVetoes =
    defeating === Infinity
      ? []
      : added.filter(({ hasVeto }) => hasVeto).toSorted((one, other) => one.weight - other.weight);
  const wanting = Math.max(0, defeating - cast);
  const isPossible: Readonly<Record<ClosedKind, boolean>> = {
    adopted: most >= weighted.quota && cast < defeating,
    // Those that veto are best those whose votes in favour would weigh least.
    vetoed: wanting <= newVetoes.length && most - weightOf(newVetoes.slice(0, wanting)) >= weighted.quota,
    insufficientVotes: least < weighted.quota,
  };
  const [first, ...rest] = ENDS.filter((kind) => isPossible[kind]);
  if (first === undefined) throw new Error('A vote that ends in no way');
  return {
    seats: weighted.seats.length,
    required: weighted.quota,
    newSeats: weighted.seats.length - old.length,
    lostSeats: seats.length - old.length,
    holdersOpen: [],
    inFavour: { least, most },
    vetoes: { least: cast, most: cast + newVetoes.length },
    possible: [first, ...rest],
    dependsOn: rest.length === 0 ? [] : ['newSeats'],
  };
}
