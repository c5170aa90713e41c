import type { Council, Matter, MemberId, Votes } from '../../machines/rules/index.ts';
import { holdersOf, sizeOfReform, votesOfReform, type Holders, type Reform } from './reform.ts';
import { asCounted, CHARTER, type ClosedKind, type DecisionRule } from './rule.ts';

/** What votes that were cast in one Council would mean in another: everything that can still come out. */
export interface UnderReform {
  /** Seats of the reform, and the affirmative votes that it requires; in a Council of weights, the quota. */
  readonly seats: number;
  readonly required: number;
  /** Seats whose holders have not voted, because there were no such seats; and members whose seats the reform does not have. */
  readonly newSeats: number;
  readonly lostSeats: number;
  /** Permanent members of whom only some keep the veto, and nothing says which; empty where that is settled. */
  readonly holdersOpen: readonly MemberId[];
  /** Votes in favour; in a Council of weights, their weight. */
  readonly inFavour: Range;
  readonly vetoes: Range;
  /** The ends that are possible, in the order of `ENDS`. One of them: what is open makes no difference. */
  readonly possible: readonly [ClosedKind, ...ClosedKind[]];
  /** What the end depends on, in the order of `OPEN_MATTERS`; empty where one end is possible. */
  readonly dependsOn: readonly OpenMatter[];
}

/**
 * What a reform can leave open: who of the permanent members keep the veto, who loses a seat, how new members vote. The
 * end depends on the first where other ends are possible with other holders, and on each of the others where it can be
 * otherwise with all else the same.
 */
export const OPEN_MATTERS = ['holders', 'lostSeats', 'newSeats'] as const;
export type OpenMatter = (typeof OPEN_MATTERS)[number];

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
 * with a veto. Where it has fewer and names no holders, every choice among them is possible. Everybody else
 * keeps a seat without veto as long as there are enough. New seats may vote either way. Where the reform has fewer seats,
 * it is open who loses one. Votes that are out are taken for not participating.
 *
 * @param requiredVotes the reader's own number of votes required; without it the reform's
 * @param rule how a veto comes about there, and who has to abstain; how many votes are required is not taken from it
 */
export function underReform(
  votes: Votes,
  council: Council,
  matter: Matter,
  reform: Reform,
  requiredVotes: number = votesOfReform(reform),
  rule: DecisionRule = CHARTER,
): UnderReform {
  const { keeping, open } = holdersUnder(council, reform);
  const choices = open.length === 0 ? [keeping] : choicesOf(open, reform.seats.permanentWithVeto);
  const counted = asCounted(votes, matter, rule);
  const bar = { required: requiredVotes, vetoes: vetoesThatDefeat(matter, rule) };
  const found = choices.map((holders) => underHolders(counted, council, reform, holders, bar));
  const [one] = found;
  if (!one) throw new Error('A reform whose seats with a veto nobody can hold');
  const [first, ...rest] = ENDS.filter((kind) => found.some(({ ends }) => ends.includes(kind)));
  if (first === undefined) throw new Error('A vote that ends in no way');
  const depends: Readonly<Record<OpenMatter, boolean>> = {
    holders: found.some(({ ends }) => ends.join() !== one.ends.join()),
    lostSeats: found.some(({ onLostSeats }) => onLostSeats),
    newSeats: found.some(({ onNewSeats }) => onNewSeats),
  };
  return {
    seats: sizeOfReform(reform),
    required: requiredVotes,
    newSeats: one.newSeats,
    lostSeats: one.lostSeats,
    holdersOpen: open,
    inFavour: spanOf(found.map(({ inFavour }) => inFavour)),
    vetoes: spanOf(found.map(({ vetoes }) => vetoes)),
    possible: [first, ...rest],
    dependsOn: OPEN_MATTERS.filter((each) => depends[each]),
  };
}

/** How many votes against with a veto defeat a text; no number of them where there is no veto. */
export function vetoesThatDefeat(matter: Matter, { vetoes }: DecisionRule): number {
  return matter === 'procedural' || vetoes === 'none' ? Infinity : vetoes;
}

interface Bar {
  readonly required: number;
  /** So many vetoes defeat. */
  readonly vetoes: number;
}

interface UnderHolders {
  readonly newSeats: number;
  readonly lostSeats: number;
  readonly inFavour: Range;
  readonly vetoes: Range;
  /** In the order of `ENDS`. */
  readonly ends: readonly ClosedKind[];
  /** Whether another choice of who loses a seat, all else being equal, can end otherwise; and other votes of new members. */
  readonly onLostSeats: boolean;
  readonly onNewSeats: boolean;
}

/** The same where it is settled who of the permanent members keep the veto. */
function underHolders(
  votes: Votes,
  council: Council,
  reform: Reform,
  holders: readonly MemberId[],
  { required, vetoes: defeating }: Bar,
): UnderHolders {
  const { permanentWithVeto, permanentWithoutVeto, elected } = reform.seats;
  const members = council.seats.map(({ member }) => member);
  const others = members.filter((member) => !holders.includes(member));
  const newWithVeto = permanentWithVeto - holders.length;
  const room = permanentWithoutVeto + elected;
  const newSeats = newWithVeto + Math.max(0, room - others.length);
  const lostSeats = Math.max(0, others.length - room);

  const count = (of: readonly MemberId[], vote: 'inFavour' | 'against'): number =>
    of.filter((member) => votes[member] === vote).length;
  const sure = count(holders, 'inFavour');
  const joined = count(others, 'inFavour');
  const kept = {
    least: sure + Math.max(0, joined - lostSeats),
    most: sure + Math.min(joined, others.length - lostSeats),
  };
  const cast = defeating === Infinity ? 0 : count(holders, 'against');
  const wanting = Math.max(0, defeating - cast); // new members that have to veto, beside those that did

  /** The ends that new members can still bring about, so many of the old ones being in favour. */
  const endsFrom = (inFavour: number): readonly ClosedKind[] => {
    const isPossible: Readonly<Record<ClosedKind, boolean>> = {
      adopted: inFavour + newSeats >= required && cast < defeating,
      vetoed: wanting <= newWithVeto && inFavour + newSeats - wanting >= required,
      insufficientVotes: inFavour < required,
    };
    return ENDS.filter((kind) => isPossible[kind]);
  };
  const each = Array.from({ length: kept.most - kept.least + 1 }, (_, more) => endsFrom(kept.least + more));
  const [fewest, most] = [Math.max(0, required - kept.most), Math.min(newSeats, required - kept.least - 1)];
  return {
    newSeats,
    lostSeats,
    inFavour: { least: kept.least, most: kept.most + newSeats },
    vetoes: { least: cast, most: cast + (defeating === Infinity ? 0 : newWithVeto) },
    ends: ENDS.filter((kind) => each.some((ends) => ends.includes(kind))),
    onLostSeats: fewest <= most, // with so many new votes in favour, those that are kept decide
    onNewSeats: each.some((ends) => ends.length > 1),
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
