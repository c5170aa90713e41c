import type { DecidedKind, MemberId, QuestionKey } from '../../machines/rules/index.ts';
import type { MeetingView } from '../session/index.ts';

/** What is to be brought about by changing votes. */
export interface Goal {
  /** How each of these questions has to end: in any of the results. */
  readonly ends: readonly GoalEnd[];
  /** Votes that may be otherwise than at the start, at most; 1 and more. */
  readonly atMost?: number;
  /** Members whose votes stay as they are. */
  readonly lock?: readonly MemberId[];
}

export interface GoalEnd {
  readonly question: QuestionKey;
  readonly among: readonly DecidedKind[];
}

/** How near a line is to a goal. */
export interface GoalState {
  readonly met: boolean;
  /** The ends that are not as asked. */
  readonly open: readonly GoalEnd[];
  /** Votes that are otherwise than at the start. */
  readonly changed: readonly ChangedBallot[];
  /** More of them than may be. */
  readonly tooMany: boolean;
  /** Members that may not be changed and are. */
  readonly moved: readonly MemberId[];
}

export interface ChangedBallot {
  readonly question: QuestionKey;
  readonly member: MemberId;
}

/** @param start the same meeting before anything was changed */
export function goalState(
  { ends, atMost = Infinity, lock = [] }: Goal,
  start: MeetingView,
  now: MeetingView,
): GoalState {
  const open = ends.filter(({ question, among }) => {
    const kind = now.line.questions.find(({ key }) => key === question)?.end?.kind;
    return kind === undefined || kind === 'undetermined' || !among.includes(kind);
  });
  const changed = changedSince(start, now);
  const tooMany = changed.length > atMost;
  const moved = [...new Set(changed.map(({ member }) => member))].filter((member) => lock.includes(member));
  return { met: open.length === 0 && !tooMany && moved.length === 0, open, changed, tooMany, moved };
}

/** The votes that are otherwise than before, in the order of seats and questions. */
export function changedSince(start: MeetingView, now: MeetingView): readonly ChangedBallot[] {
  return now.seats.flatMap(({ member, ballots }) => {
    const before = start.seats.find((seat) => seat.member === member)?.ballots ?? [];
    return ballots
      .filter(({ key, vote }) => before.find((ballot) => ballot.key === key)?.vote !== vote)
      .map(({ key }) => ({ question: key, member }));
  });
}
