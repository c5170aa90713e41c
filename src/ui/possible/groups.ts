import { AMENDMENT_CHANGES, type Act, type ActType } from '../../../machines/rules/index.ts';
import type { Group, PossibleAct } from '../../session/index.ts';
import { groupOf, GROUPS, wordingOf } from '../../session/view/later.ts';
import { isNext } from './actLabel.ts';

export interface GroupOfActs {
  readonly group: Group;
  /** What a reader most likely looks for comes first. */
  readonly acts: readonly PossibleAct[];
  /** How many of them are in view before the group is unfolded. */
  readonly few: number;
}

/** As many acts as are in view at first. */
export const FEW = 7;

/** What a reader most likely looks for in each group, first that. */
const USUAL: readonly ActType[] = [
  'meeting.proceed',
  'meeting.resume',
  'meeting.suspend',
  'statement.make',
  'meeting.adjourn',
  'motion.putToVote',
  'motion.agree',
  'motion.move',
  'draft.withdraw',
  'draft.second',
  'draft.cosponsor',
  'amendment.submit',
  'consensus.seekOnDraft',
];

/** An amendment comes in three kinds, of which the first stands for all: its form asks which. */
export function withoutKinds(acts: readonly PossibleAct[]): PossibleAct[] {
  return acts.filter(({ act }) => act.type !== 'amendment.submit' || act.change === AMENDMENT_CHANGES[0]);
}

/** Groups with something in them, in their order; and of each as many acts in view as there is room for, one by one. */
export function grouped(acts: readonly PossibleAct[], next: Act | undefined): GroupOfActs[] {
  const ranked = withoutKinds(acts).map((possible) => ({ possible, rank: rankOf(possible, next) }));
  const shown = ranked.toSorted((one, other) => one.rank - other.rank).map(({ possible }) => possible);
  const groups = GROUPS.map((group) => shown.filter(({ act }) => groupOf(act.type) === group));
  const few = shares(
    groups.map(({ length }) => length),
    FEW,
  );
  return GROUPS.map((group, index) => ({ group, acts: groups[index] ?? [], few: few[index] ?? 0 })).filter(
    (own) => own.acts.length > 0,
  );
}

/** Deals out so many places: one to each that can still use one, and again, until all are dealt. */
export function shares(wanted: readonly number[], places: number): number[] {
  const dealt = wanted.map(() => 0);
  let left = Math.min(
    places,
    wanted.reduce((sum, each) => sum + each, 0),
  );
  while (left > 0) {
    for (const [index, most] of wanted.entries()) {
      const own = dealt[index] ?? 0;
      if (left === 0 || own >= most) continue;
      dealt[index] = own + 1;
      left -= 1;
    }
  }
  return dealt;
}

/** What the line goes on with; what is usual; what can be done without a word; and what needs words of the reader's. */
function rankOf({ act }: PossibleAct, next: Act | undefined): number {
  if (isNext(act, next)) return -1;
  const usual = USUAL.indexOf(act.type);
  const plain = wordingOf(act).length === 0;
  return (usual === -1 ? USUAL.length : usual) + (plain ? 0 : USUAL.length + 1);
}
