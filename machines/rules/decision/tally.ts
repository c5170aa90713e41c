import type { Council, MemberId, Tally, Vote, Votes } from '../words/vocabulary.ts';

/** The members that voted alike, in the order of the seats. */
export interface Side {
  readonly all: readonly MemberId[];
  readonly permanent: readonly MemberId[];
}

/** The Council sorted by vote; `outstanding` have not voted yet. */
export type Sides = Readonly<Record<Vote | 'outstanding', Side>>;

/** Counts votes by kind. Seats without a vote are `outstanding`. */
export function countVotes(votes: Votes, council: Council): Tally {
  return tallyOf(sidesOf(votes, council));
}

/** @throws when `votes` names a State that does not sit on `council` */
export function sidesOf(votes: Votes, council: Council): Sides {
  const sides = emptySides();
  let voted = 0;
  for (const { member, permanent } of council.seats) {
    const vote = votes[member];
    if (vote !== undefined) voted += 1;
    const side = sides[vote ?? 'outstanding'];
    side.all.push(member);
    if (permanent) side.permanent.push(member);
  }
  if (voted !== countOf(votes)) throw new Error(`Not on this Council: ${strangers(votes, council).join(', ')}`);
  return sides;
}

export function tallyOf({ inFavour, against, abstaining, notParticipating, outstanding }: Sides): Tally {
  return {
    inFavour: inFavour.all.length,
    against: against.all.length,
    abstaining: abstaining.all.length,
    notParticipating: notParticipating.all.length,
    outstanding: outstanding.all.length,
  };
}

function emptySides(): Record<Vote | 'outstanding', { readonly all: MemberId[]; readonly permanent: MemberId[] }> {
  return {
    inFavour: { all: [], permanent: [] },
    against: { all: [], permanent: [] },
    abstaining: { all: [], permanent: [] },
    notParticipating: { all: [], permanent: [] },
    outstanding: { all: [], permanent: [] },
  };
}

/** A loop, not Object.values: this runs once for each of a hundred thousand rows. */
function countOf(votes: Votes): number {
  let count = 0;
  // The keys of Votes are members' codes.
  for (const member in votes) if (votes[member as MemberId] !== undefined) count += 1;
  return count;
}

function strangers(votes: Votes, { seats }: Council): string[] {
  return Object.entries(votes)
    .filter(([state, vote]) => vote !== undefined && !seats.some(({ member }) => member === state))
    .map(([state]) => state);
}

/**
 * How many permanent members are against, at least and at most, where so many are against `inAll` and those `outstanding`
 * are not named: at least, when elected members take all the votes against that they can.
 */
export function permanentAgainst(
  { against, outstanding }: Sides,
  inAll: number,
): { readonly least: number; readonly most: number } {
  const named = against.permanent.length;
  const left = inAll - against.all.length;
  const elected = outstanding.all.length - outstanding.permanent.length;
  return {
    least: named + Math.max(0, left - elected),
    most: named + Math.min(left, outstanding.permanent.length),
  };
}
