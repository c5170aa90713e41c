import { whatWouldTurn } from '../analysis/turn.ts';
import { metaOf, type Position } from '../../machines/index.ts';
import { decide, nextToBeVotedOn, type MemberId, type Outcome } from '../../machines/rules/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { endFor, lineOf, type Line } from './line.ts';
import { seatsOf, type Shown } from './seats.ts';
import type { Ground, SessionState } from './session.ts';
import { share } from './share.ts';
import { speechOf } from './speech.ts';
import { lineTo, type NodeId, type TreeNode } from './tree.ts';
import type { DraftView, MeetingView, QuestionView, Stop } from './view.types.ts';

/** Makes the view of a session's states: each once, and with every part kept that has not changed since the last. */
export function createView(ground: Ground): (state: SessionState) => MeetingView {
  const lines = new Map<NodeId, Line>();
  const views = new WeakMap<SessionState, MeetingView>();
  let last: MeetingView | undefined;

  return (state) => {
    const known = views.get(state);
    if (known) return known;
    const view = share(last, viewOf(ground, state, lineFor(ground, state, lines)));
    views.set(state, view);
    last = view;
    return view;
  };
}

function lineFor(ground: Ground, state: SessionState, lines: Map<NodeId, Line>): Line {
  const { tree, cursor, recordTips } = state;
  const known = lines.get(cursor.tip);
  if (known) return known;
  const positionAt = ({ id }: TreeNode) => ground.positions.at(id);
  const record = lineTo(tree, recordTips[cursor.manner]);
  const line = lineOf(ground.scenario, tree, lineTo(tree, cursor.tip), record, positionAt);
  lines.set(cursor.tip, line);
  return line;
}

function viewOf(ground: Ground, state: SessionState, line: Line): MeetingView {
  const { scenario, positions } = ground;
  const { cursor, recordTips } = state;
  const { node, stop } = atCursor(line, cursor.at);
  const position = positions.at(node.id);
  const { record } = position.context;
  const { phase, rules } = metaOf(position);
  const shown = shownVote(position);
  const end = positions.at(cursor.tip);
  const recordEnd = positions.at(recordTips[cursor.manner]);
  const next = nextToBeVotedOn(record.drafts);
  const question = shown && questionOf(position, shown, endFor(recordEnd, shown.draft));
  return {
    scenario,
    line: line.view,
    at: cursor.at,
    phase,
    rules,
    speech: speechOf(scenario, stop, node.act, record),
    required: record.council.requiredVotes,
    seats: seatsOf(scenario, record.council, line, position, node.act, shown),
    drafts: draftsOf(scenario, position, end, recordEnd),
    manner: cursor.manner,
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    ...(question ? { question } : {}),
    ...(next ? { next } : {}),
    ...(state.refusal ? { refusal: state.refusal } : {}),
  };
}

function atCursor(line: Line, at: number): { readonly node: TreeNode; readonly stop: Stop } {
  const [node, stop] = [line.nodes[at], line.view.stops[at]];
  if (!node || !stop) throw new Error(`The line has no stop ${at}.`);
  return { node, stop };
}

/** What is before the Council; between two votes, what it decided last. */
function shownVote(position: Position): Shown | undefined {
  const { pending, declared, council } = position.context.record;
  const before = pending.at(-1);
  if (before) {
    const outcome = decide(before.votes, council, before.question.matter);
    return { draft: before.question.draft, votes: before.votes, outcome };
  }
  const decided = declared.at(-1);
  return decided && { draft: decided.question.draft, votes: decided.votes, outcome: decided.outcome };
}

function questionOf(position: Position, shown: Shown, recorded: Outcome | undefined): QuestionView {
  const { draft, votes, outcome } = shown;
  const { council, pending, drafts } = position.context.record;
  const stage = pending.length === 0 ? 'declared' : position.hasTag('castingVotes') ? 'casting' : 'closed';
  const matter = drafts.find(({ symbol }) => symbol === draft)?.matter ?? 'substantive';
  const question = {
    draft,
    stage,
    tally: outcome.tally,
    required: outcome.required,
    missing: Math.max(0, outcome.required - outcome.tally.inFavour),
    outcome,
    vetoing: vetoingMembers(outcome),
  } as const;
  if (stage === 'casting') return question;
  const closed = { ...question, turn: whatWouldTurn(votes, council, matter) };
  return recorded && !sameEnd(recorded, outcome) ? { ...closed, recordedOutcome: recorded } : closed;
}

function draftsOf(scenario: Scenario, position: Position, end: Position, recordEnd: Position): DraftView[] {
  return scenario.drafts.map(({ symbol, name }) => {
    const outcome = endFor(position, symbol);
    const lineEnd = endFor(end, symbol);
    const recorded = endFor(recordEnd, symbol);
    const status = position.context.record.drafts.find((draft) => draft.symbol === symbol)?.status ?? 'tabled';
    return {
      symbol,
      name,
      status,
      ...(outcome ? { outcome } : {}),
      ...(lineEnd ? { end: lineEnd } : {}),
      ...(recorded ? { recordedEnd: recorded } : {}),
    };
  });
}

/** Permanent members whose vote against is, or would be, a veto: the finding has them. */
function vetoingMembers(outcome: Outcome): readonly MemberId[] {
  return outcome.findings.flatMap((finding) => (finding.test === 'concurringVotes' ? finding.against : []));
}

function sameEnd(one: Outcome, other: Outcome): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
