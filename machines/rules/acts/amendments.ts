import { refusalToMember } from './members.ts';
import { refusalOfClosedDraft, refusalOfSetAside, refusalOfTurn } from './precedence.ts';
import { draftOf, isMember, type Amendment, type MeetingRecord, type Part } from '../record.ts';
import type { Refusal } from '../refusal.ts';
import type { PartAsked } from './acts.ts';
import type { Citation } from '../words/sources.ts';
import type { AmendmentChange, DraftSymbol, MemberId, StateId } from '../words/vocabulary.ts';

/** The order of rule 36: what adds or deletes before what revises. */
const RANK = { adds: 0, deletes: 0, revises: 1 } as const satisfies Record<AmendmentChange, number>;

/**
 * Rule 36: amendments in the order in which they are voted on. One that adds to or deletes from the text comes first;
 * then the furthest removed in substance. Equal ones keep the order of their submission.
 */
export function orderAmendments<Ranked extends Pick<Amendment, 'change' | 'removed'>>(
  amendments: readonly Ranked[],
): Ranked[] {
  return amendments.toSorted((one, other) => RANK[one.change] - RANK[other.change] || other.removed - one.removed);
}

/** The amendment to a draft that is voted on next; `undefined` when all have been. */
export function nextAmendment({ amendments }: MeetingRecord, symbol: DraftSymbol): Amendment | undefined {
  return orderAmendments(amendments.filter(({ draft, status }) => draft === symbol && status === 'open'))[0];
}

/** The part of a draft that is voted on next, in the order asked for; `undefined` when all have been. */
export function nextPart(record: MeetingRecord, symbol: DraftSymbol): Part | undefined {
  return draftOf(record, symbol)?.parts?.find(({ status }) => status === 'open');
}

/** Rules 33(6) and 36: a member amends a draft that is before the Council; `removed` is 1 for the nearest. */
export function refusalToAmend(
  record: MeetingRecord,
  amendment: DraftSymbol,
  symbol: DraftSymbol,
  by: MemberId,
): Refusal | undefined {
  if (draftOf(record, amendment) ?? amendmentOf(record, amendment)) {
    return { kind: 'symbolTaken', symbol: amendment, citation: 'PRoP 31' };
  }
  return refusalOfClosed(record, symbol, 'PRoP 36') ?? refusalToMember(record, by, 'PRoP 36');
}

export function refusalToWithdrawAmendment(
  record: MeetingRecord,
  symbol: DraftSymbol,
  by: MemberId,
): Refusal | undefined {
  const refusal = refusalOfClosedAmendment(record, symbol, 'PRoP 35');
  if (refusal) return refusal;
  return amendmentOf(record, symbol)?.by === by ? undefined : { kind: 'notTheMover', state: by, citation: 'PRoP 35' };
}

/** Rule 36: the amendments of the draft that is next, in their order. */
export function refusalToPutAmendment(record: MeetingRecord, symbol: DraftSymbol): Refusal | undefined {
  const refusal = refusalOfClosedAmendment(record, symbol, 'PRoP 36');
  const amendment = amendmentOf(record, symbol);
  if (refusal || !amendment) return refusal;
  const unready = refusalOfTurn(record, amendment.draft);
  if (unready) return unready;
  const first = nextAmendment(record, amendment.draft);
  return first && first.symbol !== symbol
    ? { kind: 'anotherAmendmentFirst', amendment: symbol, first: first.symbol, citation: 'PRoP 36' }
    : undefined;
}

/** Rule 32: parts of a draft are voted on separately at the request of any member, unless the original mover objects. */
export function refusalToRequestParts(
  record: MeetingRecord,
  symbol: DraftSymbol,
  by: MemberId,
  parts: readonly PartAsked[],
): Refusal | undefined {
  const refusal = refusalOfClosed(record, symbol, 'PRoP 32') ?? refusalToMember(record, by, 'PRoP 32');
  if (refusal) return refusal;
  const draft = draftOf(record, symbol);
  if (draft?.undivided) return { kind: 'moverObjected', draft: symbol, citation: 'PRoP 32' };
  if (draft?.parts) return { kind: 'alreadyDivided', draft: symbol, citation: 'PRoP 32' };
  const names = parts.map(({ part }) => part);
  return names.length === 0 || new Set(names).size < names.length
    ? { kind: 'noParts', citation: 'PRoP 32' }
    : undefined;
}

/** Rule 32: the original mover objects, as long as no part has been voted on; who sponsored the draft counts as its mover. */
export function refusalToObjectToParts(record: MeetingRecord, symbol: DraftSymbol, by: StateId): Refusal | undefined {
  const refusal = refusalOfClosed(record, symbol, 'PRoP 32');
  if (refusal) return refusal;
  const draft = draftOf(record, symbol);
  if (!draft?.parts) return { kind: 'notDivided', draft: symbol, citation: 'PRoP 32' };
  if (!draft.sponsors.includes(by)) return { kind: 'notASponsor', state: by, draft: symbol, citation: 'PRoP 32' };
  if (draft.parts.some(({ status }) => status !== 'open'))
    return { kind: 'voteTaken', draft: symbol, citation: 'PRoP 32' };
  return isMember(record, by) ? refusalToMember(record, by, 'PRoP 32') : undefined; // who is away hears no request
}

export function refusalToPutPart(record: MeetingRecord, symbol: DraftSymbol, name: string): Refusal | undefined {
  const refusal = refusalOfTurn(record, symbol);
  if (refusal) return refusal;
  const part = draftOf(record, symbol)?.parts?.find((candidate) => candidate.part === name);
  if (!part) return { kind: 'unknownPart', draft: symbol, part: name, citation: 'PRoP 32' };
  if (part.status !== 'open') return { kind: 'partNotOpen', part: name, status: part.status, citation: 'PRoP 32' };
  const amendment = nextAmendment(record, symbol);
  if (amendment) return { kind: 'amendmentFirst', draft: symbol, amendment: amendment.symbol, citation: 'PRoP 36' };
  const first = nextPart(record, symbol);
  return first && first.part !== name
    ? { kind: 'partFirst', draft: symbol, part: first.part, citation: 'PRoP 32' }
    : undefined;
}

export function amendmentOf({ amendments }: MeetingRecord, symbol: DraftSymbol): Amendment | undefined {
  return amendments.find((amendment) => amendment.symbol === symbol);
}

function refusalOfClosedAmendment(record: MeetingRecord, symbol: DraftSymbol, citation: Citation): Refusal | undefined {
  const amendment = amendmentOf(record, symbol);
  if (!amendment) return { kind: 'unknownAmendment', amendment: symbol, citation };
  return amendment.status === 'open'
    ? undefined
    : { kind: 'amendmentNotOpen', amendment: symbol, status: amendment.status, citation };
}

function refusalOfClosed(record: MeetingRecord, symbol: DraftSymbol, citation: Citation): Refusal | undefined {
  return refusalOfSetAside(record) ?? refusalOfClosedDraft(record, symbol, citation);
}
