/** Puzzles of recorded votes: made, graded and packed by the build, fetched by the page, and what an attempt comes to. */
export { votesOfPuzzle } from './askedVotes.ts';
export {
  consequenceOf,
  consequenceOfAnswer,
  type AnswerConsequence,
  type EndReached,
  type GoalConsequence,
} from './consequence.ts';
export { dailyPuzzle } from './daily.ts';
export { generatePuzzles, PACK, type Wanted } from './generation.ts';
export { answersOf, hintsFor, type Hint } from './hint.ts';
export { packPuzzles, readPuzzles } from './pack.ts';
export { GRADES, PUZZLE_KINDS, type GoalPuzzle, type Grade, type Puzzle, type PuzzleKind } from './puzzle.ts';
export type { Solution } from './solution.ts';
