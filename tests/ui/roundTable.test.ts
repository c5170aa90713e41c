import { expect, test } from 'vitest';
import { stateOf } from '../../machines/rules/index.ts';
import { seatAt } from '../../src/ui/chamber/roundTable.ts';

/** In alphabetical order, as the view has them; round the table sit EEE, AAA, CCC, BBB, DDD. */
const SEATS = (
  [
    ['AAA', 0.25, false],
    ['BBB', 0.75, true],
    ['CCC', 0.5, true],
    ['DDD', 1, false],
    ['EEE', 0, false],
  ] as const
).map(([code, place, permanent]) => ({ member: stateOf(code), place, permanent }));

test.each([
  ['ArrowRight', 'AAA', 'CCC'],
  ['ArrowDown', 'CCC', 'BBB'],
  ['ArrowRight', 'DDD', 'EEE'],
  ['ArrowLeft', 'CCC', 'AAA'],
  ['ArrowUp', 'EEE', 'DDD'],
  ['Home', 'BBB', 'EEE'],
  ['End', 'AAA', 'DDD'],
  ['p', 'AAA', 'CCC'],
  ['P', 'CCC', 'BBB'],
  ['p', 'DDD', 'CCC'],
  ['p', 'BBB', 'CCC'],
  ['q', 'AAA', undefined],
])('%s leads from %s to %s', (key, at, to) => {
  expect(seatAt(key, SEATS, stateOf(at))?.member).toBe(to);
});

test('where nobody holds a veto, P leads nowhere', () => {
  const seats = SEATS.map((seat) => ({ ...seat, permanent: false }));
  expect(seatAt('p', seats, stateOf('AAA'))).toBeUndefined();
});
