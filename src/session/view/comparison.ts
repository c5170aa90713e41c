import {
  draftOf,
  keyOf,
  VOTES,
  type DraftStatus,
  type MeetingRecord,
  type MemberId,
  type Outcome,
  type Question,
  type QuestionKey,
} from '../../../machines/rules/index.ts';
import { councilOf, type Scenario } from '../../scenario/index.ts';
import { askedTo } from '../tree/actsAsking.ts';
import { votingsOf, voteIn, type AskedAct, type LineVoting, type VoteTold } from '../tree/lineVotings.ts';
import type { FixedContext } from '../tree/context.ts';
import { grow, plant } from '../tree/growth.ts';
import { meetingInputOf } from '../tree/recordedLine.ts';
import { grown } from '../edit/study.data.ts';
import type { SessionState, VariationId } from '../edit/study.ts';
import {
  isPassedOver,
  lineTo,
  nodeOf,
  ROOT,
  type LineAct,
  type NodeId,
  type Tree,
  type TreeNode,
} from '../tree/tree.ts';

/** Two courses of one meeting, side by side. */
export interface Comparison {
  /** Index of the first stop at which they differ; absent when they are the same. */
  readonly partsAt?: number;
  /** How many acts each has that are in order. */
  readonly acts: { readonly one: number; readonly other: number };
  /** Every question that one of them puts to the vote, in the order of the first, then those of the other only. */
  readonly questions: readonly QuestionCompared[];
  readonly finding: ComparisonFinding;
}

export interface QuestionCompared {
  readonly key: QuestionKey;
  readonly question: Question;
  /** Absent where that course does not decide it. */
  readonly one?: Outcome;
  readonly other?: Outcome;
  /** Why a course does not decide it, where that is because of what became of it. */
  readonly fates?: { readonly one?: Fate; readonly other?: Fate };
  /** Every vote that differs, where both put the question. */
  readonly votes: readonly { readonly member: MemberId; readonly one: VoteTold; readonly other: VoteTold }[];
  /** The same end: the same kind, and vetoed by the same members. */
  readonly same: boolean;
}

/**
 * Rule 35: withdrawn before the vote. Rule 32: voted on in parts, of which no operative one was adopted. Or nobody objected,
 * and it was adopted without a vote; or the adjournment cut off the vote on it.
 */
const FATES = ['withdrawn', 'fallen', 'adoptedWithoutVote', 'cutOff'] as const satisfies readonly DraftStatus[];
export type Fate = (typeof FATES)[number];

/** What the change did, in one sentence; and where it did nothing, why nothing. */
export type ComparisonFinding =
  /** They are the same course. */
  | { readonly kind: 'same' }
  /** These questions end otherwise, or are decided in one of them only. */
  | { readonly kind: 'turned'; readonly questions: readonly QuestionKey[] }
  /** Votes differ and nothing turns: the text stays short, keeps its veto, or stays adopted. */
  | { readonly kind: 'votesOnly'; readonly question: QuestionKey; readonly stays: Outcome; readonly changed: number }
  /** What differs is no vote: what is said, in what order, who is at the table. */
  | { readonly kind: 'actsOnly' };

/** Two of the reader's lines, or one and the record, side by side. A line that has not been looked at is played for it. */
export function comparisonOf(
  fixed: FixedContext,
  state: SessionState,
  one: VariationId | 'record',
  other: VariationId | 'record',
): Comparison {
  const ids = [one, other].filter((id) => id !== 'record');
  const whole = ids.reduce((current, id) => grown(fixed, current, id), state);
  const lines = ids.map((id) => whole.variations.find((variation) => variation.id === id));
  // The record in the manner of what it is compared with.
  const record = whole.recordTips[lines[0]?.manner ?? state.cursor.manner];
  const tipOf = (id: VariationId | 'record') => lines.find((line) => line?.id === id)?.tip ?? record;
  return compare(fixed, whole.tree, tipOf(one), tipOf(other));
}

export interface LinesCompared {
  readonly comparison: Comparison;
  /** The acts of each as they were done here, with what is out of order on it. */
  readonly lines: readonly [readonly AskedAct[], readonly AskedAct[]];
}

/** Compares two courses of a meeting that need not be lines of one session: both are played from the opening. */
export function compareLines(scenario: Scenario, one: readonly LineAct[], other: readonly LineAct[]): LinesCompared {
  const first = grow(plant(meetingInputOf(scenario)), ROOT, one);
  const second = grow(first.tree, ROOT, other);
  const comparison = compare({ scenario }, second.tree, first.tip, second.tip);
  return { comparison, lines: [askedTo(second.tree, first.tip), askedTo(second.tree, second.tip)] };
}

/** The acts of the line that the reader is on. */
export function shownLine({ tree, cursor }: SessionState): readonly AskedAct[] {
  return askedTo(tree, cursor.tip);
}

