import {
  decide,
  VOTES,
  type Council,
  type DecidedKind,
  type Matter,
  type MemberId,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';
import type { MeetingView, VoteChange } from '../session/index.ts';
import { councilIn, votesOn } from '../tools/index.ts';
import type { Goal, GoalEnd } from './goal.ts';

/**
 * The fewest changed votes by which a goal can be reached; `undefined` where it cannot. Every way is looked at: what
 * comes of a vote depends on the members in favour, and on those of the five that are against.
 *
 * @param start where the changing begins; members that are away from the table cannot vote
 */
export function fewestChanges(
  { ends, lock = [], atMost = Infinity }: Goal,
  start: MeetingView,
): readonly VoteChange[] | undefined {
  const found: VoteChange[] = [];
  for (const end of ends) {
    const changes = fewestFor(end, lock, start);
    if (!changes) return undefined;
    found.push(...changes);
  }
  return found.length > atMost ? undefined : found;
}

function fewestFor({ question: key, among }: GoalEnd, lock: readonly MemberId[], view: MeetingView) {
  const asked = view.line.questions.find((question) => question.key === key);
  const votes = votesOn(view, key);
  if (!asked || !votes) return undefined;
  const away = view.seats.filter(({ atTheTable }) => !atTheTable).map(({ member }) => member);
  const fixed = new Set([...lock, ...away]);
  const cast = fewestIn(councilIn(view), votes, fixed, asked.question.matter, among);
  return cast?.map(([member, vote]): VoteChange => ({ question: key, member, vote }));
}

type Changed = readonly (readonly [MemberId, Vote])[];

/** Of all ways with the same number in favour and the same seats against, the one with the fewest changes is kept. */
function fewestIn(
  council: Council,
  votes: Votes,
  fixed: ReadonlySet<MemberId>,
  matter: Matter,
  among: readonly DecidedKind[],
): Changed | undefined {
  let ways: ReadonlyMap<string, Way> = new Map([['0 false', { inFavour: 0, isBlocked: false, changed: [] }]]);
  for (const { member, permanent } of council.seats) {
    const own = votes[member] ?? 'notParticipating';
    const open = fixed.has(member) ? [own] : [own, ...VOTES.filter((vote) => vote !== own)];
    ways = fewestOf(
      [...ways.values()].flatMap((way) => open.map((vote) => goingOn(way, member, permanent, vote, own))),
    );
  }
  const reached = [...ways.values()].filter(({ changed }) => {
    const { kind } = decide({ ...allIn(council, votes), ...Object.fromEntries(changed) }, council, matter);
    return kind !== 'undetermined' && among.includes(kind);
  });
  return reached.toSorted((one, other) => one.changed.length - other.changed.length)[0]?.changed;
}

interface Way {
  readonly inFavour: number;
  /** One of the five is against. */
  readonly isBlocked: boolean;
  readonly changed: Changed;
}

function goingOn(way: Way, member: MemberId, permanent: boolean, vote: Vote, own: Vote): Way {
  return {
    inFavour: way.inFavour + (vote === 'inFavour' ? 1 : 0),
    isBlocked: way.isBlocked || (permanent && vote === 'against'),
    changed: vote === own ? way.changed : [...way.changed, [member, vote]],
  };
}

function fewestOf(ways: readonly Way[]): ReadonlyMap<string, Way> {
  const kept = new Map<string, Way>();
  for (const way of ways) {
    const key = `${way.inFavour} ${way.isBlocked}`;
    const known = kept.get(key);
    if (!known || way.changed.length < known.changed.length) kept.set(key, way);
  }
  return kept;
}

function allIn({ seats }: Council, votes: Votes): Votes {
  return Object.fromEntries(seats.map(({ member }) => [member, votes[member] ?? 'notParticipating']));
}
