import { castDraft, produce, type Draft } from 'immer';

import { advanceDraft, type DraftEvent } from './draft.machine.ts';
import {
  matterAfterRuling,
  matterAfterVote,
  motionMoved,
  nextPart,
  unreachable,
  type DraftSymbol,
  type Matter,
  type MeetingRecord,
  type Motion,
  type OutcomeKind,
  type ProposalStatus,
  type Question,
} from '../rules/index.ts';

/** What follows in the record from a decision, whether it was taken by a vote or without one. */

/** The record, open for one recipe. (Immer's `Draft` is not a draft resolution.) */
export type OpenRecord = Draft<MeetingRecord>;

export type Decided = Exclude<OutcomeKind, 'undetermined'>;

/** After the announcement of a result: the life of what was voted on goes on. */
export function settle(next: OpenRecord, question: Question, outcome: Decided): void {
  switch (question.kind) {
    case 'draftResolution':
      return advance(next, question.draft, DRAFT_EVENT_OF[outcome]);
    case 'amendment':
      advanceProposal(next, question, outcome);
      if (outcome === 'adopted') amend(next, question.draft, question.amendment);
      return;
    case 'part':
      advanceProposal(next, question, outcome);
      return fallIfNothingIsLeft(next, question.draft);
    case 'motion':
      return takeEffect(next, question.number, outcome === 'adopted');
    case 'ruling': {
      const ruling = next.rulings.find(({ number }) => number === question.number);
      if (ruling) ruling.overruled = outcome === 'adopted';
      return;
    }
    case 'agenda':
      next.agenda = outcome === 'adopted' ? 'adopted' : 'rejected';
      return;
    case 'preliminary':
    case 'recommendation':
      return;
    default:
      return unreachable(question);
  }
}

/** A motion decided, by a vote or because nobody objected. What it does to the chart is the chart's. */
export function takeEffect(next: OpenRecord, number: number, carried: boolean): void {
  const moved = motionMoved(next, number);
  if (!moved) return;
  next.motions = next.motions.filter((motion) => motion.number !== number);
  next.motionsDecided.push(castDraft({ ...moved, carried }));
  if (carried) carry(next, moved.motion);
}

/** The preliminary question has its answer: the vote's, or that of the President's ruling if it was not overruled. */
export function settleTheMatter(context: { readonly record: MeetingRecord }): { record: MeetingRecord } {
  return {
    record: produce(context.record, (next) => {
      const { preliminary, rulings, declared } = next;
      delete next.preliminary;
      if (!preliminary) return;
      const { draft } = preliminary;
      const ruling = rulings.findLast((one) => one.on === 'preliminary' && one.draft === draft);
      const vote = declared.findLast(({ question }) => question.kind === 'preliminary' && question.draft === draft);
      if (ruling?.on === 'preliminary') fix(next, draft, matterAfterRuling(ruling.matter, ruling.overruled === true));
      else if (vote) fix(next, draft, matterAfterVote(vote.outcome.kind));
    }),
  };
}

export function closeThePoint(context: { readonly record: MeetingRecord }): { record: MeetingRecord } {
  return { record: produce(context.record, (next) => void delete next.point) };
}

/** An amendment or a part: its vote begins, or ends. */
export function advanceProposal(
  next: OpenRecord,
  proposal: Pick<Extract<Question, { kind: 'amendment' }>, 'kind' | 'amendment'> | Extract<Question, { kind: 'part' }>,
  status: ProposalStatus,
): void {
  const found =
    proposal.kind === 'amendment'
      ? next.amendments.find(({ symbol }) => symbol === proposal.amendment)
      : draftIn(next, proposal.draft)?.parts?.find(({ part }) => part === proposal.part);
  if (found) found.status = status;
}

const DRAFT_EVENT_OF = { adopted: 'adopt', vetoed: 'veto', insufficientVotes: 'fallShort' } as const satisfies Record<
  Decided,
  DraftEvent['type']
>;

function draftIn(next: OpenRecord, symbol: DraftSymbol) {
  return next.drafts.find((draft) => draft.symbol === symbol);
}

function advance(next: OpenRecord, symbol: DraftSymbol, event: DraftEvent['type']): void {
  const draft = draftIn(next, symbol);
  if (draft) draft.status = advanceDraft(draft.status, event);
}

function amend(next: OpenRecord, symbol: DraftSymbol, amendment: DraftSymbol): void {
  const draft = draftIn(next, symbol);
  if (draft) (draft.amendedBy ??= []).push(amendment);
}

/** Rule 32: when every operative part of a draft has been voted down, there is nothing left to vote on. */
function fallIfNothingIsLeft(next: OpenRecord, symbol: DraftSymbol): void {
  if (nextPart(next, symbol)) return;
  const operative = draftIn(next, symbol)?.parts?.filter((part) => part.operative) ?? [];
  if (operative.length > 0 && operative.every(({ status }) => status !== 'adopted')) advance(next, symbol, 'fall');
}

function fix(next: OpenRecord, symbol: DraftSymbol, matter: Matter): void {
  const draft = draftIn(next, symbol);
  if (draft) Object.assign(draft, { matter, settled: true });
  for (const { question } of next.pending) {
    if (question.kind === 'draftResolution' && question.draft === symbol) question.matter = matter;
  }
}

function carry(next: OpenRecord, motion: Motion): void {
  switch (motion.kind) {
    case 'refer':
      next.item = 'referred';
      return;
    case 'postpone':
      next.item = 'postponed';
      return;
    case 'takeFirst':
      return takeFirst(next, motion.draft);
    case 'invite':
      next.invited.push(...motion.states);
      return;
    case 'suspend':
    case 'adjourn':
    case 'adjournTo':
    case 'emergencySession':
      return;
    default:
      return unreachable(motion);
  }
}

/** Rule 32: the draft comes before all that are still open; the others keep their order. */
function takeFirst(next: OpenRecord, symbol: DraftSymbol): void {
  const draft = draftIn(next, symbol);
  if (!draft) return;
  const others = next.drafts.filter((one) => one !== draft);
  const at = others.findIndex(({ status }) => status === 'tabled' || status === 'inBlue');
  next.drafts = at === -1 ? [...others, draft] : [...others.slice(0, at), draft, ...others.slice(at)];
}
