import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wrap } from '../../src/cli/io/layout.ts';
import { listOf, quoteValue } from '../../src/cli/io/badInput.ts';
import { withoutUnseen } from '../../src/scenario/index.ts';
import { printJson } from '../../src/cli/io/jsonOutput.ts';
import { textOf, ALEPPO } from '../scenario/file.ts';
import { row, SAY, table } from './inMemory.ts';
import { horseshoe } from './tool.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'horseshoe-test-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

function fileOf(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

/** Bad input: one message, no stack, nothing on standard output. */
function refused(args: readonly string[], input?: string): string {
  const { code, stdout, stderr } = horseshoe(args, input);
  expect({ code, stdout, trace: /^\s+at /mu.test(stderr) }).toEqual({ code: 2, stdout: '', trace: false });
  return stderr;
}

describe('nesting without end', () => {
  const SCENARIO = 'scenarios/2016-10-08-aleppo.json';

  test('in a value', () => {
    let value: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) value = [value];
    expect(quoteValue(value)).toBe('…');
  });

  test('in an act of one’s own', () => {
    expect(refused(['simulate', SCENARIO, '--do', `8:{"type":${nested(5000)}}`])).toMatch(/^horseshoe: --do 8/u);
  });

  test('in a scenario', () => {
    const text = textOf(ALEPPO).replace('"record"', `"context": ${nested(5000)}, "record"`);
    expect(refused(['simulate', fileOf('deep.json', text)])).toMatch(/^horseshoe: .*deep\.json/u);
  });

  test.each(['format', 'version', 'scenario', 'variations'])('in a study, at %s', (key) => {
    const study = { format: 'horseshoe', version: 1, scenario: '2016-10-08-aleppo', variations: [], [key]: 'DEEP' };
    const file = fileOf('deep.horseshoe.json', JSON.stringify(study).replace('"DEEP"', nested(5000)));
    expect(refused(['compare', file, SCENARIO])).toMatch(/^horseshoe: .*deep\.horseshoe\.json/u);
  });
});

describe('more than anybody would read', () => {
  test('a row longer than a mebibyte: the limit is named first', () => {
    expect(refused(['adjudicate', '-'], `${'ab,'.repeat(1_000_000)}\n`)).toBe(
      'horseshoe: standard input, line 1: the row that begins here is longer than a mebibyte; a quotation mark that is never closed makes one row of all that follows.\n',
    );
  });

  test('a scenario larger than any', () => {
    expect(refused(['simulate', '-'], ' '.repeat(5_000_001))).toBe(
      'horseshoe: standard input: found more than 5,000,000 bytes; a file may have that many at most.\n',
    );
  });

  test.runIf(existsSync('/dev/zero'))('a device without an end', () => {
    expect(refused(['simulate', '/dev/zero'])).toBe(
      'horseshoe: /dev/zero: found more than 5,000,000 bytes; a file may have that many at most.\n',
    );
    expect(refused(['adjudicate', '/dev/zero'])).toMatch(/^horseshoe: \/dev\/zero, line 1: the row .* mebibyte/u);
  });

  test('a list of allowed values has ten and the number of the others', () => {
    const values = Array.from({ length: 25 }, (_, at) => `v${at}`);
    expect(listOf(SAY, values)).toBe('v0, v1, v2, v3, v4, v5, v6, v7, v8, v9 and 15 more');
    expect(listOf(SAY, values.slice(0, 10))).toBe('v0, v1, v2, v3, v4, v5, v6, v7, v8 and v9');
    expect(listOf(SAY, ['x'.repeat(1_000_000)])).toHaveLength(61);
  });

  test('all rows of a forecast that are wrong are named, up to ten', () => {
    const rows = Array.from({ length: 12 }, () => 'FRA,2,0,0,0');
    const lines = refused(
      ['chances', '-'],
      ['member,inFavour,against,abstaining,notParticipating', ...rows].join('\n'),
    );
    expect(lines.split('\n').slice(9)).toEqual([
      'standard input, line 11, column inFavour: found "2"; needed is a number from 0 to 1, like 0.25.',
      '… and 2 more problems.',
      '',
    ]);
  });
});

describe('characters that a terminal obeys, or that turn a text round', () => {
  const MARKS = '\u061C\u200E\u200F\u202A\u202E\u2066\u2069\u0000\u001B\u007F\u009B\u2028';

  test('are escaped', () => {
    expect(withoutUnseen(`a${MARKS}b`)).toBe(
      String.raw`a\u061c\u200e\u200f\u202a\u202e\u2066\u2069\u0000\u001b\u007f\u009b\u2028b`,
    );
    expect(listOf(SAY, ['a\u0000b'])).toBe(String.raw`a\u0000b`);
  });

  test('stay what they are for a reader of the JSON', () => {
    const printed = printJson({ [`key${MARKS}`]: [MARKS] }, 2);
    expect(printed).not.toMatch(/[\u007F-\u009F\u200E\u202A-\u202E]/u);
    expect(JSON.parse(printed)).toEqual({ [`key${MARKS}`]: [MARKS] });
  });

  test('in an id, a file name and prose', () => {
    const { stdout } = horseshoe(['adjudicate', '-'], table(row({ id: 'a\u202Eb' })));
    expect(stdout).toContain(String.raw`{"id":"a\u202eb"`);
    expect(refused(['adjudicate', fileOf('a\u202Eb.csv', 'a\n')])).toContain(String.raw`a\u202eb.csv, line 1`);
    const titled = (mark: string) => fileOf('title.json', textOf(ALEPPO).replace(/"title": "/u, `"title": "${mark}`));
    expect(horseshoe(['simulate', titled('\u200F')]).stdout).toContain(String.raw`\u200f`);
    expect(refused(['simulate', titled('\u202E')])).toContain(String.raw`title: found "\u202e`);
    expect(wrap('one \u202Eowt')).toBe(String.raw`one \u202eowt`);
  });
});

test('a number that is too large for one is named as what it is', () => {
  expect(quoteValue(Infinity)).toBe('Infinity');
  const text = textOf(ALEPPO).replace(/"revision": \d+/u, '"revision": 1e999');
  expect(refused(['simulate', fileOf('infinite.json', text)])).toContain('found Infinity');
});
