import { ACTS, roleOf, type Act, type ActType, type Refusal } from '../../../machines/rules/index.ts';
import type { FixedContext, MeetingView, SessionState, Stop, Wording } from '../../session/index.ts';
import { possibleNow } from '../../session/view/later.ts';

/** What whoever presides can choose from where the meeting stands. */
export interface PresidentTurn {
  /** In an order that tells nothing. At least one of them is in order, unless the meeting is over. */
  readonly acts: readonly Act[];
  /** What the meeting goes on with by itself, on the record or beside it; absent where its line ends. */
  readonly expected?: Act;
  readonly over: boolean;
}

/** One act that was chosen. */
export interface PresidentAct {
  readonly act: Act;
  /** Absent where it was in order. */
  readonly refusal?: Refusal;
}

/** How many acts are offered at once. */
export const OFFERED = 5;

/**
 * The stop to which the meeting goes without the President: members speak, move and vote as they did. Where it stands
 * already, when the next act is the President’s, or there is none.
 */
export function stopBeforeThePresident({ line, at }: Pick<MeetingView, 'line' | 'at'>): number {
  let to = at;
  for (const { index, act, lapsed } of line.stops.slice(at + 1)) {
    if (lapsed !== undefined || !act) continue;
    if (isThePresidents(act.act)) break;
    to = index;
  }
  return to;
}

/** An act by which the meeting is run. The hands that are shown are the members’, though it is the President who calls for them. */
export function isThePresidents({ type }: Act): boolean {
  return ACTS[type].by === 'president' && roleOf(type) !== 'casting';
}

/** The act of the line that comes next, passing over those that have lapsed. */
function nextOn({ line, at }: Pick<MeetingView, 'line' | 'at'>): Stop | undefined {
  return line.stops.slice(at + 1).find(({ lapsed, act }) => lapsed === undefined && act);
}

/**
 * The acts among which whoever presides chooses: the one that the line goes on with, acts of the President’s that come
 * later on it, and others that there are at this moment, in order and not. The same at the same place.
 *
 * @param view of the same state, at a stop behind which the President acts
 * @param wording for acts that need words; none of those is offered
 */
export function presidentTurn(
  fixed: FixedContext,
  state: SessionState,
  view: MeetingView,
  wording: Wording,
): PresidentTurn {
  if (isOver(view)) return { acts: [], over: true };
  const expected = nextOn(view)?.act?.act;
  const later = laterActs(view);
  const possible = possibleNow(fixed, state, 'president', wording).filter(({ act }) => COURSE.has(act.type));
  const allowed = possible.flatMap(({ act, refusal }) => (refusal ? [] : [act]));
  const byRule = possible.flatMap(({ act, refusal }) => (refusal && refusal.kind !== 'notNow' ? [act] : []));
  const notNow = possible.flatMap(({ act, refusal }) => (refusal?.kind === 'notNow' ? [act] : []));
  const put = later.filter(({ type }) => roleOf(type) === 'putting');
  const acts = unlike([
    // Where the line ends with nothing to go on with, whatever is in order leads on.
    ...(expected ? [expected] : allowed.slice(0, 1)),
    ...put.slice(0, 1),
    ...allowed.filter((act) => !isSame(act, expected)).slice(-1),
    ...byRule.slice(0, 1),
    ...later.slice(0, 2),
    ...byRule,
    ...notNow,
    ...allowed,
  ]).slice(0, OFFERED);
  return { acts: turned(acts, view.at), ...(expected ? { expected } : {}), over: false };
}

function isOver({ phase }: MeetingView): boolean {
  return phase === 'adjourned' || phase === 'writingEnded';
}

/** What the President does later on this line. */
function laterActs({ line, at }: MeetingView): Act[] {
  const next = nextOn({ line, at })?.index ?? at;
  return line.stops
    .slice(next + 1)
    .flatMap(({ act, lapsed }) => (act && lapsed === undefined && COURSE.has(act.type) ? [act.act] : []));
}

/** Acts that run a meeting, and need no words of their own. */
const COURSE: ReadonlySet<ActType> = new Set([
  'meeting.open',
  'agenda.adopt',
  'agenda.putToVote',
  'consideration.begin',
  'draft.putToVote',
  'amendment.putToVote',
  'part.putToVote',
  'motion.putToVote',
  'preliminary.putToVote',
  'ruling.give',
  'voting.close',
  'result.declare',
  'meeting.proceed',
  'meeting.suspend',
  'meeting.resume',
  'meeting.adjourn',
]);

function isSame(one: Act, other: Act | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function unlike(acts: readonly Act[]): Act[] {
  return [...new Map(acts.map((act) => [JSON.stringify(act), act])).values()];
}

/** Begun at another place each time: the one that the line goes on with is not always the first. */
function turned(acts: readonly Act[], by: number): Act[] {
  const from = acts.length === 0 ? 0 : (by * by + by) % acts.length;
  return [...acts.slice(from), ...acts.slice(0, from)];
}
