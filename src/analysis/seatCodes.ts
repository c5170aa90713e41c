import { stateOf, type MemberId } from '../../machines/rules/index.ts';

/**
 * The code of a seat that is no State's, by its place among the seats of its kind: XAA, XAB … XAZ, XBA.
 *
 * @param from two letters, with which the codes of the kind begin
 * @param place from 0; a kind that begins at M has room for 26 x 14
 */
export function seatCode([first = '', second = '']: string, place: number): MemberId {
  return stateOf(first + letterAfter(second, Math.floor(place / LETTERS)) + letterAfter('A', place % LETTERS));
}

function letterAfter(letter: string, steps: number): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + steps);
}

const LETTERS = 26;
