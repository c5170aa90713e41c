import { nodeAt } from './cursor.ts';
import { livePosition, refusalOf } from '../../../machines/index.ts';
import type { Act, Manner, MemberId, PuttingAct, QuestionKey } from '../../../machines/rules/index.ts';
import { councilOf } from '../../scenario/index.ts';
import { askedTo } from '../tree/actsAsking.ts';
import {
  castsTheSame,
  isPutting,
  votingsOf,
  belongsToAVoting,
  voteIn,
  type AskedAct,
  type VoteBack,
} from '../tree/lineVotings.ts';
import { rewriteVoting } from '../tree/rewriteVoting.ts';
import { goingOn } from './consequences.ts';
import type { FixedContext } from '../tree/context.ts';
import { grow } from '../tree/growth.ts';
import { inManner, standing } from './recordGroups.ts';
import { clamp, seek } from './steps.ts';
import { move, type Cursor, type SessionState } from './study.ts';
import { isSame } from '../tree/same.ts';
import { lineAct, lineTo, ROOT, type LineAct } from '../tree/tree.ts';

/** What a reader does to a line: every change makes another line of it, below what both have in common. */

/** Does one act where the reader is; what followed stays behind it. Where no meeting is held, a question is put by letters. */
export function playAct(fixed: FixedContext, state: SessionState, given: Act): SessionState {
  const act = isPutting(given) ? putIn(fixed, given) : given;
  const here = nodeAt(state);
  const refusal = refusalOf(livePosition(here.position), act);
  if (refusal) return { ...state, refusal };
  const { tip, at } = state.cursor;
  const line = askedTo(state.tree, tip);
  const rest = line.slice(at);
  const [next, ...later] = rest;
  if (next && isSame(next.act, act)) return seek(state, at + 1);
  // Whoever votes otherwise than the line has it does so in place of what stands there.
  const instead = next && replaces(act, next) ? next : undefined;
  const own = lineAct(act, instead?.recorded);
  const behind = instead ? later : rest;
  const completed = goingOn(state.tree, here.id, [own, ...behind], 1, state.cursor.manner, 0);
  const before = line.slice(0, at);
  return follow(fixed, state, [...before, ...completed.line], { ...state.cursor, at: at + completed.at });
}

function putIn({ scenario: { meeting } }: FixedContext, act: PuttingAct): PuttingAct {
  return meeting.written === true ? { ...act, manner: 'letters' } : act;
}

/**
 * Takes an act out of the line, and with a question that was put its whole voting. Hands, answers and announcements
 * belong to their question and are not taken out by themselves.
 */
export function removeAct(fixed: FixedContext, state: SessionState, at: number): SessionState {
  const line = askedTo(state.tree, state.cursor.tip);
  const own = line[at - 1];
  if (!own || (own.act.type !== 'unknown' && belongsToAVoting(own.act.type))) return state;
  const gone = new Set([at - 1, ...(own.asks === undefined ? [] : votingAt(line, at - 1))]);
  const kept = line.filter((_, index) => !gone.has(index));
  const before = [...gone].filter((index) => index < state.cursor.at).length;
  return followOn(fixed, state, kept, { ...state.cursor, at: state.cursor.at - before });
}

export function setVotes(fixed: FixedContext, state: SessionState, changes: readonly VoteBack[]): SessionState {
  const council = councilOf(fixed.scenario);
  const line = changes.reduce<AskedAct[]>(
    (acts, { question, member, vote }) => rewriteVoting(acts, council, question, { votes: { [member]: vote } }),
    askedTo(state.tree, state.cursor.tip),
  );
  return followOn(fixed, state, line, state.cursor);
}

/** Where the change has put acts out of order that were in order before, what is pending is dealt with. */
function followOn(fixed: FixedContext, state: SessionState, line: readonly AskedAct[], cursor: Cursor): SessionState {
  const followed = follow(fixed, state, line, cursor);
  const nodes = lineTo(followed.tree, followed.cursor.tip).slice(1);
  const isLost = nodes.some(({ lapsed }, index) => lapsed !== undefined && line[index]?.lapsed === undefined);
  if (!isLost) return followed;
  const completed = goingOn(state.tree, ROOT, line, cursor.at, cursor.manner);
  return follow(fixed, state, completed.line, { ...cursor, at: completed.at });
}

