import type { DecidedKind, MemberId, Vote } from '../../../machines/rules/index.ts';
import type { Goal, GoalEnd } from '../goal.ts';
import type { PlaceInMeeting } from '../meetingPlace.ts';

/**
 * - `fewest`: adopt it, or defeat it, with the fewest changes;
 * - `locked`: the same, and some members may not move;
 * - `withoutVeto`: make it fall for want of votes;
 * - `oneVote`: one member alone can turn it: which one?
 * - `twoDrafts`: bring two questions of one meeting each to its end;
 * - `result`: the votes are seen, the result is asked.
 */
export const PUZZLE_KINDS = ['fewest', 'locked', 'withoutVeto', 'oneVote', 'twoDrafts', 'result'] as const;
export type PuzzleKind = (typeof PUZZLE_KINDS)[number];

/** From the easiest to the hardest. */
export const GRADES = [1, 2, 3, 4, 5] as const;
export type Grade = (typeof GRADES)[number];

/** Which members may not move: those that are named, or all of a group at the start. */
export const LOCK_GROUPS = ['named', 'permanent', 'elected', 'inFavour', 'against', 'abstaining'] as const;
export type LockGroup = (typeof LOCK_GROUPS)[number];

export type Puzzle = GoalPuzzle | ResultPuzzle;

interface AnyPuzzle {
  /** Made of all that the puzzle is, so that a link finds the same one in every edition that has it. */
  readonly id: string;
  readonly at: PlaceInMeeting;
  readonly grade: Grade;
}

/** Solved by changing votes in the chamber: whatever reaches the goal is right. */
export interface GoalPuzzle extends AnyPuzzle {
  readonly kind: Exclude<PuzzleKind, 'result'>;
  readonly goal: PuzzleGoal;
  /** Without it, everybody may move. */
  readonly lockGroup?: LockGroup;
}

/** `atMost` is what the solver needs: nobody can do it with fewer changes. */
export interface PuzzleGoal extends Goal {
  readonly atMost: number;
}

/** Answered by choosing a result. Where `at` has changes, the votes are as they would be after these. */
export interface ResultPuzzle extends AnyPuzzle {
  readonly kind: 'result';
}

/** How one question of a puzzle is to end. */
export const AIMS = ['adopted', 'notAdopted', 'insufficientVotes'] as const;
export type Aim = (typeof AIMS)[number];

const AMONG: Readonly<Record<Aim, readonly DecidedKind[]>> = {
  adopted: ['adopted'],
  notAdopted: ['vetoed', 'insufficientVotes'],
  insufficientVotes: ['insufficientVotes'],
};

export function endsFor(aim: Aim): readonly DecidedKind[] {
  return AMONG[aim];
}

export function aimOf({ among }: GoalEnd): Aim {
  if (among.includes('adopted')) return 'adopted';
  return among.includes('vetoed') ? 'notAdopted' : 'insufficientVotes';
}

/** `locked.adopted.BM-2639.CHN`, `result.BM-2639.RUS-abstaining`: what may stand in an address. */
export function idOf(puzzle: Omit<GoalPuzzle, 'id' | 'grade'> | Omit<ResultPuzzle, 'id' | 'grade'>): string {
  const { kind, at } = puzzle;
  if (puzzle.kind === 'result') return textOf([kind, at.meeting, ...changesIn(at).map((pair) => pair.join('-'))]);
  const { ends, lock = [] } = puzzle.goal;
  const lockText = puzzle.lockGroup === 'named' ? lock.join('-') : (puzzle.lockGroup ?? '');
  if (kind === 'twoDrafts') {
    return textOf([kind, at.meeting, ...ends.map((end) => `${end.question}-${aimOf(end)}`), lockText]);
  }
  return textOf([kind, ...ends.map(aimOf), at.meeting, lockText]);
}

/** The votes that a place has otherwise than the record, in the order in which they are written. */
export function changesIn({ changes = {} }: PlaceInMeeting): readonly (readonly [MemberId, Vote])[] {
  return Object.entries(changes) as [MemberId, Vote][]; // the keys of ChangedVotes
}

function textOf(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(/[^\w-]+/gu, '-'))
    .join('.');
}
