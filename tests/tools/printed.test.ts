import { expect, test } from 'vitest';
import { paintsIn, referenceIn, timingsIn } from '../bench/printed.mjs';

test('the times of a bench', () => {
  const printed = `
A meeting of two drafts
                     median      eight of ten   per second   × by roll
by roll             12.3 ms   12.1 ms – 14 ms          813       1.00×
one refusal, late    850 ns   800 ns – 900 ns    1,176,471       0.05×
read 0+-++ 0-      1.23e+3 ms   1 ms – 2 ms              1       9.00×
12 lines kept: 1.2 MB of heap; 300 letters
`;
  expect(timingsIn(printed)).toEqual(
    new Map([
      ['by roll', 12_300],
      ['one refusal, late', 0.85],
      ['read 0+-++ 0-', 1_230_000],
    ]),
  );
});

test('the times of the page', () => {
  const printed = `
First load, 7 times with an empty cache, median ms
  chamber on screen                   123   aim < 1000: met
  first paint                    not told

Step to paint, processor at 1/4, ms (p50 / p95)
  click forward               12.1 / 20.4   aim < 50: met   to the last frame: 30.0 / 41.0   33 of 33 changed the page
  change a vote: none of 33 steps changed the page
`;
  expect(paintsIn(printed)).toEqual(
    new Map([
      ['First load, 7 times with an empty cache: chamber on screen', 123],
      ['Step to paint, processor at 1/4: click forward, p50', 12.1],
      ['Step to paint, processor at 1/4: click forward, p95', 20.4],
    ]),
  );
});

test('how fast the machine was', () => {
  expect(referenceIn('reference loop 10.25 ms\n')).toBe(10.25);
  expect(() => referenceIn('nothing')).toThrow('not printed');
});
