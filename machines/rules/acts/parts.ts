import type { LawsOf } from './law.ts';
import type { Lives } from './lives.ts';
import { refusalToMember, refusalToTheAbsent } from './members.ts';
import { refusalOfTurn } from './precedence.ts';
import { advance, matterOf } from './recipes.ts';
import {
  draftBehind,
  endAmendment,
  nextAmendment,
  refusalOfAmendmentTurn,
  refusalOfClosedAmendment,
  refusalOfClosedText,
  refusalToOthersThanTheMover,
  textIn,
  type ForAllOfText,
} from './textsOnTable.ts';
import type { Mutable } from '../mutable.ts';
import {
  type MeetingRecord,
  type Part,
  type TextOnTable,
  type WritableRecord,
  amendmentOf,
  known,
  textOf,
} from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { MemberId, NamedPart, ProposalStatus, PutManner, Question, TextId } from '../words/vocabulary.ts';
import { openPart } from './turns.ts';
import { only } from '../only.ts';

/** `draft`: the text that is divided, a draft or an amendment. */
export type PartAct =
  /** Rule 32: a member asks that these parts be voted on separately. */
  | {
      readonly type: 'parts.request';
      readonly draft: TextId;
      /** Absent in a record that does not say who asked. */
      readonly by?: MemberId;
      readonly parts: readonly NamedPart[];
    }
  /** The original mover objects; then there is no separate vote. */
  | (ForAllOfText & { readonly type: 'parts.object' })
  | { readonly type: 'part.putToVote'; readonly draft: TextId; readonly part: string; readonly manner: PutManner };

export const PARTS: LawsOf<PartAct> = {
  'parts.request': {
    by: 'member',
    /**
     * Rule 32: parts of a draft are voted on separately at the request of any member, unless the original mover objects. The
     * rule speaks of parts of a motion or a draft; parts of an amendment were voted on separately on 5 March 1948 (S/PV.263).
     */
    refuse(record, { draft: id, by, parts }) {
      const refusal = refusalOfClosedText(record, id, 'PRoP 32') ?? (by && refusalToMember(record, by, 'PRoP 32'));
      if (refusal) return refusal;
      const text = textOf(record, id);
      if (text?.undivided) return { kind: 'moverObjected', draft: id, citation: 'PRoP 32' };
      const names = parts.map(({ part }) => part);
      if (names.length === 0 || new Set(names).size < names.length) return { kind: 'noParts', citation: 'PRoP 32' };
      if (text?.parts?.some(({ part }) => names.includes(part))) {
        return { kind: 'alreadyDivided', draft: id, citation: 'PRoP 32' };
      }
      const strange = text && names.find((name) => !canHave(text, name));
      return strange === undefined ? undefined : { kind: 'notAPart', draft: id, part: strange, citation: 'PRoP 32' };
    },
    write(next, { draft: id, parts }) {
      const text = textIn(next, id);
      const asked = parts.map(({ part, operative }): Mutable<Part> => {
        const own = only(text.knownParts, (each) => each.part === part);
        return { part, operative: own?.operative ?? operative, status: 'open' };
      });
      text.parts = [...(text.parts ?? []), ...asked];
    },
  },
  'parts.object': {
    by: 'state',
    /** Rule 32: the original mover objects, as long as no part has been voted on. */
    refuse(record, act) {
      const { draft: id, by } = act;
      const refusal = refusalOfClosedText(record, id, 'PRoP 32');
      if (refusal) return refusal;
      const text = textOf(record, id);
      if (!text?.parts) return { kind: 'notDivided', draft: id, citation: 'PRoP 32' };
      const stranger = refusalToOthersThanTheMover(record, act, 'PRoP 32');
      if (stranger) return stranger;
      if (text.parts.some(({ status }) => status !== 'open'))
        return { kind: 'voteTaken', draft: id, citation: 'PRoP 32' };
      return refusalToTheAbsent(record, by); // who is away hears no request
    },
    write(next, { draft: id }) {
      const text = textIn(next, id);
      delete text.parts;
      text.undivided = true;
    },
  },
  'part.putToVote': {
    by: 'president',
    refuse(record, { draft: id, part: name }) {
      const refusal = refusalOfTheTextsTurn(record, id);
      if (refusal) return refusal;
      const text = textOf(record, id);
      const part = only(text?.parts, (candidate) => candidate.part === name);
      if (!text || !part) return { kind: 'unknownPart', draft: id, part: name, citation: 'PRoP 32' };
      if (part.status !== 'open') return { kind: 'partNotOpen', part: name, status: part.status, citation: 'PRoP 32' };
      const symbol = draftBehind(record, id);
      const amendment = id === symbol ? nextAmendment(record, symbol) : undefined;
      if (amendment) return { kind: 'amendmentFirst', draft: symbol, amendment: amendment.symbol, citation: 'PRoP 36' };
      const first = openPart(text);
      return first && first.part !== name
        ? { kind: 'partFirst', draft: id, part: first.part, citation: 'PRoP 32' }
        : undefined;
    },
    question(record, { draft: id, part }) {
      const draft = draftBehind(record, id);
      const amendment = amendmentOf(record, id)?.symbol;
      return { kind: 'part', part, ...(amendment ? { amendment } : {}), draft, matter: matterOf(record, draft) };
    },
    write(next, { draft: id, part }) {
      partIn(next, id, part).status = 'underVote';
    },
  },
};

/**
 * After the announcement of the result on a part. A part that is lost or vetoed drops out, and what was not voted on
 * separately stays. A draft falls without a vote when all its operative parts were voted down (14 June 1967, S/PV.1360);
 * an amendment when all its parts were (5 March 1948, S/PV.263).
 */
export function settleThePart(
  next: WritableRecord,
  { draft, amendment, part }: Extract<Question, { kind: 'part' }>,
  status: ProposalStatus,
  lives: Lives,
): void {
  const id = amendment ?? draft;
  partIn(next, id, part).status = status;
  const text = textIn(next, id);
  if (openPart(text) || !isLostInParts(text, amendment === undefined)) return;
  if (amendment === undefined) advance(next, draft, 'fall', lives);
  else endAmendment(next, amendment, 'fallen');
}

/** All its parts, or all its operative ones, are known, were voted on separately, and none was adopted. */
function isLostInParts({ knownParts = [], otherParts, parts = [] }: TextOnTable, operativeOnly: boolean): boolean {
  const needed = knownParts.filter(({ operative }) => operative || !operativeOnly);
  const lost = parts.filter(({ status }) => status === 'vetoed' || status === 'insufficientVotes');
  return !otherParts && needed.length > 0 && needed.every(({ part }) => lost.some((each) => each.part === part));
}

/** Whether a text has such a part, or may have it. */
function canHave({ knownParts, otherParts }: TextOnTable, name: string): boolean {
  return knownParts === undefined || otherParts === true || knownParts.some(({ part }) => part === name);
}

/** What is voted on at its turn: a draft, or an amendment to it. */
function refusalOfTheTextsTurn(record: MeetingRecord, id: TextId): RuleRefusal | undefined {
  const amendment = amendmentOf(record, id);
  if (!amendment) return refusalOfTurn(record, id);
  return (
    refusalOfClosedAmendment(record, id, 'PRoP 36') ??
    refusalOfTurn(record, amendment.draft) ??
    refusalOfAmendmentTurn(record, amendment)
  );
}

function partIn(next: WritableRecord, id: TextId, name: string): Mutable<Part> {
  return known(
    only(textIn(next, id).parts, ({ part }) => part === name),
    `${name} of ${id}`,
  );
}
