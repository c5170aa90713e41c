import { parseActId } from '../../scenario/index.ts';
import type { VoteRow } from '../../votes/index.ts';
import type { Belief } from '../lessons/lesson.ts';
import type { PlaceInMeeting } from '../meetingPlace.ts';
import { PLACED_TESTS } from './placedTests.ts';
import type { Review } from './review.ts';
import { rowFacts, type RowFacts } from './rowFacts.ts';
import { ROW_TESTS, type AskedOfRow, type RowTest } from './rowTests.ts';

/** Everything by which a belief can be tested. */
export interface Candidates {
  /** What those answer who hold it is wrong here. */
  readonly refuting: readonly Review[];
  /** Much the same is seen here, and what they answer is right. May be empty. */
  readonly telling: readonly Review[];
}

/** @param rows the table of votes */
export function candidatesFor(belief: Belief, rows: readonly VoteRow[]): Candidates {
  const { refuting = [], telling = [] } = ROW_TESTS[belief] ?? {};
  const placed = (PLACED_TESTS[belief] ?? []).map((test): Review => ({ belief, ...test }));
  const facts = refuting.length === 0 ? [] : factsIn(rows);
  const asked = (tests: readonly RowTest[]) =>
    facts.flatMap((of) => tests.flatMap((test) => reviewOf(belief, of.row, test(of)) ?? []));
  return { refuting: [...placed, ...asked(refuting)], telling: asked(telling) };
}

const FACTS = new WeakMap<readonly VoteRow[], readonly RowFacts[]>();

/** Worked out once for a table. */
function factsIn(rows: readonly VoteRow[]): readonly RowFacts[] {
  const known = FACTS.get(rows) ?? rows.flatMap((row) => rowFacts(row) ?? []);
  FACTS.set(rows, known);
  return known;
}

/**
 * The next question on a belief: on a meeting that was not asked about, until all have been; then again from the first.
 * Every fourth asks about a meeting in which the belief is right, where there are such, so that nobody gets through by
 * always saying the opposite. The same of the same.
 *
 * @param seen the meetings asked about, the last at the end
 * @param seed any whole number
 */
export function drawReview(
  belief: Belief,
  rows: readonly VoteRow[],
  seen: readonly string[],
  seed: number,
): Review | undefined {
  const { refuting, telling } = candidatesFor(belief, rows);
  const number = mixed(seed, seen.length);
  const isTelling = telling.length > 0 && number % TELLING_EVERY === 0;
  const unseen = notIn(isTelling ? telling : refuting, seen);
  return unseen[mixed(number, unseen.length) % Math.max(unseen.length, 1)];
}

const TELLING_EVERY = 4;

/** Those that were not asked about; where all have been, all but those asked about last. */
function notIn(reviews: readonly Review[], seen: readonly string[]): readonly Review[] {
  const meetings = new Set(reviews.map(({ at }) => at.meeting));
  const own = seen.filter((meeting) => meetings.has(meeting));
  // What was seen in this round: everything behind the last time that all had been.
  const round = new Set<string>();
  for (const meeting of own) {
    if (round.size === meetings.size) round.clear();
    round.add(meeting);
  }
  if (round.size < meetings.size) return reviews.filter(({ at }) => !round.has(at.meeting));
  const last = own.at(-1);
  return meetings.size === 1 ? reviews : reviews.filter(({ at }) => at.meeting !== last);
}

function reviewOf(belief: Belief, row: VoteRow, asked: AskedOfRow | undefined): Review | undefined {
  if (!asked) return undefined;
  const { stage, ...rest } = asked;
  const after = stage === 'over' ? parseActId('proceed') : undefined;
  const at: PlaceInMeeting = {
    meeting: row.id,
    ...(stage === 'over' ? {} : { stage }),
    ...(after === undefined ? {} : { after }),
  };
  return { belief, at, ...rest };
}

/** A whole number of two others, in which neither can be seen: the finishing steps of MurmurHash3 (Austin Appleby). */
function mixed(one: number, other: number): number {
  let hash = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
