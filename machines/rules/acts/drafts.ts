import type { LawsOf } from './law.ts';
import type { Lives } from './lives.ts';
import { refusalToMember, refusalToPropose, refusalToTheAbsent } from './members.ts';
import { refusalOfClosedDraft, refusalOfTurn } from './precedence.ts';
import { advance, draftIn, matterOf } from './recipes.ts';
import { isSeconder, refusalOfNonMover, refusalOfStranger, type ForAllSponsors } from './sponsorship.ts';
import { refusalToCallEmergencySession } from '../decision/emergencySession.ts';
import { isVotedOn, nextAmendment } from './textsOnTable.ts';
import { ruleOnWithdrawal } from './writtenProcedure.ts';
import type { Mutable } from '../mutable.ts';
import { draftOf, type DraftOnTable, type MeetingRecord, type WritableRecord } from '../record.ts';
import { firstOf, type RuleRefusal } from '../refusal.ts';
import {
  MATTER_OF_EFFECT,
  type DraftEffect,
  type DraftSymbol,
  type Matter,
  type MemberId,
  type PutManner,
  type StateId,
} from '../words/vocabulary.ts';
import type { DecidedKind } from '../decision/voting.ts';
import { needsRequest, openPart } from './turns.ts';
import { only } from '../only.ts';

export type DraftAct =
  /** Rules 31 and 38: a draft is submitted. `sameAs`: it repeats the text of another, withdrawn or not. */
  | DraftSubmission
  /** A sponsor asks for the final form, printed in blue. */
  | { readonly type: 'draft.putInBlue'; readonly draft: DraftSymbol; readonly by: StateId }
  /** Rule 38: a member asks that the draft of an invited State be put to the vote. */
  | { readonly type: 'draft.requestVote'; readonly draft: DraftSymbol; readonly by: MemberId }
  /** Rule 35(1): the mover withdraws its draft before any vote on it. */
  | (ForAllSponsors & { readonly type: 'draft.withdraw' })
  | DraftRevival
  /** Rule 32: the President puts a draft to the vote. */
  | { readonly type: 'draft.putToVote'; readonly draft: DraftSymbol; readonly manner: PutManner };

export interface DraftSubmission {
  readonly type: 'draft.submit';
  readonly draft: DraftSymbol;
  readonly by: StateId;
  readonly matter?: Matter;
  readonly sameAs?: DraftSymbol;
  /** The President puts it forward, and all members co-sponsor it. */
  readonly presidential?: true;
  /** What follows in the Assembly when it is adopted; that of the draft whose text it repeats, where it does not say. */
  readonly effect?: DraftEffect;
}

/** Rule 35(2): who seconded a draft requires that it be put to the vote as its own, in its old place. */
export interface DraftRevival {
  readonly type: 'draft.revive';
  readonly draft: DraftSymbol;
  readonly by: MemberId;
  /** Those who require it together with `by`. */
  readonly alsoBy?: readonly MemberId[];
  /** The symbol under which the text is printed again; its own where absent. */
  readonly as?: DraftSymbol;
}

