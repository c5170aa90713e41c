import type { KeptPosition } from '../../../machines/index.ts';
import {
  decideVote,
  keyOf,
  nextToBeVotedOn,
  type MeetingRecord,
  type MemberId,
  type Outcome,
} from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { outcomeOf, lineOf, type Line } from './line.ts';
import { seatsOf, type Shown } from './seats.ts';
import type { FixedContext } from '../tree/context.ts';
import type { SessionState } from '../edit/study.ts';
import { share } from './share.ts';
import { speechOf } from './speech.ts';
import { lineTo, nodeOf, type NodeId, type TreeNode } from '../tree/tree.ts';
import type { DraftView, MeetingView, QuestionView, RoomView, Stop } from './view.types.ts';

/** Makes the view of a session's states: each once, and with every part kept that has not changed since the last. */
export function createView(fixed: FixedContext): (state: SessionState) => MeetingView {
  const lines: KnownLines = new WeakMap();
  const views = new WeakMap<SessionState, MeetingView>();
  let last: MeetingView | undefined;

  return (state) => {
    const known = views.get(state);
    if (known) return known;
    const view = share(last, viewOf(fixed.scenario, state, lineFor(fixed.scenario, state, lines)));
    views.set(state, view);
    last = view;
    return view;
  };
}

/** By the node at its end, not by that node's number: trees that were grown from one another share numbers. */
type KnownLines = WeakMap<TreeNode, { readonly line: Line; readonly record: NodeId }>;

function lineFor(scenario: Scenario, state: SessionState, lines: KnownLines): Line {
  const { tree, cursor, recordTips } = state;
  const [tip, recordTip] = [nodeOf(tree, cursor.tip), recordTips[cursor.manner]];
  const known = lines.get(tip);
  if (known?.record === recordTip) return known.line;
  const record = lineTo(tree, recordTip);
  const line = lineOf(scenario, lineTo(tree, cursor.tip), record);
  lines.set(tip, { line, record: recordTip });
  return line;
}

function viewOf(scenario: Scenario, state: SessionState, line: Line): MeetingView {
  const { tree, cursor, recordTips } = state;
  const { node, stop } = atCursor(line, cursor.at);
  const { position } = node;
  const { record, phase, rules } = position;
  const act = node.act?.type === 'unknown' ? undefined : node.act;
  const shown = shownVote(position);
  const end = nodeOf(tree, cursor.tip).position;
  const recordEnd = nodeOf(tree, recordTips[cursor.manner]).position;
  const next = nextToBeVotedOn(record);
  const question = shown && questionOf(position, shown, outcomeOf(recordEnd, keyOf(shown.question)));
  return {
    scenario,
    line: line.view,
    at: cursor.at,
    phase,
    rules,
    speech: speechOf(scenario, stop, act, record, line.view.stops[cursor.at - 1]?.phase, line.view.questions),
    room: roomOf(record),
    required: record.council.requiredVotes,
    seats: seatsOf(scenario, record.council, line, position, act, shown),
    drafts: draftsOf(scenario, position, end, recordEnd),
    manner: cursor.manner,
    variations: state.variations.map(({ id, name, comment, from, aside }) => ({
      id,
      aside: aside === true,
      ...(name === undefined ? {} : { name }),
      ...(comment === undefined ? {} : { comment }),
      ...(from === undefined ? {} : { from }),
    })),
    ...(cursor.variation === undefined ? {} : { variation: cursor.variation }),
    canUndo: state.past.length > 0,
    canRedo: state.future.length > 0,
    ...(question ? { question } : {}),
    ...(next ? { next } : {}),
    ...(state.refusal ? { refusal: state.refusal } : {}),
  };
}

function atCursor(line: Line, at: number): { readonly node: Line['nodes'][number]; readonly stop: Stop } {
  const [node, stop] = [line.nodes[at], line.view.stops[at]];
  if (!node || !stop) throw new Error(`The line has no stop ${at}.`);
  return { node, stop };
}

