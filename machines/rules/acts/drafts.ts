import { nextAmendment } from './amendments.ts';
import type { LawsOf } from './law.ts';
import type { Lives } from './lives.ts';
import { refusalToMember, refusalToSpeak, refusalToTheAbsent } from './members.ts';
import { nextPart } from './parts.ts';
import { needsRequest, refusalOfClosedDraft, refusalOfTurn } from './precedence.ts';
import { advance, draftIn, matterOf } from './recipes.ts';
import type { Mutable } from '../mutable.ts';
import { draftOf, type DraftOnTable, type MeetingRecord, type WritableRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { DraftSymbol, Matter, MemberId, PutManner, StateId } from '../words/vocabulary.ts';
import type { DecidedKind } from '../decision/voting.ts';

export type DraftAct =
  /** Rules 31 and 38: a draft is submitted. `sameAs`: it repeats the text of another, withdrawn or not. */
  | DraftSubmission
  /** A sponsor asks for the final form, printed in blue. */
  | { readonly type: 'draft.putInBlue'; readonly draft: DraftSymbol; readonly by: StateId }
  /** A member, or an invited State, joins the sponsors of a draft. */
  | { readonly type: 'draft.cosponsor'; readonly draft: DraftSymbol; readonly by: StateId }
  /** Rule 38: a member asks that the draft of an invited State be put to the vote. */
  | { readonly type: 'draft.requestVote'; readonly draft: DraftSymbol; readonly by: MemberId }
  /** Rule 35: a sponsor withdraws its draft before any vote on it. */
  | { readonly type: 'draft.withdraw'; readonly draft: DraftSymbol; readonly by: StateId }
  /** Rule 35: another sponsor requires that it be put to the vote as its own, in its old place. */
  | { readonly type: 'draft.revive'; readonly draft: DraftSymbol; readonly by: MemberId }
  /** Rule 32: the President puts a draft to the vote. */
  | { readonly type: 'draft.putToVote'; readonly draft: DraftSymbol; readonly manner: PutManner };

export interface DraftSubmission {
  readonly type: 'draft.submit';
  readonly draft: DraftSymbol;
  readonly by: StateId;
  readonly matter?: Matter;
  readonly sameAs?: DraftSymbol;
}

export const DRAFTS: LawsOf<DraftAct> = {
  'draft.submit': {
    by: 'state',
    /** Rules 31, 34 and 38: a member submits a draft, and so may an invited State; no seconder is needed. */
    refuse(record, { draft: symbol, by }) {
      if (record.amendments.some((amendment) => amendment.symbol === symbol)) {
        return { kind: 'symbolTaken', symbol, citation: 'PRoP 31' };
      }
      const known = draftOf(record, symbol);
      if (known && known.status !== 'announced') return { kind: 'symbolTaken', symbol, citation: 'PRoP 31' };
      if (known && !known.sponsors.includes(by))
        return { kind: 'notASponsor', state: by, draft: symbol, citation: 'PRoP 31' };
      // What an announced draft's sponsor submits may come before the meeting is opened and anybody invited.
      return known ? refusalToTheAbsent(record, by) : refusalToSpeak(record, by);
    },
    write: submit,
  },
  'draft.putInBlue': {
    by: 'state',
    /** A sponsor asks for the final form; once is enough. */
    refuse(record, { draft: symbol, by }) {
      if (draftOf(record, symbol)?.status === 'inBlue') {
        return { kind: 'alreadyInBlue', draft: symbol, citation: 'Practice: in blue' };
      }
      return (
        refusalOfClosedDraft(record, symbol, 'Practice: in blue') ??
        refusalOfStranger(record, symbol, by, 'Practice: in blue')
      );
    },
    write: (next, { draft }, lives) => advance(next, draft, 'putInBlue', lives),
  },
  'draft.cosponsor': {
    by: 'state',
    /** As long as the draft has not been put to the vote, by those who could submit one themselves. */
    refuse(record, { draft: symbol, by }) {
      const refusal = refusalOfClosedDraft(record, symbol, 'Practice: co-sponsors') ?? refusalToSpeak(record, by);
      if (refusal) return refusal;
      return draftOf(record, symbol)?.sponsors.includes(by)
        ? { kind: 'noChange', citation: 'Practice: co-sponsors' }
        : undefined;
    },
    write(next, { draft, by }) {
      draftIn(next, draft).sponsors.push(by);
    },
  },
  'draft.requestVote': {
    by: 'member',
    /** Rule 38: the draft of invited States waits until a member asks for the vote; a member's own needs no request. */
    refuse(record, { draft: symbol, by }) {
      const refusal = refusalOfClosedDraft(record, symbol, 'PRoP 38') ?? refusalToMember(record, by, 'PRoP 38');
      if (refusal) return refusal;
      const draft = draftOf(record, symbol);
      return draft && needsRequest(record, draft)
        ? undefined
        : { kind: 'needsNoRequest', draft: symbol, citation: 'PRoP 38' };
    },
    write(next, { draft, by }) {
      draftIn(next, draft).requestedBy = by;
    },
  },
  'draft.withdraw': {
    by: 'state',
    /**
     * Rule 35: who submitted a draft withdraws it, as long as no vote has been taken with respect to it. A vote on a part of
     * it, or on an amendment to it, is one: the other reading, that only a vote on the whole counts, is not ours.
     * Any of several sponsors withdraws it for all; another may take it up again (`draft.revive`).
     */
    refuse(record, { draft: symbol, by }) {
      return (
        refusalOfClosedDraft(record, symbol, 'PRoP 35') ??
        refusalOfStranger(record, symbol, by, 'PRoP 35') ??
        (isVotedOn(record, symbol) ? { kind: 'voteTaken', draft: symbol, citation: 'PRoP 35' } : undefined)
      );
    },
    write(next, { draft, by }, lives) {
      advance(next, draft, 'withdraw', lives);
      draftIn(next, draft).withdrawnBy = by;
    },
  },
  'draft.revive': {
    by: 'member',
    /** Rule 35: another member that sponsored the draft may require that it be put to the vote as its own. */
    refuse(record, { draft: symbol, by }) {
      const draft = draftOf(record, symbol);
      if (!draft) return { kind: 'unknownDraft', draft: symbol, citation: 'PRoP 35' };
      if (draft.status !== 'withdrawn')
        return { kind: 'notWithdrawn', draft: symbol, status: draft.status, citation: 'PRoP 35' };
      const refusal = refusalToMember(record, by, 'PRoP 35') ?? refusalOfStranger(record, symbol, by, 'PRoP 35');
      if (refusal) return refusal;
      return draft.withdrawnBy === by
        ? { kind: 'withdrewIt', state: by, draft: symbol, citation: 'PRoP 35' }
        : undefined;
    },
    write(next, { draft: symbol, by }, lives) {
      advance(next, symbol, 'revive', lives);
      const draft = draftIn(next, symbol);
      draft.sponsors = [by];
      delete draft.withdrawnBy;
    },
  },
  'draft.putToVote': {
    by: 'president',
    /**
     * Rule 32: drafts are voted on in the order of their submission, each once. Amendments to it come before (rules 33 and
     * 36), then the parts that are voted on separately, then what is left.
     */
    refuse: (record, { draft }) => refusalToDecideDraft(record, draft),
    question: (record, { draft }) => ({ kind: 'draftResolution', draft, matter: matterOf(record, draft) }),
    write: (next, { draft }, lives) => advance(next, draft, 'putToVote', lives),
  },
};

/** Why it is not this draft's turn to be decided, by a vote or without one. */
export function refusalToDecideDraft(record: MeetingRecord, symbol: DraftSymbol): RuleRefusal | undefined {
  const refusal = refusalOfTurn(record, symbol);
  if (refusal) return refusal;
  const amendment = nextAmendment(record, symbol);
  if (amendment) return { kind: 'amendmentFirst', draft: symbol, amendment: amendment.symbol, citation: 'PRoP 36' };
  const part = nextPart(record, symbol);
  return part && { kind: 'partFirst', draft: symbol, part: part.part, citation: 'PRoP 32' };
}

/** After the announcement of the result on a draft. */
export function settleTheDraft(next: WritableRecord, symbol: DraftSymbol, outcome: DecidedKind, lives: Lives): void {
  advance(next, symbol, EVENT_OF[outcome], lives);
}

const EVENT_OF = { adopted: 'adopt', vetoed: 'veto', insufficientVotes: 'fallShort' } as const satisfies Record<
  DecidedKind,
  string
>;

/** An announced draft gets the place that its submission gives it, after those before it; a new one goes behind all. */
function submit(next: WritableRecord, act: DraftSubmission, lives: Lives): void {
  const { draft: symbol, by, sameAs } = act;
  const announced = next.drafts.find((candidate) => candidate.symbol === symbol);
  const matter = matterOfSubmission(next, act);
  const others = next.drafts.filter((candidate) => candidate !== announced);
  const draft: Mutable<DraftOnTable> = announced ?? { symbol, matter, sponsors: [by], status: 'announced' };
  next.drafts = [...others, { ...draft, matter, ...(sameAs && { sameAs }) }];
  advance(next, symbol, 'submit', lives);
  for (const delegation of Object.values(next.delegations)) delegation.positions[symbol] ??= { stance: 'uninstructed' };
}

/**
 * Charter 27(2) and (3): what the sponsor says; else what was announced, or what the text that it repeats is. A new draft
 * of which nothing is said is substantive: `all other matters` are, and only what is procedural has to be shown to be so.
 */
function matterOfSubmission(record: MeetingRecord, { draft, matter, sameAs }: DraftSubmission): Matter {
  if (matter) return matter;
  const known = draftOf(record, draft) ?? (sameAs && draftOf(record, sameAs));
  return known ? known.matter : 'substantive';
}

function refusalOfStranger(
  record: MeetingRecord,
  symbol: DraftSymbol,
  state: StateId,
  citation: Citation,
): RuleRefusal | undefined {
  return draftOf(record, symbol)?.sponsors.includes(state)
    ? undefined
    : { kind: 'notASponsor', state, draft: symbol, citation };
}

function isVotedOn({ declared, pending }: MeetingRecord, symbol: DraftSymbol): boolean {
  return [...declared, ...pending].some(
    ({ question }) => (question.kind === 'part' || question.kind === 'amendment') && question.draft === symbol,
  );
}
