import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProgress } from '../../../src/ui/learn/lesson/lessonProgress.ts';

const LESSON = {
  answers: { 2: 'vetoed' },
  met: [4],
  changed: { 4: ['S/2016/846:RUS=A'] },
  notes: { concluded: 'Nine are needed.', free: '' },
  done: true,
};

test('what was kept is read as it was', () => {
  expect(readProgress(JSON.stringify({ 'the-veto': LESSON }))).toEqual({ 'the-veto': LESSON });
});

test.each([
  ['no text', null],
  ['no JSON', '{'],
  ['a list', '[1, 2]'],
  ['more than a learner can do', `{"the-veto": ${JSON.stringify('x'.repeat(200_000))}}`],
])('%s is nothing done', (_, text) => {
  expect(readProgress(text)).toEqual({});
});

test('what does not fit is left out, and the rest stays', () => {
  const stored = {
    'the-veto': {
      ...LESSON,
      answers: { 2: 'vetoed', 0: 'x', 3: 5, 4: 'y'.repeat(100) },
      met: [4, 4, 'a', -1],
      notes: 7,
    },
    '<b>': LESSON,
    constructor: 3,
  };
  expect(readProgress(JSON.stringify(stored))).toEqual({
    'the-veto': { ...LESSON, notes: { concluded: '', free: '' } },
    constructor: { answers: {}, met: [], changed: {}, notes: { concluded: '', free: '' }, done: false },
  });
});

test('whatever was stored, it is read without a fault, and read again it is the same', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const read = readProgress(text);
      expect(readProgress(JSON.stringify(read))).toEqual(read);
    }),
  );
});
