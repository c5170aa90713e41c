import type { Council, Matter, MemberId, Votes } from '../../machines/rules/index.ts';
import { holdersOf, sizeOfReform, votesOfReform, type Holders, type Reform } from './reform.ts';
import { kindOf, type ClosedKind } from './rule.ts';

/** What votes that were cast in one Council would mean in another: everything that can still come out. */
export interface UnderReform {
  /** Seats of the reform, and the affirmative votes that it requires. */
  readonly seats: number;
  readonly required: number;
  /** Seats whose holders have not voted, because there were no such seats; and members whose seats the reform does not have. */
  readonly newSeats: number;
  readonly lostSeats: number;
  /** Permanent members of whom only some keep the veto, and nothing says which; empty where that is settled. */
  readonly holdersOpen: readonly MemberId[];
  readonly inFavour: Range;
  readonly vetoes: Range;
  /** The ends that are possible, in the order of `ENDS`. One of them: what is open makes no difference. */
  readonly possible: readonly [ClosedKind, ...ClosedKind[]];
}

/** Both ends included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The order in which `possible` lists them. */
export const ENDS = ['adopted', 'vetoed', 'insufficientVotes'] as const satisfies readonly ClosedKind[];

/** The permanent members that are known to keep seat and veto in the Council of a reform, and those of whom some do. */
export function holdersUnder(council: Council, reform: Reform): Holders {
  return holdersOf(
    reform,
    council.seats.filter(({ permanent }) => permanent).map(({ member }) => member),
  );
}

/**
 * The same votes in the Council of a reform. Permanent members keep seat, veto and vote, as far as the reform has seats
 * with a veto. Where it has fewer and does not name who keeps it, every choice among them is possible. Everybody else
 * keeps a seat without veto as long as there are enough. New seats may vote either way. Where the reform has fewer seats,
 * it is open who loses one. Votes that are out are taken for not participating.
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
  const { keeping, open } = holdersUnder(council, reform);
  const choices = open.length === 0 ? [keeping] : choicesOf(open, reform.seats.permanentWithVeto);
  const found = choices.map((holders) => underHolders(votes, council, matter, reform, holders, requiredVotes));
  const [one] = found;
  if (!one) throw new Error('A reform whose seats with a veto nobody can hold');
  const [first, ...rest] = ENDS.filter((kind) => found.some(({ possible }) => possible[kind]));
  if (first === undefined) throw new Error('A vote that ends in no way');
  return {
    seats: sizeOfReform(reform),
    required: requiredVotes,
    newSeats: one.newSeats,
    lostSeats: one.lostSeats,
    holdersOpen: open,
    inFavour: spanOf(found.map(({ inFavour }) => inFavour)),
    vetoes: spanOf(found.map(({ vetoes }) => vetoes)),
    possible: [first, ...rest],
  };
}

interface UnderHolders {
  readonly newSeats: number;
  readonly lostSeats: number;
  readonly inFavour: Range;
  readonly vetoes: Range;
  readonly possible: Readonly<Record<ClosedKind, boolean>>;
}

/** The same where it is settled who of the permanent members keep the veto. */
function underHolders(
  votes: Votes,
  council: Council,
  matter: Matter,
  reform: Reform,
  holders: readonly MemberId[],
  requiredVotes: number,
): UnderHolders {
  const { permanentWithVeto, permanentWithoutVeto, elected } = reform.seats;
  const members = council.seats.map(({ member }) => member);
  const others = members.filter((member) => !holders.includes(member));
  const newWithVeto = permanentWithVeto - holders.length;
  const room = permanentWithoutVeto + elected;
  const newWithout = Math.max(0, room - others.length);
  const lostSeats = Math.max(0, others.length - room);

  const count = (of: readonly MemberId[], vote: 'inFavour' | 'against'): number =>
    of.filter((member) => votes[member] === vote).length;
  const sure = count(holders, 'inFavour');
  const joined = count(others, 'inFavour');
  const least = sure + Math.max(0, joined - lostSeats);
  const mostWithout = sure + Math.min(joined, others.length - lostSeats) + newWithout;
  const hasVeto = matter === 'substantive';
  const cast = hasVeto ? count(holders, 'against') : 0;
  const vetoing = cast > 0 ? 0 : 1; // new seats that have to veto, where nobody has
  const most = mostWithout + newWithVeto;
  return {
    newSeats: newWithVeto + newWithout,
    lostSeats,
    inFavour: { least, most },
    vetoes: { least: cast, most: cast + (hasVeto ? newWithVeto : 0) },
    possible: {
      adopted: kindOf(most, cast, requiredVotes, 1) === 'adopted',
      vetoed: hasVeto && vetoing <= newWithVeto && most - vetoing >= requiredVotes,
      insufficientVotes: least < requiredVotes,
    },
  };
}

/** Every choice of so many among some members, each in their order. */
function choicesOf(members: readonly MemberId[], many: number): (readonly MemberId[])[] {
  if (many === 0) return [[]];
  return members.flatMap((member, index) =>
    choicesOf(members.slice(index + 1), many - 1).map((others) => [member, ...others]),
  );
}

function spanOf(ranges: readonly Range[]): Range {
  return {
    least: Math.min(...ranges.map(({ least }) => least)),
    most: Math.max(...ranges.map(({ most }) => most)),
  };
}
