import fc from 'fast-check';
import { expect, test } from 'vitest';

import { share } from '../../src/session/view/share.ts';

test('equal parts keep their identity, changed ones do not', () => {
  const before = {
    seats: [
      { id: 'CHN', votes: ['inFavour'] },
      { id: 'FRA', votes: [] },
    ],
    at: 1,
  };
  const after = share(before, {
    seats: [
      { id: 'CHN', votes: ['inFavour'] },
      { id: 'FRA', votes: ['against'] },
    ],
    at: 1,
  });
  expect(after.seats[0]).toBe(before.seats[0]);
  expect(after.seats[1]).not.toBe(before.seats[1]);
  expect(after).toEqual({
    seats: [
      { id: 'CHN', votes: ['inFavour'] },
      { id: 'FRA', votes: ['against'] },
    ],
    at: 1,
  });
});

test('the result always equals what was asked for', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
      expect(share(before, next)).toEqual(next);
    }),
  );
});

test('a value equal to the old one is the old one', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy: unknown = JSON.parse(JSON.stringify(value));
      const again: unknown = JSON.parse(JSON.stringify(value));
      expect(share(copy, again)).toBe(copy);
    }),
  );
});
