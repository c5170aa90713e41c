import type { Turn } from '../analysis/turn.ts';
import type {
  ActType,
  Citation,
  DraftStatus,
  DraftSymbol,
  Hand,
  Manner,
  Outcome,
  Phase,
  Refusal,
  StateId,
  MemberId,
  Tally,
  Vote,
} from '../../machines/rules/index.ts';
import type { Provenance, RecordedAct, Reason, Representative, Scenario } from '../scenario/index.ts';

/**
 * All that a screen needs to know about one position of the meeting. Pictures, letters, words and speech are made
 * from this one object; nothing that reads it counts, compares or decides.
 */
export interface MeetingView {
  readonly scenario: Scenario;
  readonly line: LineView;
  /** Index into `line.stops`; 0 is before the first act. */
  readonly at: number;
  /** Where the meeting stands; each has words under `phase.<phase>`. */
  readonly phase: Phase;
  /** The rules that the state of the chart cites. */
  readonly rules: readonly Citation[];
  /** What is being said in the room at this position. */
  readonly speech: Speech;
  /** In English alphabetical order; `place` says where round the table. */
  readonly seats: readonly SeatView[];
  /** Affirmative votes that a decision of this Council needs, whatever is before it: the fixed mark of the tally. */
  readonly required: number;
  /** The question being voted on, or just decided; absent while nothing has been put to the vote. */
  readonly question?: QuestionView;
  /** What is voted on next (rule 32); absent when every draft has been. */
  readonly next?: DraftSymbol;
  /** In the order of submission. */
  readonly drafts: readonly DraftView[];
  /** Why the last act that the user asked for was refused; cleared by the next one. */
  readonly refusal?: Refusal;
  readonly manner: Manner;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface LineView {
  /** The votes are those of the record. */
  readonly isRecord: boolean;
  readonly stops: readonly Stop[];
  /** Where this line leaves the record: index of the first stop that differs. */
  readonly departsAt?: number;
  /** Every vote that differs from the record. */
  readonly departures: readonly Departure[];
  /** Stop indices a reader jumps to: the opening, each vote, each result, the end. */
  readonly chapters: readonly Chapter[];
}

export interface Stop {
  readonly index: number;
  readonly key: string;
  /** Absent at index 0. */
  readonly act?: StopAct;
  readonly phase: Phase;
  /** Not in the record: this line has it, the main line does not. */
  readonly departs: boolean;
  readonly recorded?: RecordedAct;
  readonly provenance: Provenance;
  /** Set where the act declares a result. */
  readonly outcome?: Outcome;
}

export interface StopAct {
  readonly type: ActType;
  readonly by?: StateId;
  readonly draft?: DraftSymbol;
  readonly vote?: Vote;
  readonly members?: readonly MemberId[];
}

export interface Departure {
  readonly draft: DraftSymbol;
  readonly member: MemberId;
  readonly recorded: Vote;
  readonly now: Vote;
}

export interface Chapter {
  readonly kind: 'opening' | 'statementsBefore' | 'vote' | 'result' | 'statementsAfter' | 'adjournment';
  readonly index: number;
  /** First index after the chapter. */
  readonly end: number;
  readonly draft?: DraftSymbol;
}

/** Spoken in the room. `words` is what the President's fixed sentence needs; a statement has the record's gist. */
export type Speech =
  | { readonly kind: 'silence' }
  | { readonly kind: 'open'; readonly number: number }
  | { readonly kind: 'agenda'; readonly item: string }
  | { readonly kind: 'invite'; readonly states: readonly StateId[] }
  | { readonly kind: 'drafts'; readonly drafts: readonly DraftSymbol[] }
  | {
      readonly kind: 'statement';
      readonly by: StateId;
      /** The member that presides speaks in its national capacity. */
      readonly presiding: boolean;
      /** Absent on a line that has left the record: what was said answered what had happened. */
      readonly recorded?: RecordedAct;
    }
  | { readonly kind: 'putToVote'; readonly draft: DraftSymbol; readonly manner: Manner }
  | {
      readonly kind: 'hands';
      readonly vote: Hand;
      readonly members: readonly MemberId[];
      /** The call that follows; absent after the last. */
      readonly next?: Exclude<Hand, 'inFavour'>;
    }
  | { readonly kind: 'rollAnswer'; readonly member: MemberId; readonly vote: Vote }
  | { readonly kind: 'closed'; readonly draft: DraftSymbol; readonly notParticipating: readonly MemberId[] }
  | { readonly kind: 'result'; readonly draft: DraftSymbol; readonly outcome: Outcome }
  | { readonly kind: 'proceed' }
  | { readonly kind: 'signal'; readonly member: MemberId; readonly draft: DraftSymbol; readonly vote: Vote }
  | { readonly kind: 'instruct'; readonly member: MemberId; readonly draft: DraftSymbol; readonly vote: Vote }
  | { readonly kind: 'leave'; readonly member: MemberId }
  | { readonly kind: 'return'; readonly member: MemberId }
  | { readonly kind: 'blue'; readonly draft: DraftSymbol; readonly by: StateId }
  | { readonly kind: 'withdraw'; readonly draft: DraftSymbol; readonly by: StateId }
  | { readonly kind: 'adjourn' };

export interface SeatView {
  readonly member: MemberId;
  readonly name: string;
  readonly flag?: string;
  readonly permanent: boolean;
  readonly president: boolean;
  /** 0 to 1 along the horseshoe from one end to the other; the President is at 0.5. */
  readonly place: number;
  readonly atTheTable: boolean;
  readonly speaking: boolean;
  /** On the question under vote or just decided. */
  readonly vote?: Vote;
  /** The vote was cast by the last act. */
  readonly justVoted: boolean;
  /** This vote is not the record's. */
  readonly departs: boolean;
  /** This vote defeats the text: the veto, once the result is certain. */
  readonly vetoing: boolean;
  readonly representative: Representative;
  /** One per draft, in the order of submission. */
  readonly ballots: readonly BallotView[];
}

/** What one member does on one draft: on this line and on the record. */
export interface BallotView {
  readonly draft: DraftSymbol;
  /** On this line, wherever the reader stands on it. */
  readonly vote: Vote;
  readonly recorded: Vote;
  readonly departs: boolean;
  /** Has been cast at this position. */
  readonly cast: boolean;
  readonly stance: 'uninstructed' | 'signalled' | 'instructed' | 'voted';
  readonly signalled?: Vote;
  readonly reason?: Reason;
}

export interface QuestionView {
  readonly draft: DraftSymbol;
  readonly stage: 'casting' | 'closed' | 'declared';
  readonly tally: Tally;
  readonly required: number;
  /** Affirmative votes still missing; 0 when the bar is reached. */
  readonly missing: number;
  readonly outcome: Outcome;
  /** Permanent members against while it has the votes or may still get them: each would be a veto. */
  readonly vetoing: readonly MemberId[];
  /** What would turn the result; only once voting is closed. */
  readonly turn?: Turn;
  /** The same question's result on the record, where this line ends otherwise; only once voting is closed. */
  readonly recordedOutcome?: Outcome;
}

export interface DraftView {
  readonly symbol: DraftSymbol;
  readonly name: string;
  readonly status: DraftStatus;
  /** The result on this line, once declared at this position. */
  readonly outcome?: Outcome;
  /** How this line ends for the draft, wherever the reader stands. */
  readonly end?: Outcome;
  /** How it ended on the record. */
  readonly recordedEnd?: Outcome;
}

export type { SessionEvent } from './session.ts';
