import type { LawsOf } from './law.ts';
import { refusalToMember } from './members.ts';
import { refusalOfClosed, refusalOfTurn } from './precedence.ts';
import { draftIn, matterOf } from './recipes.ts';
import type { Mutable } from '../mutable.ts';
import { draftOf, known, type Amendment, type MeetingRecord, type WritableRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { AmendmentChange, DraftSymbol, MemberId, ProposalStatus, PutManner } from '../words/vocabulary.ts';

export type AmendmentAct =
  /** Rules 33(6) and 36. `removed`: how far in substance from the draft, 1 the nearest; equal ones go by submission. */
  | {
      readonly type: 'amendment.submit';
      readonly amendment: DraftSymbol;
      readonly draft: DraftSymbol;
      readonly by: MemberId;
      readonly change: AmendmentChange;
      readonly removed: number;
    }
  | { readonly type: 'amendment.withdraw'; readonly amendment: DraftSymbol; readonly by: MemberId }
  | { readonly type: 'amendment.putToVote'; readonly amendment: DraftSymbol; readonly manner: PutManner };

export const AMENDMENTS: LawsOf<AmendmentAct> = {
  'amendment.submit': {
    by: 'member',
    /** Rules 33(6) and 36: a member amends a draft that is before the Council; `removed` is 1 for the nearest. */
    refuse(record, { amendment, draft: symbol, by }) {
      if (draftOf(record, amendment) ?? amendmentOf(record, amendment)) {
        return { kind: 'symbolTaken', symbol: amendment, citation: 'PRoP 31' };
      }
      return refusalOfClosed(record, symbol, 'PRoP 36') ?? refusalToMember(record, by, 'PRoP 36');
    },
    write(next, { amendment: symbol, draft, by, change, removed }) {
      next.amendments.push({ symbol, draft, by, change, removed, status: 'open' });
    },
  },
  'amendment.withdraw': {
    by: 'member',
    refuse(record, { amendment: symbol, by }) {
      const refusal = refusalOfClosedAmendment(record, symbol, 'PRoP 35');
      if (refusal) return refusal;
      return amendmentOf(record, symbol)?.by === by
        ? undefined
        : { kind: 'notTheMover', state: by, citation: 'PRoP 35' };
    },
    write(next, { amendment }) {
      amendmentIn(next, amendment).status = 'withdrawn';
    },
  },
  'amendment.putToVote': {
    by: 'president',
    /** Rule 36: the amendments of the draft that is next, in their order. */
    refuse(record, { amendment: symbol }) {
      const refusal = refusalOfClosedAmendment(record, symbol, 'PRoP 36');
      const amendment = amendmentOf(record, symbol);
      if (refusal || !amendment) return refusal;
      const unready = refusalOfTurn(record, amendment.draft);
      if (unready) return unready;
      const first = nextAmendment(record, amendment.draft);
      return first && first.symbol !== symbol
        ? { kind: 'anotherAmendmentFirst', amendment: symbol, first: first.symbol, citation: 'PRoP 36' }
        : undefined;
    },
    question(record, { amendment }) {
      const { draft } = known(amendmentOf(record, amendment), `amendment ${amendment}`);
      return { kind: 'amendment', amendment, draft, matter: matterOf(record, draft) };
    },
    write(next, { amendment }) {
      amendmentIn(next, amendment).status = 'underVote';
    },
  },
};

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

/** After the announcement: what was adopted is part of the draft. */
export function settleTheAmendment(next: WritableRecord, symbol: DraftSymbol, status: ProposalStatus): void {
  const amendment = amendmentIn(next, symbol);
  amendment.status = status;
  if (status !== 'adopted') return;
  const draft = draftIn(next, amendment.draft);
  draft.amendedBy = [...(draft.amendedBy ?? []), symbol];
}

function amendmentOf({ amendments }: MeetingRecord, symbol: DraftSymbol): Amendment | undefined {
  return amendments.find((amendment) => amendment.symbol === symbol);
}

function refusalOfClosedAmendment(
  record: MeetingRecord,
  symbol: DraftSymbol,
  citation: Citation,
): RuleRefusal | undefined {
  const amendment = amendmentOf(record, symbol);
  if (!amendment) return { kind: 'unknownAmendment', amendment: symbol, citation };
  return amendment.status === 'open'
    ? undefined
    : { kind: 'amendmentNotOpen', amendment: symbol, status: amendment.status, citation };
}

function amendmentIn(next: WritableRecord, symbol: DraftSymbol): Mutable<Amendment> {
  return known(
    next.amendments.find((amendment) => amendment.symbol === symbol),
    `amendment ${symbol}`,
  );
}
