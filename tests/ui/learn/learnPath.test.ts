import { expect, test } from 'vitest';
import { lessonPath, parseLearnPath } from '../../../src/ui/learn/learnPath.ts';

test.each([
  ['', { page: 'index' }],
  ['/', { page: 'index' }],
  ['puzzles', { page: 'puzzles', rest: [] }],
  ['teach/class/nine-votes/2', { page: 'teach', rest: ['class', 'nine-votes', '2'] }],
  ['nine-votes', { page: 'lesson', id: 'nine-votes', step: 1, fresh: false }],
  ['nine-votes/3', { page: 'lesson', id: 'nine-votes', step: 3, fresh: false }],
  ['nine-votes/3/new', { page: 'lesson', id: 'nine-votes', step: 3, fresh: true }],
  // What is no number of a step is the first: nobody is refused for it.
  ['nine-votes/0', { page: 'lesson', id: 'nine-votes', step: 1, fresh: false }],
  ['nine-votes/-1', { page: 'lesson', id: 'nine-votes', step: 1, fresh: false }],
  ['nine-votes/1e9', { page: 'lesson', id: 'nine-votes', step: 1, fresh: false }],
])('#/learn/%s', (path, place) => {
  expect(parseLearnPath(path)).toEqual(place);
});

test.each([
  [2, false],
  [7, true],
])('a step of a lesson leads back to itself (%i, fresh: %s)', (step, fresh) => {
  expect(parseLearnPath(lessonPath('the-veto', step, fresh))).toEqual({ page: 'lesson', id: 'the-veto', step, fresh });
});
