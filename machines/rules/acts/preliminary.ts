import { settleTheDraft } from './drafts.ts';
import type { LawsOf } from './law.ts';
import type { Lives } from './lives.ts';
import { refusalToMember } from './members.ts';
import { newRuling } from './points.ts';
import { isAmendment, refusalOfClosedAmendment, textIn } from './textsOnTable.ts';
import { decideVote, refusalOfOpenResult } from '../decision/inPart.ts';
import type { OutcomeKind } from '../decision/voting.ts';
import { mutable, type Mutable } from '../mutable.ts';
import {
  type MeetingRecord,
  type TextOnTable,
  type WritableRecord,
  known,
  questionBeforeTheCouncil,
  textOf,
} from '../record.ts';
import { firstOf, type RuleRefusal } from '../refusal.ts';
import {
  contestedKey,
  keyOf,
  MATTERS,
  type Contested,
  type DraftStatus,
  type DraftSymbol,
  type Matter,
  type MemberId,
  type PutManner,
  type Question,
  type TextId,
} from '../words/vocabulary.ts';
import { isOpen } from './turns.ts';
import { only } from '../only.ts';

export type PreliminaryAct =
  /**
   * Is the decision on this draft, or on this amendment, procedural? Asked before the vote on it, once its votes are in, or,
   * of a draft, after the announcement (1950).
   */
  | { readonly type: 'preliminary.raise'; readonly draft: TextId; readonly by: MemberId }
  /** The same of a motion, an invitation among them, before the vote on it. */
  | { readonly type: 'preliminary.raiseOnMotion'; readonly motion: number; readonly by: MemberId }
  | { readonly type: 'preliminary.putToVote'; readonly manner: PutManner }
  /** The President rules on it instead, or draws the conclusion from the vote; the ruling can be challenged. */
  | PreliminaryRuling;

export interface PreliminaryRuling {
  readonly type: 'preliminary.rule';
  readonly matter: Matter;
  /** The record has it as a decision of the Council and does not say who drew the conclusion. */
  readonly byTheCouncil?: boolean;
}

export const PRELIMINARY: LawsOf<PreliminaryAct> = {
  'preliminary.raise': {
    by: 'member',
    /**
     * The preliminary question, whether a decision is procedural. By the San Francisco Statement (7 June 1945) it is itself
     * substantive: a permanent member can make its own later vote against a veto. Nobody has asked it since 1959, so it is off
     * unless `record.practice.preliminaryQuestion`. Every recorded case is about a draft; the Statement does not limit it to
     * drafts, so that an amendment can be contested too, which is our reading.
     */
    refuse(record, { draft: symbol, by }) {
      const refusal = refusalToAsk(record, by);
      if (refusal) return refusal;
      const text = textOf(record, symbol);
      if (!text) return { kind: 'unknownDraft', draft: symbol, citation: 'San Francisco Statement' };
      return refusalOfSettled(text) ?? refusalOfTime(record, text);
    },
    write(next, { by, draft }) {
      next.preliminary = { by, draft };
    },
  },
  'preliminary.raiseOnMotion': {
    by: 'member',
    /** No recorded case is known; the Statement does not limit the question to drafts. Our reading: before the vote only. */
    refuse(record, { motion: number, by }) {
      const refusal = refusalToAsk(record, by);
      if (refusal) return refusal;
      const moved = only(record.motions, (motion) => motion.number === number);
      if (!moved) return { kind: 'unknownMotion', motion: number, citation: 'San Francisco Statement' };
      // The motion may have interrupted a question on a text, which has to have its answer first.
      if (record.preliminary) return { kind: 'questionOpen', citation: 'San Francisco Statement' };
      return moved.matter === undefined
        ? undefined
        : { kind: 'motionSettled', motion: number, matter: moved.matter, citation: 'San Francisco Statement' };
    },
    write(next, { by, motion }) {
      next.preliminary = { by, motion };
    },
  },
  'preliminary.putToVote': {
    by: 'president',
    question: (record) => ({ kind: 'preliminary', ...contestedIn(record), matter: 'substantive' }),
  },
  'preliminary.rule': {
    by: 'president',
    /**
     * Rule 30: the President rules instead of the vote; or after it, when the question had the votes and only a permanent
     * member's stood against them: then the conclusion is the President's (1946, 1959). What the Council has decided
     * otherwise no ruling undoes.
     */
    refuse(record) {
      const contested = contestedIn(record);
      const vote = voteIn(record, contested);
      if (!vote || vote.outcome.kind === 'vetoed') return undefined;
      const matter = matterAfterVote(vote.outcome.kind);
      return 'draft' in contested
        ? { kind: 'alreadySettled', draft: contested.draft, matter, citation: 'San Francisco Statement' }
        : { kind: 'motionSettled', motion: contested.motion, matter, citation: 'San Francisco Statement' };
    },
    write(next, { matter, byTheCouncil }) {
      const told = byTheCouncil ? { byTheCouncil } : {};
      next.rulings.push({ ...newRuling(next), on: 'preliminary', ...contestedIn(next), matter, ...told });
    },
  },
};

