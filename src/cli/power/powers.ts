import type { MemberId } from '../../../machines/rules/index.ts';
import {
  ofMember,
  printFraction,
  type Fraction,
  type Indices,
  type PowerAnswer,
  type QuotaPower,
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
    members: binary.members.map(({ member, shapleyShubik, banzhaf, banzhafNormalised }) => {
      const other = ofMember(ternary.members, member);
      const withAbstention = { shapleyShubik: other.shapleyShubik, banzhafNormalised: other.banzhafNormalised };
      return {
        member,
        shapleyShubik,
        banzhaf,
        banzhafNormalised,
        fractions: printedFractions(ofMember(fractions, member)),
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

/** What `power --json` prints of a Council in which votes weigh. */
export interface WeightedPowers {
  readonly quota: number;
  readonly members: readonly (Omit<MemberPowers, 'withAbstention'> & {
    readonly weight: number;
    readonly veto: boolean;
    /** The index of Shapley and Shubik is not worked out there. */
    readonly withAbstention: Pick<Indices, 'banzhaf' | 'banzhafNormalised'>;
  })[];
  /** Of 2^n coalitions. */
  readonly winningCoalitions: number | string;
  /** Of 3^n patterns of votes in favour, against and abstaining. */
  readonly adoptingPatterns: number | string;
}

/** Of seats that are alike, what `power --every-required --json` prints at one quota. */
export interface RowsAtQuota {
  readonly quota: number;
  readonly rows: readonly (Pick<Indices, 'shapleyShubik' | 'banzhaf'> & {
    readonly weight: number;
    readonly veto: boolean;
    readonly members: readonly MemberId[];
  })[];
}

export function rowsByQuota(found: readonly QuotaPower[]): readonly RowsAtQuota[] {
  return found.map(({ quota, rows }) => ({
    quota,
    rows: rows.map(({ weight, hasVeto, members, shapleyShubik, banzhaf }) => ({
      weight,
      veto: hasVeto,
      members,
      shapleyShubik,
      banzhaf,
    })),
  }));
}

export function weightedPowersOf(
  { members, fractions, winningCoalitions, ternary }: WeightedPowerAnswer,
  { seats, quota }: WeightedCouncil,
): WeightedPowers {
  return {
    quota,
    members: members.map(({ member, shapleyShubik, banzhaf, banzhafNormalised }) => {
      const { weight, hasVeto } = ofMember(seats, member);
      const other = ofMember(ternary.members, member);
      return {
        member,
        weight,
        veto: hasVeto,
        shapleyShubik,
        banzhaf,
        banzhafNormalised,
        fractions: printedFractions(ofMember(fractions, member)),
        withAbstention: { banzhaf: other.banzhaf, banzhafNormalised: other.banzhafNormalised },
      };
    }),
    winningCoalitions: countInJson(winningCoalitions),
    adoptingPatterns: countInJson(ternary.adopting),
  };
}
