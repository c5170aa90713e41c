import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/cli/compare/compare.ts';
import { readFlags } from '../../src/cli/args/flags.ts';
import { printStudyFile } from '../../src/session/keep/study.file.ts';
import type { StudyData } from '../../src/session/edit/study.data.ts';
import { problemOf, SAY } from './inMemory.ts';
import { horseshoe, refusal } from './tool.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'horseshoe-test-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const ALEPPO = 'scenarios/2016-10-08-aleppo.json';
const EMPTY = {
  format: 'horseshoe',
  version: 1,
  scenario: '2016-10-08-aleppo',
  revision: 1,
  at: 0,
  manner: 'hands',
  variations: [],
} as const;

function fileOf(name: string, value: unknown): string {
  const path = join(FOLDER, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

/** A study with one line, on which its reader is. */
function studyOf(name: string, votes: readonly object[], more: object = {}): string {
  const variation = { manner: 'hands', votes, inserted: [], removed: [], ...more };
  return fileOf(`${name}.horseshoe.json`, { ...EMPTY, current: 0, variations: [variation] });
}

const RUSSIA_ABSTAINS = { question: 'S/2016/846', member: 'RUS', vote: 'abstaining' };

function compared(...args: readonly string[]) {
  const { code, stdout, stderr } = horseshoe(['compare', '--json', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

function problemWith(...args: readonly string[]): Promise<string> {
  return problemOf(compare.run(readFlags(args, compare.flags), SAY));
}

describe('a study beside the record', () => {
  test('one vote that turns a result', () => {
    const printed = compared(ALEPPO, studyOf('turned', [RUSSIA_ABSTAINS]));
    expect(printed).toMatchObject({
      meeting: { number: 7785, record: 'S/PV.7785', date: '2016-10-08' },
      one: { file: ALEPPO, line: 'The record', acts: 34 },
      other: { line: 'Russian Federation abstaining on S/2016/846', acts: 34 },
      partsAt: 11,
      finding: 'turned',
      text: 'S/2016/846 is adopted instead of vetoed by the Russian Federation.',
    });
    expect(printed.questions).toMatchObject([
      {
        question: 'S/2016/846',
        same: false,
        one: { outcome: 'vetoed', tally: '11-2-2', vetoes: ['RUS'], text: expect.stringContaining('a veto') },
        other: {
          outcome: 'adopted',
          tally: '11-1-3',
          vetoes: [],
          findings: expect.arrayContaining([expect.objectContaining({ test: 'concurringVotes', met: true })]),
        },
        votes: [{ member: 'RUS', one: 'against', other: 'abstaining' }],
      },
      { question: 'S/2016/847', same: true, votes: [] },
    ]);
  });

  test('a vote that turns nothing, and why', () => {
    const study = studyOf('nothing', [{ question: 'S/2016/847', member: 'AGO', vote: 'inFavour' }], { name: 'Angola' });
    expect(compared(ALEPPO, study)).toMatchObject({
      other: { line: 'Angola' },
      finding: 'votesOnly',
      text: 'Nothing turned: S/2016/847 stays short of the 9 votes that it needs, by 4 instead of 5.',
    });
  });

  test('the record beside itself, and a study whose reader was on the record', () => {
    const printed = compared(fileOf('record.horseshoe.json', EMPTY), ALEPPO);
    expect(printed).toMatchObject({ finding: 'same', one: { line: 'The record' } });
    expect('partsAt' in printed).toBe(false);
  });

  test('votes by roll or by show of hands are no difference', () => {
    const [hands, roll] = [studyOf('hands', [RUSSIA_ABSTAINS]), studyOf('roll', [RUSSIA_ABSTAINS], { manner: 'roll' })];
    expect(compared(hands, roll)).toMatchObject({ finding: 'same' });
  });

  test('a scenario file with other votes, about the same meeting', () => {
    const other = JSON.parse(readFileSync(ALEPPO, 'utf8'));
    other.record = other.record.map((entry: { act: { votes?: string } }) =>
      entry.act.votes === '0+-++ 0++++++++-' ? { ...entry, act: { ...entry.act, votes: '0+0++ 0++++++++-' } } : entry,
    );
    other.expected['S/2016/846'] = { outcome: 'adopted', tally: '11-1-3' };
    expect(compared(ALEPPO, fileOf('other.json', other))).toMatchObject({ partsAt: 11, finding: 'turned' });
  });

  test('a file as the page writes it', () => {
    const data: StudyData = {
      revision: 1,
      at: { beyond: 0 },
      manner: 'hands',
      current: 0,
      variations: [{ manner: 'hands', votes: [], inserted: [], removed: [], name: 'Mine' }],
    };
    expect(compared(ALEPPO, fileOf('page.horseshoe.json', printStudyFile('2016-10-08-aleppo', data)))).toMatchObject({
      other: { line: 'Mine' },
      finding: 'same',
    });
  });

  test('what no longer fits is left out and named', () => {
    const study = studyOf('misfit', [{ question: 'S/2016/999', member: 'RUS', vote: 'against' }, RUSSIA_ABSTAINS]);
    expect(compared(ALEPPO, study).other.misfits).toEqual([
      'Variation 1: votes on “S/2016/999”, which this meeting does not put to the vote',
    ]);
  });
});

test('for people: within 80 columns', () => {
  const { code, stdout } = horseshoe(['compare', ALEPPO, studyOf('a', [RUSSIA_ABSTAINS], { name: 'Russia abstains' })]);
  expect(code).toBe(0);
  expect(stdout.split('\n').filter((line) => line.length > 80 && !line.includes(FOLDER))).toEqual([]);
  for (const line of [
    'First   The record (scenarios/2016-10-08-aleppo.json)',
    '  First   Not adopted: vetoed by the Russian Federation (11-2-2)',
    '  Second  Adopted (11-1-3)',
    '    Russian Federation: against, then abstaining',
    '1 question is the same in both',
    '  S/2016/846 is adopted instead of vetoed by the Russian Federation.',
  ]) {
    expect(stdout.split('\n')).toContain(line);
  }
});

describe('bad input', () => {
  test.each<[args: string[], message: string]>([
    [[], 'two files are needed: A.json B.json.'],
    [[ALEPPO], 'two files are needed: A.json B.json.'],
    [[ALEPPO, '-'], 'two files are needed: A.json B.json.'],
    [[ALEPPO, ALEPPO, 'c.json'], '"c.json" is one argument too many; wanted is A.json B.json.'],
    [[ALEPPO, 'no.json'], 'there is no file "no.json".'],
    [
      [ALEPPO, 'scenarios/1959-09-07-laos.json'],
      `scenarios/1959-09-07-laos.json: this is about S/PV.848 of 1959-09-07; ${ALEPPO} is about S/PV.7785 of 2016-10-08. Both must be about the same meeting.`,
    ],
  ])('%j', async (args, message) => {
    expect(await problemWith(...args)).toBe(message);
  });

  test.each<[what: string, value: unknown, message: string]>([
    [
      'no JSON',
      '{',
      'FILE, line 1, column 2: this is not JSON: the file ends here; expected are a key in quotation marks and "}".',
    ],
    [
      'another format',
      { ...EMPTY, format: 'chess' },
      'FILE, format: found "chess"; needed is a study made with Horseshoe.',
    ],
    [
      'another version',
      { ...EMPTY, version: 'two' },
      'FILE, version: found "two"; needed is version 2, or the former 1.',
    ],
    [
      'a newer version',
      { ...EMPTY, version: 3 },
      'FILE, version: found 3; needed is version 2, the newest that is known here: it was made by a newer edition of Horseshoe.',
    ],
    ['no list of lines', { ...EMPTY, variations: 3 }, 'FILE, variations: found 3; needed is a list.'],
    ['no number', { ...EMPTY, at: undefined }, 'FILE, at: found nothing; needed is a number that fits there.'],
  ])('%s', async (_, value, message) => {
    const path = fileOf('bad.horseshoe.json', value);
    expect(await problemWith(ALEPPO, path)).toBe(message.replace('FILE', path));
  });

  test('a meeting that does not come with the tool', async () => {
    const path = fileOf('bad.horseshoe.json', { ...EMPTY, scenario: '../package' });
    expect(await problemWith(ALEPPO, path)).toMatch(
      /, scenario: there is no scenario "\.\.\/package"; the scenarios are 1946-02-16-syria-lebanon, .* and \d+ more\.$/u,
    );
  });

  test('a file about the same meeting that lays another draft before it', async () => {
    const path = fileOf('renamed.json', readFileSync(ALEPPO, 'utf8').replaceAll('S/2016/847', 'S/2016/999'));
    expect(await problemWith(ALEPPO, path)).toMatch(
      new RegExp(`^${path}: act \\d+ is not in order in the meeting as ${ALEPPO} tells it\\. .+`, 'u'),
    );
  });

  test('neither a study nor a scenario', async () => {
    const path = fileOf('neither.json', { title: 'x' });
    expect(await problemWith(path, ALEPPO)).toContain(`${path}, meeting: this is missing.`);
  });

  test('nothing on standard output, exit code 2', () => {
    expect(horseshoe(['compare', ALEPPO])).toEqual(
      refusal('horseshoe: two files are needed: A.json B.json.\n“horseshoe help compare” says how to use it.\n'),
    );
  });
});
