import type { MemberId } from '../../../machines/rules/index.ts';
import { printFraction, type Indices, type PowerAnswer } from '../../tools/index.ts';
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
        fractions: {
          shapleyShubik: printFraction(exact.shapleyShubik),
          banzhaf: printFraction(exact.banzhaf),
          banzhafNormalised: printFraction(exact.banzhafNormalised),
        },
        withAbstention,
      };
    }),
    winningCoalitions: countInJson(binary.winningCoalitions),
    adoptingPatterns: countInJson(ternary.adopting),
  };
}
