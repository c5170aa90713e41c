import { expect, test } from 'vitest';
import { isWithinDepth, placeTooDeep } from '../src/depth.ts';
import { LIMITS } from '../src/limits.ts';

test('a plain value is not nested; a list in a list is two deep', () => {
  expect(isWithinDepth('text', 0)).toBe(true);
  expect(isWithinDepth(null, 0)).toBe(true);
  expect(isWithinDepth([], 0)).toBe(false);
  expect(isWithinDepth([[], []], 1)).toBe(false);
  expect(isWithinDepth([[], []], 2)).toBe(true);
});

test('the place names keys of objects and indices of lists', () => {
  expect(placeTooDeep({ a: [1, { b: {} }] }, 3)).toEqual(['a', 1, 'b']);
  expect(placeTooDeep({ a: [1, { b: {} }] }, 4)).toBeUndefined();
  expect(placeTooDeep([], 0)).toEqual([]);
});

test('nesting that no function could follow by calling itself', () => {
  const deep: unknown = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000));
  expect(placeTooDeep(deep)).toHaveLength(LIMITS.depth);
});

test('breadth is not depth', () => {
  expect(isWithinDepth(Array.from({ length: 200_000 }, () => ({ a: [] })))).toBe(true);
});
