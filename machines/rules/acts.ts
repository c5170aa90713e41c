import type { DraftSymbol, Hand, Manner, MemberId, StateId, Vote } from './vocabulary.ts';

/**
 * One thing that somebody does in the room. One union for all layers: it is the event of the chart, the line of a
 * scenario, the node of a session's tree. JSON only.
 */
export type Act =
  /** The President calls the meeting to order. */
  | { readonly type: 'meeting.open' }
  /** Rule 9: the first item is the adoption of the agenda. */
  | { readonly type: 'agenda.adopt' }
  /** Rule 37: States that are not members are invited to take part, without vote. */
  | { readonly type: 'invitation.extend'; readonly states: readonly StateId[] }
  /** The President opens the item and names the drafts that the Council has before it. */
  | { readonly type: 'consideration.begin' }
  /** Rule 27: a member, or an invited State, speaks. */
  | { readonly type: 'statement.make'; readonly by: StateId }
  /** A sponsor asks for the final form, printed in blue. */
  | { readonly type: 'draft.putInBlue'; readonly draft: DraftSymbol; readonly by: StateId }
  /** Rule 35: a sponsor withdraws its draft before any vote on it. */
  | { readonly type: 'draft.withdraw'; readonly draft: DraftSymbol; readonly by: StateId }
  /** Rule 32: the President puts a draft to the vote. */
  | { readonly type: 'draft.putToVote'; readonly draft: DraftSymbol; readonly manner: Manner }
  /** All hands that go up at one call of the President; the next call follows. */
  | { readonly type: 'hands.show'; readonly vote: Hand; readonly members: readonly MemberId[] }
  /** One member's vote: a single hand at the current call, or an answer to the roll. */
  | { readonly type: 'vote.cast'; readonly member: MemberId; readonly vote: Vote }
  /** No more votes: who has not voted is recorded as not participating. */
  | { readonly type: 'voting.close' }
  /** The President announces the result. */
  | { readonly type: 'result.declare' }
  /** The President gives the floor again after an announcement. */
  | { readonly type: 'meeting.proceed' }
  | { readonly type: 'meeting.adjourn' }
  /** A delegation leaves the table, and comes back (Charter 28(1) expects it to be represented at all times). */
  | { readonly type: 'delegation.leave'; readonly member: MemberId }
  | { readonly type: 'delegation.return'; readonly member: MemberId }
  /** A member lets it be known how it will vote; then its capital tells it how to. Neither is a vote. */
  | { readonly type: 'delegation.signal'; readonly member: MemberId; readonly draft: DraftSymbol; readonly vote: Vote }
  | {
      readonly type: 'delegation.instruct';
      readonly member: MemberId;
      readonly draft: DraftSymbol;
      readonly vote: Vote;
    };

export type ActType = Act['type'];
export type ActOf<Type extends ActType> = Extract<Act, { type: Type }>;
