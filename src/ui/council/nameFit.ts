import { linesOf } from '../chamber/horseshoe.shape.ts';
import type { NameRoom } from './council.shape.ts';

/** A letter's width and a line's height, at most, as parts of the size of the letters. */
export const LETTER = 0.56;
export const LINE = 1.1;
const STEP = 0.25;
/** A name that does not have to be small for it keeps so much more, for readers who set letters wide apart. */
const WIDE_LETTER = 0.62;
const SMALL = 10;

interface FittedName {
  readonly lines: readonly string[];
  readonly size: number;
}

/** A name in its room, whole: over as many lines as there is room for, and smaller where that is not enough. */
export function fitName(
  name: string,
  { width, height, size }: Pick<NameRoom, 'width' | 'height' | 'size'>,
): FittedName {
  for (let tried = size; tried > STEP; tried -= STEP) {
    const letters = Math.floor(width / (tried * (tried > SMALL ? WIDE_LETTER : LETTER)));
    const lines = name.length <= letters ? [name] : linesOf(name, letters / MORE);
    const isNarrow = lines.every((line) => line.length <= letters);
    if (isNarrow && lines.length * tried * LINE <= height) return { lines, size: tried };
  }
  return { lines: [name], size: STEP };
}

/** `linesOf` lets a line be so much longer than it was asked. */
const MORE = 1.5;
