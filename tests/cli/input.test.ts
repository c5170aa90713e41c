import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readText } from '../../src/cli/io/input.ts';
import { LIMITS } from '../../src/limits.ts';
import { inputOf, problemOf } from './inMemory.ts';

const HALF = new Uint8Array(LIMITS.bytes / 2).fill(0x20);

test('as many bytes as are taken', async () => {
  expect(await readText(inputOf(HALF, HALF))).toHaveLength(LIMITS.bytes);
});

test('one byte more is refused', async () => {
  expect(await problemOf(readText(inputOf(HALF, HALF, ' ')))).toMatch(
    /found more than 5,000,000 bytes; a file may have that many at most\.$/u,
  );
});

test('an input without an end is not read to its end', async () => {
  let pieces = 0;
  async function* endless() {
    for (;;) {
      pieces += 1;
      yield await Promise.resolve(Buffer.from(HALF));
    }
  }
  await expect(readText({ name: () => 'endless', stream: Readable.from(endless()) })).rejects.toThrow('Bad input');
  expect(pieces).toBeLessThan(30);
});
