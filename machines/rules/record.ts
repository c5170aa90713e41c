import type { Council, DraftStatus, DraftSymbol, Manner, Matter, MemberId, Question, StateId, Vote, Votes } from './vocabulary.ts';
import type { Outcome } from './voting.ts';

/**
 * What the room knows at one moment: the data beside the chart's state. JSON only, so that a position can be kept,
 * compared and replayed. Where the meeting stands is never repeated here; the chart says it.
 */
export interface MeetingRecord {
  readonly council: Council;
  readonly president: MemberId;
  /** In the order of submission (rule 32). */
  readonly drafts: readonly DraftOnTable[];
  readonly delegations: Readonly<Record<MemberId, Delegation>>;
  /** Rule 37. */
  readonly invited: readonly StateId[];
  /** Who has the floor; absent before anyone spoke and while a vote is taken. */
  readonly speaker?: StateId;
  /** Questions put and not yet declared; the last is before the Council. One may interrupt another. */
  readonly pending: readonly PendingVote[];
  /** In the order of their announcement. */
  readonly declared: readonly DeclaredVote[];
}

export interface DraftOnTable {
  readonly symbol: DraftSymbol;
  readonly matter: Matter;
  readonly sponsors: readonly StateId[];
  readonly status: DraftStatus;
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
  readonly manner: Manner;
  readonly votes: Votes;
}

export interface DeclaredVote {
  readonly question: Question;
  readonly votes: Votes;
  readonly outcome: Outcome;
}

/** The question before the Council; `undefined` when nothing has been put to the vote. */
export function questionBeforeTheCouncil(record: MeetingRecord): PendingVote | undefined {
  return record.pending.at(-1);
}

export function draftOf(record: MeetingRecord, symbol: DraftSymbol): DraftOnTable | undefined {
  return record.drafts.find((draft) => draft.symbol === symbol);
}

export function isMember(record: MeetingRecord, state: StateId): boolean {
  return record.council.seats.some(({ member }) => member === state);
}

export function isAtTheTable(record: MeetingRecord, member: MemberId): boolean {
  return record.delegations[member]?.presence === 'atTheTable';
}

/** Members that have not voted on the question before the Council, in the Council's order. */
export function membersOut(record: MeetingRecord): MemberId[] {
  const votes = questionBeforeTheCouncil(record)?.votes ?? {};
  return record.council.seats.map(({ member }) => member).filter((member) => votes[member] === undefined);
}

/** How a member's vote on a draft is recorded, declared or not; `undefined` while it has none. */
export function voteOn({ pending, declared }: MeetingRecord, symbol: DraftSymbol, member: MemberId): Vote | undefined {
  return [...pending, ...declared].find(({ question }) => question.draft === symbol)?.votes[member];
}
