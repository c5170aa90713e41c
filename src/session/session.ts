import { createActor, fromTransition, type ActorRefFrom, type SnapshotFrom } from 'xstate';

import type { Act, DraftSymbol, Manner, MemberId, Refusal } from '../../machines/rules/index.ts';
import { councilOf, type Scenario } from '../scenario/index.ts';
import { ballotsOf, rewriteBallot, voteIn, type VoteChange } from './ballot.ts';
import type { Link } from './link.ts';
import { createPositions, type Positions } from './positions.ts';
import { meetingInputOf, recordedLine } from './recorded.ts';
import { actsTo, EMPTY_TREE, lineTo, ROOT, type LineAct, type NodeId, type Tree } from './tree.ts';

/** Where the reader is: on the line that ends at `tip`, after `at` of its acts. */
export interface Cursor {
  readonly tip: NodeId;
  readonly at: number;
  readonly manner: Manner;
}

export interface SessionState {
  readonly tree: Tree;
  /** The ends of the record, by the manner in which its votes are shown. */
  readonly recordTips: Readonly<Record<Manner, NodeId>>;
  readonly cursor: Cursor;
  readonly past: readonly Cursor[];
  readonly future: readonly Cursor[];
  /** Why the last act asked for was refused. */
  readonly refusal?: Refusal;
}

/** What the reader can ask for. A refused act changes nothing but `refusal`. */
export type SessionEvent =
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'seek'; readonly to: number }
  /** Does one act at this position; where the line goes on otherwise, a variation begins. */
  | { readonly type: 'play'; readonly act: Act }
  | ({ readonly type: 'setVote' } & VoteChange)
  /** Several votes as one change and one undo: a way of turning the result, played. */
  | { readonly type: 'setVotes'; readonly changes: readonly VoteChange[] }
  | { readonly type: 'restoreVote'; readonly draft: DraftSymbol; readonly member: MemberId }
  | { readonly type: 'restoreRecord' }
  | { readonly type: 'setManner'; readonly manner: Manner }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Goes to what an address says, as one change that can be undone. */
  | { readonly type: 'open'; readonly link: Link };

/** The parts of a session that never change: the scenario and the positions worked out so far. */
export interface Ground {
  readonly scenario: Scenario;
  readonly positions: Positions;
}

/** The session as actor logic: a pure function of the state and what the reader asks for. */
export function sessionLogic(ground: Ground, opening: SessionState) {
  return fromTransition((state: SessionState, event: SessionEvent) => nextState(ground, state, event), opening);
}

/**
 * A reader's session on one scenario, at the address given or at the moment before the first vote. Not started yet.
 * @throws RecordRefused when the chart does not accept an act of the scenario's record
 */
export function createSession(scenario: Scenario, link?: Link) {
  const ground = { scenario, positions: createPositions(meetingInputOf(scenario)) };
  return Object.assign(createActor(sessionLogic(ground, openState(ground, link))), { ground });
}

export type SessionActor = ActorRefFrom<ReturnType<typeof sessionLogic>>;
export type SessionSnapshot = SnapshotFrom<ReturnType<typeof sessionLogic>>;

/** The record grown into a tree, in the manner in which the Council votes and as a roll. */
function openState(ground: Ground, link: Link | undefined): SessionState {
  const { scenario } = ground;
  const recorded = recordedLine(scenario, 'hands');
  const hands = growRecord(ground, EMPTY_TREE, recorded);
  const roll = growRecord(ground, hands.tree, recordedLine(scenario, 'roll'));
  const state: SessionState = {
    tree: roll.tree,
    recordTips: { hands: hands.tip, roll: roll.tip },
    cursor: { tip: hands.tip, at: openingOf(recorded), manner: 'hands' },
    past: [],
    future: [],
  };
  if (!link) return state;
  const opened = nextState(ground, state, { type: 'open', link });
  return { ...opened, past: [], future: [] };
}

function nextState(ground: Ground, state: SessionState, event: SessionEvent): SessionState {
  const settled = withoutRefusal(state);
  switch (event.type) {
    case 'step':
      return seek(settled, settled.cursor.at + event.by);
    case 'seek':
      return seek(settled, event.to);
    case 'play':
      return playAct(ground, settled, event.act);
    case 'setVote':
      return setVotes(ground, settled, [event]);
    case 'setVotes':
      return setVotes(ground, settled, event.changes);
    case 'restoreVote':
      return setVotes(ground, settled, [recordedVote(settled, event.draft, event.member)]);
    case 'restoreRecord':
      return move(settled, onTip(settled, settled.recordTips[settled.cursor.manner], settled.cursor.at));
    case 'setManner':
      return setManner(ground, settled, event.manner);
    case 'undo':
      return undo(settled);
    case 'redo':
      return redo(settled);
    case 'open':
      return openLink(ground, settled, event.link);
  }
}

/** A refusal is said once: whatever is asked for next takes it away. */
function withoutRefusal(state: SessionState): SessionState {
  if (state.refusal === undefined) return state;
  const { tree, recordTips, cursor, past, future } = state;
  return { tree, recordTips, cursor, past, future };
}

/** Index just before the first draft is put to the vote: what a reader sees first. */
export function openingOf(line: readonly LineAct[]): number {
  const first = line.findIndex(({ act }) => act.type === 'draft.putToVote');
  return first === -1 ? 0 : first;
}

function seek(state: SessionState, to: number): SessionState {
  const at = clamp(to, lengthOf(state.tree, state.cursor.tip));
  return at === state.cursor.at ? state : { ...state, cursor: { ...state.cursor, at } };
}

