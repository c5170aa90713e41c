import type { KeptPosition } from '../../../machines/index.ts';
import {
  keyOf,
  roleOf,
  unreachable,
  type Act,
  type ActRole,
  type MemberId,
  type Outcome,
  type Question,
  type QuestionKey,
} from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { askedOn } from '../tree/actsAsking.ts';
import { votingsOf, isPutting, voteIn, type LineVoting } from '../tree/lineVotings.ts';
import { isPassedOver, type TreeNode } from '../tree/tree.ts';
import type { AskedView, Scene, Departure, LineView, Stop, StopAct } from './view.types.ts';

/** A line, with everything shown of it that does not depend on the reader's current step. */
export interface Line {
  readonly view: LineView;
  readonly nodes: readonly TreeNode[];
  readonly votings: readonly LineVoting[];
  readonly recordVotings: readonly LineVoting[];
}

/**
 * @param nodes the line from the root
 * @param record the nodes of the record, played in the same manner of voting (hands or roll)
 */
export function lineOf(scenario: Scenario, nodes: readonly TreeNode[], record: readonly TreeNode[]): Line {
  const split = nodes.findIndex((node, index) => node.id !== record[index]?.id);
  const departsAt = split === -1 ? undefined : split;
  const stops = nodes.map((node, index) => stopOf(scenario, node, index, departsAt, node.position));
  const votings = votingsOf(askedOn(nodes));
  const recordVotings = votingsOf(askedOn(record));
  const departures = departuresOf(scenario, votings, recordVotings);
  const questions = questionsOf(stops, votings, last(nodes).position, last(record).position);
  const passedOver = nodes.filter(isPassedOver).length;
  const scenes = scenesOf(stops);
  const view = { isRecord: departsAt === undefined, stops, departures, questions, lapsed: passedOver, scenes };
  return { view: departsAt === undefined ? view : { ...view, departsAt }, nodes, votings, recordVotings };
}

function last(nodes: readonly TreeNode[]): TreeNode {
  const node = nodes.at(-1);
  if (!node) throw new Error('A line without a root');
  return node;
}

/** Every question that this line puts to the vote, with its outcome on this line and on the record. */
function questionsOf(
  stops: readonly Stop[],
  votings: readonly LineVoting[],
  last: KeptPosition,
  lastOnRecord: KeptPosition,
): AskedView[] {
  return stops.flatMap(({ index, act, lapsed }): AskedView[] => {
    const question = act?.question;
    if (lapsed || !question || !isPutting(act.act)) return [];
    const key = keyOf(question);
    const [here, recorded] = [outcomeOf(last, key), outcomeOf(lastOnRecord, key)];
    const isAssumed = votings.some((voting) => voting.question === key && voting.assumed.size > 0);
    const declaredAt = stops.findIndex((stop) => stop.index > index && isResultOf(stop, key));
    const isCutOff = here === undefined && last.over === true;
    return [
      {
        key,
        question,
        index,
        ...(declaredAt < 0 ? {} : { declaredAt }),
        ...(isAssumed ? { assumed: true } : {}),
        ...(isCutOff ? { cutOff: true } : {}),
        ...(here ? { end: here } : {}),
        ...(recorded ? { recordedEnd: recorded } : {}),
      },
    ];
  });
}

function isResultOf({ act, lapsed }: Stop, key: QuestionKey): boolean {
  return !lapsed && act?.type === 'result.declare' && act.question !== undefined && keyOf(act.question) === key;
}

function stopOf(
  scenario: Scenario,
  node: TreeNode,
  index: number,
  departsAt: number | undefined,
  position: KeptPosition,
): Stop {
  const departs = departsAt !== undefined && index >= departsAt;
  const recorded = scenario.record.find(({ id }) => id === node.recorded);
  const act = node.act?.type === 'unknown' ? undefined : node.act;
  const unknown = node.act?.type === 'unknown' ? node.act.data.type : undefined;
  const declares = node.act?.type === 'result.declare' && !node.lapsed;
  const outcome = declares ? position.record.declared.at(-1)?.outcome : undefined;
  return {
    index,
    key: String(node.id),
    phase: position.phase,
    departs,
    provenance: departs ? 'invention' : (recorded?.provenance ?? 'record'),
    ...(act ? { act: stopAct(act, position) } : {}),
    ...(unknown === undefined ? {} : { unknown }),
    ...(recorded ? { recorded } : {}),
    ...(node.assumed === undefined ? {} : { assumed: true }),
    ...(outcome ? { outcome } : {}),
    ...(node.lapsed ? { lapsed: node.lapsed } : {}),
  };
}

