import { expect, test } from 'vitest';
import { builtFile } from '../../src/build/builtFile.ts';

const FILES = [
  'assets/1956-10-30-suez-evening-oEje2ikb.json',
  'assets/1956-10-30-suez-evening.played-aaaa-_aa.json',
  'assets/1956-10-30-suez.played-BWHHDkHI.json',
  'assets/1956-10-30-suez-ClTrH7Xr.json',
  'assets/1956-10-30-suez-ClTrH7Xr.js',
  'assets/en-CqIe5O6b.json',
];

test.each([
  ['1956-10-30-suez', 'assets/1956-10-30-suez-ClTrH7Xr.json'],
  ['1956-10-30-suez-evening', 'assets/1956-10-30-suez-evening-oEje2ikb.json'],
  ['1956-10-30-suez.played', 'assets/1956-10-30-suez.played-BWHHDkHI.json'],
  ['1956-10-30-suez-evening.played', 'assets/1956-10-30-suez-evening.played-aaaa-_aa.json'],
  ['en', 'assets/en-CqIe5O6b.json'],
  ['1956-10-30', undefined],
])('the file of %s is no other’s', (name, file) => {
  expect(builtFile(FILES, name)).toBe(file);
  expect(builtFile(FILES.toReversed(), name)).toBe(file);
});