/** What is before the Council; between two votes, what it decided last. */
function shownVote(position: KeptPosition): Shown | undefined {
  const { pending, declared, council } = position.record;
  const before = isDeclared(position) ? undefined : pending.at(-1);
  if (before) {
    return { ...before, outcome: decideVote(before, council, before.question.matter) };
  }
  return declared.at(-1);
}

function questionOf(position: KeptPosition, shown: Shown, recorded: Outcome | undefined): QuestionView {
  const { question: asked, votes, outcome } = shown;
  const { pending } = position.record;
  const stage =
    pending.length === 0 || isDeclared(position)
      ? 'declared'
      : position.casting || votesAreOut(outcome)
        ? 'casting'
        : 'closed';
  const question = {
    key: keyOf(asked),
    question: asked,
    stage,
    tally: outcome.tally,
    required: outcome.required,
    missing: outcome.inPart === 'result' ? 0 : Math.max(0, outcome.required - outcome.tally.inFavour),
    outcome,
    vetoing: vetoingMembers(outcome),
    votes,
    ...notNamedIn(outcome),
  } as const;
  if (stage === 'casting') return question;
  return recorded && !sameEnd(recorded, outcome) ? { ...question, recordedOutcome: recorded } : question;
}

/** Drafts as the scenario lists them, then those that were submitted on this line. */
function draftsOf(scenario: Scenario, position: KeptPosition, end: KeptPosition, recordEnd: KeptPosition): DraftView[] {
  const named = new Map(scenario.drafts.map(({ symbol, name }) => [symbol, name]));
  const others = end.record.drafts.map(({ symbol }) => symbol).filter((symbol) => !named.has(symbol));
  return [...named.keys(), ...others].map((symbol) => {
    const outcome = outcomeOf(position, symbol);
    const lineEnd = outcomeOf(end, symbol);
    const recorded = outcomeOf(recordEnd, symbol);
    const onTable = position.record.drafts.find((draft) => draft.symbol === symbol);
    const sameAs = end.record.drafts.find((draft) => draft.symbol === symbol)?.sameAs;
    return {
      symbol,
      name: named.get(symbol) ?? symbol,
      status: onTable?.status ?? 'announced',
      ...(sameAs ? { sameAs } : {}),
      ...(outcome ? { outcome } : {}),
      ...(lineEnd ? { end: lineEnd } : {}),
      ...(recorded ? { recordedEnd: recorded } : {}),
    };
  });
}

/** What the room knows besides votes: what lies on the table, who presides, what the reader has switched. */
function roomOf(record: MeetingRecord): RoomView {
  const { date, council, item, drafts, declared, motionsDecided, earlierVetoes } = record;
  const { president, ceded, amendments, motions, rulings, practice, proviso, parties, invited } = record;
  const { consensus, silences, ballots } = record;
  return {
    date,
    council,
    item,
    drafts,
    declared,
    motionsDecided,
    ...(earlierVetoes ? { earlierVetoes } : {}),
    ...(president ? { president } : {}),
    ceded,
    amendments,
    motions,
    rulings,
    practice,
    ...(proviso ? { proviso } : {}),
    parties,
    invited,
    consensus,
    silences,
    ballots,
  };
}

/** Permanent members whose vote against is, or would be, a veto: the finding has them. */
function vetoingMembers(outcome: Outcome): readonly MemberId[] {
  return outcome.findings.flatMap((finding) => (finding.test === 'concurringVotes' ? finding.against : []));
}

function notNamedIn({ findings }: Outcome): Pick<QuestionView, 'notNamed'> {
  const finding = findings.find(({ test }) => test === 'namesNotKnown');
  return finding?.test === 'namesNotKnown' ? { notNamed: finding.members.length } : {};
}

function sameEnd(one: Outcome, other: Outcome): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A result is being announced: it is what is looked at, whatever it interrupts. */
function isDeclared(position: KeptPosition): boolean {
  return position.phase === 'resultDeclared';
}

/**
 * While votes are out the question is being voted on; afterwards it waits for its announcement. Of votes known in part
 * none is out.
 */
function votesAreOut(outcome: Outcome): boolean {
  return outcome.kind === 'undetermined' && outcome.inPart === undefined;
}