/** The parts of an act that a timeline prints. */
function stopAct(act: Act, position: KeptPosition): StopAct {
  const { pending, declared } = position.record;
  const question =
    act.type === 'result.declare'
      ? declared.at(-1)?.question
      : ABOUT_A_QUESTION.has(roleOf(act.type))
        ? pending.at(-1)?.question
        : undefined;
  const by = 'by' in act ? act.by : 'member' in act ? act.member : undefined;
  const draft = 'draft' in act ? act.draft : draftIn(question);
  return {
    type: act.type,
    act,
    ...(by === undefined ? {} : { by }),
    ...(draft === undefined ? {} : { draft }),
    ...('vote' in act ? { vote: act.vote } : {}),
    ...('members' in act ? { members: act.members } : {}),
    ...(question ? { question } : {}),
  };
}

const ABOUT_A_QUESTION: ReadonlySet<ActRole | undefined> = new Set(['putting', 'casting', 'changingAVote', 'closing']);

function draftIn(question: Question | undefined) {
  return question?.kind === 'draftResolution' ? question.draft : undefined;
}

function departuresOf(scenario: Scenario, votings: readonly LineVoting[], record: readonly LineVoting[]): Departure[] {
  return votings.flatMap((voting) => {
    const recorded = record.find(({ question }) => question === voting.question);
    return recorded ? scenario.members.flatMap(({ id }) => departureOf(voting.question, id, voting, recorded)) : [];
  });
}

function departureOf(question: QuestionKey, member: MemberId, voting: LineVoting, record: LineVoting): Departure[] {
  const [now, recorded] = [voteIn(voting, member), voteIn(record, member)];
  return now === recorded ? [] : [{ question, member, recorded, now }];
}

/** The scenes of a meeting, between which a reader jumps. */
function scenesOf(stops: readonly Stop[]): Scene[] {
  const scenes: Scene[] = [];
  for (const stop of stops) {
    const starts = sceneAt(stop, scenes.at(-1));
    if (starts) scenes.push(starts);
    const current = scenes.at(-1);
    if (current) scenes[scenes.length - 1] = { ...current, end: stop.index + 1 };
  }
  return scenes;
}

function sceneAt(stop: Stop, current: Scene | undefined): Scene | undefined {
  const at = { index: stop.index, end: stop.index + 1 };
  const { act } = stop;
  const asked = act?.question === undefined ? at : { ...at, question: act.question };
  if (!current) return { kind: 'opening', ...at };
  if (!act || stop.lapsed) return undefined;
  const role = roleOf(act.type);
  switch (role) {
    case 'putting':
      return { kind: 'vote', ...asked };
    case 'openingTheItem':
      return { kind: 'statementsBefore', ...at };
    case 'announcing':
      return { kind: 'result', ...asked };
    case 'interrupting':
      return { kind: 'interruption', ...at, act: act.act };
    case 'proceeding':
    case 'resuming':
      return sceneOfPhase(stop, at);
    case 'adjourning':
      return { kind: 'adjournment', ...at };
    case 'casting':
    case 'changingAVote':
    case 'closing':
    case undefined:
      return undefined;
    default:
      return unreachable(role);
  }
}

/** The scene that starts when the meeting goes on, after an announcement or an interruption. */
function sceneOfPhase({ phase }: Stop, at: Pick<Scene, 'index' | 'end'>): Scene | undefined {
  if (phase === 'afterTheVote') return { kind: 'statementsAfter', ...at };
  if (phase === 'adjourned') return { kind: 'adjournment', ...at };
  return phase === 'beforeTheVote' ? { kind: 'statementsBefore', ...at } : undefined;
}

/** The outcome that has been announced on a question so far; `undefined` before. */
export function outcomeOf(position: KeptPosition, key: QuestionKey): Outcome | undefined {
  return position.record.declared.find(({ question }) => keyOf(question) === key)?.outcome;
}
