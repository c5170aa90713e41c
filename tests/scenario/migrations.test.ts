import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { migrate } from '../../src/scenario/migrations.ts';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { FORMAT } from '../../src/scenario/scenario.ts';
import { horseshoe } from '../cli/tool.ts';
import { valueAt, withValue } from './file.ts';

/** Files as earlier editions had them: format 1 without a version, an edition of the law and ids; format 2 with them. */
const FORMER = [1, 2].flatMap((format) =>
  readdirSync(`tests/scenario/format${format}`).map((file) => [format, file.replace('.json', '')] as const),
);

test('there are files of every former format, and those of format 1 have nothing of format 2', () => {
  expect(FORMER).toHaveLength(3 * (FORMAT - 1));
  for (const [format, id] of FORMER) {
    if (format === 1) expect(textOf(1, id)).not.toMatch(/"(?:format|law)":|"id": "open"/u);
    else expect(JSON.parse(textOf(format, id)).format).toBe(format);
  }
});

describe.each(FORMER)('of format %d: %s', (format, id) => {
  test('opens, and says which edition of the law it was checked with', () => {
    expect(parseScenario(textOf(format, id), id)).toMatchObject({ ok: true, scenario: { format: FORMAT, law: 1 } });
  });

  test('has the acts and events of format 2 under the same ids', () => {
    const [former, second] = [parsed(format, id), parsed(2, id)];
    for (const list of ['record', 'context', 'aftermath'] as const) {
      expect(former[list].map((item) => item.id)).toEqual(second[list].map((item) => item.id));
    }
  });

  test('is not changed by its migration', () => {
    const value: unknown = JSON.parse(textOf(format, id));
    migrate(value);
    expect(value).toEqual(JSON.parse(textOf(format, id)));
  });

  test('is replayed on the command line to its recorded end', () => {
    const { code, stdout } = horseshoe(['simulate', '-', '--json'], textOf(format, id));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ asRecorded: true });
  });
});

test('a draft that fell by the votes on its parts has just the parts that its file votes on; no other draft has any', () => {
  const { drafts } = parsed(2, '1967-06-14-middle-east');
  expect(drafts.map(({ parts }) => parts)).toEqual([
    [
      { part: 'para. 1', operative: true },
      { part: 'para. 2', operative: true },
    ],
  ]);
  expect(parsed(2, '2016-10-08-aleppo').drafts.map(({ parts }) => parts)).toEqual([undefined, undefined]);
});

test('before format 3 any of several sponsors acted for all: that is kept as an assumption', () => {
  const { record } = parsed(2, '2017-11-16-chemical-weapons-inquiry');
  const acts = record.map(({ act }) => act);
  expect(acts.filter(({ type }) => type === 'draft.withdraw')).toEqual([
    { type: 'draft.withdraw', draft: 'S/2017/933', by: 'RUS', forAll: true },
  ]);
  const file = JSON.parse(textOf(2, '2016-10-08-aleppo'));
  const alone = { ...file.record[5], act: { type: 'draft.withdraw', draft: 'S/2016/847', by: 'RUS' } };
  expect(migrate({ ...file, record: [alone] })).toMatchObject({ ok: true, value: { record: [{ act: alone.act }] } });
});

test('an observer State that a file of format 2 invited is invited as one; a Member as it was', () => {
  const file = JSON.parse(textOf(2, '2016-10-08-aleppo'));
  const inviting = (states: readonly string[]) => ({
    ...file.record[2],
    act: { type: 'invitation.extend', states },
  });
  const record = [inviting(['PSE']), inviting(['SYR']), inviting(['PSE', 'SYR'])];
  const migrated = migrate({ ...file, record });
  expect(migrated).toMatchObject({
    ok: true,
    value: { record: [{ act: { under: 'Practice: observers' } }, record[1], record[2]] },
  });
});

test('what a reader added to a file of format 1 gets ids too', () => {
  const file = JSON.parse(textOf(1, '2016-10-08-aleppo'));
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

test.each([FORMAT + 1, 1000])('format %d is of a newer edition', (found) => {
  expect(parseScenario({ format: found, anything: [] }, 'f')).toEqual({
    ok: false,
    file: 'f',
    problems: [{ code: 'newerFormat', path: 'format', found, expected: FORMAT }],
  });
});

test.each([String(FORMAT), 0, 1.5, null, -1])('format %j is none', (found) => {
  expect(parseScenario(withValue(['format'], found), 'f')).toMatchObject({
    ok: false,
    problems: [{ code: 'choice', path: 'format', found, expected: [String(FORMAT)] }],
  });
});

test('a file of the format of today gets no ids: it needs its own', () => {
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

function textOf(format: number, id: string): string {
  return readFileSync(`tests/scenario/format${format}/${id}.json`, 'utf8');
}

function parsed(format: number, id: string): Scenario {
  const read = parseScenario(textOf(format, id), id);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
}
