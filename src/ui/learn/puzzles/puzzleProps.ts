import type { Puzzle } from '../../../learn/puzzles/puzzle.ts';

/** What every part of the page that shows one puzzle is given. */
export interface PuzzleProps<Of extends Puzzle = Puzzle> {
  readonly puzzle: Of;
  readonly puzzles: readonly Puzzle[];
  readonly place: number;
}
