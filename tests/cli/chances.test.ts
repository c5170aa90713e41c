import { describe, expect, test } from 'vitest';
import { dateOf } from '../../machines/rules/index.ts';
import { chancesInJson, reportOn } from '../../src/cli/chances/chancesReport.ts';
import { councilNamed, refuseOthers } from '../../src/cli/chances/chancesCouncil.ts';
import { readChancesTable } from '../../src/cli/chances/chancesTable.ts';
import { CHARTER } from '../../src/analysis/rule.ts';
import { councilOf } from '../rules/councils.ts';
import { inputOf, problemOf } from './inMemory.ts';
import { horseshoe, refusal } from './tool.ts';

const HEADER = 'member,inFavour,against,abstaining,notParticipating';
const FIFTEEN = [
  'AGO',
  'CHN',
  'EGY',
  'FRA',
  'JPN',
  'MYS',
  'NZL',
  'RUS',
  'SEN',
  'ESP',
  'UKR',
  'GBR',
  'USA',
  'URY',
  'VEN',
];
const THIRD = '0.333333333,0.333333333,0.333333333,0';

/** A table in which everybody has the same row, but those that are named. */
function table(all: string, named: Readonly<Record<string, string>> = {}): string {
  return [HEADER, ...FIFTEEN.map((member) => `${member},${named[member] ?? all}`), ''].join('\n');
}

function day(date: string) {
  return { date: dateOf(date), council: councilOf(date) };
}

async function chancesIn(text: string) {
  const { forecast } = await readChancesTable(inputOf(text));
  return chancesInJson(reportOn({ of: day('2016-10-08'), forecast, matter: 'substantive', rule: CHARTER }));
}

/** What is said of a table, with the day it is for or without. */
async function read(text: string, date?: string): Promise<void> {
  const found = await readChancesTable(inputOf(text));
  refuseOthers(found, date === undefined ? councilNamed(found) : day(date));
}