/** The preliminary question has its answer: the vote's, or that of the President's ruling if it was not overruled. */
export function settleTheMatter(next: WritableRecord, lives: Lives): void {
  const contested = contestedIn(next);
  const matter = matterDecided(next, contested);
  delete next.preliminary;
  if ('motion' in contested) {
    known(
      only(next.motions, ({ number }) => number === contested.motion),
      `motion ${contested.motion}`,
    ).matter = matter;
    return;
  }
  for (const { question } of next.pending) if (isAbout(question, contested.draft)) question.matter = matter;
  const text = textIn(next, contested.draft);
  text.matter = matter;
  if (isAmendment(text)) return;
  text.settled = true;
  decideAgain(next, text.symbol, matter, lives);
}

/** A result that was announced before the question was settled is what it was only if the matter is what it was taken for. */
function decideAgain(next: WritableRecord, symbol: DraftSymbol, matter: Matter, lives: Lives): void {
  const declared = next.declared.findLast(({ question }) => isAbout(question, symbol));
  if (!declared || !isAbout(declared.question, symbol)) return;
  const outcome = decideVote(declared, next.council, matter);
  if (outcome.kind === 'undetermined') throw new Error(`The result on ${symbol} was declared while votes were out.`);
  // It comes last again, as what was announced last: the Council goes on from it.
  next.declared = [
    ...next.declared.filter((other) => other !== declared),
    { ...declared, question: { ...declared.question, matter }, outcome: mutable(outcome) },
  ];
  if (outcome.kind !== declared.outcome.kind) settleTheDraft(next, symbol, outcome.kind, lives);
}

/** In favour: it is procedural. Not adopted, by a veto or for want of votes: it is substantive. */
export function matterAfterVote(kind: OutcomeKind): Matter {
  return kind === 'adopted' ? 'procedural' : 'substantive';
}

/** Rule 30: a ruling that is overruled turns into its opposite. */
export function matterAfterRuling(matter: Matter, overruled: boolean): Matter {
  if (!overruled) return matter;
  return matter === 'procedural' ? 'substantive' : 'procedural';
}

function refusalToAsk(record: MeetingRecord, by: MemberId): RuleRefusal | undefined {
  return record.practice.preliminaryQuestion
    ? refusalToMember(record, by, 'San Francisco Statement')
    : { kind: 'practiceSettled', practice: 'preliminaryQuestion', citation: 'Practice: preliminary question' };
}

/** It is asked once. */
function refusalOfSettled(text: TextOnTable): RuleRefusal | undefined {
  const { symbol: draft, matter } = text;
  const settled = isAmendment(text) ? matter !== undefined : text.settled;
  return settled && matter ? { kind: 'alreadySettled', draft, matter, citation: 'San Francisco Statement' } : undefined;
}

/** What is under vote is asked about when its votes are in; a draft that was voted on, after the announcement too (1950). */
function refusalOfTime(record: MeetingRecord, text: TextOnTable): RuleRefusal | undefined {
  const { symbol: draft } = text;
  const question = questionBeforeTheCouncil(record)?.question;
  if (question) {
    return isAbout(question, draft) ? undefined : { kind: 'notThisDraft', draft, citation: 'San Francisco Statement' };
  }
  if (isAmendment(text)) return refusalOfClosedAmendment(record, draft, 'Practice: finality');
  if (isOpen(text)) return undefined;
  return VOTED_ON.has(text.status)
    ? refusalToDecideAgain(record, draft)
    : { kind: 'draftNotOpen', draft: text.symbol, status: text.status, citation: 'Practice: finality' };
}

/** Whatever the answer, the votes that are known have to decide the result again. */
function refusalToDecideAgain({ declared, council }: MeetingRecord, draft: TextId): RuleRefusal | undefined {
  const vote = declared.findLast(({ question }) => isAbout(question, draft));
  return vote && firstOf(MATTERS, (matter) => refusalOfOpenResult(vote, council, matter));
}

const VOTED_ON: ReadonlySet<DraftStatus> = new Set(['adopted', 'vetoed', 'insufficientVotes']);

/** A vote on the text itself. */
function isAbout<Asked extends Question | Mutable<Question>>(
  question: Asked,
  draft: TextId,
): question is Extract<Asked, { kind: 'draftResolution' | 'amendment' }> {
  return (question.kind === 'draftResolution' || question.kind === 'amendment') && keyOf(question) === draft;
}

/** What the preliminary question is about. @throws when none has been raised */
function contestedIn({ preliminary }: MeetingRecord): Contested {
  const asked = known(preliminary, 'a preliminary question');
  return 'draft' in asked ? { draft: asked.draft } : { motion: asked.motion };
}

function voteIn({ declared }: MeetingRecord, contested: Contested) {
  const key = contestedKey(contested);
  return declared.findLast(({ question }) => question.kind === 'preliminary' && contestedKey(question) === key);
}

function matterDecided(record: MeetingRecord, contested: Contested): Matter {
  const key = contestedKey(contested);
  const ruling = record.rulings.findLast((given) => given.on === 'preliminary' && contestedKey(given) === key);
  if (ruling?.on === 'preliminary') return matterAfterRuling(ruling.matter, ruling.overruled === true);
  return matterAfterVote(known(voteIn(record, contested), `an answer on ${key}`).outcome.kind);
}
