import {
  VOTES,
  type MemberId,
  type Outcome,
  type Question,
  type QuestionKey,
  type Vote,
} from '../../../machines/rules/index.ts';
import type { Comparison, FixedContext, MeetingView, SessionState, VoteTold } from '../../session/index.ts';
import { comparisonOf } from '../../session/view/later.ts';
import {
  CHARTER,
  councilIn,
  decisionAfter,
  votesOn,
  whoMatters,
  type Case,
  type ClosedKind,
  type Standing,
} from '../../tools/index.ts';

/** A question on which a member is to vote. */
export interface MemberTurn {
  readonly key: QuestionKey;
  readonly question: Question;
  /** The stop at which it has been put to the vote and nobody has voted. */
  readonly asked: number;
  /** The stop that announces the result. */
  readonly declared: number;
}

/**
 * The question on which the member votes next. What comes later in the meeting may depend on what came of it, so it is
 * looked for on the line as it is now.
 *
 * @param voted the questions on which it has voted
 */
export function nextTurn(
  { line, seats }: MeetingView,
  member: MemberId,
  voted: readonly QuestionKey[],
): MemberTurn | undefined {
  const ballots = seats.find((seat) => seat.member === member)?.ballots ?? [];
  const [next] = line.questions.flatMap(({ key, question, index, declaredAt }): MemberTurn[] => {
    const isKnown = seats.every((seat) => seat.ballots.find((ballot) => ballot.key === key)?.vote !== 'notKnown');
    const mayVote = ballots.some((ballot) => ballot.key === key) && isKnown && declaredAt !== undefined;
    return mayVote && !voted.includes(key) ? [{ key, question, asked: index, declared: declaredAt }] : [];
  });
  return next;
}

/** What a member’s vote did at the time. */
export interface VoteDid {
  readonly question: Question;
  /** What the line has; not what was asked for, where the member could not vote so. */
  readonly vote: Vote;
  /** Absent where the record did not put the question to the vote. */
  readonly recorded?: VoteTold;
  readonly end: Outcome;
  readonly recordedEnd?: Outcome;
  /** It ends otherwise than on the record: the kind of end is another. */
  readonly turned: boolean;
  /** It is the veto, or one of them. */
  readonly isVeto: boolean;
  /** How it would have ended with each vote of the member, the others voting as they did. */
  readonly ways: readonly { readonly vote: Vote; readonly end: ClosedKind }[];
  /** Whether the member could have turned the result, with others, or not at all. */
  readonly standing: Standing['state'];
}

/** Nothing where the line does not decide the question, or not all votes on it are known. */
export function whatItDid(view: MeetingView, member: MemberId, key: QuestionKey): VoteDid | undefined {
  const asked = view.line.questions.find((each) => each.key === key);
  const votes = votesOn(view, key);
  const ballot = view.seats.find((seat) => seat.member === member)?.ballots.find((each) => each.key === key);
  if (!asked?.end || !votes || !ballot || ballot.vote === 'notKnown') return undefined;
  const { question, end, recordedEnd } = asked;
  const of: Case = { council: councilIn(view), votes, matter: question.matter, rule: CHARTER };
  const matters = whoMatters(of);
  const standing = matters.ok ? matters.members.find((each) => each.member === member) : undefined;
  return {
    question,
    vote: ballot.vote,
    ...(ballot.recorded === undefined ? {} : { recorded: ballot.recorded }),
    end,
    ...(recordedEnd ? { recordedEnd } : {}),
    turned: recordedEnd !== undefined && recordedEnd.kind !== end.kind,
    isVeto: end.kind === 'vetoed' && end.by.includes(member),
    ways: VOTES.map((vote) => ({ vote, end: decisionAfter(of, [{ member, vote }]).kind })),
    standing: standing?.state ?? 'notAtAll',
  };
}

/** What became of the whole meeting by the member’s votes: beside the record. */
export function whatBecame(fixed: FixedContext, state: SessionState): Comparison {
  return comparisonOf(fixed, state, 'record', state.cursor.variation ?? 'record');
}
