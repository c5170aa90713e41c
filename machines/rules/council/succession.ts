import { MEMBERSHIP } from './membership.ts';
import { nextMember } from './seating.ts';
import type { Council, MemberId } from '../words/vocabulary.ts';

/**
 * Rule 18: the presidency passes month by month in the English alphabetical order of the names, and starts again. During a
 * meeting the President always sits on the Council, and `nextMember` is enough.
 *
 * @param council the Council of the month to come
 * @param president of the month that ends; at the turn of a year one whose term has ended with it
 * @throws when the President sits neither on this Council nor, as far as is known, on another
 */
export function nextPresident(council: Council, president: MemberId): MemberId {
  const { seats } = council;
  if (seats.some(({ member }) => member === president)) return nextMember(council, president);
  const [first] = seats;
  if (first === undefined) throw new Error('A Council without seats');
  return (seats.find(({ member }) => isBehind(member, president)) ?? first).member;
}

/** Whether a State stands behind another in the order of the names. @throws when the other is in no row of the table */
function isBehind(member: MemberId, other: MemberId): boolean {
  const [row, before] = [member, other].map((state) => MEMBERSHIP.findIndex(([code]) => code === state));
  if (row === undefined || before === undefined || before === -1)
    throw new Error(`A President that is not on this Council: ${other}`);
  return row > before;
}
