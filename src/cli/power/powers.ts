import type { MemberId } from '../../../machines/rules/index.ts';
import {
  printFraction,
  type Fraction,
  type Indices,
  type PowerAnswer,
  type WeightedCouncil,
  type WeightedPowerAnswer,
} from '../../tools/index.ts';
import { countInJson } from '../io/count.ts';

/** What `power --json` prints. Every index is from 0 to 1. */
export interface Powers {
  readonly members: readonly MemberPowers[];
  /** Of 2^n coalitions. */
  readonly winningCoalitions: number | string;
  /** Of 3^n patterns of votes in favour, against and abstaining. */
  readonly adoptingPatterns: number | string;
}

export interface MemberPowers extends Indices {
  readonly member: MemberId;
  /** The indices without abstention, exactly: `421/2145`. */
  readonly fractions: Readonly<Record<keyof Indices, string>>;
  readonly withAbstention: Pick<Indices, 'shapleyShubik' | 'banzhafNormalised'>;
}

/** On a substantive matter. */
export function powersOf({ binary, fractions, ternary }: PowerAnswer): Powers {
  return {
    members: binary.members.map(({ member, shapleyShubik, banzhaf, banzhafNormalised }, seat) => {
      const [other, exact] = [ternary.members[seat], fractions[seat]];
      if (!other || !exact) throw new Error(`A seat without power: ${member}`);
      const withAbstention = { shapleyShubik: other.shapleyShubik, banzhafNormalised: other.banzhafNormalised };
      return {
        member,
        shapleyShubik,
        banzhaf,
        banzhafNormalised,
        fractions: printedFractions(exact),
        withAbstention,
      };
    }),
    winningCoalitions: countInJson(binary.winningCoalitions),
    adoptingPatterns: countInJson(ternary.adopting),
  };
}

export function printedFractions(exact: Readonly<Record<keyof Indices, Fraction>>): MemberPowers['fractions'] {
  return {
    shapleyShubik: printFraction(exact.shapleyShubik),
    banzhaf: printFraction(exact.banzhaf),
    banzhafNormalised: printFraction(exact.banzhafNormalised),
  };
}

/** What `power --json` prints of a Council in which votes weigh. Without abstention. */
export interface WeightedPowers {
  readonly quota: number;
  readonly members: readonly (Omit<MemberPowers, 'withAbstention'> & {
    readonly weight: number;
    readonly veto: boolean;
  })[];
  readonly winningCoalitions: number | string;
}

export function weightedPowersOf(
  { members, fractions, winningCoalitions }: WeightedPowerAnswer,
  { seats, quota }: WeightedCouncil,
): WeightedPowers {
  return {
    quota,
    members: members.map(({ member, shapleyShubik, banzhaf, banzhafNormalised }, place) => {
      const [seat, exact] = [seats[place], fractions[place]];
      if (!seat || !exact) throw new Error(`A seat without power: ${member}`);
      const { weight, hasVeto: veto } = seat;
      return { member, weight, veto, shapleyShubik, banzhaf, banzhafNormalised, fractions: printedFractions(exact) };
    }),
    winningCoalitions: countInJson(winningCoalitions),
  };
}
