import { describe, expect, test } from 'vitest';
import { row, table } from './inMemory.ts';
import { horseshoe, refusal } from './tool.ts';

const TABLES = 'tests/cli/tables';

function adjudicate(args: readonly string[], input?: string) {
  const { code, stdout, stderr } = horseshoe(['adjudicate', ...args], input);
  return {
    code,
    lines: stdout
      .split('\n')
      .slice(0, -1)
      .map((line): unknown => JSON.parse(line)),
    stderr,
  };
}

const late = (date: string) =>
  `on "${date}" 10 members are known to sit: AUT, CHN, FRA, KGZ, PRT, RUS, TTO, GBR, USA and ZWE. The other 5 have not been elected as far as this table knows.`;
const GOOD = row({ id: 'good' });
const BAD = row({ id: 'bad', matter: 'Q' });

describe('a table with rows that are wrong', () => {
  test('a vote of 2026 among those of earlier years: all are decided', () => {
    const { code, lines, stderr } = adjudicate([`${TABLES}/mixed-with-2026.csv`]);
    expect({ code, count: lines.length, stderr }).toEqual({ code: 0, count: 16, stderr: '' });
  });

  test('three votes of 2026: 13-0-2, 13-0-2 and, five votes short, 4-2-9 with a No that is no veto', () => {
    const { code, lines } = adjudicate([`${TABLES}/2026-rival-drafts.csv`]);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { outcome: 'adopted', inFavour: 13, against: 0, abstaining: 2 },
      { outcome: 'adopted', inFavour: 13, against: 0, abstaining: 2 },
      { outcome: 'insufficientVotes', inFavour: 4, against: 2, abstaining: 9, vetoes: [] },
    ]);
  });

  test('the rows on both sides of one that is wrong keep their order', () => {
    const { code, lines, stderr } = adjudicate(['-'], table(GOOD, BAD, 'a,b', row({ id: 'last' })));
    expect({ code, ids: lines.map((line) => (line as { id: string }).id) }).toEqual({ code: 3, ids: ['good', 'last'] });
    expect(stderr).toBe(
      `horseshoe: standard input, line 3, column matter: found "Q"; allowed are P and S.
standard input, line 4: the row has 2 fields; the first line names 5 columns.
2 rows are decided, 2 rows are refused.
`,
    );
  });

  test('with --json every refused row has an entry in its place', () => {
    const rows = table(GOOD, BAD, 'a,b', row({ id: 'late', date: '2028-01-14' }), row({ id: 'none', votes: 'FRA:Y' }));
    const { code, lines, stderr } = adjudicate(['-', '--json'], rows);
    expect({ code, stderr }).toEqual({ code: 3, stderr: 'horseshoe: 1 row is decided, 4 rows are refused.\n' });
    expect(lines).toEqual([
      expect.objectContaining({ id: 'good', outcome: 'vetoed' }),
      {
        id: 'bad',
        outcome: 'refused',
        line: 3,
        column: 'matter',
        found: 'Q',
        expected: ['P', 'S'],
        text: 'found "Q"; allowed are P and S.',
      },
      {
        outcome: 'refused',
        line: 4,
        found: 2,
        expected: 5,
        text: 'the row has 2 fields; the first line names 5 columns.',
      },
      {
        id: 'late',
        outcome: 'refused',
        line: 5,
        column: 'date',
        found: '2028-01-14',
        expected: '1946-01-17/2027-12-31',
        text: late('2028-01-14'),
      },
      expect.objectContaining({ id: 'none', outcome: 'refused', line: 6, column: 'votes', found: 1, expected: 15 }),
    ]);
  });

  test('with --strict nothing is printed, and the first that is wrong is named', () => {
    expect(horseshoe(['adjudicate', '-', '--strict'], table(GOOD, BAD, BAD))).toEqual(
      refusal('horseshoe: standard input, line 3, column matter: found "Q"; allowed are P and S.\n'),
    );
  });

  test.each([
    ['--strict', ['--strict']],
    ['no flag', []],
    ['--json', ['--json']],
  ])('a table that is right is the same with %s', (_, flags) => {
    expect(horseshoe(['adjudicate', '-', ...flags], table(GOOD))).toEqual(horseshoe(['adjudicate', '-'], table(GOOD)));
  });

  test('nothing is done in part where every row is wrong', () => {
    const { code, lines, stderr } = adjudicate(['-'], table(BAD, BAD, row({ date: '2028-03-11' })));
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(stderr.split('\n').slice(2)).toEqual([expect.stringContaining('line 4'), '']);
  });

  test('a hundred are named, the others counted', () => {
    const { code, stderr } = adjudicate(['-'], table(GOOD, ...Array.from({ length: 104 }, () => BAD)));
    const lines = stderr.split('\n').slice(0, -1);
    expect({ code, count: lines.length, end: lines.slice(-2) }).toEqual({
      code: 3,
      count: 102,
      end: ['… and 4 more; with --json every refused row has an entry.', '1 row is decided, 104 rows are refused.'],
    });
  });

  test('where the table cannot be read any further, what came before stands', () => {
    const { code, lines, stderr } = adjudicate(['-'], table(GOOD, GOOD, row({ id: '"open' }), GOOD));
    expect({ code, count: lines.length }).toEqual({ code: 3, count: 2 });
    expect(stderr).toBe(
      `horseshoe: standard input, line 4: a quotation mark in the row that begins here is never closed.
2 rows are decided; from line 4 on the table cannot be read.
`,
    );
  });

  test('the same in JSON', () => {
    const { code, lines } = adjudicate(['-', '--json'], table(GOOD, BAD, row({ id: '"open' }), GOOD));
    expect({ code, last: lines.at(-1), count: lines.length }).toEqual({
      code: 3,
      count: 3,
      last: {
        outcome: 'refused',
        line: 4,
        found: 'end of file',
        expected: '"',
        text: 'a quotation mark in the row that begins here is never closed.',
        unreadFromHere: true,
      },
    });
  });
});

describe('tables as others keep them', () => {
  test('fifteen roll calls of 2024 and 2025', () => {
    const { code, lines, stderr } = adjudicate([`${TABLES}/rollcalls-2024-2025.csv`]);
    expect({ code, count: lines.length, stderr }).toEqual({ code: 0, count: 15, stderr: '' });
  });

  test('totals that contradict the votes are not looked at', () => {
    const { code, lines } = adjudicate([`${TABLES}/declared-totals-disagree.csv`]);
    expect({ code, lines }).toEqual({ code: 0, lines: [expect.objectContaining({ inFavour: 11, outcome: 'vetoed' })] });
  });

  test('a day in another form', () => {
    expect(adjudicate([`${TABLES}/day-month.csv`])).toMatchObject({ code: 2, lines: [] });
  });

  // A first line that is wrong leaves no row to be read.
  test.each(['undl-long', 'extra-column', 'excel-semicolon'])('columns that are not known: %s', (name) => {
    const { code, lines, stderr } = adjudicate([`${TABLES}/${name}.csv`]);
    expect({ code, lines, about: stderr.startsWith(`horseshoe: ${TABLES}/${name}.csv, line 1: column `) }).toEqual({
      code: 2,
      lines: [],
      about: true,
    });
  });
});