/** Compares the lines that end at two nodes. Exact: both have been played by the same rules. */
export function compare({ scenario }: FixedContext, tree: Tree, one: NodeId, other: NodeId): Comparison {
  const [first, second] = [lineTo(tree, one), lineTo(tree, other)];
  const length = Math.max(first.length, second.length);
  const split = Array.from({ length }, (_, index) => index).find((index) => first[index]?.id !== second[index]?.id);
  const members = councilOf(scenario).seats.map(({ member }) => member);
  const sides = [sideOf(one), sideOf(other)] as const;
  const questions = questionsOf(sides, members);
  return {
    ...(split === undefined ? {} : { partsAt: split }),
    acts: { one: inOrder(first), other: inOrder(second) },
    questions,
    finding: findingOf(split, questions),
  };

  function sideOf(tip: NodeId): Side {
    return { record: nodeOf(tree, tip).position.record, ballots: votingsOf(askedTo(tree, tip)) };
  }
}

interface Side {
  readonly record: MeetingRecord;
  readonly ballots: readonly LineVoting[];
}

function inOrder(line: readonly TreeNode[]): number {
  return line.filter((node) => !isPassedOver(node)).length - 1;
}

function questionsOf([one, other]: readonly [Side, Side], members: readonly MemberId[]): QuestionCompared[] {
  const asked = [...decidedIn(one), ...decidedIn(other)];
  const known = new Map(asked.toReversed().map((question) => [keyOf(question), question] as const));
  const keys = [...new Set(asked.map((question) => keyOf(question)))];
  return keys.flatMap((key): QuestionCompared[] => {
    const question = known.get(key);
    if (!question) return [];
    const [here, there] = [endIn(one, key), endIn(other, key)];
    const votes = votesDiffering(ballotIn(one, key), ballotIn(other, key), members);
    const ends = { ...(here ? { one: here } : {}), ...(there ? { other: there } : {}) };
    const fates = { ...(here ? {} : fateIn(one, question, 'one')), ...(there ? {} : fateIn(other, question, 'other')) };
    return [
      {
        key,
        question,
        ...ends,
        ...(Object.keys(fates).length === 0 ? {} : { fates }),
        votes,
        same: isSameEnd(here, there) && fates.one === fates.other,
      },
    ];
  });
}

/** The questions whose results were announced, then the drafts that were adopted without a vote. */
function decidedIn({ record: { declared, drafts } }: Side): Question[] {
  const agreed = drafts.filter(({ status }) => status === 'adoptedWithoutVote');
  return [
    ...declared.map(({ question }) => question),
    ...agreed.map(({ symbol, matter }): Question => ({ kind: 'draftResolution', draft: symbol, matter })),
  ];
}

function endIn({ record }: Side, key: QuestionKey): Outcome | undefined {
  return record.declared.find(({ question }) => keyOf(question) === key)?.outcome;
}

function fateIn(
  { record }: Side,
  question: Question,
  side: 'one' | 'other',
): { readonly [side in 'one' | 'other']?: Fate } {
  const status = statusIn(record, question);
  return isFate(status) ? { [side]: status } : {};
}

function isFate(status: string | undefined): status is Fate {
  return FATES.some((fate) => fate === status);
}

function statusIn(record: MeetingRecord, question: Question) {
  switch (question.kind) {
    case 'draftResolution':
      return draftOf(record, question.draft)?.status;
    case 'amendment': {
      const amendment = record.amendments.find(({ symbol }) => symbol === question.amendment);
      // Without votes on its parts it fell with what it would change: of that nothing is said here.
      return amendment?.status === 'fallen' && !amendment.parts ? undefined : amendment?.status;
    }
    default:
      return undefined;
  }
}

function ballotIn({ ballots }: Side, key: QuestionKey): LineVoting | undefined {
  return ballots.find(({ question }) => question === key);
}

function votesDiffering(
  one: LineVoting | undefined,
  other: LineVoting | undefined,
  members: readonly MemberId[],
): QuestionCompared['votes'] {
  if (!one || !other) return [];
  return members
    .map((member) => ({ member, one: voteIn(one, member), other: voteIn(other, member) }))
    .filter((votes) => votes.one !== votes.other)
    .toSorted((a, b) => placeOf(a.other) - placeOf(b.other));
}

/** In the order of `VOTES`; what is not known comes last. */
function placeOf(vote: VoteTold): number {
  return vote === 'notKnown' ? VOTES.length : VOTES.indexOf(vote);
}

function isSameEnd(one: Outcome | undefined, other: Outcome | undefined): boolean {
  if (one?.kind === 'vetoed' && other?.kind === 'vetoed') return one.by.join() === other.by.join();
  return one?.kind === other?.kind;
}

function findingOf(split: number | undefined, questions: readonly QuestionCompared[]): ComparisonFinding {
  if (split === undefined) return { kind: 'same' };
  const turned = questions.filter(({ same }) => !same).map(({ key }) => key);
  if (turned.length > 0) return { kind: 'turned', questions: turned };
  const voted = questions.find(({ votes }) => votes.length > 0);
  const stays = voted?.other;
  return voted && stays
    ? { kind: 'votesOnly', question: voted.key, stays, changed: voted.votes.length }
    : { kind: 'actsOnly' };
}
