import type { MemberId, QuestionKey } from '../../../machines/rules/index.ts';
import type { PlaceInMeeting } from '../meetingPlace.ts';
import { featuresOf, gradeOf } from './grade.ts';
import type { Lock } from './lock.ts';
import { aimOf, endsFor, idOf, type Aim, type GoalPuzzle, type Puzzle, type PuzzleKind } from './puzzle.ts';
import { solutionOf, type AskedQuestion, type Solution } from './solution.ts';

/** What may become a puzzle: it is looked at closer only when it is drawn. */
export interface Candidate {
  readonly kind: PuzzleKind;
  /** Of the vote: `1950`. */
  readonly decade: string;
  /** Puzzles with the same form are alike (`puzzleForm.ts`). */
  readonly form: string;
  /** Nothing where it is none: solved already, not to be solved, too easy, or of another kind. */
  readonly make: () => Puzzle | undefined;
}

/** A puzzle that is solved by acting. */
export interface ToSolve {
  readonly kind: GoalPuzzle['kind'];
  readonly at: PlaceInMeeting;
  readonly questions: readonly AskedQuestion[];
  readonly lock?: Lock;
}

export function goalPuzzle({ kind, at, questions, lock }: ToSolve): GoalPuzzle | undefined {
  const locked: readonly MemberId[] = lock?.members ?? [];
  const solution = solutionOf(questions, locked);
  if (!solution || solution.size === 0 || isEasy(solution)) return undefined;
  if (lock && !matters(solution, questions)) return undefined;
  if (kind !== 'twoDrafts' && kind !== 'locked' && kind !== kindOfSolution(kind, solution)) return undefined;
  const made = {
    kind,
    at,
    goal: {
      ends: questions.map(({ key, aim }) => ({ question: key, among: endsFor(aim) })),
      atMost: solution.size,
      ...(lock ? { lock: locked } : {}),
    },
    ...(lock ? { lockGroup: lock.group } : {}),
  };
  return { id: idOf(made), ...made, grade: gradeOf(featuresOf(questions, solution, locked.length)) };
}

/** More than half of all ways to use the changes are right: whoever tries anything has it. */
function isEasy({ ways, tries }: Solution): boolean {
  return ways * 2n > tries;
}

/** Without the lock it could be done with fewer changes, or by twice as many sets of members. */
function matters(locked: Solution, questions: readonly AskedQuestion[]): boolean {
  const free = solutionOf(questions, []);
  return free !== undefined && (free.size < locked.size || free.sets >= locked.sets * 2n);
}

/** Where one member alone can turn the result, that is what is asked. */
function kindOfSolution(kind: GoalPuzzle['kind'], { size, sets, parts }: Solution): GoalPuzzle['kind'] {
  const isWanted = parts.every(({ aim }) => aim !== 'insufficientVotes');
  if (size === 1 && sets === 1n && isWanted) return 'oneVote';
  return kind === 'oneVote' ? 'fewest' : kind;
}

/** The questions of a puzzle that is solved by acting, as they stand at its start. */
export function askedIn({ goal }: GoalPuzzle, caseOf: (key: QuestionKey) => AskedQuestion['case']): AskedQuestion[] {
  return goal.ends.map((end) => ({ key: end.question, case: caseOf(end.question), aim: aimOf(end) }));
}

export function otherThan(isAdopted: boolean): Aim {
  return isAdopted ? 'notAdopted' : 'adopted';
}
