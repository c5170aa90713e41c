import type { MemberId } from '../../../machines/rules/index.ts';
import type { Indices, PowerAnswer } from '../../tools/index.ts';
import { countInJson } from '../io/count.ts';

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
export function powersOf({ binary, ternary }: PowerAnswer): Powers {
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
