import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi, afterEach } from 'vitest';
import { doubtsOf, fetchVotes, packVotes, readVotes, type PackedVotes } from '../../src/votes/index.ts';
import { recordedVotes } from './records.ts';

const rows = recordedVotes();
const packed = packVotes(rows);
const text = JSON.stringify(packed);

afterEach(() => vi.unstubAllGlobals());

test('every row comes back from the packed form as it went in', () => {
  expect(readVotes(JSON.parse(text))).toEqual({ ok: true, rows });
});

test('the same rows are packed into the same text', () => {
  expect(JSON.stringify(packVotes(recordedVotes()))).toBe(text);
});

test('the packed table is small enough to be fetched by whoever asks for a puzzle', () => {
  const size = gzipSync(text, { level: 9 }).length;
  process.stdout.write(`council-votes.json: ${text.length} characters, ${size} bytes with gzip\n`);
  expect(size).toBeLessThan(90_000);
});

test('the packed table says who made it and under which licence', () => {
  for (const part of ['Benoît Martin', '10.21410/7E4/Z0KECE', 'CC BY 4.0', 'creativecommons.org', 'were changed']) {
    expect(packed.credit).toContain(part);
  }
});

test('the page fetches the table from where the build has put it', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return await Promise.resolve(new Response(text));
  });
  expect(await fetchVotes()).toEqual({ ok: true, rows });
  expect(asked).toEqual(['/@votes/council-votes.json']);
});

test('a table that cannot be fetched is named', async () => {
  vi.stubGlobal('fetch', async () => await Promise.resolve(new Response('', { status: 503 })));
  await expect(fetchVotes()).rejects.toThrow(/council-votes\.json: 503/u);
});

test('a reader is told of 136 rows that rest on one source, of 12 disputed ones and of six with open names', () => {
  const doubts = rows.flatMap(doubtsOf);
  const count = (one: string) => doubts.filter((doubt) => doubt === one).length;
  expect([count('oneSource'), count('disputed'), count('namesOpen')]).toEqual([136, 12, 6]);
});

describe('a table that is not one gets a problem, and no row', () => {
  test.each([
    ['nothing', null, { code: 'notATable' }],
    ['a list', [], { code: 'notATable' }],
    ['a text', 'votes', { code: 'notATable' }],
    ['an empty table', {}, { code: 'otherFormat', found: undefined, expected: 1 }],
    ['of a later format', { ...packed, format: 2 }, { code: 'otherFormat', found: 2, expected: 1 }],
    ['a column missing', { ...packed, votes: undefined }, { code: 'column', column: 'votes', found: undefined }],
    ['a column of numbers', { ...packed, id: [1] }, { code: 'column', column: 'id', found: [1] }],
    ['a number below zero', { ...packed, agenda: [-1] }, { code: 'column', column: 'agenda', found: [-1] }],
    ['totals of texts', { ...packed, totals: { a: 'x' } }, { code: 'column', column: 'totals', found: { a: 'x' } }],
    ['too few titles', { ...packed, title: ['x'] }, { code: 'length', column: 'title', found: 1, expected: 2846 }],
    [
      'too many letters',
      { ...packed, kind: `${packed.kind}R` },
      { code: 'length', column: 'kind', found: 2847, expected: 2846 },
    ],
    [
      'an id of another form',
      withCell('id', 2, '__proto__'),
      { code: 'cell', column: 'id', row: 2, found: '__proto__' },
    ],
    ['no first day', withCell('date', 0, ''), { code: 'cell', column: 'date', row: 0, found: '' }],
    ['no such day', withCell('date', 1, '1946-02-30'), { code: 'cell', column: 'date', row: 1, found: '1946-02-30' }],
    [
      'a day before the Council',
      withCell('date', 0, '1945-01-01'),
      { code: 'cell', column: 'date', row: 0, found: '1945-01-01' },
    ],
    [
      'an agenda that is not there',
      withCell('agenda', 3, 9999),
      { code: 'cell', column: 'agenda', row: 3, found: 9999 },
    ],
    [
      'a vote too few',
      withCell('votes', 0, 'YYYYYYYYYY'),
      { code: 'cell', column: 'votes', row: 0, found: 'YYYYYYYYYY' },
    ],
    [
      'no such vote',
      withCell('votes', 0, 'YYYYYYYYYYZ'),
      { code: 'cell', column: 'votes', row: 0, found: 'YYYYYYYYYYZ' },
    ],
    [
      'an open vote without totals',
      withCell('votes', 0, 'YYYYYYYYYY.'),
      { code: 'cell', column: 'totals', row: 0, found: undefined },
    ],
    [
      'totals with no room for the votes that are known',
      { ...withCell('votes', 0, 'YYYYYYYYYY.'), totals: { ...packed.totals, 'BM-1': [9, 1, 1, 0] } },
      { code: 'cell', column: 'totals', row: 0, found: [9, 1, 1, 0] },
    ],
    [
      'totals of a larger Council',
      { ...withCell('votes', 0, 'YYYYYYYYYY.'), totals: { ...packed.totals, 'BM-1': [11, 1, 0, 0] } },
      { code: 'cell', column: 'totals', row: 0, found: [11, 1, 0, 0] },
    ],
    [
      'no such kind',
      { ...packed, kind: `Z${packed.kind.slice(1)}` },
      { code: 'cell', column: 'kind', row: 0, found: 'Z' },
    ],
    [
      'no such outcome',
      { ...packed, outcome: `Z${packed.outcome.slice(1)}` },
      { code: 'cell', column: 'outcome', row: 0, found: 'Z' },
    ],
    ['the same id twice', withCell('id', 1, 'BM-1'), { code: 'twice', column: 'id', row: 1, found: 'BM-1' }],
  ])('%s', (_, json, problem) => {
    expect(readVotes(json)).toEqual({ ok: false, problem });
  });
});

/** The packed table with one cell changed. */
function withCell(column: keyof PackedVotes, row: number, cell: string | number): PackedVotes {
  const cells = packed[column];
  return { ...packed, [column]: Array.isArray(cells) ? cells.with(row, cell) : cells };
}
