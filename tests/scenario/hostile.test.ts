import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';
import { parseAct } from '../../src/scenario/act.parse.ts';
import { parseScenario, readAct, type Problem } from '../../src/scenario/index.ts';
import { scenarioOf, textOf, ALEPPO, valueAt, withValue, withValues } from './file.ts';

/** Files that went through, or stopped the program, in the last release. */
describe('a file that means no good', () => {
  test('a meeting of 2081, and one of the last day that can be written', () => {
    const range = { from: '1946-01-17', to: '2035-12-31' };
    const [problem] = problemsOf(hostile('date-2081'));
    expect(problem).toEqual({ code: 'dateRange', path: 'meeting.date', found: '2081-04-10', ...range });
    expect(problemsOf(hostile('date-9999'))).toEqual([
      { code: 'form', path: 'meeting.date', found: '9999-12-31', expected: 'date' },
    ]);
  });

  test('a choice nested 5,000 deep', () => {
    expect(problemsOf(hostile('deep-picklist'))).toMatchObject([{ code: 'depth', path: '', place: { line: 1 } }]);
    expect(problemsOf(JSON.parse(hostile('deep-picklist')))).toEqual([
      { code: 'depth', path: `meeting.provenance${'[0]'.repeat(30)}`, expected: LIMITS.depth },
    ]);
  });

  test('terms, days and numbers that cannot be', () => {
    const problems = problemsOf(hostile('nonsense-accepted'));
    expect(problems).toEqual([{ code: 'form', path: 'revision', found: 1e308, expected: 'wholeNumber' }]);
    const rest = problemsOf({ ...(JSON.parse(hostile('nonsense-accepted')) as object), revision: 1 });
    expect(rest.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'meetingNumber meeting.number',
      ...[0, 2, 4, 5, 6, 8, 9, 10, 13, 14].map((index) => `termEnds members[${index}].termEnds`),
      'dateRange context[0].date',
      'dateRange aftermath[6].date',
    ]);
  });

  test.each([
    ['reserved-expected-keys', 'expected', ['constructor', '__proto__']],
    ['reserved-source-keys', 'sources', ['constructor', '__proto__', 'prototype']],
  ])('keys that JavaScript gives a meaning: %s', (name, path, keys) => {
    expect(problemsOf(hostile(name))).toEqual(keys.map((found) => ({ code: 'reservedKey', path, found })));
  });

  test('one source named twice is one', () => {
    expect(problemsOf(hostile('same-source-twice'))).toEqual([
      { code: 'fewSources', path: 'members[0].sources', found: 1, expected: 2 },
    ]);
  });
});

test('one source declared under two keys is one', () => {
  const sources = valueAt(['sources']) as Record<string, unknown>; // which it is in every scenario
  const file = withValues([
    [['sources', 'PR-2'], sources['PR']],
    [
      ['record', 1, 'sources'],
      ['PR', 'PR-2'],
    ],
  ]);
  expect(problemsOf(file)).toEqual([{ code: 'fewSources', path: 'record[1].sources', found: 1, expected: 2 }]);
});

describe('days', () => {
  const MEETING = '2016-10-08';
  test.each<[string, readonly (string | number)[], string, object]>([
    ['before the Council', ['meeting', 'date'], '1946-01-16', { code: 'dateRange', from: '1946-01-17' }],
    ['too far ahead', ['meeting', 'date'], '2036-01-01', { code: 'dateRange', to: '2035-12-31' }],
    ['long before the Council', ['context', 0, 'date'], '1899-12-31', { code: 'dateRange', from: '1900-01-01' }],
    ['of an act, after the meeting', ['record', 0, 'date'], '2016-10-09', { code: 'afterMeeting', expected: MEETING }],
    ['of an act, long before', ['record', 0, 'date'], '1700-01-01', { code: 'dateRange', from: '1900-01-01' }],
    ['before, after it', ['context', 14, 'date'], '2016-10-09', { code: 'afterMeeting', expected: MEETING }],
    ['before, ending after it', ['context', 14, 'until'], '2016-10-09', { code: 'afterMeeting', expected: MEETING }],
    ['after, before it', ['aftermath', 0, 'date'], '2016-10-07', { code: 'beforeMeeting', expected: MEETING }],
    ['of a source', ['sources', 'PR', 'published'], '2099-01-01', { code: 'dateRange', to: '2035-12-31' }],
  ])('%s', (_, keys, found, problem) => {
    expect(problemsOf(withValue(keys, found))).toMatchObject([{ found, ...problem }]);
  });

  test.each<[readonly (string | number)[], string]>([
    [['context', 14, 'date'], MEETING],
    [['aftermath', 0, 'date'], MEETING],
    [['record', 0, 'date'], MEETING],
  ])('%j on the day of the meeting', (keys, day) => {
    expect(parseScenario(withValue(keys, day), 'f').ok).toBe(true);
  });

  test('a day that the table of members does not reach, but may come', () => {
    const days = [['meeting', 'date'], ...[0, 1, 2, 3, 4, 5, 6].map((index) => ['aftermath', index, 'date'])];
    const file = withValues([
      ...days.map((keys) => [keys, '2031-10-08'] as const),
      ...[0, 1].map((index) => [['aftermath', index, 'until'], '2031-10-09'] as const),
    ]);
    expect(parseScenario(file, 'f').ok).toBe(true);
  });
});

describe('terms', () => {
  test('of a permanent member', () => {
    expect(problemsOf(withValue(['members', 1, 'termEnds'], '2016-12-31'))).toEqual([
      { code: 'permanentTerm', path: 'members[1].termEnds', found: '2016-12-31' },
    ]);
  });

  test('of an elected member, a year early', () => {
    expect(problemsOf(withValue(['members', 2, 'termEnds'], '2016-12-31'))).toEqual([
      { code: 'termEnds', path: 'members[2].termEnds', found: '2016-12-31', expected: '2017-12-31' },
    ]);
  });
});

