import { draftOf, isMember, type DraftOnTable, type MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { DraftSymbol, TextId } from '../words/vocabulary.ts';

/**
 * Rule 32: draft resolutions are voted on in the order of their submission, unless the Council decides otherwise; the
 * record keeps them in that order. The next is the first that the Council has neither decided nor lost by withdrawal;
 * `undefined` when there is none, or the item has been set aside. A draft of invited States that no member has asked to
 * be put to the vote (rule 38) holds no place, nor does one whose vote the Council has put off.
 *
 * Whether a draft whose sponsors have not asked for the vote keeps its place was argued on 16 November 2017
 * (S/PV.8105) and left open: here it keeps it.
 */
export function nextToBeVotedOn(record: Pick<MeetingRecord, 'drafts' | 'item' | 'council'>): DraftSymbol | undefined {
  if (record.item === 'referred' || record.item === 'postponed') return undefined;
  return record.drafts.find((draft) => draft.status === 'underVote' || waitsForTheVote(record, draft))?.symbol;
}

/** Drafts that have their turn at this meeting and have not had it: what an adjournment leaves without a vote. */
export function draftsWaiting(record: MeetingRecord): readonly DraftSymbol[] {
  if (refusalOfSetAside(record)) return [];
  return record.drafts.filter((draft) => waitsForTheVote(record, draft)).map(({ symbol }) => symbol);
}

function waitsForTheVote(record: Pick<MeetingRecord, 'council'>, draft: DraftOnTable): boolean {
  return isOpen(draft) && draft.putOff === undefined && !needsRequest(record, draft);
}

/** Submitted, and neither under vote nor at its end. */
export function isOpen({ status }: DraftOnTable): boolean {
  return status === 'tabled' || status === 'inBlue';
}

/** Rule 38: no member is among its sponsors, all of whom are known, and none has asked for the vote. */
export function needsRequest(
  record: Pick<MeetingRecord, 'council'>,
  { sponsors, sponsorsIncomplete, requestedBy }: DraftOnTable,
): boolean {
  return requestedBy === undefined && !sponsorsIncomplete && !sponsors.some((state) => isMember(record, state));
}

/** Rule 33(4) and (5): what has been referred or postponed is not voted on at this meeting any more. */
export function refusalOfSetAside({ item }: MeetingRecord): RuleRefusal | undefined {
  return item === 'referred' || item === 'postponed'
    ? { kind: 'itemSetAside', how: item, citation: 'PRoP 33' }
    : undefined;
}

export function refusalOfClosedDraft(
  record: MeetingRecord,
  symbol: TextId,
  citation: Citation,
): RuleRefusal | undefined {
  const draft = draftOf(record, symbol);
  if (!draft) return { kind: 'unknownDraft', draft: symbol, citation };
  return isOpen(draft) ? undefined : { kind: 'draftNotOpen', draft: draft.symbol, status: draft.status, citation };
}

/**
 * What is voted on at its turn: a draft, and what belongs to it. Rule 32: in the order of submission. Rule 38: when no
 * member has asked for it, neither a draft of invited States nor a part of it or an amendment to it is put to the vote.
 */
export function refusalOfTurn(record: MeetingRecord, symbol: TextId): RuleRefusal | undefined {
  const refusal = refusalOfSetAside(record) ?? refusalOfClosedDraft(record, symbol, 'PRoP 32');
  if (refusal) return refusal;
  const draft = draftOf(record, symbol);
  if (draft?.putOff) return { kind: 'votePutOff', draft: draft.symbol, citation: 'PRoP 33' };
  if (draft && needsRequest(record, draft)) return { kind: 'needsRequest', draft: symbol, citation: 'PRoP 38' };
  const first = nextToBeVotedOn(record);
  return draft && first !== undefined && first !== symbol
    ? { kind: 'anotherFirst', draft: draft.symbol, first, citation: 'PRoP 32' }
    : undefined;
}

/** What is done to a draft that is still to be voted on: not once it, or the whole matter, is out of reach. */
export function refusalOfClosed(record: MeetingRecord, symbol: TextId, citation: Citation): RuleRefusal | undefined {
  return refusalOfSetAside(record) ?? refusalOfClosedDraft(record, symbol, citation);
}
