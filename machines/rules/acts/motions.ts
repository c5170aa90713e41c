import { refusalToCallEmergencySession } from '../decision/assembly.ts';
import { refusalToInvite, refusalToMember, refusalToSpeak } from './members.ts';
import { nextToBeVotedOn, refusalOfClosedDraft } from './precedence.ts';
import { questionBeforeTheCouncil, type MeetingRecord, type MotionMoved } from '../record.ts';
import type { Refusal } from '../refusal.ts';
import { unreachable, type MemberId, type Motion, type MotionKind, type StateId } from '../words/vocabulary.ts';

/**
 * Rule 33: the order of precedence, 1 the highest. The sixth is to introduce an amendment (`amendment.submit`). What is
 * no motion of rule 33 has no precedence and comes last, in the order in which it was moved.
 */
export const MOTION_RANK = {
  suspend: 1,
  adjourn: 2,
  adjournTo: 3,
  refer: 4,
  postpone: 5,
  takeFirst: 7,
  invite: 7,
  emergencySession: 7,
} as const satisfies Record<MotionKind, number>;

/** Rule 33: a motion for the suspension or for the simple adjournment of the meeting is decided without debate. */
export function isDebated(kind: MotionKind): boolean {
  return kind !== 'suspend' && kind !== 'adjourn';
}

/** Rule 33: the motions in the order in which they are decided; of equals in rank, the one moved first comes first. */
export function motionsInOrder({ motions }: Pick<MeetingRecord, 'motions'>): readonly MotionMoved[] {
  return motions.toSorted((one, other) => MOTION_RANK[one.motion.kind] - MOTION_RANK[other.motion.kind]);
}

/** The motion that is decided next; `undefined` without a motion. */
export function nextMotion(record: Pick<MeetingRecord, 'motions'>): MotionMoved | undefined {
  return motionsInOrder(record)[0];
}

/**
 * Rule 33: what may be moved. While a question is under vote only what concerns the meeting itself: the Rules do not say
 * when a voting may be interrupted, and to let a motion take back a text half voted on would be more than they give.
 */
export function refusalToMove(record: MeetingRecord, motion: Motion, by: MemberId): Refusal | undefined {
  const refusal = refusalToMember(record, by, 'PRoP 33');
  if (refusal) return refusal;
  if (record.motions.some((moved) => moved.motion.kind === motion.kind)) {
    return { kind: 'alreadyMoved', motion: motion.kind, citation: 'PRoP 33' };
  }
  if (concernsTheMeeting(motion)) return undefined;
  if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'Practice: interruption' };
  return refusalOfTheMatter(record, motion);
}

/** Rule 35: whoever moved it withdraws it. */
export function refusalToWithdrawMotion(record: MeetingRecord, number: number, by: MemberId): Refusal | undefined {
  const moved = motionMoved(record, number);
  if (!moved) return { kind: 'unknownMotion', motion: number, citation: 'PRoP 35' };
  return moved.by === by ? undefined : { kind: 'notTheMover', state: by, citation: 'PRoP 35' };
}

/** Rule 33: the motions are decided in the order of their precedence, by a vote or, nobody objecting, without one. */
export function refusalToDecideMotion(record: MeetingRecord, number: number): Refusal | undefined {
  const moved = motionMoved(record, number);
  if (!moved) return { kind: 'unknownMotion', motion: number, citation: 'PRoP 33' };
  const first = nextMotion(record);
  return first && first.number !== number
    ? { kind: 'higherMotion', motion: moved.motion.kind, first: first.motion.kind, citation: 'PRoP 33' }
    : undefined;
}

/** A statement on the motion before the Council: two of the motions are not debated. */
export function refusalToDebate(record: MeetingRecord, by: StateId): Refusal | undefined {
  const first = nextMotion(record);
  if (first && !isDebated(first.motion.kind))
    return { kind: 'undebated', motion: first.motion.kind, citation: 'PRoP 33' };
  return refusalToSpeak(record, by);
}

export function motionMoved({ motions }: MeetingRecord, number: number): MotionMoved | undefined {
  return motions.find((moved) => moved.number === number);
}

function concernsTheMeeting({ kind }: Motion): boolean {
  return kind === 'suspend' || kind === 'adjourn' || kind === 'adjournTo';
}

function refusalOfTheMatter(record: MeetingRecord, motion: Motion): Refusal | undefined {
  if (motion.kind === 'invite') {
    if (record.agenda !== 'adopted') return { kind: 'agendaNotAdopted', citation: 'PRoP 9' };
    return refusalToInvite(record, motion.states, motion.under);
  }
  if (record.item === 'notReached') return { kind: 'itemNotOpen', citation: 'PRoP 33' };
  if (record.item !== 'open') return { kind: 'itemSetAside', how: record.item, citation: 'PRoP 33' };
  switch (motion.kind) {
    case 'refer':
    case 'postpone':
    case 'suspend':
    case 'adjourn':
    case 'adjournTo':
      return undefined;
    case 'takeFirst': {
      const refusal = refusalOfClosedDraft(record, motion.draft, 'PRoP 32');
      if (refusal) return refusal;
      const first = nextToBeVotedOn(record) === motion.draft;
      return first ? { kind: 'alreadyFirst', draft: motion.draft, citation: 'PRoP 32' } : undefined;
    }
    case 'emergencySession':
      return refusalToCallEmergencySession(record);
    default:
      return unreachable(motion);
  }
}
