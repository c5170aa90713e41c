import { refusalOfClosed } from './precedence.ts';
import { draftIn } from './recipes.ts';
import { forAllIfUnknown, refusalOfNonMover, type ForAllSponsors } from './sponsorship.ts';
import type { Mutable } from '../mutable.ts';
import {
  amendmentOf,
  draftOf,
  isMember,
  known,
  type Amendment,
  type MeetingRecord,
  type TextOnTable,
  type WritableRecord,
} from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { AmendmentChange, DraftSymbol, NamedPart, ProposalStatus, StateId, TextId } from '../words/vocabulary.ts';
import { only } from '../only.ts';

/** Drafts and amendments have much in common: both can be amended, both can be voted on in parts, both have a mover. */

export function isAmendment(text: TextOnTable): text is Amendment {
  return 'change' in text;
}

/** The draft that a text is, or would change. @throws when there is no such text */
export function draftBehind(record: MeetingRecord, id: TextId): DraftSymbol {
  return amendmentOf(record, id)?.draft ?? known(draftOf(record, id), `draft ${id}`).symbol;
}

/** The text, to be written. @throws when no such text is before the Council */
export function textIn(next: WritableRecord, id: TextId): Mutable<TextOnTable> {
  return amendmentOf(next, id) ? amendmentIn(next, id) : draftIn(next, draftBehind(next, id));
}

/** The amendment, to be written. @throws when no such amendment is before the Council */
export function amendmentIn(next: WritableRecord, id: TextId): Mutable<Amendment> {
  return known(
    only(next.amendments, ({ symbol }) => symbol === id),
    `amendment ${id}`,
  );
}

/** What is done to a text that is still to be voted on: not once it, or the whole matter, is out of reach. */
export function refusalOfClosedText(record: MeetingRecord, id: TextId, citation: Citation): RuleRefusal | undefined {
  const amendment = amendmentOf(record, id);
  if (!amendment) return refusalOfClosed(record, id, citation);
  return refusalOfClosed(record, amendment.draft, citation) ?? refusalOfClosedAmendment(record, id, citation);
}

export function refusalOfClosedAmendment(
  record: MeetingRecord,
  id: TextId,
  citation: Citation,
): RuleRefusal | undefined {
  const amendment = amendmentOf(record, id);
  if (!amendment) return { kind: 'unknownAmendment', amendment: id, citation };
  return amendment.status === 'open'
    ? undefined
    : { kind: 'amendmentNotOpen', amendment: id, status: amendment.status, citation };
}

/** What the mover of a text does. `forAll`: of a draft, as in `ForAllSponsors`. */
export interface ForAllOfText extends Omit<ForAllSponsors, 'draft'> {
  readonly draft: TextId;
}

/** What only the mover of a text may do: who moved the amendment, or the draft. */
export function refusalToOthersThanTheMover(
  record: MeetingRecord,
  { draft: id, by: state, forAll }: ForAllOfText,
  citation: Citation,
): RuleRefusal | undefined {
  const amendment = amendmentOf(record, id);
  if (amendment) return amendment.by === state ? undefined : { kind: 'notASponsor', state, draft: id, citation };
  const draft = draftOf(record, id);
  if (!draft) return { kind: 'unknownDraft', draft: id, citation };
  return refusalOfNonMover(record, { draft: draft.symbol, by: state, ...(forAll ? { forAll } : {}) }, citation);
}

/** What a sponsor of a text has to say to act for it; `undefined` for a State that is none. */
export function actingFor(
  record: MeetingRecord,
  text: TextOnTable,
  state: StateId,
): Pick<ForAllSponsors, 'forAll'> | undefined {
  if (isAmendment(text)) return text.by === state ? {} : undefined;
  return text.sponsors.includes(state) ? forAllIfUnknown(record, text) : undefined;
}

/** Rule 35: a vote on a part of a draft, or on an amendment to it, is a vote with respect to it. */
export function isVotedOn({ declared, pending }: MeetingRecord, symbol: DraftSymbol): boolean {
  return [...declared, ...pending].some(
    ({ question }) => (question.kind === 'part' || question.kind === 'amendment') && question.draft === symbol,
  );
}

/** The parts of a text that nobody has asked to be voted on separately, as far as its parts are known. */
export function partsLeft({ knownParts = [], parts = [] }: TextOnTable): readonly NamedPart[] {
  const asked = parts.map(({ part }) => part);
  return knownParts.filter(({ part }) => !asked.includes(part));
}

