import type { Council, MemberId, Seat } from '../words/vocabulary.ts';

/**
 * The seats along the horseshoe, from one end to the other: English alphabetical order, turned so that the President
 * sits in the middle. The common description; no document that we could open says so, and rule 18 fixes the order of
 * the presidency only.
 *
 * @param president without it, where nobody knows who presides, the alphabet begins at one end
 * @throws when the President does not sit on the Council
 */
export function seatOrder({ seats }: Council, president?: MemberId): readonly Seat[] {
  if (president === undefined) return seats;
  const first = placeOf(president, seats) - Math.floor(seats.length / 2);
  return [...seats.slice(first), ...seats.slice(0, first)];
}

/**
 * Rule 18: the presidency passes month by month in the English alphabetical order of the names, and starts again.
 *
 * @param council the Council of the month to come; the outgoing President still sits on it (`presidentAfter` otherwise)
 * @throws when the President does not sit on the Council
 */
export function nextPresident({ seats }: Council, president: MemberId): MemberId {
  const next = seats[(placeOf(president, seats) + 1) % seats.length];
  if (next === undefined) throw new Error('A Council without seats');
  return next.member;
}

function placeOf(president: MemberId, seats: readonly Seat[]): number {
  const place = seats.findIndex(({ member }) => member === president);
  if (place === -1) throw new Error(`A President that is not on this Council: ${president}`);
  return place;
}
