import type { Act, Manner, MemberId, QuestionKey } from '../../../machines/rules/index.ts';
import type { VoteChange } from '../tree/lineVotings.ts';
import type { Link, StudyData } from './study.data.ts';
import type { VariationId } from './study.ts';
import type { Supposing } from './suppositions.ts';

/** What the reader can ask for. A refused act changes nothing but `refusal`. */
export type SessionEvent =
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'seek'; readonly to: number }
  /**
   * Does one act at this position. The acts that followed are kept behind it, and those no longer in order are marked;
   * a question that is put to the vote gets its voting with it, for the reader to change.
   */
  | { readonly type: 'play'; readonly act: Act }
  /** Takes the act at a stop out of the line. */
  | { readonly type: 'removeAct'; readonly at: number }
  | ({ readonly type: 'setVote' } & VoteChange)
  /** Several votes as one change and one undo: a way of turning the result, played. */
  | { readonly type: 'setVotes'; readonly changes: readonly VoteChange[] }
  | { readonly type: 'restoreVote'; readonly question: QuestionKey; readonly member: MemberId }
  | { readonly type: 'restoreRecord' }
  | { readonly type: 'setManner'; readonly manner: Manner }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** The reader's lines: to another, a second of this one, its name, a comment, to the head of the list, away. */
  | { readonly type: 'openVariation'; readonly id: VariationId }
  | { readonly type: 'branch' }
  | { readonly type: 'nameVariation'; readonly id: VariationId; readonly name: string }
  | { readonly type: 'commentVariation'; readonly id: VariationId; readonly comment: string }
  | { readonly type: 'promoteVariation'; readonly id: VariationId }
  | { readonly type: 'deleteVariation'; readonly id: VariationId }
  /** Supposes something else beside the meeting, which goes on as it is. Changes of one `run` are one undo. */
  | { readonly type: 'suppose'; readonly change: Supposing; readonly run?: string }
  /** Goes to what an address says, as one change that can be undone. */
  | { readonly type: 'open'; readonly link: Link }
  /** The lines of a file, the shelf or an address in place of all these, as one change. */
  | { readonly type: 'openStudy'; readonly study: StudyData };

/** What only moves along the line, and changes nothing. */
export type Movement = Extract<SessionEvent, { type: 'step' | 'seek' }>;

/** What makes other lines, or supposes something else. */
export type SessionChange = Exclude<SessionEvent, Movement>;

export function isMovement(event: SessionEvent): event is Movement {
  return event.type === 'step' || event.type === 'seek';
}