/** Rule 38: an invited State submitted it, and no member has asked for the vote. */
export function waitsForARequest(
  record: Pick<MeetingRecord, 'council'>,
  { by, requestedBy }: Pick<Amendment, 'by' | 'requestedBy'>,
): boolean {
  return requestedBy === undefined && !isMember(record, by);
}

/** The order of rule 36: what adds or deletes before what replaces. */
const RANK = { adds: 0, deletes: 0, replaces: 1, revises: 1 } as const satisfies Record<AmendmentChange, number>;

/**
 * Rule 36: the order in which amendments are ordinarily voted on. One that adds to or deletes from the text comes first;
 * then the furthest removed in substance. Equal ones keep the order of their submission.
 */
export function orderAmendments<Ranked extends Pick<Amendment, 'change' | 'removed'>>(
  amendments: readonly Ranked[],
): Ranked[] {
  return amendments.toSorted((one, other) => RANK[one.change] - RANK[other.change] || other.removed - one.removed);
}

/**
 * The amendments to a draft in the order in which they are voted on: as the President ruled, where a ruling stands;
 * those that it does not name behind the others; without one in the ordinary order. What changes another amendment comes
 * before it.
 */
export function amendmentsInOrder(
  { amendments, rulings }: Pick<MeetingRecord, 'amendments' | 'rulings'>,
  symbol: DraftSymbol,
): Amendment[] {
  const own = amendments.filter(({ draft }) => draft === symbol);
  const order = orderRuled({ rulings }, symbol) ?? [];
  const place = ({ symbol: id }: Amendment): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const withThoseBefore = (to: TextId | undefined): Amendment[] =>
    orderAmendments(own.filter((amendment) => amendment.to === to))
      .toSorted((one, other) => place(one) - place(other))
      .flatMap((amendment) => [...withThoseBefore(amendment.symbol), amendment]);
  return withThoseBefore(undefined);
}

/** The order on which the President ruled last and was not overruled; `undefined` without such a ruling. */
export function orderRuled(
  { rulings }: Pick<MeetingRecord, 'rulings'>,
  symbol: DraftSymbol,
): readonly TextId[] | undefined {
  const ruling = rulings.findLast((each) => each.on === 'amendments' && each.draft === symbol && !each.overruled);
  return ruling?.on === 'amendments' ? ruling.order : undefined;
}

/** The amendment to a draft that is voted on next; `undefined` when none waits for its vote. */
export function nextAmendment(record: MeetingRecord, symbol: DraftSymbol): Amendment | undefined {
  return amendmentsInOrder(record, symbol).find(
    (amendment) => amendment.status === 'open' && !waitsForARequest(record, amendment),
  );
}

/** Rules 36 and 38: the turn of an amendment among those to the same draft. */
export function refusalOfAmendmentTurn(record: MeetingRecord, amendment: Amendment): RuleRefusal | undefined {
  const { symbol, draft } = amendment;
  if (waitsForARequest(record, amendment)) return { kind: 'needsRequest', draft: symbol, citation: 'PRoP 38' };
  const first = nextAmendment(record, draft);
  return first && first.symbol !== symbol
    ? { kind: 'anotherAmendmentFirst', amendment: symbol, first: first.symbol, citation: 'PRoP 36' }
    : undefined;
}

/**
 * An amendment comes to its end. Adopted, or accepted, it is part of what it changes. Open amendments to it have nothing
 * left to change.
 */
export function endAmendment(next: WritableRecord, id: TextId, status: ProposalStatus): void {
  const amendment = amendmentIn(next, id);
  amendment.status = status;
  for (const other of next.amendments) {
    if (other.to === id && other.status === 'open') endAmendment(next, other.symbol, 'fallen');
  }
  if (status !== 'adopted' && status !== 'accepted') return;
  const text = textIn(next, amendment.to ?? amendment.draft);
  text.amendedBy = [...(text.amendedBy ?? []), id];
  noteOtherParts(text, amendment.part);
}

/** A text has been changed: where not within one of its parts, it may have others than those known. */
export function noteOtherParts(text: Mutable<TextOnTable>, changed: string | undefined): void {
  if (text.knownParts && !text.knownParts.some(({ part }) => part === changed)) text.otherParts = true;
}
