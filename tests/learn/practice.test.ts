import { describe, expect, test } from 'vitest';
import { answerTo } from '../../src/learn/answer.ts';
import { BELIEFS, type Belief } from '../../src/learn/lessons/lesson.ts';
import { candidatesFor, drawReview } from '../../src/learn/practice/drawReview.ts';
import type { Review } from '../../src/learn/practice/review.ts';
import { optionsOf } from '../../src/learn/learnQuestion.ts';
import { LONG } from '../golden/golden.ts';
import { recordedVotes } from '../votes/records.ts';

import { meetingCalled } from './meetings.ts';

const ROWS = recordedVotes();

const isOfRow = ({ at }: Review) => ROWS.some(({ id }) => id === at.meeting);
const rowOf = ({ at }: Review) => {
  const row = ROWS.find(({ id }) => id === at.meeting);
  if (!row) throw new Error(at.meeting);
  return row;
};

/** Those in scenarios, and of the rows a few, far apart; all in the long run. */
function some(reviews: readonly Review[]): readonly Review[] {
  const rows = reviews.filter(isOfRow);
  const step = LONG ? 1 : Math.ceil(rows.length / 12);
  return [...reviews.filter((review) => !isOfRow(review)), ...rows.filter((_, index) => index % step === 0)];
}

/** The engine’s answer: one of those that can be chosen. */
function computed({ question, at }: Review): string {
  const answer = answerTo(question, meetingCalled(at.meeting), at);
  if (!answer.ok) throw new Error(`${at.meeting}: ${JSON.stringify(answer.problem)}`);
  if (optionsOf(question).every(({ value }) => value !== answer.value)) throw new Error(`${at.meeting}: no option`);
  return answer.value;
}

describe.each(BELIEFS)('%s', (belief) => {
  const { refuting, telling } = candidatesFor(belief, ROWS);

  test('is tested on at least three meetings', () => {
    expect(new Set(refuting.map(({ at }) => at.meeting)).size).toBeGreaterThanOrEqual(3);
  });

  test('leads those who hold it to a wrong answer, whatever of it is asked', () => {
    expect(some(refuting).filter((review) => review.believed.includes(computed(review)))).toEqual([]);
  });

  test('is right where it is to be told apart from its opposite', () => {
    expect(some(telling).filter((review) => !review.believed.includes(computed(review)))).toEqual([]);
  });

  test('is not tested on a row whose sources contradict each other', () => {
    const rows = [...refuting, ...telling].filter(isOfRow).map(rowOf);
    expect(rows.filter(({ check }) => check === 'disputed')).toEqual([]);
  });

  test('draws no meeting a second time before all have been drawn', () => {
    const seen: string[] = [];
    const pools = [refuting, telling].map((pool) => new Set(pool.map(({ at }) => at.meeting)));
    for (let draw = 0; draw < 40; draw += 1) {
      const review = drawReview(belief, ROWS, seen, 7);
      if (!review) throw new Error('nothing was drawn');
      const pool = pools.find((meetings) => meetings.has(review.at.meeting)) ?? new Set();
      const before = seen.filter((meeting) => pool.has(meeting));
      const round = before.slice(Math.floor(before.length / pool.size) * pool.size);
      expect(round).not.toContain(review.at.meeting);
      if (pool.size > 1) expect(before.at(-1)).not.toBe(review.at.meeting);
      seen.push(review.at.meeting);
    }
  });
});

test('what a result is asked about has a name that does not tell it', () => {
  const asked = BELIEFS.flatMap((belief) => {
    const { refuting, telling } = candidatesFor(belief, ROWS);
    return [...refuting, ...telling].filter((review) => isOfRow(review) && review.question.kind === 'result');
  });
  expect(asked.length).toBeGreaterThan(500);
  const told = asked.map(rowOf).filter(({ kind, drafts, symbol }) => {
    const named = kind === 'draft' ? symbol : drafts[0];
    return named === undefined || named.startsWith('S/RES/') || named.startsWith('S/PV.');
  });
  expect(told).toEqual([]);
});

test('the same seed and the same meetings seen draw the same; another seed another', () => {
  const drawn = (seed: number) =>
    BELIEFS.map((belief) => drawReview(belief, ROWS, [], seed)).map((review) => review?.at.meeting);
  expect(drawn(1)).toEqual(drawn(1));
  expect(drawn(1)).not.toEqual(drawn(2));
});

test.each<[Belief, string]>([
  ['abstentionIsAVeto', 'BM-2288'], // 1973 on Libya: China and Russia abstain
  ['everyNoIsAVeto', 'BM-2639'], // S/2016/847: four in favour
  ['emptySeatBlocks', 'BM-169'], // Korea, 27 June 1950: the seat of the Soviet Union is empty
  ['anyMemberCanVeto', 'BM-967'], // 678 on Kuwait: Cuba and Yemen against
])('%s is tested on %s, by which it is refuted', (belief, row) => {
  expect(candidatesFor(belief, ROWS).refuting.map(({ at }) => at.meeting)).toContain(row);
});

test('one draw in four, more or less, is one in which the belief is right', () => {
  const belief: Belief = 'onlyYesCounts';
  const { telling } = candidatesFor(belief, ROWS);
  const draws = Array.from({ length: 200 }, (_, seed) => drawReview(belief, ROWS, [], seed)?.at.meeting);
  const right = draws.filter((meeting) => telling.some(({ at }) => at.meeting === meeting)).length;
  expect(right).toBeGreaterThan(25);
  expect(right).toBeLessThan(80);
});
