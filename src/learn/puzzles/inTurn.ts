import { GRADES, PUZZLE_KINDS, type Puzzle } from './puzzle.ts';

/** From the lowest grade to the highest, and in each grade the kinds in turn: who goes through them meets all of them soon. */
export function inTurn(puzzles: readonly Puzzle[]): readonly Puzzle[] {
  return GRADES.flatMap((grade) => {
    const kinds = PUZZLE_KINDS.map((kind) => puzzles.filter((each) => each.grade === grade && each.kind === kind));
    const rounds = Math.max(...kinds.map(({ length }) => length));
    return Array.from({ length: rounds }, (_, round) => kinds.flatMap((own) => own[round] ?? [])).flat();
  });
}
