import type { VoteRow } from '../../votes/index.ts';
import type { LearnMeeting } from '../meetingPlace.ts';
import type { Candidate } from './candidate.ts';
import { meetingPuzzles } from './meetingPuzzles.ts';
import { GRADES, PUZZLE_KINDS, type Puzzle } from './puzzle.ts';
import { randomFrom } from './random.ts';
import { rowPuzzles } from './rowPuzzles.ts';

export interface Wanted {
  /** Another number gives other puzzles; a whole number from 0. */
  readonly seed: number;
  /** At most so many. */
  readonly count: number;
}

/** What the page has: made once, so that a link to a puzzle finds it. */
export const PACK: Wanted = { seed: 2016, count: 1200 };

/**
 * Puzzles of recorded votes and of meetings: the kinds take turns, and in each kind the decades, as long as they have any.
 * No two are alike. The easiest first.
 */
export function generatePuzzles(
  rows: readonly VoteRow[],
  meetings: readonly LearnMeeting[],
  { seed, count }: Wanted,
): readonly Puzzle[] {
  const random = randomFrom(seed);
  const queues = queuesOf(random.shuffled([...rowPuzzles(rows, random), ...meetingPuzzles(meetings)]));
  const seen = new Set<string>();
  const made: Puzzle[] = [];
  let open = [...PUZZLE_KINDS.keys()];
  while (made.length < count && open.length > 0) {
    const left: number[] = [];
    for (const kind of open) {
      const puzzle = made.length < count ? drawn(queues[kind] ?? [], seen) : undefined;
      if (!puzzle) continue;
      made.push(puzzle);
      left.push(kind);
    }
    open = left;
  }
  return GRADES.flatMap((grade) => made.filter((puzzle) => puzzle.grade === grade));
}

/** The candidates of one kind and decade that have not been looked at, and how many of them became puzzles. */
interface Queue {
  readonly waiting: Candidate[];
  taken: number;
}

function queuesOf(candidates: readonly Candidate[]): readonly (readonly Queue[])[] {
  const decades = [...new Set(candidates.map(({ decade }) => decade))].toSorted();
  return PUZZLE_KINDS.map((kind) =>
    decades.map((decade) => ({
      waiting: candidates.filter((each) => each.kind === kind && each.decade === decade),
      taken: 0,
    })),
  );
}

/** The next puzzle of a kind, of the decade that has the fewest so far. */
function drawn(queues: readonly Queue[], seen: Set<string>): Puzzle | undefined {
  for (const queue of queues.toSorted((one, other) => one.taken - other.taken)) {
    for (let candidate = queue.waiting.pop(); candidate; candidate = queue.waiting.pop()) {
      if (seen.has(candidate.form)) continue;
      const puzzle = candidate.make();
      if (!puzzle) continue;
      seen.add(candidate.form);
      queue.taken += 1;
      return puzzle;
    }
  }
  return undefined;
}
