import { nextAmendment, nextPart } from './amendments.ts';
import { refusalToMember, refusalToSpeak } from './members.ts';
import { needsRequest, refusalOfClosedDraft, refusalOfTurn } from './precedence.ts';
import { draftOf, isMember, type MeetingRecord } from '../record.ts';
import type { Refusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { DraftSymbol, MemberId, StateId } from '../words/vocabulary.ts';

/** Rules 31, 34 and 38: a member submits a draft, and so may an invited State; no seconder is needed. */
export function refusalToSubmit(record: MeetingRecord, symbol: DraftSymbol, by: StateId): Refusal | undefined {
  if (record.amendments.some((amendment) => amendment.symbol === symbol)) {
    return { kind: 'symbolTaken', symbol, citation: 'PRoP 31' };
  }
  const known = draftOf(record, symbol);
  if (known && known.status !== 'announced') return { kind: 'symbolTaken', symbol, citation: 'PRoP 31' };
  if (known && !known.sponsors.includes(by))
    return { kind: 'notASponsor', state: by, draft: symbol, citation: 'PRoP 31' };
  // What an announced draft's sponsor submits may come before the meeting is opened and anybody invited.
  return known && !isMember(record, by) ? undefined : refusalToSpeak(record, by);
}

/** A sponsor asks for the final form; once is enough. */
export function refusalToPutInBlue(record: MeetingRecord, symbol: DraftSymbol, by: StateId): Refusal | undefined {
  if (draftOf(record, symbol)?.status === 'inBlue') {
    return { kind: 'alreadyInBlue', draft: symbol, citation: 'Practice: in blue' };
  }
  return (
    refusalOfClosedDraft(record, symbol, 'Practice: in blue') ??
    refusalOfStranger(record, symbol, by, 'Practice: in blue')
  );
}

/** Rule 38: the draft of invited States waits until a member asks for the vote; a member's own needs no request. */
export function refusalToRequestVote(record: MeetingRecord, symbol: DraftSymbol, by: MemberId): Refusal | undefined {
  const refusal = refusalOfClosedDraft(record, symbol, 'PRoP 38') ?? refusalToMember(record, by, 'PRoP 38');
  if (refusal) return refusal;
  const draft = draftOf(record, symbol);
  return draft && needsRequest(record, draft)
    ? undefined
    : { kind: 'needsNoRequest', draft: symbol, citation: 'PRoP 38' };
}

/**
 * Rule 35: who submitted a draft withdraws it, as long as no vote has been taken with respect to it. A vote on a part of
 * it, or on an amendment to it, is one: the other reading, that only a vote on the whole counts, is not ours.
 * Any of several sponsors withdraws it for all; another may take it up again (`refusalToRevive`).
 */
export function refusalToWithdraw(record: MeetingRecord, symbol: DraftSymbol, by: StateId): Refusal | undefined {
  return (
    refusalOfClosedDraft(record, symbol, 'PRoP 35') ??
    refusalOfStranger(record, symbol, by, 'PRoP 35') ??
    (isVotedOn(record, symbol) ? { kind: 'voteTaken', draft: symbol, citation: 'PRoP 35' } : undefined)
  );
}

/** Rule 35: another member that sponsored the draft may require that it be put to the vote as its own. */
export function refusalToRevive(record: MeetingRecord, symbol: DraftSymbol, by: MemberId): Refusal | undefined {
  const draft = draftOf(record, symbol);
  if (!draft) return { kind: 'unknownDraft', draft: symbol, citation: 'PRoP 35' };
  if (draft.status !== 'withdrawn')
    return { kind: 'notWithdrawn', draft: symbol, status: draft.status, citation: 'PRoP 35' };
  const refusal = refusalToMember(record, by, 'PRoP 35') ?? refusalOfStranger(record, symbol, by, 'PRoP 35');
  if (refusal) return refusal;
  return draft.withdrawnBy === by ? { kind: 'withdrewIt', state: by, draft: symbol, citation: 'PRoP 35' } : undefined;
}

/**
 * Rule 32: drafts are voted on in the order of their submission, each once. Amendments to it come before (rules 33 and
 * 36), then the parts that are voted on separately, then what is left.
 */
export function refusalToPutToVote(record: MeetingRecord, symbol: DraftSymbol): Refusal | undefined {
  const refusal = refusalOfTurn(record, symbol);
  if (refusal) return refusal;
  const amendment = nextAmendment(record, symbol);
  if (amendment) return { kind: 'amendmentFirst', draft: symbol, amendment: amendment.symbol, citation: 'PRoP 36' };
  const part = nextPart(record, symbol);
  return part && { kind: 'partFirst', draft: symbol, part: part.part, citation: 'PRoP 32' };
}

/** A member explains its vote on a draft that is before the Council or was voted on; invited States have no vote to explain. */
export function refusalToExplain(record: MeetingRecord, symbol: DraftSymbol, by: MemberId): Refusal | undefined {
  const draft = draftOf(record, symbol);
  if (!draft || draft.status === 'announced') {
    return { kind: 'unknownDraft', draft: symbol, citation: 'Practice: explanation of vote' };
  }
  return refusalToMember(record, by, 'Practice: explanation of vote');
}

function refusalOfStranger(
  record: MeetingRecord,
  symbol: DraftSymbol,
  state: StateId,
  citation: Citation,
): Refusal | undefined {
  return draftOf(record, symbol)?.sponsors.includes(state)
    ? undefined
    : { kind: 'notASponsor', state, draft: symbol, citation };
}

function isVotedOn({ declared, pending }: MeetingRecord, symbol: DraftSymbol): boolean {
  return [...declared, ...pending].some(
    ({ question }) => (question.kind === 'part' || question.kind === 'amendment') && question.draft === symbol,
  );
}
