import type { RefObject } from 'react';
import type { Puzzle } from '../../../learn/puzzles/puzzle.ts';

/** What every part of the page that shows one puzzle is given. */
export interface PuzzleProps<Of extends Puzzle = Puzzle> {
  readonly puzzle: Of;
  /** The heading, which has the focus when the puzzle is come to from another. */
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly puzzles: readonly Puzzle[];
  readonly place: number;
}
