import { AMENDMENT_CHANGES, type ActType } from '../../../machines/rules/index.ts';
import type { PossibleAct, Told } from '../../session/index.ts';

/** The acts of the room as a reader looks for them. */
export const GROUPS = ['voting', 'floor', 'texts', 'motions', 'order', 'presence', 'other'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<ActType, Group>> = {
  'meeting.open': 'floor',
  'meeting.suspend': 'floor',
  'meeting.resume': 'floor',
  'meeting.adjourn': 'floor',
  'meeting.proceed': 'floor',
  'agenda.adopt': 'floor',
  'agenda.contest': 'floor',
  'agenda.putToVote': 'voting',
  'invitation.extend': 'floor',
  'consideration.begin': 'floor',
  'statement.make': 'floor',
  'explanation.make': 'floor',
  'presidency.cede': 'presence',
  'presidency.resume': 'presence',
  'presidency.pass': 'presence',
  'draft.submit': 'texts',
  'draft.putInBlue': 'texts',
  'draft.requestVote': 'texts',
  'draft.withdraw': 'texts',
  'draft.revive': 'texts',
  'draft.putToVote': 'voting',
  'amendment.submit': 'texts',
  'amendment.withdraw': 'texts',
  'amendment.putToVote': 'voting',
  'parts.request': 'texts',
  'parts.object': 'texts',
  'part.putToVote': 'voting',
  'motion.move': 'motions',
  'motion.withdraw': 'motions',
  'motion.agree': 'motions',
  'motion.putToVote': 'motions',
  'point.raise': 'order',
  'ruling.give': 'order',
  'ruling.challenge': 'order',
  'preliminary.raise': 'order',
  'preliminary.putToVote': 'order',
  'preliminary.rule': 'order',
  'hands.show': 'voting',
  'vote.cast': 'voting',
  'vote.change': 'voting',
  'voting.close': 'voting',
  'result.declare': 'voting',
  'recommendation.putToVote': 'other',
  'consensus.seek': 'other',
  'consensus.object': 'other',
  'consensus.declare': 'other',
  'silence.begin': 'other',
  'silence.break': 'other',
  'silence.end': 'other',
  'ballot.open': 'other',
  'ballot.count': 'other',
  'delegation.leave': 'presence',
  'delegation.return': 'presence',
  'delegation.signal': 'texts',
  'delegation.instruct': 'texts',
  'practice.set': 'other',
  'party.set': 'other',
};

export interface GroupOfActs {
  readonly group: Group;
  readonly acts: readonly PossibleAct[];
}

/** Groups with something in them, in their order. An amendment comes in three kinds, of which the first stands for all. */
export function grouped(acts: readonly PossibleAct[]): GroupOfActs[] {
  const shown = acts.filter(({ act }) => act.type !== 'amendment.submit' || act.change === AMENDMENT_CHANGES[0]);
  return GROUPS.map((group) => ({ group, acts: shown.filter(({ act }) => GROUP_OF[act.type] === group) })).filter(
    (own) => own.acts.length > 0,
  );
}

/** The words that an act needs from the reader. */
export function wordingOf({ act }: PossibleAct): readonly (keyof Told)[] {
  switch (act.type) {
    case 'motion.move':
      return 'until' in act.motion ? ['until'] : [];
    case 'silence.begin':
      return ['title', 'until'];
    case 'consensus.seek':
      return act.on === 'recommendation' ? ['candidate'] : ['title'];
    case 'recommendation.putToVote':
    case 'ballot.open':
      return ['candidate'];
    default:
      return [];
  }
}
