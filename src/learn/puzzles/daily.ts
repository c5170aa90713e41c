import { dateOf, type IsoDate } from '../../../machines/rules/index.ts';
import type { Puzzle } from './puzzle.ts';

/** The puzzle of a day: the same for everybody with the same pack, and none twice before all have had their day. */
export function dailyPuzzle(puzzles: readonly Puzzle[], date: IsoDate): Puzzle | undefined {
  if (puzzles.length === 0) return undefined;
  const day = Math.floor(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_OF_A_DAY);
  const step = strideOf(puzzles.length);
  const place = (((day * step) % puzzles.length) + puzzles.length) % puzzles.length;
  return puzzles[place];
}

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** About three eighths of the length, so that the days go through all grades, and without a common divisor with it. */
function strideOf(length: number): number {
  let stride = Math.max(1, Math.round(length * 0.382));
  while (greatestDivisor(stride, length) > 1) stride += 1;
  return stride;
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

/** The day of a moment, where the clock is. */
export function dayOf(now: Date): IsoDate {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return dateOf(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
