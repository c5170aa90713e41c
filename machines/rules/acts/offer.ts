import type { DraftOnTable, MeetingRecord, MotionMoved } from '../record.ts';
import { parseDraftSymbol } from '../words/textId.ts';
import { type DraftSymbol, type Hand, type PutManner, type NamedPart, type StateId } from '../words/vocabulary.ts';

/** What those who look for something to do find at one moment. */
export interface Room {
  readonly record: MeetingRecord;
  /** The call of a show of hands that is being made. */
  readonly called: Hand | undefined;
  /** How questions are put to the vote. */
  readonly manner: PutManner;
  /** States that have something to do with the matter and have not been invited. */
  readonly toInvite: readonly StateId[];
  /** What drafts provide for, by draft, each as a part to be voted on by itself. */
  readonly provisions: readonly { readonly symbol: DraftSymbol; readonly parts: readonly NamedPart[] }[];
  readonly wording: Wording;
}

/** What some acts say in words of their own. */
export interface Wording {
  /** Until when a meeting is adjourned, a discussion postponed, a silence runs. */
  readonly until: string;
  /** What a consensus or a silence is about. */
  readonly title: string;
  /** Whom a ballot or a recommendation is about. */
  readonly candidate: string;
  /** Whom the Council hears under rule 39, by name or by office. */
  readonly guest: string;
}

/** The acts as a reader looks for them. */
export const GROUPS = ['voting', 'floor', 'texts', 'motions', 'order', 'presence', 'decisions'] as const;
export type Group = (typeof GROUPS)[number];

/** The order in which acts are offered. Those of one section come in the order of their subjects, or draft by draft. */
export const SECTIONS = [
  'ownVote',
  'pointsOfOrder',
  'objections',
  'opening',
  'item',
  'onDrafts',
  'ownAmendments',
  'rulings',
  'motions',
  'amendmentsAndParts',
  'drafts',
  'voting',
  'course',
  'chair',
  'agreement',
  'candidates',
  'presence',
  'settings',
  'end',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * When acts of one kind are offered, in order or not; whose they are is said by the law. `by` is who acts; for the
 * President's acts it is the member that presides.
 */
export interface Offer<A> {
  readonly group: Group;
  readonly section: Section;
  /** The fields that the reader fills in. */
  fields?(act: A): readonly (keyof Wording)[];
  /** The acts that have no draft and no motion to be about, or come one kind after the other all the same. */
  acts?(room: Room, by: StateId): readonly A[];
  onDraft?(room: Room, draft: DraftOnTable, by: StateId): readonly A[];
  onMotion?(room: Room, moved: MotionMoved, by: StateId): readonly A[];
}

/** `undefined`: never offered. */
export type OffersOf<Acts extends { readonly type: string }> = {
  readonly [Type in Acts['type']]: Offer<Extract<Acts, { type: Type }>> | undefined;
};

/** A symbol that no text in the room has, clearly the reader's own; `undefined` when there is one with it already. */
export function newSymbol({ drafts, amendments }: MeetingRecord, text: string): DraftSymbol | undefined {
  const symbol = parseDraftSymbol(text);
  return [...drafts, ...amendments].some((known) => known.symbol === symbol) ? undefined : symbol;
}
