import type { Council, Matter, Votes } from '../../machines/rules/index.ts';
import { sizeOfReform, votesOfReform, type Reform } from './reform.ts';
import { kindOf, type ClosedKind } from './rule.ts';

/** What votes that were cast in one Council would mean in another: everything that can still come out. */
export interface UnderReform {
  /** Seats of the reform, and the affirmative votes that it requires. */
  readonly seats: number;
  readonly required: number;
  /** Seats whose holders have not voted, because there were no such seats; and members whose seats the reform does not have. */
  readonly newSeats: number;
  readonly lostSeats: number;
  readonly inFavour: Range;
  readonly vetoes: Range;
  /** The ends that are possible, in the order of `ENDS`. One of them: the new seats and the lost ones make no difference. */
  readonly possible: readonly [ClosedKind, ...ClosedKind[]];
}

/** Both ends included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The order in which `possible` lists them. */
export const ENDS = ['adopted', 'vetoed', 'insufficientVotes'] as const satisfies readonly ClosedKind[];

/** The permanent members that keep seat and veto in the Council of a reform: the first of them in the order of the seats. */
export function keepingTheVeto({ seats }: Council, reform: Reform): Council['seats'] {
  return seats.filter(({ permanent }) => permanent).slice(0, reform.seats.permanentWithVeto);
}

/**
 * The same votes in the Council of a reform. Permanent members keep seat, veto and vote, the first of them in the order
 * of the seats where the reform has fewer seats with a veto; everybody else keeps a seat without veto as long as there
 * are enough. New seats may vote either way. Where the reform has fewer seats, it is open who loses one. Votes that are
 * out are taken for not participating.
 *
 * @param requiredVotes the reader's own number of votes required; without it the reform's
 */
export function underReform(
  votes: Votes,
  council: Council,
  matter: Matter,
  reform: Reform,
  requiredVotes: number = votesOfReform(reform),
): UnderReform {
  const { permanentWithVeto, permanentWithoutVeto, elected } = reform.seats;
  const keeping = keepingTheVeto(council, reform);
  const others = council.seats.filter((seat) => !keeping.includes(seat));
  const newWithVeto = permanentWithVeto - keeping.length;
  const room = permanentWithoutVeto + elected;
  const newWithout = Math.max(0, room - others.length);
  const lostSeats = Math.max(0, others.length - room);

  const count = (seats: Council['seats'], vote: 'inFavour' | 'against'): number =>
    seats.filter(({ member }) => votes[member] === vote).length;
  const sure = count(keeping, 'inFavour');
  const joined = count(others, 'inFavour');
  const least = sure + Math.max(0, joined - lostSeats);
  const mostWithout = sure + Math.min(joined, others.length - lostSeats) + newWithout;
  const hasVeto = matter === 'substantive';
  const cast = hasVeto ? count(keeping, 'against') : 0;
  const vetoing = cast > 0 ? 0 : 1; // new seats that have to veto, where nobody has
  const most = mostWithout + newWithVeto;
  const can = {
    adopted: kindOf(most, cast, requiredVotes, 1) === 'adopted',
    vetoed: hasVeto && vetoing <= newWithVeto && most - vetoing >= requiredVotes,
    insufficientVotes: least < requiredVotes,
  };
  const [first, ...rest] = ENDS.filter((kind) => can[kind]);
  if (first === undefined) throw new Error('A vote that ends in no way');
  return {
    seats: sizeOfReform(reform),
    required: requiredVotes,
    newSeats: newWithVeto + newWithout,
    lostSeats,
    inFavour: { least, most },
    vetoes: { least: cast, most: cast + (hasVeto ? newWithVeto : 0) },
    possible: [first, ...rest],
  };
}