describe('known sums', () => {
  test('everybody in favour', async () => {
    expect(await chancesIn(table('1,0,0,0'))).toMatchObject({
      adopted: 1,
      vetoed: 0,
      insufficientVotes: 0,
      inFavourDistribution: [...Array.from({ length: 15 }, () => 0), 1],
    });
  });

  test('undecided, a third each: 146,796 of the 14,348,907 patterns adopt', async () => {
    const { adopted, vetoed, insufficientVotes, inFavourDistribution } = await chancesIn(table(THIRD));
    expect(adopted).toBeCloseTo(146_796 / 14_348_907, 14);
    expect(adopted + vetoed + insufficientVotes).toBeCloseTo(1, 14);
    expect(inFavourDistribution).toHaveLength(16);
    expect(inFavourDistribution[15]).toBeCloseTo(1 / 14_348_907, 14);
    expect(inFavourDistribution.slice(9).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(adopted + vetoed, 14);
  });

  test('one member uncertain: all hangs on it, and its influence is the chance of adoption', async () => {
    expect(await chancesIn(table('1,0,0,0', { RUS: '0.25,0.5,0.25,0' }))).toMatchObject({
      adopted: 0.5,
      vetoed: 0.5,
      insufficientVotes: 0,
      influence: { RUS: 1, FRA: 0.5, VEN: 0 },
    });
  });

  test('columns in any order; blanks around a number; all ways to write it', async () => {
    const rows = FIFTEEN.map((member) => (member === 'RUS' ? ' 5e-1, .25 ,0.25,0,RUS' : `0,1.,0,0,${member}`));
    const text = ['against,inFavour,abstaining,notParticipating,member', ...rows].join('\r\n');
    expect(await chancesIn(text)).toMatchObject({ adopted: 0.5, vetoed: 0.5 });
  });

  test('a table of the file, and of standard input, with the day or without', () => {
    const text = table(THIRD);
    const byDay = horseshoe(['chances', '-', '--date', '2016-10-08', '--json'], text);
    expect({ ...byDay, stdout: '' }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(horseshoe(['chances', '-', '--json'], text)).toEqual(byDay);
    const printed = JSON.parse(byDay.stdout);
    expect(Object.keys(printed)).toEqual([
      'adopted',
      'vetoed',
      'insufficientVotes',
      'inFavourDistribution',
      'influence',
    ]);
    expect(Object.keys(printed.influence)).toEqual(FIFTEEN);
  });

  test('no veto, and a procedural matter, take away the vetoes', () => {
    for (const args of [
      ['--rule', 'no-veto'],
      ['--matter', 'procedural'],
    ]) {
      const { stdout } = horseshoe(['chances', '-', '--json', ...args], table('1,0,0,0', { RUS: '0,1,0,0' }));
      expect(JSON.parse(stdout)).toMatchObject({ adopted: 1, vetoed: 0 });
    }
  });
});

describe('the Council', () => {
  test.each([
    ['2016-12-31', FIFTEEN],
    ['1946-12-31', ['AUS', 'BRA', 'EGY', 'FRA', 'GBR', 'MEX', 'NLD', 'POL', 'ROC', 'SUN', 'USA']],
  ])('the last day on which just these sat: %s', async (date, members) => {
    const text = [HEADER, ...members.map((member) => `${member},1,0,0,0`)].join('\n');
    expect(councilNamed(await readChancesTable(inputOf(text)))).toEqual(day(date));
  });
});

describe('bad input is said with its place, what was found and what is needed', () => {
  const good = '1,0,0,0';
  const columns = 'member, inFavour, against, abstaining and notParticipating';
  const row = (line: string) => `${HEADER}\n${line}\n`;

  test.each<[what: string, text: string, message: string, date?: string]>([
    ['nothing', '', `votes.csv is empty; the first line must name the columns, among them ${columns}.`],
    [
      'a column missing',
      'member,inFavour,against,abstaining\n',
      `votes.csv, line 1: the column notParticipating is missing; needed are ${columns}.`,
    ],
    [
      'an unknown column',
      `${HEADER},note\n`,
      `votes.csv, line 1: column 6 is called "note", which is not known; allowed are ${columns}.`,
    ],
    [
      'a column twice',
      `${HEADER},member\n`,
      'votes.csv, line 1: columns 1 and 6 are both called "member"; every column may stand there once.',
    ],
    ['a field too few', row('AGO,1,0,0'), 'votes.csv, line 2: the row has 4 fields; the first line names 5 columns.'],
    [
      'no code',
      row(`Angola,${good}`),
      'votes.csv, line 2, column member: "Angola" is not a member; needed is a code of three capital letters, like FRA.',
    ],
    [
      'a member twice',
      row(`AGO,${good}\nAGO,${good}`),
      'votes.csv, line 3, column member: AGO stands here a second time; every member has one row.',
    ],
    [
      'no number',
      row('AGO,yes,0,0,0'),
      'votes.csv, line 2, column inFavour: found "yes"; needed is a number from 0 to 1, like 0.25.',
    ],
    [
      'an empty cell',
      row('AGO,1,,0,0'),
      'votes.csv, line 2, column against: found ""; needed is a number from 0 to 1, like 0.25.',
    ],
    [
      'a negative number',
      row('AGO,1,-0.5,0.5,0'),
      'votes.csv, line 2, column against: found "-0.5"; needed is a number from 0 to 1, like 0.25.',
    ],
    [
      'above 1',
      row('AGO,2,0,0,0'),
      'votes.csv, line 2, column inFavour: found "2"; needed is a number from 0 to 1, like 0.25.',
    ],
    [
      'a decimal comma',
      row('AGO,"0,5",0,0,0'),
      'votes.csv, line 2, column inFavour: found "0,5"; needed is a number from 0 to 1, like 0.25.',
    ],
    [
      'a sum below 1',
      row('AGO,0.5,0.25,0.125,0'),
      'votes.csv, line 2: the row of AGO adds up to 0.875; needed is 1, give or take 0.000000001.',
    ],
    [
      'a sum just too far',
      row('AGO,0.333333333,0.333333333,0.333333332,0'),
      'votes.csv, line 2: the row of AGO adds up to 0.999999998; needed is 1, give or take 0.000000001.',
    ],
    [
      'a member that does not sit',
      table(good).replace('AGO', 'GRC'),
      `votes.csv, line 2, column member: GRC does not sit on the Council on 2016-10-08; its members are ${FIFTEEN.slice(0, -1).join(', ')} and VEN.`,
      '2016-10-08',
    ],
    [
      'members missing',
      row(
        FIFTEEN.slice(2)
          .map((member) => `${member},${good}`)
          .join('\n'),
      ),
      'votes.csv: AGO and CHN have no row; 15 members sit on the Council on 2016-10-08, and each needs one.',
      '2016-10-08',
    ],
    [
      'members that never sat together',
      table(good).replace('AGO', 'GRC'),
      'votes.csv: the 15 members of the table never sat on the Council together, with nobody else; say which Council is meant: --date DAY.',
    ],
    [
      'no rows',
      row(''),
      'votes.csv: the 0 members of the table never sat on the Council together, with nobody else; say which Council is meant: --date DAY.',
    ],
  ])('%s', async (_, text, message, date) => {
    expect(await problemOf(read(text, date))).toBe(message);
  });

  test('nothing on standard output, exit code 2', () => {
    expect(horseshoe(['chances', '-'], row('AGO,2,0,0,0'))).toEqual(
      refusal(
        'horseshoe: standard input, line 2, column inFavour: found "2"; needed is a number from 0 to 1, like 0.25.\n',
      ),
    );
  });
});

test('for people: within 80 columns, and the bar stands in its place', () => {
  const { code, stdout } = horseshoe(['chances', '-'], table('1,0,0,0', { RUS: '0.25,0.5,0.25,0' }));
  expect({ code, wide: stdout.split('\n').filter((line) => line.length > 80) }).toEqual({ code: 0, wide: [] });
  expect(stdout).toContain('  Adopted                         50.00%\n');
  expect(stdout).toContain('  14      75.00%  ######################################\n');
  expect(stdout).toContain('The uncertainty that matters most is that of the Russian Federation.');
});
