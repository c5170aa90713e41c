import type {
  Act,
  ActType,
  Citation,
  DraftStatus,
  DraftSymbol,
  ForTheAssembly,
  Manner,
  MeetingRecord,
  Outcome,
  Phase,
  Question,
  QuestionKey,
  Refusal,
  StateId,
  TextId,
  MemberId,
  Tally,
  Vote,
  Votes,
} from '../../../machines/rules/index.ts';
import type { Provenance, RecordedAct, Reason, Representative, Scenario } from '../../scenario/index.ts';
import type { VoteTold } from '../tree/lineVotings.ts';
import type { Speech } from './speech.types.ts';

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
  /** What lies on the table besides votes, who presides, and what the reader has switched. */
  readonly room: RoomView;
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
  /** The reader's variations, in their order. */
  readonly variations: readonly VariationView[];
  /** Whose line is shown; absent on the record. */
  readonly variation?: VariationView['id'];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export interface VariationView {
  readonly id: number;
  readonly name?: string;
  readonly comment?: string;
  /** The variation that it was begun from; absent when that was the record. */
  readonly from?: VariationView['id'];
  readonly aside: boolean;
}

export interface LineView {
  /** The votes are those of the record. */
  readonly isRecord: boolean;
  readonly stops: readonly Stop[];
  /** Where this line leaves the record: index of the first stop that differs. */
  readonly departsAt?: number;
  /** Every vote that differs from the record, in a question that both put to the vote. */
  readonly departures: readonly Departure[];
  /** Every question that this line puts to the vote, in order. */
  readonly questions: readonly AskedView[];
  /** How many acts of the line are no longer in order. */
  readonly lapsed: number;
  /** Stop indices a reader jumps to: the opening, each vote, each result, the end. */
  readonly scenes: readonly Scene[];
}

export interface Stop {
  readonly index: number;
  readonly key: string;
  /** Absent at index 0, and where the act is not known to this edition. */
  readonly act?: StopAct;
  /** Of an act that this edition cannot read: the type that it was saved with. The meeting passes over it. */
  readonly unknown?: string;
  readonly phase: Phase;
  /** Not in the record: this line has it, the main line does not. */
  readonly departs: boolean;
  readonly recorded?: RecordedAct;
  readonly provenance: Provenance;
  /** The session has put the act in, as what follows from one of the reader's. */
  readonly assumed?: true;
  /** Set where the act declares a result. */
  readonly outcome?: Outcome;
  /** The act is not in order any more, and why: the meeting passes over it. */
  readonly lapsed?: Refusal;
}

export interface AskedView {
  readonly key: QuestionKey;
  readonly question: Question;
  /** Index of the stop that put it to the vote. */
  readonly index: number;
  /** Index of the stop that announces its result; absent where the line has none. */
  readonly declaredAt?: number;
  /** Nobody chose all of its votes: its end is as assumed. */
  readonly assumed?: true;
  /** The adjournment cuts off the vote on it: it has no end. */
  readonly cutOff?: true;
  /** How it ends on this line, wherever the reader stands; absent while a line leaves it open. */
  readonly end?: Outcome;
  readonly recordedEnd?: Outcome;
}

export interface StopAct {
  readonly type: ActType;
  readonly act: Act;
  readonly by?: StateId;
  readonly draft?: TextId;
  /** What is put to the vote, voted on or announced by the act. */
  readonly question?: Question;
  readonly vote?: Vote;
  readonly members?: readonly MemberId[];
}

export interface Departure {
  readonly question: QuestionKey;
  readonly member: MemberId;
  readonly recorded: VoteTold;
  readonly now: VoteTold;
}

export interface Scene {
  readonly kind:
    'opening' | 'statementsBefore' | 'vote' | 'result' | 'statementsAfter' | 'interruption' | 'adjournment';
  readonly index: number;
  /** First index after the scene. */
  readonly end: number;
  /** Of a vote and a result. */
  readonly question?: Question;
  /** Of an interruption: what began it. */
  readonly act?: Act;
}

/** What the room knows, as the law keeps it: what lies on the table, and what has been decided of which the Assembly hears. */
export type RoomView = ForTheAssembly &
  Pick<
    MeetingRecord,
    | 'president'
    | 'ceded'
    | 'amendments'
    | 'motions'
    | 'rulings'
    | 'practice'
    | 'proviso'
    | 'parties'
    | 'invited'
    | 'consensus'
    | 'silences'
    | 'ballots'
  >;

export type { NarratedAct, Proceeding, Speech } from './speech.types.ts';

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
  /** It did not take part in the vote, and was away from the table; absent where it was there, or nobody says. */
  readonly absent?: true;
  /** Nobody chose this vote: the session has assumed it. */
  readonly assumed?: true;
  /** The votes on that question are over, and nobody says how this member voted. */
  readonly notKnown?: true;
  /** The vote was cast by the last act. */
  readonly justVoted: boolean;
  /** This vote is not the record's. */
  readonly departs: boolean;
  /** This vote defeats the text: the veto, once the result is certain. */
  readonly vetoing: boolean;
  /** Absent where no source names the delegate. */
  readonly representative?: Representative;
  /** One per question that the line puts to the vote, in order. */
  readonly ballots: readonly BallotView[];
}

/** What one member does on one question: on this line and on the record. */
export interface BallotView {
  readonly key: QuestionKey;
  readonly question: Question;
  /** On this line, wherever the reader stands on it. */
  readonly vote: VoteTold;
  /** Absent where the record did not put the question to the vote. */
  readonly recorded?: VoteTold;
  readonly departs: boolean;
  /** Nobody chose this vote. */
  readonly assumed?: true;
  /** Of votes known in part: those that this member can be supposed to have given. Absent: any. */
  readonly open?: readonly Vote[];
  /** Has been cast at this position. */
  readonly cast: boolean;
  readonly stance: 'uninstructed' | 'signalled' | 'instructed' | 'voted';
  readonly signalled?: Vote;
  readonly reason?: Reason;
}

export interface QuestionView {
  readonly key: QuestionKey;
  readonly question: Question;
  readonly stage: 'casting' | 'closed' | 'declared';
  readonly tally: Tally;
  readonly required: number;
  /** Affirmative votes still missing; 0 when the bar is reached, and where the count is not known. */
  readonly missing: number;
  readonly outcome: Outcome;
  /** Of votes known in part: how many members are not named. */
  readonly notNamed?: number;
  /** Permanent members against while it has the votes or may still get them: each would be a veto. */
  readonly vetoing: readonly MemberId[];
  /** Of those who have voted. */
  readonly votes: Votes;
  /** The same question's result on the record, where this line ends otherwise; only once voting is closed. */
  readonly recordedOutcome?: Outcome;
}

export interface DraftView {
  readonly symbol: DraftSymbol;
  /** As the scenario calls it; the symbol, for a draft of the reader's own. */
  readonly name: string;
  readonly status: DraftStatus;
  /** It repeats the text of this one. */
  readonly sameAs?: DraftSymbol;
  /** The result on this line, once declared at this position. */
  readonly outcome?: Outcome;
  /** How this line ends for the draft, wherever the reader stands. */
  readonly end?: Outcome;
  /** How it ended on the record. */
  readonly recordedEnd?: Outcome;
}

export type { SessionEvent } from '../edit/session.event.ts';
