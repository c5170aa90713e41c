import {
  isMember,
  textOf,
  type DraftOnTable,
  type MeetingRecord,
  type MotionMoved,
  type Part,
  type TextOnTable,
} from '../record.ts';
import type { DraftSymbol, MotionKind, TextId } from '../words/vocabulary.ts';

/** Whose turn it is: among drafts, among the parts of a text, among motions. What is refused out of turn is in `precedence`. */

/**
 * Rule 32: draft resolutions are voted on in the order of their submission, unless the Council decides otherwise; the
 * record keeps them in that order. The next is the first that the Council has neither decided nor lost by withdrawal;
 * `undefined` when there is none, or the item has been set aside. A draft of invited States that no member has asked to
 * be put to the vote (rule 38) holds no place, nor does one whose vote the Council has put off.
 *
 * Whether a draft whose sponsors have not asked for the vote keeps its place was argued on 16 November 2017
 * (S/PV.8105) and left open: here it keeps it.
 */
export function nextToBeVotedOn(record: Pick<MeetingRecord, 'drafts' | 'item' | 'council'>): DraftSymbol | undefined {
  if (setAside(record)) return undefined;
  return record.drafts.find((draft) => draft.status === 'underVote' || waitsForTheVote(record, draft))?.symbol;
}

/** Drafts that have their turn at this meeting and have not had it: what an adjournment leaves without a vote. */
export function draftsWaiting(record: MeetingRecord): readonly DraftSymbol[] {
  if (setAside(record)) return [];
  return record.drafts.filter((draft) => waitsForTheVote(record, draft)).map(({ symbol }) => symbol);
}

function waitsForTheVote(record: Pick<MeetingRecord, 'council'>, draft: DraftOnTable): boolean {
  return isOpen(draft) && draft.putOff === undefined && !needsRequest(record, draft);
}

/** Submitted, and neither under vote nor at its end. */
export function isOpen({ status }: DraftOnTable): boolean {
  return status === 'tabled' || status === 'inBlue';
}

/** Rule 38: no member is among its sponsors, all of whom are known, and none has asked for the vote. */
export function needsRequest(
  record: Pick<MeetingRecord, 'council'>,
  { sponsors, sponsorsIncomplete, requestedBy }: DraftOnTable,
): boolean {
  return requestedBy === undefined && !sponsorsIncomplete && !sponsors.some((state) => isMember(record, state));
}

/** Rule 33(4) and (5): what has been referred or postponed is not voted on at this meeting any more. */
export function setAside({ item }: Pick<MeetingRecord, 'item'>): 'referred' | 'postponed' | undefined {
  return item === 'referred' || item === 'postponed' ? item : undefined;
}

/** The part of a text that is voted on next, in the order asked for; `undefined` when all have been. */
export function openPart({ parts }: TextOnTable): Part | undefined {
  return parts?.find(({ status }) => status === 'open');
}

/** The same, of the text with this symbol or name. */
export function nextPart(record: MeetingRecord, id: TextId): Part | undefined {
  const text = textOf(record, id);
  return text && openPart(text);
}

/**
 * Rule 33: the precedence of motions, 1 the highest. The sixth is to introduce an amendment (`amendment.submit`). To put
 * off one vote ranks, in our reading, with the postponement of the discussion. What is no motion of rule 33 has no
 * precedence and comes last, in the order in which it was moved.
 */
export const MOTION_RANKS: { readonly [Kind in MotionKind]: number } = {
  suspend: 1,
  adjourn: 2,
  adjournTo: 3,
  refer: 4,
  postpone: 5,
  postponeVote: 5,
  takeFirst: 7,
  invite: 7,
  inviteGuests: 7,
  private: 7,
  public: 7,
  emergencySession: 7,
  jointConference: 7,
};

/** Rule 33: motions in the order in which they are decided: the highest in rank, of equals the one moved first. */
export function orderMotions<Moved extends Pick<MotionMoved, 'motion'>>(motions: readonly Moved[]): Moved[] {
  return motions.toSorted((one, other) => MOTION_RANKS[one.motion.kind] - MOTION_RANKS[other.motion.kind]);
}

/** The motion that is decided next; `undefined` without a motion. */
export function nextMotion({ motions }: Pick<MeetingRecord, 'motions'>): MotionMoved | undefined {
  return orderMotions(motions)[0];
}
