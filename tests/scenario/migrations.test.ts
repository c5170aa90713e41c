import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { migrate } from '../../src/scenario/migrations.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { horseshoe } from '../cli/tool.ts';
import { scenarioOf, valueAt, withValue } from './file.ts';

/** Files of format 1, as the first release had them: without a version, an edition of the law and ids. */
const FOLDER = 'tests/scenario/format1';
const FILES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

test('there are files of format 1, and they have nothing of format 2', () => {
  expect(FILES).toHaveLength(3);
  for (const file of FILES) expect(textOf(file)).not.toMatch(/"(?:format|law)":|"id": "open"/u);
});

describe.each(FILES)('%s as the first release had it', (id) => {
  test('opens, and is the file of today', () => {
    expect(parseScenario(textOf(id), id)).toEqual({ ok: true, scenario: scenarioOf(id) });
  });

  test('is not changed by its migration', () => {
    const value: unknown = JSON.parse(textOf(id));
    migrate(value);
    expect(value).toEqual(JSON.parse(textOf(id)));
  });

  test('is replayed on the command line as today', () => {
    const today = horseshoe(['simulate', `scenarios/${id}.json`, '--json']);
    expect(horseshoe(['simulate', '-', '--json'], textOf(id)).stdout).toBe(today.stdout);
  });
});

test('what a reader added to a file of format 1 gets ids too', () => {
  const file = JSON.parse(textOf('2016-10-08-aleppo'));
  const statement = { ...file.record[5], act: { type: 'statement.make', by: 'CHN' } };
  const parsed = parseScenario({ ...file, format: 1, record: file.record.toSpliced(5, 0, statement) }, 'own.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.scenario.record.slice(4, 8).map(({ id }) => id)).toEqual([
    'consideration',
    'statement-chn',
    'statement-fra',
    'statement-esp',
  ]);
});

test.each([3, 1000])('format %d is of a newer edition', (found) => {
  expect(parseScenario({ format: found, anything: [] }, 'f')).toEqual({
    ok: false,
    file: 'f',
    problems: [{ code: 'newerFormat', path: 'format', found, expected: 2 }],
  });
});

test.each(['2', 0, 1.5, null, -1])('format %j is none', (found) => {
  expect(parseScenario(withValue(['format'], found), 'f')).toMatchObject({
    ok: false,
    problems: [{ code: 'choice', path: 'format', found, expected: ['2'] }],
  });
});

test('a file of format 2 gets no ids: it needs its own', () => {
  const record = valueAt(['record']) as { id?: string }[]; // which it is in every scenario
  const bare = record.map(({ id: _, ...rest }) => rest);
  expect(parseScenario(withValue(['record'], bare), 'f')).toMatchObject({
    ok: false,
    problems: bare.map((_, index) => ({ code: 'missing', path: `record[${index}].id` })),
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', []],
  ['a text', 'record'],
  ['an empty object', {}],
  ['lists that are none', { record: 7, context: {}, aftermath: null }],
  ['items that are none', { record: [null, 7, [], {}, { act: null }], context: ['x'], aftermath: [[]] }],
])('a migration lets pass what it cannot read: %s', (_, value) => {
  expect(migrate(value).ok).toBe(true);
  expect(parseScenario(value, 'f').ok).toBe(false);
});

function textOf(id: string): string {
  return readFileSync(`${FOLDER}/${id}.json`, 'utf8');
}