export const DRAFTS: LawsOf<DraftAct> = {
  'draft.submit': {
    by: 'state',
    /** Rules 31, 34 and 38: a member submits a draft, and so may an invited State; no seconder is needed. */
    refuse(record, { draft: symbol, by, presidential, effect }) {
      const taken = refusalOfTakenSymbol(record, symbol);
      if (taken) return taken;
      if (presidential && by !== record.president)
        return { kind: 'notThePresident', state: by, citation: 'Practice: presidential text' };
      // What an announced draft's sponsor submits may come before the meeting is opened and anybody invited.
      const refusal = draftOf(record, symbol)
        ? (refusalOfStranger(record, symbol, by, 'PRoP 31') ?? refusalToTheAbsent(record, by))
        : refusalToPropose(record, by);
      return refusal ?? (effect === 'callsEmergencySession' ? refusalToCallEmergencySession(record) : undefined);
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
     * Rule 35(1): who moved a draft withdraws it, as long as no vote has been taken with respect to it. A vote on a part of
     * it, or on an amendment to it, is one: the other reading, that only a vote on the whole counts, is not ours.
     * A co-sponsor drops its own name only (`draft.leaveSponsors`), and may take the draft up again (`draft.revive`).
     */
    refuse(record, act) {
      const { draft: symbol } = act;
      return (
        refusalOfClosedDraft(record, symbol, ruleOnWithdrawal(record, draftOf(record, symbol))) ??
        refusalOfNonMover(record, act, 'PRoP 35') ??
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
    /**
     * Rule 35(2): members that co-sponsored or seconded the draft require that it be put to the vote as their own. Each has to
     * be one of them, and not the one that withdrew it.
     */
    refuse(record, { draft: symbol, by, alsoBy = [], as }) {
      const draft = draftOf(record, symbol);
      if (!draft) return { kind: 'unknownDraft', draft: symbol, citation: 'PRoP 35' };
      if (draft.status !== 'withdrawn')
        return { kind: 'notWithdrawn', draft: symbol, status: draft.status, citation: 'PRoP 35' };
      if (new Set([by, ...alsoBy]).size <= alsoBy.length) return { kind: 'noChange', citation: 'PRoP 35' };
      return (
        firstOf([by, ...alsoBy], (state) => refusalToRevive(record, draft, state)) ??
        (as && refusalToPrintAs(record, as, by))
      );
    },
    write: revive,
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
  const draft = draftOf(record, symbol);
  const part = draft && openPart(draft);
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

/** Another text has the symbol. An announced draft has it too, but has not been submitted. */
function refusalOfTakenSymbol(record: MeetingRecord, symbol: DraftSymbol): RuleRefusal | undefined {
  const known = draftOf(record, symbol);
  const taken = record.amendments.some((amendment) => amendment.symbol === symbol);
  return taken || (known && known.status !== 'announced')
    ? { kind: 'symbolTaken', symbol, citation: 'PRoP 31' }
    : undefined;
}

function refusalToRevive(record: MeetingRecord, draft: DraftOnTable, state: MemberId): RuleRefusal | undefined {
  const refusal = refusalToMember(record, state, 'PRoP 35');
  if (refusal) return refusal;
  if (draft.withdrawnBy === state) return { kind: 'withdrewIt', state, draft: draft.symbol, citation: 'PRoP 35' };
  return isSeconder(draft, state)
    ? undefined
    : { kind: 'notSeconded', state, draft: draft.symbol, citation: 'PRoP 35' };
}

/** A new symbol is free, or announced for who takes the text up. */
function refusalToPrintAs(record: MeetingRecord, symbol: DraftSymbol, by: MemberId): RuleRefusal | undefined {
  const taken = refusalOfTakenSymbol(record, symbol);
  if (taken) return taken;
  return draftOf(record, symbol) && refusalOfStranger(record, symbol, by, 'PRoP 31');
}

/**
 * The text is before the Council again, and theirs who took it up. Printed under another symbol, it has the place of the one
 * that was withdrawn, which stays so.
 */
function revive(next: WritableRecord, { draft: symbol, by, alsoBy = [], as }: DraftRevival, lives: Lives): void {
  const movers = [by, ...alsoBy];
  if (as === undefined) {
    advance(next, symbol, 'revive', lives);
    const draft = draftIn(next, symbol);
    draft.sponsors = movers;
    draft.movers = [...movers];
    delete draft.sponsorsIncomplete;
    delete draft.presidential;
    delete draft.withdrawnBy;
    return;
  }
  const withdrawn = draftIn(next, symbol);
  const draft: Mutable<DraftOnTable> = {
    symbol: as,
    matter: withdrawn.matter,
    sponsors: movers,
    movers: [...movers],
    status: 'announced',
    sameAs: symbol,
    ...(withdrawn.basis && { basis: withdrawn.basis }),
  };
  const others = next.drafts.filter((candidate) => candidate.symbol !== as);
  next.drafts = others.flatMap((candidate) => (candidate.symbol === symbol ? [candidate, draft] : [candidate]));
  advance(next, as, 'submit', lives);
  takePositions(next, as);
}

/** An announced draft gets the place that its submission gives it, after those before it; a new one goes behind all. */
function submit(next: WritableRecord, act: DraftSubmission, lives: Lives): void {
  const { draft: symbol, by, sameAs, presidential } = act;
  const effect = act.effect ?? (sameAs && draftOf(next, sameAs)?.effect);
  const announced = only(next.drafts, (candidate) => candidate.symbol === symbol);
  const matter = matterOfSubmission(next, act);
  const others = next.drafts.filter((candidate) => candidate !== announced);
  const sponsors = presidential ? next.council.seats.map(({ member }) => member) : [by];
  const draft: Mutable<DraftOnTable> = announced ?? { symbol, matter, sponsors, status: 'announced' };
  // Who submits a draft moves it, unless the sources name others.
  const movers = draft.movers ?? [by];
  next.drafts = [
    ...others,
    {
      ...draft,
      matter,
      movers,
      ...(sameAs && { sameAs }),
      ...(presidential && { presidential }),
      ...(effect && { effect }),
    },
  ];
  advance(next, symbol, 'submit', lives);
  takePositions(next, symbol);
}

function takePositions(next: WritableRecord, symbol: DraftSymbol): void {
  for (const delegation of Object.values(next.delegations)) delegation.positions[symbol] ??= { stance: 'uninstructed' };
}

/**
 * Charter 27(2) and (3): what the sponsor says; else what was announced, or what the text that it repeats is. A new draft
 * of which nothing is said is substantive: `all other matters` are, and only what is procedural has to be shown to be so.
 */
function matterOfSubmission(record: MeetingRecord, { draft, matter, sameAs, effect }: DraftSubmission): Matter {
  if (effect) return MATTER_OF_EFFECT[effect];
  if (matter) return matter;
  const known = draftOf(record, draft) ?? (sameAs && draftOf(record, sameAs));
  return known ? known.matter : 'substantive';
}
