import { metaOf, type Position } from '../../machines/index.ts';
import type { Act, DraftSymbol, MemberId, Outcome } from '../../machines/rules/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { ballotsOf, voteIn, type Ballot } from './ballot.ts';
import type { TreeNode } from './tree.ts';
import { actsTo, type Tree } from './tree.ts';
import type { Chapter, Departure, LineView, Stop, StopAct } from './view.types.ts';

/** A line with all that a screen shows of it, whichever of its stops the reader is at. */
export interface Line {
  readonly view: LineView;
  readonly nodes: readonly TreeNode[];
  readonly ballots: readonly Ballot[];
  readonly recordBallots: readonly Ballot[];
}

/**
 * @param nodes the line from the root
 * @param record the recorded line in the same manner
 */
export function lineOf(
  scenario: Scenario,
  tree: Tree,
  nodes: readonly TreeNode[],
  record: readonly TreeNode[],
  positionAt: (node: TreeNode) => Position,
): Line {
  const split = nodes.findIndex((node, index) => node.id !== record[index]?.id);
  const departsAt = split === -1 ? undefined : split;
  const stops = nodes.map((node, index) => stopOf(scenario, node, index, departsAt, positionAt(node)));
  const ballots = ballotsOf(actsTo(tree, nodes.at(-1)?.id ?? 0));
  const recordBallots = ballotsOf(actsTo(tree, record.at(-1)?.id ?? 0));
  const departures = departuresOf(scenario, ballots, recordBallots);
  const view = { isRecord: departsAt === undefined, stops, departures, chapters: chaptersOf(stops) };
  return { view: departsAt === undefined ? view : { ...view, departsAt }, nodes, ballots, recordBallots };
}

function stopOf(
  scenario: Scenario,
  node: TreeNode,
  index: number,
  departsAt: number | undefined,
  position: Position,
): Stop {
  const departs = departsAt !== undefined && index >= departsAt;
  const recorded = node.recorded === undefined ? undefined : scenario.record[node.recorded];
  const outcome = node.act?.type === 'result.declare' ? position.context.record.declared.at(-1)?.outcome : undefined;
  return {
    index,
    key: String(node.id),
    phase: metaOf(position).phase,
    departs,
    provenance: departs ? 'invention' : (recorded?.provenance ?? 'record'),
    ...(node.act ? { act: stopAct(node.act, position) } : {}),
    ...(recorded ? { recorded } : {}),
    ...(outcome ? { outcome } : {}),
  };
}

/** The parts of an act that a timeline prints. */
function stopAct(act: Act, position: Position): StopAct {
  switch (act.type) {
    case 'statement.make':
      return { type: act.type, by: act.by };
    case 'draft.putToVote':
      return { type: act.type, draft: act.draft };
    case 'draft.putInBlue':
    case 'draft.withdraw':
      return { type: act.type, draft: act.draft, by: act.by };
    case 'hands.show':
      return withDraft({ type: act.type, vote: act.vote, members: act.members }, position);
    case 'vote.cast':
      return withDraft({ type: act.type, vote: act.vote, by: act.member }, position);
    case 'voting.close':
      return withDraft({ type: act.type }, position);
    case 'result.declare': {
      const declared = position.context.record.declared.at(-1);
      return declared ? { type: act.type, draft: declared.question.draft } : { type: act.type };
    }
    case 'delegation.signal':
    case 'delegation.instruct':
      return { type: act.type, by: act.member, draft: act.draft, vote: act.vote };
    case 'delegation.leave':
    case 'delegation.return':
      return { type: act.type, by: act.member };
    default:
      return { type: act.type };
  }
}

function withDraft(act: StopAct, position: Position): StopAct {
  const question = position.context.record.pending.at(-1)?.question;
  return question ? { ...act, draft: question.draft } : act;
}

function departuresOf(scenario: Scenario, ballots: readonly Ballot[], record: readonly Ballot[]): Departure[] {
  return ballots.flatMap((ballot) => {
    const own = record.find(({ draft }) => draft === ballot.draft);
    return scenario.members.flatMap(({ id }) => departureOf(ballot.draft, id, ballot, own));
  });
}

function departureOf(draft: DraftSymbol, member: MemberId, ballot: Ballot, record: Ballot | undefined): Departure[] {
  const [now, recorded] = [voteIn(ballot, member), voteIn(record, member)];
  return now === recorded ? [] : [{ draft, member, recorded, now }];
}

/** The parts of a meeting that a reader jumps between. */
function chaptersOf(stops: readonly Stop[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const stop of stops) {
    const starts = chapterAt(stop, chapters.at(-1));
    if (starts) chapters.push(starts);
    const current = chapters.at(-1);
    if (current) chapters[chapters.length - 1] = { ...current, end: stop.index + 1 };
  }
  return chapters;
}

function chapterAt(stop: Stop, current: Chapter | undefined): Chapter | undefined {
  const at = { index: stop.index, end: stop.index + 1 };
  const ofDraft = stop.act?.draft === undefined ? at : { ...at, draft: stop.act.draft };
  if (!current) return { kind: 'opening', ...at };
  switch (stop.act?.type) {
    case 'consideration.begin':
      return { kind: 'statementsBefore', ...at };
    case 'draft.putToVote':
      return { kind: 'vote', ...ofDraft };
    case 'result.declare':
      return { kind: 'result', ...ofDraft };
    case 'meeting.proceed':
      return { kind: 'statementsAfter', ...at };
    case 'meeting.adjourn':
      return { kind: 'adjournment', ...at };
    default:
      return undefined;
  }
}

/** How a line ends for a draft, at the last of its positions. */
export function endFor(position: Position, draft: DraftSymbol): Outcome | undefined {
  return position.context.record.declared.find(({ question }) => question.draft === draft)?.outcome;
}
