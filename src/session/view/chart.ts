import {
  edgeTaken,
  livePosition,
  play,
  STRUCTURES,
  type ChartStructure,
  type ChartTransition,
  type KeptPosition,
} from '../../../machines/index.ts';
import type { Act, DraftSymbol, MemberId } from '../../../machines/rules/index.ts';
import type { SessionState } from '../edit/study.ts';
import type { FixedContext } from '../tree/context.ts';
import { groupBy } from '../tree/groupBy.ts';
import { nodeAt, wayHere } from '../edit/cursor.ts';
import { addressesOf, type OutlinePlace } from './outline.ts';
import { possibleNow, type Actor, type PartOn, type PossibleAct, type Wording } from './possible.ts';

export type { ChartName } from '../../../machines/index.ts';
export { STRUCTURES } from '../../../machines/index.ts';

/** What is drawn: the meeting, the life of one of its drafts, or that of a delegation, concerning one draft. */
export type ChartSubject =
  | { readonly chart: 'meeting' }
  | { readonly chart: 'draftResolution'; readonly draft: DraftSymbol }
  | { readonly chart: 'delegation'; readonly member: MemberId; readonly draft: DraftSymbol };

export interface ChartPlace extends OutlinePlace {
  /** The transitions on the way here, by their places in the structure. */
  readonly taken: ReadonlySet<number>;
}

/** Where the subject is on its chart, and which way it came. */
export function chartPlace(state: SessionState, subject: ChartSubject): ChartPlace {
  const line = wayHere(state);
  const structure = STRUCTURES[subject.chart];
  const way = line.map(({ position }) => statesOf(position, subject));
  const taken = line.flatMap(({ act }, index) => {
    const [before, after] = [way[index - 1], way[index]];
    if (!before || !after) return [];
    const event = subject.chart === 'meeting' ? act?.type : undefined;
    return edgesBetween(structure, before, after, event);
  });
  return { here: way.at(-1) ?? [], passed: new Set(way.flat()), taken: new Set(taken) };
}

/** In which states the subject is: from the outermost to the innermost. A draft that is not before the Council is in none. */
function statesOf({ state, record }: KeptPosition, subject: ChartSubject): readonly string[] {
  switch (subject.chart) {
    case 'meeting':
      return addressesOf(state);
    case 'draftResolution': {
      const draft = record.drafts.find(({ symbol }) => symbol === subject.draft);
      return draft ? [`${subject.chart}.${draft.status}`] : [];
    }
    case 'delegation': {
      const delegation = record.delegations[subject.member];
      if (!delegation) return [];
      const stance = delegation.positions[subject.draft]?.stance ?? 'uninstructed';
      const values = [
        ['presence', delegation.presence],
        ['stance', stance],
      ] as const;
      return values.flatMap(([region, value]) => [`${subject.chart}.${region}`, `${subject.chart}.${region}.${value}`]);
    }
  }
}

/** Which transitions lead from the one to the other: of a meeting the one of its act, of a life what has changed. */
function edgesBetween(
  { states, transitions }: ChartStructure,
  before: readonly string[],
  after: readonly string[],
  event: string | undefined,
): number[] {
  const leads = ({ from, to, event: own }: ChartTransition): boolean => {
    if (to === undefined || !before.includes(from)) return false;
    if (event !== undefined) return own === event && after.includes(enteredBy(to));
    return after.includes(to) && !before.includes(to);
  };
  const found = transitions.flatMap((each, index) => (leads(each) ? [index] : []));
  // Where an act takes an edge of an inner state, those of the states around it are not asked.
  return event === undefined ? found : found.toSorted((one, other) => depth(other) - depth(one)).slice(0, 1);

  function enteredBy(to: string): string {
    const goal = states.find(({ id }) => id === to);
    return goal?.kind === 'history' ? (goal.parent ?? to) : to;
  }

  function depth(index: number): number {
    return transitions[index]?.from.split('.').length ?? 0;
  }
}

/** An act that one of those in the room could ask for. */
export interface ActBy extends PossibleAct {
  readonly by: Actor;
}

/** What everybody in the room can do now, and what is refused to them. */
export function actsByAll(
  fixed: FixedContext,
  state: SessionState,
  wording: Wording,
  partOn: PartOn,
): readonly ActBy[] {
  const { record } = nodeAt(state).position;
  const actors: Actor[] = [
    'president',
    ...fixed.scenario.members.map(({ id }) => id),
    ...record.invited.map(({ state: invited }) => invited),
  ];
  return actors.flatMap((by) =>
    possibleNow(fixed, state, by, wording, partOn).map((possible) => ({ ...possible, by })),
  );
}

/** What can happen on a chart now: by the place of a transition the acts that take it, by an event those that are refused. */
export interface ChartNow {
  readonly open: ReadonlyMap<number, readonly ActBy[]>;
  readonly refused: ReadonlyMap<string, readonly Required<ActBy>[]>;
}

export function chartNow(state: SessionState, subject: ChartSubject, acts: readonly ActBy[]): ChartNow {
  const allowed = acts.filter(({ refusal }) => refusal === undefined);
  const refused = groupBy<Required<ActBy>, string>(acts.filter(isRefused), ({ act }) => act.type);
  const { position } = nodeAt(state);
  return subject.chart === 'meeting'
    ? { open: edgesOfTheMeeting(position, allowed), refused }
    : { open: edgesOfALife(position, subject, allowed), refused: new Map() };
}

function isRefused(act: ActBy): act is Required<ActBy> {
  return act.refusal !== undefined && act.refusal.kind !== 'notNow';
}

/** Acts of one type differ in what they are about, and take one edge. */
function edgesOfTheMeeting(position: KeptPosition, acts: readonly ActBy[]): Map<number, readonly ActBy[]> {
  const live = livePosition(position);
  const open = new Map<number, readonly ActBy[]>();
  for (const own of groupBy(acts, ({ act }) => act.type).values()) {
    const [first] = own;
    const edge = first && edgeTaken(live, first.act);
    if (edge !== undefined) open.set(edge, own);
  }
  return open;
}

/** Each act is tried: what becomes of the subject shows which edge it takes. */
function edgesOfALife(
  position: KeptPosition,
  subject: ChartSubject,
  acts: readonly ActBy[],
): Map<number, readonly ActBy[]> {
  const live = livePosition(position);
  const before = statesOf(position, subject);
  const open = new Map<number, ActBy[]>();
  for (const each of acts.filter(({ act, by }) => concerns(act, by, subject))) {
    const played = play(live, each.act);
    if (!played.ok) continue;
    const { record } = played.position.context;
    const after = statesOf({ ...position, record }, subject);
    for (const edge of edgesBetween(STRUCTURES[subject.chart], before, after, undefined))
      open.set(edge, [...(open.get(edge) ?? []), each]);
  }
  return open;
}

/** Nobody but the President changes the life of a text without naming it, or of a delegation but itself. */
function concerns(act: Act, by: Actor, subject: ChartSubject): boolean {
  if (by === 'president') return true;
  if (subject.chart === 'delegation') return by === subject.member;
  return subject.chart === 'draftResolution' && Object.values(act).includes(subject.draft);
}
