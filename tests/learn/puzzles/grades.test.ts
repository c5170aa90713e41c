import { expect, test } from 'vitest';
import { VOTES, type MemberId, type Vote } from '../../../machines/rules/index.ts';
import { GRADES, type GoalPuzzle, type Grade } from '../../../src/learn/puzzles/index.ts';
import { randomFrom, type Random } from '../../../src/learn/puzzles/random.ts';
import { LONG } from '../../golden/golden.ts';
import { asksOf, GOALS, isMet, PUZZLES, voteOf } from './made.ts';

const TRIES = LONG ? 400 : 25;

/**
 * What somebody meets who tries anything: as many votes as may be changed, chosen by lot of those that may be, each to
 * one of the others by lot, and decided by the law. No solver has a part in it.
 */
test('of attempts by lot, fewer succeed from grade to grade', () => {
  const random = randomFrom(1);
  const shares = GRADES.map((grade) => {
    const puzzles = GOALS.filter((puzzle) => puzzle.grade === grade);
    expect(puzzles.length).toBeGreaterThan(50);
    return mean(puzzles.map((puzzle) => shareSolved(puzzle, random)));
  });
  expect(shares.slice(1).filter((share, index) => share >= (shares[index] ?? 0) * 0.75)).toEqual([]);
  expect(shares[0]).toBeGreaterThan(0.2);
  expect(shares[4]).toBeLessThan(0.005);
});

/** Of a result there is nothing to try: the measure is what there is to be misled by. */
test('of the results that are asked, the hard ones have more of the five that are not in favour', () => {
  const results = PUZZLES.filter(({ kind }) => kind === 'result');
  const of = (grades: readonly Grade[]) => results.filter(({ grade }) => grades.includes(grade));
  const notInFavour = (grades: readonly Grade[]) =>
    mean(
      of(grades).map((puzzle) => {
        const { council, votes } = voteOf(puzzle);
        return council.seats.filter(({ member, permanent }) => permanent && votes[member] !== 'inFavour').length;
      }),
    );
  expect(of([1]).length).toBeGreaterThan(10);
  expect(notInFavour([1, 2])).toBeLessThan(notInFavour([3]));
  expect(notInFavour([3])).toBeLessThan(notInFavour([4, 5]));
});

test('who may not move is never moved by lot, and every attempt has as many changes as are allowed', () => {
  const puzzle = GOALS.find(({ goal }) => goal.lock !== undefined && goal.atMost > 1) ?? expect.fail();
  const asks = asksOf(puzzle);
  const random = randomFrom(3);
  for (let round = 0; round < 50; round += 1) {
    const attempt = attemptAt(puzzle, asks, random);
    expect(attempt).toHaveLength(puzzle.goal.atMost);
    expect(attempt.filter(({ member }) => puzzle.goal.lock?.includes(member))).toEqual([]);
  }
});

test('numbers by lot are the same for the same seed, and spread evenly', () => {
  const draw = (seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: 6000 }, () => random.below(6));
  };
  expect(draw(5)).toEqual(draw(5));
  expect(draw(5)).not.toEqual(draw(6));
  expect(draw(2 ** 40)).not.toEqual(draw(0)); // the upper half of a seed counts
  const counts = [0, 1, 2, 3, 4, 5].map((face) => draw(5).filter((each) => each === face).length);
  expect(counts.filter((count) => count < 880 || count > 1120)).toEqual([]);
  expect(
    randomFrom(9)
      .shuffled([1, 2, 3, 4, 5])
      .toSorted((one, other) => one - other),
  ).toEqual([1, 2, 3, 4, 5]);
});

type Asks = ReturnType<typeof asksOf>;

interface Change {
  readonly question: number;
  readonly member: MemberId;
  readonly vote: Vote;
}

function attemptAt(puzzle: GoalPuzzle, asks: Asks, random: Random): readonly Change[] {
  const lock = puzzle.goal.lock ?? [];
  const ballots = asks.flatMap(({ vote }, question) =>
    vote.council.seats.flatMap(({ member }) =>
      lock.includes(member) ? [] : [{ question, member, now: vote.votes[member] }],
    ),
  );
  return random
    .shuffled(ballots)
    .slice(0, puzzle.goal.atMost)
    .map(({ question, member, now }) => {
      const others = VOTES.filter((vote) => vote !== now);
      return { question, member, vote: others[random.below(others.length)] ?? 'abstaining' };
    });
}

function shareSolved(puzzle: GoalPuzzle, random: Random): number {
  const asks = asksOf(puzzle);
  let solved = 0;
  for (let round = 0; round < TRIES; round += 1) {
    const attempt = attemptAt(puzzle, asks, random);
    const isSolved = asks.every(({ end, vote }, question) => {
      const changed = attempt.filter((change) => change.question === question);
      const votes = { ...vote.votes, ...Object.fromEntries(changed.map((change) => [change.member, change.vote])) };
      return isMet(end, { ...vote, votes });
    });
    if (isSolved) solved += 1;
  }
  return solved / TRIES;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