export function setManner(fixed: FixedContext, state: SessionState, manner: Manner): SessionState {
  if (manner === state.cursor.manner || fixed.scenario.meeting.written === true) return state;
  const before = askedTo(state.tree, state.cursor.tip);
  const council = councilOf(fixed.scenario);
  const asked = votingsOf(before).reduce(
    (acts, { question }) => rewriteVoting(acts, council, question, { manner }),
    before,
  );
  const line = inManner(fixed.scenario, manner, asked);
  return follow(fixed, state, line, { ...state.cursor, manner, at: sameMoment(before, line, state.cursor.at) });
}

/** Grows the line from the root and moves to it. */
export function follow(
  fixed: FixedContext,
  state: SessionState,
  line: readonly LineAct[],
  cursor: Cursor,
): SessionState {
  const { tree, tip } = grow(state.tree, ROOT, standing(fixed.scenario, cursor.manner, line));
  return move({ ...state, tree }, { ...cursor, tip, at: clamp(cursor.at, line.length) });
}

/** How the member voted on the record. */
export function recordedVote(state: SessionState, question: QuestionKey, member: MemberId): VoteBack {
  const record = votingsOf(askedTo(state.tree, state.recordTips[state.cursor.manner]));
  return {
    question,
    member,
    vote: voteIn(
      record.find((ballot) => ballot.question === question),
      member,
    ),
  };
}

/** The same thing done otherwise: the same hands called for, the same member's answer, a ruling of the reader's own. */
function replaces(act: Act, { act: next, recorded }: LineAct): boolean {
  return castsTheSame(act, next) || (recorded === undefined && act.type === next.type && REDONE.has(act.type));
}

const REDONE: ReadonlySet<Act['type']> = new Set(['ruling.give', 'preliminary.rule', 'ballot.count']);

/** The acts of the voting that was put at this index, to its announcement and the President's going on. */
function votingAt(line: readonly AskedAct[], from: number): number[] {
  const ballot = votingsOf(line).find((candidate) => candidate.from === from);
  if (!ballot) return [];
  const declared = line.findIndex(({ act }, index) => index > ballot.to && act.type === 'result.declare');
  const proceeded = line.findIndex(({ act }, index) => index > declared && act.type === 'meeting.proceed');
  return [...ballot.casting, ballot.to, declared, proceeded].filter((index) => index > from);
}

/**
 * The same moment in a line whose votes are taken in another manner: the act reached stays the one reached. Inside a
 * voting, which has other acts in that line, as much of it is done as was.
 */
function sameMoment(before: readonly LineAct[], after: readonly LineAct[], at: number): number {
  const moment = counterpartOf(before, after, at);
  if (moment !== undefined) return moment;
  let [from, to] = [at - 1, at + 1];
  while (counterpartOf(before, after, from) === undefined) from -= 1;
  while (to <= before.length && counterpartOf(before, after, to) === undefined) to += 1;
  const first = counterpartOf(before, after, from) ?? 0;
  const end = counterpartOf(before, after, to) ?? after.length + 1;
  const share = (at - from) / (to - from - 1);
  return clamp(first + Math.ceil(share * (end - first - 1)), after.length);
}

/**
 * Where the other line has the act that this line has `at`; the opening is in both. `undefined` where it has the act
 * more or less often.
 */
function counterpartOf(before: readonly LineAct[], after: readonly LineAct[], at: number): number | undefined {
  const done = before[at - 1];
  if (!done) return at === 0 ? 0 : undefined;
  const places = (line: readonly LineAct[]) => line.flatMap((own, index) => (isSameDone(own, done) ? [index + 1] : []));
  const [was, is] = [places(before), places(after)];
  return was.length === is.length ? is[was.indexOf(at)] : undefined;
}

/** The same act, in whatever manner it puts its question. */
function isSameDone(one: LineAct, other: LineAct): boolean {
  return (
    one.recorded === other.recorded && isSame({ ...one.act, manner: undefined }, { ...other.act, manner: undefined })
  );
}
