import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actIdsByIndex, parseActId } from '../../src/scenario/index.ts';
import { idsOf } from '../../src/scenario/ids.ts';
import table from '../../src/scenario/indices.json';
import { scenarioOf } from './file.ts';

const FORMER = readdirSync('tests/scenario/format1').map((file) => file.replace('.json', ''));

/** The meetings of the first release: never one more, never one less. */
const MEETINGS = Object.keys(table);

test('the table of the first release has its twenty meetings, and nothing of others', () => {
  expect(MEETINGS).toHaveLength(20);
  expect(actIdsByIndex('2016-10-09-aleppo')).toBeUndefined();
  expect(actIdsByIndex('constructor')).toBeUndefined();
});

test.each(MEETINGS)('%s: at every index of the table is an id, and no id twice', (meeting) => {
  const ids = actIdsByIndex(meeting) ?? [];
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.map(parseActId)).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(MEETINGS)('%s: the record has every act of the table, and others since', (meeting) => {
  const today = scenarioOf(meeting).record.map(({ id }) => id);
  expect(actIdsByIndex(meeting)?.filter((id) => !today.includes(id))).toEqual([]);
});

/** Meetings whose record nobody has changed since; the table stays as it is. */
const UNCHANGED = MEETINGS.filter((meeting) => scenarioOf(meeting).revision === 1);

test.each(UNCHANGED)('%s: the record is today what the table says', (meeting) => {
  expect(actIdsByIndex(meeting)).toEqual(scenarioOf(meeting).record.map(({ id }) => id));
});

test.each(UNCHANGED)('%s: its ids are those that a file without any gets', (meeting) => {
  const { record, context, aftermath } = scenarioOf(meeting);
  const acts = record.map(({ act }) => act);
  expect(idsOf(acts, context, aftermath)).toEqual({
    record: record.map(({ id }) => id),
    context: context.map(({ id }) => id),
    aftermath: aftermath.map(({ id }) => id),
  });
});

test.each(FORMER)('%s: its file of the first release gets the ids of the table', (meeting) => {
  const file = JSON.parse(readFileSync(`tests/scenario/format1/${meeting}.json`, 'utf8'));
  const acts = file.record.map((recorded: { readonly act: unknown }) => recorded.act);
  expect(idsOf(acts, file.context, file.aftermath).record).toEqual(actIdsByIndex(meeting));
});

test('ids are well formed and unique whatever the file has', () => {
  const acts = [
    { type: 'meeting.open' },
    { type: 'meeting.open' },
    { type: 'open-2' },
    { type: 'meeting.open' },
    { type: 'strange.Act' },
    { type: 7 },
    {},
    null,
    'text',
    { type: 'statement.make', by: { deep: [] } },
    { type: 'recommendation.putToVote', candidate: 'Ñandú '.repeat(100_000) },
    { type: 'result.declare' },
    { type: 'result.declare' },
    { type: 'meeting.proceed' },
    { type: '__proto__' },
  ];
  const { record, context } = idsOf(acts, [{ headline: '安理会' }, { headline: 'The ’60s' }, {}], []);
  expect([...record, ...context]).toEqual([
    'open',
    'open-2',
    'open-2-2',
    'open-3',
    'strange-act',
    'act-7',
    'act',
    'act-2',
    'act-3',
    'statement',
    'put-nandu-nandu-nandu-nandu-nandu',
    'result-nandu-nandu-nandu-nandu',
    'result',
    'proceed',
    'proto',
    'event',
    'the-60s',
    'event-2',
  ]);
});

test('thousands of the same act', () => {
  const { record } = idsOf(
    Array.from({ length: 20_000 }, () => ({ type: 'statement.make', by: 'FRA' })),
    [],
    [],
  );
  expect(record.at(-1)).toBe('statement-fra-20000');
  expect(new Set(record).size).toBe(20_000);
});