function playAct(ground: Ground, state: SessionState, act: Act): SessionState {
  const here = nodeAt(state);
  const { tree, tip, refusal } = ground.positions.grow(state.tree, here, [{ act }]);
  if (refusal) return { ...state, refusal };
  const line = lineTo(tree, state.cursor.tip);
  const at = state.cursor.at + 1;
  const followed = line[at]?.id === tip;
  if (followed) return { ...state, cursor: { ...state.cursor, at } };
  return move({ ...state, tree }, { ...state.cursor, tip, at });
}

function setVotes(ground: Ground, state: SessionState, changes: readonly VoteChange[]): SessionState {
  const council = councilOf(ground.scenario);
  const line = changes.reduce<LineAct[]>(
    (acts, { draft, member, vote }) => rewriteBallot(acts, council, draft, { votes: { [member]: vote } }),
    actsTo(state.tree, state.cursor.tip),
  );
  return follow(ground, state, line, state.cursor);
}

function setManner(ground: Ground, state: SessionState, manner: Manner): SessionState {
  if (manner === state.cursor.manner) return state;
  const before = actsTo(state.tree, state.cursor.tip);
  const council = councilOf(ground.scenario);
  const line = ballotsOf(before).reduce(
    (acts, { draft }) => rewriteBallot(acts, council, draft, { manner }),
    before,
  );
  return follow(ground, state, line, { ...state.cursor, manner, at: sameMoment(before, line, state.cursor.at) });
}

/** Grows the line from the root and moves to it; what is not in order any more is not grown. */
function follow(ground: Ground, state: SessionState, line: readonly LineAct[], cursor: Cursor): SessionState {
  const { tree, tip, played, refusal } = ground.positions.grow(state.tree, ROOT, line);
  const moved = move({ ...state, tree }, { ...cursor, tip, at: clamp(cursor.at, played) });
  return refusal ? { ...moved, refusal } : moved;
}

function openLink(ground: Ground, state: SessionState, link: Link): SessionState {
  const tip = state.recordTips.hands;
  const onRecord = { ...state, cursor: { tip, at: 0, manner: 'hands' as const } };
  const inManner = setManner(ground, onRecord, link.manner);
  const changed = link.votes.length > 0 ? setVotes(ground, inManner, link.votes) : inManner;
  const line = actsTo(changed.tree, changed.cursor.tip);
  const at = clamp(link.at ?? openingOf(line), line.length);
  const opened = { ...changed, past: state.past, future: state.future };
  return move({ ...opened, cursor: state.cursor }, { ...changed.cursor, at });
}

function recordedVote(state: SessionState, draft: DraftSymbol, member: MemberId): VoteChange {
  const record = ballotsOf(actsTo(state.tree, state.recordTips[state.cursor.manner]));
  return { draft, member, vote: voteIn(record.find((ballot) => ballot.draft === draft), member) };
}

/** Moves to another line or manner, as one change that can be undone. Stepping along a line is no change. */
function move(state: SessionState, cursor: Cursor): SessionState {
  const from = state.cursor;
  if (cursor.tip === from.tip && cursor.manner === from.manner) return { ...state, cursor };
  return { ...state, cursor, past: [...state.past, from], future: [] };
}

function undo(state: SessionState): SessionState {
  const cursor = state.past.at(-1);
  if (!cursor) return state;
  return { ...state, cursor, past: state.past.slice(0, -1), future: [...state.future, state.cursor] };
}

function redo(state: SessionState): SessionState {
  const cursor = state.future.at(-1);
  if (!cursor) return state;
  return { ...state, cursor, future: state.future.slice(0, -1), past: [...state.past, state.cursor] };
}

function onTip(state: SessionState, tip: NodeId, at: number): Cursor {
  return { tip, at: clamp(at, lengthOf(state.tree, tip)), manner: state.cursor.manner };
}

/**
 * The same moment in a line whose votes are taken in another manner: the recorded act reached stays the one reached.
 * Inside a voting, as much of it is done as was.
 */
function sameMoment(before: readonly LineAct[], after: readonly LineAct[], at: number): number {
  const done = before[at - 1];
  if (!done) return 0;
  const belongs = (line: readonly LineAct[]) =>
    line.flatMap(({ recorded }, index) => (recorded !== undefined && recorded === done.recorded ? [index + 1] : []));
  const [was, is] = [belongs(before), belongs(after)];
  const share = (was.indexOf(at) + 1) / was.length;
  return is[Math.max(0, Math.ceil(share * is.length) - 1)] ?? clamp(at, after.length);
}

function nodeAt(state: SessionState): NodeId {
  const node = lineTo(state.tree, state.cursor.tip)[state.cursor.at];
  if (!node) throw new Error(`The line has no act ${state.cursor.at}.`);
  return node.id;
}

function lengthOf(tree: Tree, tip: NodeId): number {
  return lineTo(tree, tip).length - 1;
}

function clamp(at: number, length: number): number {
  return Math.min(Math.max(Math.trunc(at), 0), length);
}

/** A record that the chart refuses is a fault of the file; it is said where it was found. */
function growRecord(ground: Ground, tree: Tree, line: readonly LineAct[]): { readonly tree: Tree; readonly tip: NodeId } {
  const { refusal, played, ...grown } = ground.positions.grow(tree, ROOT, line);
  if (refusal) throw new RecordRefused(line[played]?.recorded ?? played, refusal);
  return grown;
}

/** The chart does not accept an act of the record: `record[index]` of the scenario is out of order. */
export class RecordRefused extends Error {
  readonly index: number;
  readonly refusal: Refusal;

  constructor(index: number, refusal: Refusal) {
    super(`record[${index}] is out of order: ${refusal.kind} (${refusal.citation})`);
    this.name = 'RecordRefused';
    this.index = index;
    this.refusal = refusal;
  }
}
