import { AMENDMENT_CHANGES } from '../../../machines/rules/index.ts';
import type { Group, PossibleAct } from '../../session/index.ts';
import { groupOf, GROUPS } from '../../session/view/later.ts';

export interface GroupOfActs {
  readonly group: Group;
  readonly acts: readonly PossibleAct[];
}

/** Groups with something in them, in their order. An amendment comes in three kinds, of which the first stands for all. */
export function grouped(acts: readonly PossibleAct[]): GroupOfActs[] {
  const shown = acts.filter(({ act }) => act.type !== 'amendment.submit' || act.change === AMENDMENT_CHANGES[0]);
  return GROUPS.map((group) => ({ group, acts: shown.filter(({ act }) => groupOf(act.type) === group) })).filter(
    (own) => own.acts.length > 0,
  );
}
