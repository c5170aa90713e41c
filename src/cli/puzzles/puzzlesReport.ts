import type { IsoDate, MemberId, Votes } from '../../../machines/rules/index.ts';
import { votesOfPuzzle, type Grade, type Puzzle, type PuzzleKind, type Wanted } from '../../learn/puzzles/index.ts';
import { CREDIT_TEXT } from '../../votes/index.ts';
import { countInJson } from '../io/count.ts';
import type { PuzzleSources } from './puzzleSources.ts';

/** What `--json` prints. */
export interface PuzzlesReport {
  /** Of the table of votes. */
  readonly credit: string;
  readonly seed: number;
  /** As it was asked for; there may be fewer. */
  readonly count: number;
  readonly puzzles: readonly PuzzleReport[];
}

export interface PuzzleReport {
  readonly id: string;
  readonly kind: PuzzleKind;
  readonly grade: Grade;
  /** A scenario, or a row of the table. */
  readonly meeting: string;
  readonly date: IsoDate;
  readonly questions: readonly QuestionReport[];
  readonly atMost?: number;
  readonly lock?: readonly MemberId[];
  /** Votes that are supposed: `questions` has them already. */
  readonly changes?: Votes;
  readonly sets?: number | string;
}

interface QuestionReport {
  readonly question: string;
  readonly matter: string;
  readonly required: number;
  /** In the order of the seats. */
  readonly votes: Votes;
  /** The results that are asked for; absent where it is asked what the result is. */
  readonly among?: readonly string[];
}

export function puzzlesReport(puzzles: readonly Puzzle[], sources: PuzzleSources, wanted: Wanted): PuzzlesReport {
  return { credit: CREDIT_TEXT, ...wanted, puzzles: puzzles.map((puzzle) => reportOf(puzzle, sources)) };
}

function reportOf(puzzle: Puzzle, { rows, meetings }: PuzzleSources): PuzzleReport {
  const { id, kind, grade, at } = puzzle;
  const { date, questions, sets } = votesOfPuzzle(puzzle, rows, meetings);
  const goal = puzzle.kind === 'result' ? undefined : puzzle.goal;
  return {
    id,
    kind,
    grade,
    meeting: at.meeting,
    date,
    questions: questions.map(({ key, case: { council, votes, matter } }) => {
      const among = goal?.ends.find(({ question }) => question === key)?.among;
      return {
        question: key,
        matter,
        required: council.requiredVotes,
        votes: Object.fromEntries(council.seats.map(({ member }) => [member, votes[member]])),
        ...(among ? { among } : {}),
      };
    }),
    ...(goal ? { atMost: goal.atMost } : {}),
    ...(goal?.lock ? { lock: goal.lock } : {}),
    ...(at.changes ? { changes: at.changes } : {}),
    ...(sets === undefined ? {} : { sets: countInJson(sets) }),
  };
}
