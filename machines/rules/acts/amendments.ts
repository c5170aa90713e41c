import type { LawsOf } from './law.ts';
import { refusalToMember, refusalToPropose, refusalToTheAbsent } from './members.ts';
import { newRuling } from './points.ts';
import { refusalOfClosed, refusalOfTurn } from './precedence.ts';
import { draftIn, matterOf } from './recipes.ts';
import { refusalOfNonMover, type ForAllSponsors } from './sponsorship.ts';
import {
  amendmentIn,
  amendmentsInOrder,
  draftBehind,
  endAmendment,
  isVotedOn,
  noteOtherParts,
  orderRuled,
  refusalOfAmendmentTurn,
  refusalOfClosedAmendment,
  refusalOfClosedText,
  refusalToOthersThanTheMover,
  waitsForARequest,
} from './textsOnTable.ts';
import { type Amendment, type MeetingRecord, type WritableRecord, amendmentOf, known, textOf } from '../record.ts';
import type {
  AmendmentChange,
  DraftSymbol,
  MemberId,
  NamedPart,
  PutManner,
  StateId,
  TextId,
} from '../words/vocabulary.ts';
import { openPart } from './turns.ts';

export type AmendmentAct =
  | AmendmentSubmission
  | { readonly type: 'amendment.withdraw'; readonly amendment: TextId; readonly by: StateId }
  /** Rule 38: a member asks that the amendment of an invited State be put to the vote. */
  | { readonly type: 'amendment.requestVote'; readonly amendment: TextId; readonly by: MemberId }
  /** Who moved the text accepts an amendment to it: it needs no vote. */
  | {
      readonly type: 'amendment.accept';
      readonly amendment: TextId;
      readonly by: StateId;
      readonly forAll?: true;
    }
  /** Rule 36: the President rules on the order of the amendments to a draft. */
  | { readonly type: 'amendments.order'; readonly draft: DraftSymbol; readonly order: readonly TextId[] }
  | { readonly type: 'amendment.putToVote'; readonly amendment: TextId; readonly manner: PutManner }
  /** Who moved a draft revises it orally (rule 31: in writing *normally*). */
  | (ForAllSponsors & {
      readonly type: 'draft.revise';
      /** The part that is revised, where that is said. */
      readonly part?: string;
    });

/** Rules 31, 33(6) and 36: an amendment is submitted in writing, or moved orally. */
export interface AmendmentSubmission {
  readonly type: 'amendment.submit';
  /** Its symbol; of an oral one, or one whose symbol is not known, its name. */
  readonly amendment: TextId;
  /** The text that it would change: a draft, or another amendment. */
  readonly draft: TextId;
  readonly by: StateId;
  readonly change: AmendmentChange;
  /** The part that it changes, where that is said: `para. 2`. */
  readonly part?: string;
  /** How far in substance from the text, 1 the nearest; equal ones go by submission. */
  readonly removed: number;
  /** All parts that the amendment itself has, where that is known. */
  readonly parts?: readonly NamedPart[];
}

