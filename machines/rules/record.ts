import type { BallotResult } from './decision/ballot.ts';
import type { Mutable } from './mutable.ts';
import {
  keyOf,
  type AmendmentChange,
  type Basis,
  type ConsensusOn,
  type Contested,
  type Council,
  type DisputeOrSituation,
  type DraftEffect,
  type DraftStatus,
  type DraftSymbol,
  type Guest,
  type GuestRule,
  type InvitationRule,
  type IsoDate,
  type PutManner,
  type Matter,
  type MemberId,
  type Motion,
  type NamedPart,
  type Practice,
  type ProposalStatus,
  type Question,
  type QuestionKey,
  type SecretBallot,
  type StateId,
  type TextId,
  type Vote,
  type Votes,
  type Whereabouts,
} from './words/vocabulary.ts';
import type { ToldInPart } from './decision/inPart.ts';
import type { Outcome } from './decision/voting.ts';
import { only } from './only.ts';

/**
 * What the room knows at one moment: the data beside the chart's state. JSON only, so that a position can be kept,
 * compared and replayed. Where the meeting stands is never repeated here; the chart says it. What has been decided is
 * here (the agenda, the item), because other states ask for it.
 */
export interface MeetingRecord {
  readonly date: IsoDate;
  readonly council: Council;
  /**
   * Who presides now; another than at the opening when the chair was ceded (rule 20). Absent where no source says: the
   * President acts all the same, and nobody is named.
   */
  readonly president?: MemberId;
  /** Who ceded the chair, in order; the first can take it back. */
  readonly ceded: readonly MemberId[];
  /** How many months have gone by since the day of the meeting; absent while none has. */
  readonly monthsPassed?: number;
  readonly practice: Readonly<Record<Practice, boolean>>;
  /** How the proviso of Charter 27(3) is applied; absent while that practice is off. */
  readonly proviso?: ProvisoTaken;
  /** Parties to the dispute, as the reader says (Charter 27(3)). */
  readonly parties: readonly MemberId[];
  readonly agenda: AgendaStatus;
  readonly item: ItemStatus;
  /** In the order in which they are to be voted on: that of submission, unless the Council decided otherwise (rule 32). */
  readonly drafts: readonly DraftOnTable[];
  /** In the order of submission. */
  readonly amendments: readonly Amendment[];
  readonly delegations: Readonly<Record<MemberId, Delegation>>;
  /** States that take part without a vote, in the order of their invitation. */
  readonly invited: readonly InvitedState[];
  /** Persons and organisations that may inform the Council, in the order of their invitation. */
  readonly guests: readonly InvitedGuest[];
  /** Rule 48: the Council has decided to meet in private. */
  readonly private?: true;
  /** Who has the floor; absent before anyone spoke and while a vote is taken. */
  readonly speaker?: StateId;
  /** How many motions were moved at this meeting, those withdrawn among them. */
  readonly motionsMoved: number;
  /** Moved and not yet decided, in the order in which they were moved. */
  readonly motions: readonly MotionMoved[];
  /** In the order of their decision. */
  readonly motionsDecided: readonly MotionDecided[];
  /** Points of order, preliminary questions and orders of amendments on which the President ruled, in order. */
  readonly rulings: readonly Ruling[];
  /** The point of order that waits for its ruling, or for the vote on it. */
  readonly point?: { readonly by: MemberId };
  /** It is settled that no meeting is held, but letters are sent (S/2020/253). */
  readonly withoutMeeting?: true;
  /** The Council votes in writing. */
  readonly inWriting?: true;
  /** The preliminary question that is being settled. */
  readonly preliminary?: Contested & { readonly by: MemberId };
  /** Questions put and not yet declared; the last is before the Council. One may interrupt another. */
  readonly pending: readonly PendingVote[];
  /** In the order of their announcement. */
  readonly declared: readonly DeclaredVote[];
  readonly consensus: readonly Consensus[];
  readonly silences: readonly Silence[];
  readonly ballots: readonly BallotHeld[];
  /** Cast on the same question before this meeting; absent where none is known. */
  readonly earlierVetoes?: readonly EarlierVeto[];
}

/** What the reader takes for given where the law leaves it open. */
export interface ProvisoTaken {
  /** Of the drafts of which no source says it; `unstated`: not taken, so that the proviso binds nobody on them. */
  readonly basis: Basis;
  readonly about: DisputeOrSituation;
}

/** A veto of an earlier meeting: lack of unanimity of the permanent members (377 A (V)) that this meeting finds there. */
export interface EarlierVeto {
  /** The draft or amendment that failed. */
  readonly question: DraftSymbol;
  readonly date: IsoDate;
  readonly by: readonly MemberId[];
}

/** The record, open to be written by one act. */
export type WritableRecord = Mutable<MeetingRecord>;

