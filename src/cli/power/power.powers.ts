import type { Council, MemberId } from '../../../machines/rules/index.ts';
import { power, powerWithAbstention, type Indices } from '../../analysis/power.ts';
import { countInJson } from '../analyse/analyse.analysis.ts';

/** What `power --json` prints. Every index is from 0 to 1. */
export interface Powers {
  readonly members: readonly MemberPowers[];
  /** Of 2^n coalitions. */
  readonly winningCoalitions: number | string;
}

export interface MemberPowers extends Indices {
  readonly member: MemberId;
  readonly withAbstention: Pick<Indices, 'shapleyShubik' | 'banzhafNormalised'>;
}

/** On a substantive matter, decided by Charter 27. */
export function powersOf(council: Council): Powers {
  const binary = power(council, 'substantive');
  const ternary = powerWithAbstention(council, 'substantive');
  return {
    members: binary.members.map(({ member, shapleyShubik, banzhaf, banzhafNormalised }, seat) => {
      const other = ternary.members[seat];
      if (!other) throw new Error(`A seat without power: ${member}`);
      const withAbstention = { shapleyShubik: other.shapleyShubik, banzhafNormalised: other.banzhafNormalised };
      return { member, shapleyShubik, banzhaf, banzhafNormalised, withAbstention };
    }),
    winningCoalitions: countInJson(binary.winningCoalitions),
  };
}
