import { nextAmendment } from './amendments.ts';
import type { LawsOf } from './law.ts';
import type { Lives } from './lives.ts';
import { refusalToMember, refusalToTheAbsent } from './members.ts';
import { refusalOfClosed, refusalOfTurn } from './precedence.ts';
import { advance, draftIn, matterOf } from './recipes.ts';
import { refusalOfNonMover, type ForAllSponsors } from './sponsorship.ts';
import type { Mutable } from '../mutable.ts';
import { draftOf, known, type MeetingRecord, type Part, type WritableRecord } from '../record.ts';
import type { DraftSymbol, MemberId, ProposalStatus, PutManner } from '../words/vocabulary.ts';

/** A part of a draft that is to be voted on by itself: `para. 1`. */
export interface PartAsked {
  readonly part: string;
  /** Operative, not preambular: when all of these are voted down, nothing is left to vote on. */
  readonly operative: boolean;
}

export type PartAct =
  /** Rule 32: a member asks that these parts be voted on separately. */
  | {
      readonly type: 'parts.request';
      readonly draft: DraftSymbol;
      readonly by: MemberId;
      readonly parts: readonly PartAsked[];
    }
  /** The original mover objects; then there is no separate vote. */
  | (ForAllSponsors & { readonly type: 'parts.object' })
  | { readonly type: 'part.putToVote'; readonly draft: DraftSymbol; readonly part: string; readonly manner: PutManner };

export const PARTS: LawsOf<PartAct> = {
  'parts.request': {
    by: 'member',
    /** Rule 32: parts of a draft are voted on separately at the request of any member, unless the original mover objects. */
    refuse(record, { draft: symbol, by, parts }) {
      const refusal = refusalOfClosed(record, symbol, 'PRoP 32') ?? refusalToMember(record, by, 'PRoP 32');
      if (refusal) return refusal;
      const draft = draftOf(record, symbol);
      if (draft?.undivided) return { kind: 'moverObjected', draft: symbol, citation: 'PRoP 32' };
      if (draft?.parts) return { kind: 'alreadyDivided', draft: symbol, citation: 'PRoP 32' };
      const names = parts.map(({ part }) => part);
      return names.length === 0 || new Set(names).size < names.length
        ? { kind: 'noParts', citation: 'PRoP 32' }
        : undefined;
    },
    write(next, { draft, parts }) {
      draftIn(next, draft).parts = parts.map((part) => ({ ...part, status: 'open' }));
    },
  },
  'parts.object': {
    by: 'state',
    /** Rule 32: the original mover objects, as long as no part has been voted on. */
    refuse(record, act) {
      const { draft: symbol, by } = act;
      const refusal = refusalOfClosed(record, symbol, 'PRoP 32');
      if (refusal) return refusal;
      const draft = draftOf(record, symbol);
      if (!draft?.parts) return { kind: 'notDivided', draft: symbol, citation: 'PRoP 32' };
      const stranger = refusalOfNonMover(record, act, 'PRoP 32');
      if (stranger) return stranger;
      if (draft.parts.some(({ status }) => status !== 'open'))
        return { kind: 'voteTaken', draft: symbol, citation: 'PRoP 32' };
      return refusalToTheAbsent(record, by); // who is away hears no request
    },
    write(next, { draft: symbol }) {
      const draft = draftIn(next, symbol);
      delete draft.parts;
      draft.undivided = true;
    },
  },
  'part.putToVote': {
    by: 'president',
    refuse(record, { draft: symbol, part: name }) {
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
    },
    question: (record, { draft, part }) => ({ kind: 'part', part, draft, matter: matterOf(record, draft) }),
    write(next, { draft, part }) {
      partIn(next, draft, part).status = 'underVote';
    },
  },
};

/** The part of a draft that is voted on next, in the order asked for; `undefined` when all have been. */
export function nextPart(record: MeetingRecord, symbol: DraftSymbol): Part | undefined {
  return draftOf(record, symbol)?.parts?.find(({ status }) => status === 'open');
}

/**
 * After the announcement of the result on a part. Rule 32: when every operative part of a draft has been voted down,
 * there is nothing left to vote on.
 */
export function settleThePart(
  next: WritableRecord,
  { draft: symbol, part }: { readonly draft: DraftSymbol; readonly part: string },
  status: ProposalStatus,
  lives: Lives,
): void {
  partIn(next, symbol, part).status = status;
  if (nextPart(next, symbol)) return;
  const operative = draftIn(next, symbol).parts?.filter((each) => each.operative) ?? [];
  if (operative.length > 0 && operative.every((each) => each.status !== 'adopted'))
    advance(next, symbol, 'fall', lives);
}

function partIn(next: WritableRecord, symbol: DraftSymbol, name: string): Mutable<Part> {
  return known(
    draftIn(next, symbol).parts?.find(({ part }) => part === name),
    `${name} of ${symbol}`,
  );
}