/** Rule 9. `contested`: to be voted on. */
export const AGENDA_STATUSES = ['provisional', 'contested', 'adopted', 'rejected'] as const;
export type AgendaStatus = (typeof AGENDA_STATUSES)[number];

/** The matter that the drafts are about: not reached yet, under consideration, or set aside by a motion (rule 33(4), (5)). */
export const ITEM_STATUSES = ['notReached', 'open', 'referred', 'postponed'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

export interface DraftOnTable {
  readonly symbol: DraftSymbol;
  readonly matter: Matter;
  /** Movers and co-sponsors. */
  readonly sponsors: readonly StateId[];
  /** There are more, or there may be: the sources do not name them all. */
  readonly sponsorsIncomplete?: true;
  /** The `original mover` of rules 32 and 35, or several that moved it together; absent where that is not known. */
  readonly movers?: readonly StateId[];
  /** The President put it forward for all members of the Council, who co-sponsor it. */
  readonly presidential?: true;
  /** Members that have seconded it (rule 35). */
  readonly seconders?: readonly MemberId[];
  readonly status: DraftStatus;
  /** `unstated` when absent. */
  readonly basis?: Basis;
  /** What follows in the Assembly when it is adopted. */
  readonly effect?: DraftEffect;
  /** It repeats the text of this one. */
  readonly sameAs?: DraftSymbol;
  /** Rule 38: the member that asked for the vote on the draft of an invited State. */
  readonly requestedBy?: MemberId;
  /** Who withdrew it. Stays when it is put to the vote again under another symbol. */
  readonly withdrawnBy?: StateId;
  /** The matter was settled by a preliminary question. */
  readonly settled?: true;
  /** Amendments adopted, or accepted without a vote. */
  readonly amendedBy?: readonly TextId[];
  /** A sponsor has revised it orally. */
  readonly revised?: true;
  /** The parts that it has, as far as they are known. */
  readonly knownParts?: readonly NamedPart[];
  /** It may have others since it was amended or revised. */
  readonly otherParts?: true;
  /** Rule 32: voted on separately, before the whole. */
  readonly parts?: readonly Part[];
  /** A separate vote was asked for and its original mover objected. */
  readonly undivided?: true;
  /** The Council has put off the vote on it: at this meeting it is not voted on any more. */
  readonly putOff?: true;
}

/** A part that is voted on by itself. */
export interface Part extends NamedPart {
  readonly status: ProposalStatus;
}

export interface Amendment {
  readonly symbol: TextId;
  /** The draft that it would change, be it by way of another amendment. */
  readonly draft: DraftSymbol;
  /** The amendment that it would change; absent when it changes the draft itself. */
  readonly to?: TextId;
  readonly by: StateId;
  readonly change: AmendmentChange;
  /** The part that it changes, where that is said. */
  readonly part?: string;
  readonly removed: number;
  readonly status: ProposalStatus;
  /** That of the draft, unless a preliminary question has settled it for the amendment itself. */
  readonly matter?: Matter;
  /** Rule 38: the member that asked for the vote on the amendment of an invited State. */
  readonly requestedBy?: MemberId;
  readonly amendedBy?: readonly TextId[];
  readonly knownParts?: readonly NamedPart[];
  readonly otherParts?: true;
  readonly parts?: readonly Part[];
  readonly undivided?: true;
}

/** A draft or an amendment: what can be amended, and voted on in parts. */
export type TextOnTable = DraftOnTable | Amendment;

export interface InvitedState {
  readonly state: StateId;
  readonly under: InvitationRule;
  readonly byVideo?: true;
}

export interface InvitedGuest {
  readonly guest: Guest;
  readonly under: GuestRule;
}

export interface MotionMoved {
  /** Counts the motions of the meeting from 1. */
  readonly number: number;
  readonly motion: Motion;
  /** Of a proposal of the President's: the member that presides. */
  readonly by: MemberId;
  /** Procedural, unless a preliminary question has settled it otherwise. */
  readonly matter?: Matter;
  /** The President proposed it, to be decided if nobody objects. */
  readonly proposed?: true;
  /** The first member that objected: it is decided by a vote. */
  readonly objectedBy?: MemberId;
}

export interface MotionDecided extends MotionMoved {
  readonly carried: boolean;
}

export type Ruling = {
  /** Counts the rulings of the meeting from 1. */
  readonly number: number;
  /** Absent where it is not known who presided. */
  readonly by?: MemberId;
  readonly challengedBy?: MemberId;
  readonly overruled?: boolean;
} & (
  | { readonly on: 'point'; readonly raisedBy: MemberId; readonly upheld: boolean }
  | (Contested & {
      readonly on: 'preliminary';
      readonly matter: Matter;
      /** Recorded as a decision of the Council; who drew the conclusion is not told. */
      readonly byTheCouncil?: true;
    })
  /** Rule 36: the amendments to a draft, in the order in which they are to be voted on. */
  | { readonly on: 'amendments'; readonly draft: DraftSymbol; readonly order: readonly TextId[] }
);

/** What is to be decided without a vote. `acclamation`: the members applaud instead of raising no objection. */
export type ConsensusSubject =
  | { readonly on: 'draftResolution'; readonly draft: DraftSymbol; readonly acclamation: boolean }
  | { readonly on: ConsensusOn; readonly title: string };

export type Consensus = ConsensusSubject & {
  /** `void`: the draft was withdrawn, or lost its turn, before anybody agreed or objected. */
  readonly status: 'sought' | 'agreed' | 'broken' | 'void';
  readonly brokenBy?: MemberId;
};

export interface Silence {
  readonly title: string;
  readonly until: string;
  readonly status: 'running' | 'agreed' | 'broken';
  readonly brokenBy?: MemberId;
}

/** `result` once the papers are counted. */
export interface BallotHeld {
  readonly ballot: SecretBallot;
  /** Of rounds on many candidates, from 1: of all at this meeting; in an election, of those since the organs last compared. */
  readonly round?: number;
  readonly result?: BallotResult;
}

export const PRESENCES = ['atTheTable', 'away'] as const;
export type Presence = (typeof PRESENCES)[number];

export const STANCES = ['uninstructed', 'signalled', 'instructed', 'voted'] as const;
export type Stance = (typeof STANCES)[number];

export interface Delegation {
  readonly presence: Presence;
  /** One per draft. */
  readonly positions: Readonly<Record<DraftSymbol, DelegationPosition>>;
}

export interface DelegationPosition {
  readonly stance: Stance;
  /** What it has signalled, is instructed to do, or has done. */
  readonly vote?: Vote;
}

export interface PendingVote {
  readonly question: Question;
  readonly manner: PutManner;
  readonly votes: Votes;
  /** Once the voting is closed: where those were that took no part; absent where all did. */
  readonly whereabouts?: NonParticipants;
  /** The voting is over, and members that are not in `votes` are not named: nobody's vote is out. */
  readonly inPart?: ToldInPart;
}

/** A member without an entry took part. */
export type NonParticipants = { readonly [member in MemberId]?: Whereabouts };

/** Of a vote that is known in part, `votes` are those of the members that are named. */
export interface DeclaredVote extends Omit<PendingVote, 'manner'> {
  readonly outcome: Outcome;
}

/**
 * What the law takes to be in the record. Outside data never brings it here: an act is refused before it is recorded.
 * @throws when it is not there
 */
export function known<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The record lacks what an act in order assumes: ${what}.`);
  return found;
}

/** The question before the Council; `undefined` when nothing has been put to the vote. */
export function questionBeforeTheCouncil(record: MeetingRecord): PendingVote | undefined {
  return record.pending.at(-1);
}

export function draftOf(record: Pick<MeetingRecord, 'drafts'>, symbol: TextId): DraftOnTable | undefined {
  return only(record.drafts, (draft) => draft.symbol === symbol);
}

export function amendmentOf({ amendments }: Pick<MeetingRecord, 'amendments'>, id: TextId): Amendment | undefined {
  return only(amendments, ({ symbol }) => symbol === id);
}

export function textOf(record: Pick<MeetingRecord, 'drafts' | 'amendments'>, id: TextId): TextOnTable | undefined {
  return amendmentOf(record, id) ?? draftOf(record, id);
}

export function isMember(record: Pick<MeetingRecord, 'council'>, state: StateId): boolean {
  return record.council.seats.some(({ member }) => member === state);
}

export function isAtTheTable(record: MeetingRecord, member: MemberId): boolean {
  return record.delegations[member]?.presence === 'atTheTable';
}

/**
 * Members that have not voted on the question before the Council, in the Council's order. Nobody, where the votes are
 * known in part: those that are not named have voted.
 */
export function membersOut(record: MeetingRecord): MemberId[] {
  const { votes = {}, inPart } = questionBeforeTheCouncil(record) ?? {};
  if (inPart) return [];
  return record.council.seats.map(({ member }) => member).filter((member) => votes[member] === undefined);
}

/** How a member's vote on a question is recorded, declared or not; `undefined` while it has none, and where it is not known. */
export function voteOn({ pending, declared }: MeetingRecord, key: QuestionKey, member: MemberId): Vote | undefined {
  return [...pending, ...declared].find(({ question }) => keyOf(question) === key)?.votes[member];
}

/** The question declared last; `undefined` before the first. */
export function lastDeclared(record: MeetingRecord): DeclaredVote | undefined {
  return record.declared.at(-1);
}