export const AMENDMENTS: LawsOf<AmendmentAct> = {
  'amendment.submit': {
    by: 'state',
    /**
     * Rules 33(6) and 36: a member amends a draft that is before the Council. Rule 38 gives `proposals` to invited States
     * too, put to the vote at the request of a member; we take an amendment for one. The other reading, that only members
     * amend, is not ours. No rule speaks of amendments to an amendment.
     */
    refuse(record, { amendment, draft, by }) {
      if (textOf(record, amendment)) return { kind: 'symbolTaken', symbol: amendment, citation: 'PRoP 31' };
      return refusalOfClosedText(record, draft, 'PRoP 36') ?? refusalToPropose(record, by);
    },
    write: submit,
  },
  'amendment.withdraw': {
    by: 'state',
    refuse(record, { amendment: id, by }) {
      const refusal = refusalOfClosedAmendment(record, id, 'PRoP 35');
      if (refusal) return refusal;
      return amendmentOf(record, id)?.by === by ? undefined : { kind: 'notTheMover', state: by, citation: 'PRoP 35' };
    },
    write: (next, { amendment }) => endAmendment(next, amendment, 'withdrawn'),
  },
  'amendment.requestVote': {
    by: 'member',
    refuse(record, { amendment: id, by }) {
      const refusal = refusalOfClosedText(record, id, 'PRoP 38') ?? refusalToMember(record, by, 'PRoP 38');
      if (refusal) return refusal;
      const amendment = amendmentOf(record, id);
      return amendment && waitsForARequest(record, amendment)
        ? undefined
        : { kind: 'needsNoRequest', draft: id, citation: 'PRoP 38' };
    },
    write(next, { amendment, by }) {
      amendmentIn(next, amendment).requestedBy = by;
    },
  },
  'amendment.accept': {
    by: 'state',
    /** Who moved the text that it would change, as long as neither of the two is voted on. */
    refuse(record, { amendment: id, by, forAll }) {
      const amendment = amendmentOf(record, id);
      if (!amendment) return { kind: 'unknownAmendment', amendment: id, citation: 'Practice: amendments' };
      const acting = { draft: amendment.to ?? amendment.draft, by, ...(forAll ? { forAll } : {}) };
      const refusal =
        refusalOfClosedText(record, id, 'Practice: amendments') ??
        refusalToOthersThanTheMover(record, acting, 'Practice: amendments') ??
        refusalToTheAbsent(record, by);
      if (refusal) return refusal;
      return amendment.parts?.some(({ status }) => status !== 'open')
        ? { kind: 'voteTaken', draft: id, citation: 'Practice: amendments' }
        : undefined;
    },
    write: (next, { amendment }) => endAmendment(next, amendment, 'accepted'),
  },
  'amendments.order': {
    by: 'president',
    /**
     * Rule 36: the President rules on the order of several amendments, ordinarily in that of `orderAmendments`; another is
     * for the Council to overrule (rule 30). It is about the amendments to the draft itself: one to an amendment comes before it.
     */
    refuse(record, { draft, order }) {
      const refusal = refusalOfClosed(record, draft, 'PRoP 36');
      if (refusal) return refusal;
      const open = openAmendments(record, draft);
      const isWhole = open.length === order.length && open.every(({ symbol }) => order.includes(symbol));
      if (open.length < 2 || !isWhole) return { kind: 'notTheAmendments', draft, citation: 'PRoP 36' };
      const ruled = orderRuled(record, draft);
      return ruled?.length === order.length && order.every((id, index) => id === ruled[index])
        ? { kind: 'noChange', citation: 'PRoP 36' }
        : undefined;
    },
    write(next, { draft, order }) {
      next.rulings.push({ ...newRuling(next), on: 'amendments', draft, order: [...order] });
    },
  },
  'amendment.putToVote': {
    by: 'president',
    /** Rule 36: the amendments of the draft that is next, in their order; each after those of its parts that go first. */
    refuse(record, { amendment: id }) {
      const refusal = refusalOfClosedAmendment(record, id, 'PRoP 36');
      const amendment = amendmentOf(record, id);
      if (refusal || !amendment) return refusal;
      const unready = refusalOfTurn(record, amendment.draft) ?? refusalOfAmendmentTurn(record, amendment);
      if (unready) return unready;
      const part = openPart(amendment);
      return part && { kind: 'partFirst', draft: id, part: part.part, citation: 'PRoP 32' };
    },
    question(record, { amendment }) {
      const {
        draft,
        to,
        matter = matterOf(record, draft),
      } = known(amendmentOf(record, amendment), `amendment ${amendment}`);
      return { kind: 'amendment', amendment, draft, matter, ...(to ? { to } : {}) };
    },
    write(next, { amendment }) {
      amendmentIn(next, amendment).status = 'underVote';
    },
  },
  'draft.revise': {
    by: 'state',
    /** Its own text, before any vote on it: a vote on a part of it, or on an amendment to it, is one, as in rule 35. */
    refuse(record, act) {
      const { draft, by } = act;
      return (
        refusalOfClosed(record, draft, 'Practice: amendments') ??
        refusalOfNonMover(record, act, 'Practice: amendments') ??
        (isVotedOn(record, draft) ? { kind: 'voteTaken', draft, citation: 'PRoP 35' } : undefined) ??
        refusalToTheAbsent(record, by)
      );
    },
    write(next, { draft: symbol, part }) {
      const draft = draftIn(next, symbol);
      draft.revised = true;
      noteOtherParts(draft, part);
    },
  },
};

/** The open amendments to a draft itself, in the order in which they are voted on. */
export function openAmendments(record: MeetingRecord, symbol: DraftSymbol): Amendment[] {
  return amendmentsInOrder(record, symbol).filter(({ to, status }) => to === undefined && status === 'open');
}

function submit(next: WritableRecord, act: AmendmentSubmission): void {
  const { amendment: symbol, draft: id, by, change, removed, part, parts } = act;
  const to = amendmentOf(next, id)?.symbol;
  next.amendments.push({
    symbol,
    draft: draftBehind(next, id),
    ...(to ? { to } : {}),
    by,
    change,
    ...(part === undefined ? {} : { part }),
    removed,
    status: 'open',
    ...(parts ? { knownParts: parts.map((each) => ({ ...each })) } : {}),
  });
}
