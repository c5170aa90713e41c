import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { previewHash, scenarioIds } from '../browser/previewHash.mjs';

const hashes = JSON.parse(readFileSync('tests/build/previews.json', 'utf8')) as Record<string, string>;
const ids = scenarioIds('.');

test('every meeting has a picture for links to it, made of what its file says now (else: npm run previews)', () => {
  expect(ids.length).toBeGreaterThan(20);
  expect(Object.keys(hashes).toSorted()).toEqual(ids);
  expect(ids.filter((id) => hashes[id] !== previewHash('.', id))).toEqual([]);
  expect(ids.filter((id) => !existsSync(`src/public/m/${id}/preview.jpg`))).toEqual([]);
});

/** The size stands in the frame header of a JPEG, behind its marker. */
function sizeOf(file: Buffer): readonly [number, number] {
  const at = file.findIndex((byte, index) => byte === 0xff && [0xc0, 0xc2].includes(file[index + 1] ?? 0));
  return [file.readUInt16BE(at + 7), file.readUInt16BE(at + 5)];
}

test('the pictures have the size that sites show, and are small', () => {
  for (const id of ids) {
    const file = readFileSync(`src/public/m/${id}/preview.jpg`);
    expect(sizeOf(file), id).toEqual([1200, 630]);
    expect(file.length, id).toBeLessThan(120_000);
  }
});
