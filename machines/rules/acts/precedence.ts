import { isOpen, needsRequest, nextToBeVotedOn, setAside } from './turns.ts';
import { draftOf, type MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { TextId } from '../words/vocabulary.ts';

/** Rule 33(4) and (5): what has been referred or postponed is not voted on at this meeting any more. */
export function refusalOfSetAside(record: MeetingRecord): RuleRefusal | undefined {
  const how = setAside(record);
  return how && { kind: 'itemSetAside', how, citation: 'PRoP 33' };
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
