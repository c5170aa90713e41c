import type {
  AmendmentChange,
  ConsensusOn,
  DraftSymbol,
  Hand,
  InvitationRule,
  Manner,
  Matter,
  MemberId,
  Motion,
  Papers,
  Practice,
  RecommendationOf,
  SecretBallot,
  StateId,
  Vote,
} from '../words/vocabulary.ts';

/**
 * One thing that somebody does in the room. One union for all layers: it is the event of the chart, the line of a
 * scenario, the node of a session's tree. JSON only. An act without `by` or `member` is the President's.
 */
export type Act =
  /** The President calls the meeting to order. */
  | { readonly type: 'meeting.open' }
  /** The President suspends the meeting, nobody objecting; and resumes it. */
  | { readonly type: 'meeting.suspend' }
  | { readonly type: 'meeting.resume' }
  | { readonly type: 'meeting.adjourn' }
  /** The President gives the floor again after an announcement or a ruling. */
  | { readonly type: 'meeting.proceed' }

  /** Rule 9: the first item is the adoption of the agenda. */
  | { readonly type: 'agenda.adopt' }
  /** A member objects to the agenda; then it is put to the vote. */
  | { readonly type: 'agenda.contest'; readonly by: MemberId }
  | { readonly type: 'agenda.putToVote'; readonly manner: Manner }

  /** Rule 37, or 39: invited to take part, without vote, nobody objecting. */
  | { readonly type: 'invitation.extend'; readonly states: readonly StateId[]; readonly under?: InvitationRule }
  /** The President opens the item and names the drafts that the Council has before it. */
  | { readonly type: 'consideration.begin' }
  /** Rule 27: a member, or an invited State, speaks. */
  | { readonly type: 'statement.make'; readonly by: StateId }
  /** A member explains its vote, before the vote or after it. */
  | { readonly type: 'explanation.make'; readonly by: MemberId; readonly draft: DraftSymbol }

  /** Rule 20: the President cedes the chair to the next member in English alphabetical order; and takes it back. */
  | { readonly type: 'presidency.cede' }
  | { readonly type: 'presidency.resume' }
  /** Rule 18: a month goes by before the meeting is opened, and the presidency passes on. */
  | { readonly type: 'presidency.pass' }

  /** Rules 31 and 38: a draft is submitted. `sameAs`: it repeats the text of another, withdrawn or not. */
  | {
      readonly type: 'draft.submit';
      readonly draft: DraftSymbol;
      readonly by: StateId;
      readonly matter?: Matter;
      readonly sameAs?: DraftSymbol;
    }
  /** A sponsor asks for the final form, printed in blue. */
  | { readonly type: 'draft.putInBlue'; readonly draft: DraftSymbol; readonly by: StateId }
  /** Rule 38: a member asks that the draft of an invited State be put to the vote. */
  | { readonly type: 'draft.requestVote'; readonly draft: DraftSymbol; readonly by: MemberId }
  /** Rule 35: a sponsor withdraws its draft before any vote on it. */
  | { readonly type: 'draft.withdraw'; readonly draft: DraftSymbol; readonly by: StateId }
  /** Rule 35: another sponsor requires that it be put to the vote as its own, in its old place. */
  | { readonly type: 'draft.revive'; readonly draft: DraftSymbol; readonly by: MemberId }
  /** Rule 32: the President puts a draft to the vote. */
  | { readonly type: 'draft.putToVote'; readonly draft: DraftSymbol; readonly manner: Manner }

  /** Rules 33(6) and 36. `removed`: how far in substance from the draft, 1 the nearest; equal ones go by submission. */
  | {
      readonly type: 'amendment.submit';
      readonly amendment: DraftSymbol;
      readonly draft: DraftSymbol;
      readonly by: MemberId;
      readonly change: AmendmentChange;
      readonly removed: number;
    }
  | { readonly type: 'amendment.withdraw'; readonly amendment: DraftSymbol; readonly by: MemberId }
  | { readonly type: 'amendment.putToVote'; readonly amendment: DraftSymbol; readonly manner: Manner }

  /** Rule 32: a member asks that these parts be voted on separately. */
  | {
      readonly type: 'parts.request';
      readonly draft: DraftSymbol;
      readonly by: MemberId;
      readonly parts: readonly PartAsked[];
    }
  /** The original mover objects; then there is no separate vote. */
  | { readonly type: 'parts.object'; readonly draft: DraftSymbol; readonly by: StateId }
  | { readonly type: 'part.putToVote'; readonly draft: DraftSymbol; readonly part: string; readonly manner: Manner }

  /** Rule 33. */
  | { readonly type: 'motion.move'; readonly motion: Motion; readonly by: MemberId }
  /** Rule 35. `motion`: its number, in the order in which motions were moved at this meeting. */
  | { readonly type: 'motion.withdraw'; readonly motion: number; readonly by: MemberId }
  /** Nobody objects: so decided, without a vote. */
  | { readonly type: 'motion.agree'; readonly motion: number }
  | { readonly type: 'motion.putToVote'; readonly motion: number; readonly manner: Manner }

  /** Rule 30. */
  | { readonly type: 'point.raise'; readonly by: MemberId }
  | { readonly type: 'ruling.give'; readonly upheld: boolean }
  /** The ruling is put to the Council at once. */
  | { readonly type: 'ruling.challenge'; readonly by: MemberId; readonly manner: Manner }

  /** Is the decision on this draft procedural? Asked before the vote on it, or once its votes are in. */
  | { readonly type: 'preliminary.raise'; readonly draft: DraftSymbol; readonly by: MemberId }
  | { readonly type: 'preliminary.putToVote'; readonly manner: Manner }
  /** The President rules on it instead; the ruling can be challenged. */
  | { readonly type: 'preliminary.rule'; readonly matter: Matter }

  /** All hands that go up at one call of the President; the next call follows. */
  | { readonly type: 'hands.show'; readonly vote: Hand; readonly members: readonly MemberId[] }
  /** One member's vote: a single hand at the current call, or an answer to the roll. */
  | { readonly type: 'vote.cast'; readonly member: MemberId; readonly vote: Vote }
  /** A member changes its vote before the voting is closed. */
  | { readonly type: 'vote.change'; readonly member: MemberId; readonly vote: Vote }
  /** No more votes: who has not voted is recorded as not participating. */
  | { readonly type: 'voting.close' }
  /** The President announces the result. */
  | { readonly type: 'result.declare' }

  /** Charter 4(2) and 97: the Council votes on what it recommends to the Assembly. */
  | {
      readonly type: 'recommendation.putToVote';
      readonly of: RecommendationOf;
      readonly candidate: string;
      readonly manner: Manner;
    }
  /** The President asks whether there is agreement; one objection breaks it. */
  | { readonly type: 'consensus.seek'; readonly on: ConsensusOn; readonly title: string }
  | { readonly type: 'consensus.object'; readonly by: MemberId }
  | { readonly type: 'consensus.declare' }
  /** A text is sent round under silence: it is agreed unless a member breaks the silence by the hour named. */
  | { readonly type: 'silence.begin'; readonly title: string; readonly until: string }
  | { readonly type: 'silence.break'; readonly by: MemberId }
  | { readonly type: 'silence.end' }
  /** A secret ballot: the papers go into the box, and are counted. */
  | { readonly type: 'ballot.open'; readonly ballot: SecretBallot }
  | { readonly type: 'ballot.count'; readonly papers: readonly Papers[] }

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
    }

  /** The reader opens again what practice has settled, or settles it. */
  | { readonly type: 'practice.set'; readonly practice: Practice; readonly on: boolean }
  /** The reader says who is a party to the dispute (Charter 27(3)). */
  | { readonly type: 'party.set'; readonly member: MemberId; readonly party: boolean };

/** A part of a draft that is to be voted on by itself: `para. 1`. */
export interface PartAsked {
  readonly part: string;
  /** Operative, not preambular: when all of these are voted down, nothing is left to vote on. */
  readonly operative: boolean;
}

export type ActType = Act['type'];
export type ActOf<Type extends ActType> = Extract<Act, { type: Type }>;

/** The acts that put a question to the vote, in one of two manners. */
export type PuttingAct = Extract<Act, { manner: Manner }>;
