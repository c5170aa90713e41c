import type { Council, MemberId, Votes } from '../../../machines/rules/index.ts';
import type { LockGroup } from './puzzle.ts';

/** Who may not move. */
export interface Lock {
  readonly group: LockGroup;
  readonly members: readonly MemberId[];
}

/** The members of a group, in the order of the seats. */
export function membersOfGroup(group: Exclude<LockGroup, 'named'>, { seats }: Council, votes: Votes): MemberId[] {
  return seats
    .filter(({ member, permanent }) => {
      if (group === 'permanent') return permanent;
      return group === 'elected' ? !permanent : votes[member] === group;
    })
    .map(({ member }) => member);
}

/** Each permanent member by itself, the three that often vote alike and the other two, and the groups of several. */
export function locksOf(council: Council, votes: Votes): readonly Lock[] {
  const five = membersOfGroup('permanent', council, votes);
  const three = five.filter((member) => THREE.has(member));
  const named = [...five.map((member) => [member]), three, five.filter((member) => !THREE.has(member))];
  return [
    ...named.map((members): Lock => ({ group: 'named', members })),
    ...GROUPS.map((group): Lock => ({ group, members: membersOfGroup(group, council, votes) })).filter(
      ({ members }) => members.length > 1,
    ),
  ];
}

const THREE: ReadonlySet<string> = new Set(['FRA', 'GBR', 'USA']);

const GROUPS = ['permanent', 'elected', 'inFavour', 'against', 'abstaining'] as const;