test('the number of another meeting', () => {
  expect(problemsOf(withValue(['meeting', 'record'], 'S/PV.7786'))).toEqual([
    { code: 'meetingNumber', path: 'meeting.number', found: 7785, expected: 7786 },
  ]);
});

// A file may tell a part of a meeting: what readers wrote often stops at the result.
test('a record that stops before the meeting is adjourned', () => {
  expect(parseScenario(withValue(['record'], scenarioOf(ALEPPO).record.slice(0, -1)), 'f').ok).toBe(true);
});

describe('texts that are not what they look like', () => {
  const FOUND = ['a\0b', 'a\u202eb', 'a\u2066b', 'a\ud800b', 'a\u0007b', 'a\u009bb'];
  test.each(FOUND)('%j', (found) => {
    const problem = { code: 'form', found, expected: 'characters' };
    expect(problemsOf(withValue(['title'], found))).toEqual([{ ...problem, path: 'title' }]);
    expect(problemsOf(withValue(['meeting', 'note'], found))).toEqual([{ ...problem, path: 'meeting.note' }]);
  });

  test('nor may a key be one', () => {
    const sources = valueAt(['sources']) as Record<string, unknown>; // which it is in every scenario
    expect(problemsOf(withValue(['sources'], { ...sources, 'a\u202eb': sources['PR'] }))).toEqual([
      { code: 'form', path: String.raw`sources["a${'\u202e'}b"]`, found: 'a\u202eb', expected: 'characters' },
    ]);
  });

  test('line ends, other scripts and signs of two units are texts', () => {
    const title = 'Übergänge\n安理会 \ud83d\uddf3 مجلس\u200f';
    expect(parseScenario(withValue(['title'], title), 'f').ok).toBe(true);
  });
});

describe('addresses of sources', () => {
  test.each([
    'https://user:pass@evil.example/',
    'https://user@evil.example/',
    'https://example.org/\u202egpj.exe',
    'https://example.org/\0',
    'https://example.org/"onclick=',
    'https://example.org/a b',
    'http:///x',
    'https://',
    'https://?',
    'https://.:99999/',
    'javascript:alert(1)',
    'ftp://example.org/',
    'HTTP:example.org',
  ])('%j is none', (found) => {
    expect(problemsOf(withValue(['sources', 'PR', 'url'], found))).toMatchObject([
      { code: 'form', path: 'sources.PR.url', found },
    ]);
  });

  test.each([
    'http://example.org',
    'https://example.org:8080/a@b?c=d#e',
    "https://example.org/résolution,l'autre_(2016)",
    'https://web.archive.org/web/2016/http://example.org/',
  ])('%j is one', (url) => {
    expect(parseScenario(withValue(['sources', 'PR', 'url'], url), 'f').ok).toBe(true);
  });
});

describe('amounts', () => {
  test('a file of more characters than there may be is not read', () => {
    const long = ' '.repeat(LIMITS.bytes + 1);
    expect(problemsOf(long)).toEqual([{ code: 'size', path: '', found: long.length, expected: LIMITS.bytes }]);
  });

  test('a record of more acts than there may be', () => {
    const acts = Array.from({ length: LIMITS.actsOfALine + 1 }, (_, index) => statement(index));
    expect(problemsOf(withValue(['record'], acts))).toEqual([
      { code: 'tooMany', path: 'record', found: LIMITS.actsOfALine + 1, expected: LIMITS.actsOfALine },
    ]);
  });

  test('a record of as many as there may be', () => {
    const { record } = scenarioOf(ALEPPO);
    const acts = Array.from({ length: LIMITS.actsOfALine - record.length }, (_, index) => statement(index));
    const file = withValue(['record'], [...record.slice(0, 5), ...acts, ...record.slice(5)]);
    expect(parseScenario(file, 'f').ok).toBe(true);
  });

  test('no more problems than anybody reads', () => {
    expect(problemsOf(withValue(['record'], Array.from({ length: 1000 })))).toHaveLength(100);
    const wrong = Array.from({ length: 1000 }, (_, index) => ({ ...statement(index), sources: ['NO'] }));
    expect(problemsOf(withValue(['record'], wrong))).toHaveLength(100);
  });
});

describe('an act from outside, nested 5,000 deep', () => {
  const text = `{"type":${'['.repeat(5000)}${']'.repeat(5000)}}`;

  test('is no act', () => {
    expect(parseAct(JSON.parse(text))).toEqual({ ok: false });
    expect(parseAct({ type: 'statement.make', by: JSON.parse(text) })).toEqual({ ok: false });
  });

  test('is refused by its place', () => {
    expect(readAct(text, 'hands')).toMatchObject({ ok: false, problems: [{ code: 'depth', place: { line: 1 } }] });
  });
});

test('a number beyond all numbers', () => {
  const text = textOf(ALEPPO).replace(/"revision": \d+/u, '"revision": 1e999');
  expect(problemsOf(text)).toEqual([
    { code: 'form', path: 'revision', found: Number.POSITIVE_INFINITY, expected: 'wholeNumber' },
  ]);
});

function statement(index: number): object {
  const act = { type: 'statement.make', by: 'FRA' };
  return { id: `ours-${index}`, act, provenance: 'invention', certainty: 'unverified', sources: [] };
}

function hostile(name: string): string {
  return readFileSync(`tests/scenario/hostile/${name}.json`, 'utf8');
}

function problemsOf(content: unknown): readonly Problem[] {
  const parsed = parseScenario(content, 'f');
  if (parsed.ok) throw new Error('Nothing is wrong with it.');
  return parsed.problems;
}
