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
 * The next member of a Council in the English alphabetical order of the names; after the last, the first.
 *
 * @throws when the member does not sit on the Council
 */
export function nextMember({ seats }: Council, member: MemberId): MemberId {
  const place = placeOf(member, seats);
  const next = seats[place + 1] ?? seats[0];
  if (next === undefined) throw new Error('A Council without seats');
  return next.member;
}

function placeOf(president: MemberId, seats: readonly Seat[]): number {
  const place = seats.findIndex(({ member }) => member === president);
  if (place === -1) throw new Error(`A President that is not on this Council: ${president}`);
  return place;
}
