import { MEMBERSHIP } from './membership.ts';
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
 * @param council the Council of the month to come
 * @param president of the month that ends; at the turn of a year one whose term has ended with it
 * @throws when the President sits neither on this Council nor, as far as is known, on another
 */
export function nextPresident({ seats }: Council, president: MemberId): MemberId {
  const place = seats.findIndex(({ member }) => member === president);
  const next = place === -1 ? seats.find(({ member }) => isBehind(member, president)) : seats[place + 1];
  const [first] = seats;
  if (first === undefined) throw new Error('A Council without seats');
  return (next ?? first).member;
}

/** Whether a State stands behind another in the order of the names. @throws when the other is in no row of the table */
function isBehind(member: MemberId, other: MemberId): boolean {
  const [row, before] = [member, other].map((state) => MEMBERSHIP.findIndex(([code]) => code === state));
  if (row === undefined || before === undefined || before === -1)
    throw new Error(`A President that is not on this Council: ${other}`);
  return row > before;
}

function placeOf(president: MemberId, seats: readonly Seat[]): number {
  const place = seats.findIndex(({ member }) => member === president);
  if (place === -1) throw new Error(`A President that is not on this Council: ${president}`);
  return place;
}
