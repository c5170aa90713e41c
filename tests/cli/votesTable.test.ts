import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { COLUMNS, READ_COLUMNS } from '../../src/cli/adjudicate/votesColumns.ts';
import { ALEPPO, HEADER, inputOf, problemOf, row, table, verdictsOf } from './inMemory.ts';

const SIXTEEN = 'AGO, CHN, EGY, FRA, JPN, MYS, NZL, RUS, SEN, ESP, UKR, GBR, USA, URY and VEN';
const ALLOWED_COLUMNS = 'id, date, meeting, symbol, resolution, draft, kind, title, agenda, council_size and 13 more';

describe('what is wrong is said with its place, what was found and what is allowed', () => {
  test.each([
    [
      'an unknown column',
      `${HEADER},weather\n`,
      `votes.csv, line 1: column 6 is called "weather", which is not known; allowed are ${ALLOWED_COLUMNS}.`,
    ],
    [
      'a column without a name',
      `${HEADER},\n`,
      `votes.csv, line 1: column 6 is called "", which is not known; allowed are ${ALLOWED_COLUMNS}.`,
    ],
    [
      'a column twice',
      `${HEADER},date\n`,
      'votes.csv, line 1: columns 2 and 6 are both called "date"; every column may stand there once.',
    ],
    [
      'a column missing',
      'id,date,matter,mode\n',
      'votes.csv, line 1: the column votes is missing; needed are id, date, matter, mode and votes.',
    ],
    [
      'columns missing',
      'id,votes\n',
      'votes.csv, line 1: the columns date, matter and mode are missing; needed are id, date, matter, mode and votes.',
    ],
    [
      'nothing',
      '',
      'votes.csv is empty; the first line must name the columns, among them id, date, matter, mode and votes.',
    ],
    [
      'only blank lines',
      '\n\r\n',
      'votes.csv is empty; the first line must name the columns, among them id, date, matter, mode and votes.',
    ],
    [
      'a field too few',
      table('a,2016-10-08,S,vote'),
      'votes.csv, line 2: the row has 4 fields; the first line names 5 columns.',
    ],
    [
      'a field too many',
      table(row({}), `${row({})},`),
      'votes.csv, line 3: the row has 6 fields; the first line names 5 columns.',
    ],
    [
      'a day that the calendar does not have',
      table(row({ date: '2015-02-29' })),
      'votes.csv, line 2, column date: "2015-02-29" is not a day of the calendar; needed is one like 2016-10-08.',
    ],
    [
      'another way to write a day',
      table(row({ date: '8.10.2016' })),
      'votes.csv, line 2, column date: "8.10.2016" is not a day of the calendar; needed is one like 2016-10-08.',
    ],
    [
      'a day before the first meeting',
      table(row({ date: '1946-01-16' })),
      'votes.csv, line 2, column date: found "1946-01-16"; the members of the Council are known from 1946-01-17 to 2027-12-31.',
    ],
    [
      'a day after the table of members',
      table(row({ date: '2030-01-01' })),
      'votes.csv, line 2, column date: on "2030-01-01" 5 members are known to sit: CHN, FRA, RUS, GBR and USA. The other 10 have not been elected as far as this table knows.',
    ],
    [
      'a matter',
      table(row({ matter: 'procedural' })),
      'votes.csv, line 2, column matter: found "procedural"; allowed are P and S.',
    ],
    ['no matter', table(row({ matter: '' })), 'votes.csv, line 2, column matter: found ""; allowed are P and S.'],
    [
      'a mode',
      table(row({ mode: 'roll' })),
      'votes.csv, line 2, column mode: found "roll"; allowed are vote and no_vote.',
    ],
    [
      'an unknown vote',
      table(row({ votes: ALEPPO.replace('CHN:A', 'CHN:Q') })),
      'votes.csv, line 2, column votes: "CHN:Q" has the vote "Q"; allowed are Y, N, A and X.',
    ],
    [
      'a vote in small letters',
      table(row({ votes: ALEPPO.replace('CHN:A', 'CHN:y') })),
      'votes.csv, line 2, column votes: "CHN:y" has the vote "y"; allowed are Y, N, A and X.',
    ],
    [
      'no vote behind the colon',
      table(row({ votes: ALEPPO.replace('CHN:A', 'CHN:') })),
      'votes.csv, line 2, column votes: "CHN:" has the vote ""; allowed are Y, N, A and X.',
    ],
    [
      'a property of every object is not a vote',
      table(row({ votes: ALEPPO.replace('CHN:A', 'CHN:constructor') })),
      'votes.csv, line 2, column votes: "CHN:constructor" has the vote "constructor"; allowed are Y, N, A and X.',
    ],
    [
      'no code',
      table(row({ votes: ALEPPO.replace('CHN:A', 'China:A') })),
      'votes.csv, line 2, column votes: "China:A" is not a vote of a member; needed is CODE:V, like FRA:Y, with a code of three capital letters.',
    ],
    [
      'a member that does not sit that year',
      table(row({ votes: ALEPPO.replace('AGO:A', 'GRC:Y') })),
      `votes.csv, line 2, column votes: GRC does not sit on the Council on 2016-10-08; its members are ${SIXTEEN}.`,
    ],
    [
      'a permanent seat under its former holder',
      table(row({ votes: ALEPPO.replace('RUS:N', 'SUN:N') })),
      `votes.csv, line 2, column votes: SUN does not sit on the Council on 2016-10-08; its members are ${SIXTEEN}.`,
    ],
    [
      'two votes by one member',
      table(row({ votes: `${ALEPPO} CHN:Y` })),
      'votes.csv, line 2, column votes: CHN votes twice; every member has one vote.',
    ],
    [
      'a member missing',
      table(row({ votes: ALEPPO.replace('CHN:A ', '') })),
      'votes.csv, line 2, column votes: CHN has no vote; 15 members sit on the Council on 2016-10-08, and each needs one.',
    ],
    [
      'members missing',
      table(row({ votes: 'FRA:Y GBR:Y CHN:Y' })),
      'votes.csv, line 2, column votes: AGO, EGY, JPN, MYS, NZL, RUS, SEN, ESP, UKR, USA, URY and VEN have no vote; 15 members sit on the Council on 2016-10-08, and each needs one.',
    ],
    [
      'an unknown vote where nothing is counted',
      table(row({ mode: 'no_vote', votes: 'CHN:?' })),
      'votes.csv, line 2, column votes: "CHN:?" has the vote "?"; allowed are Y, N, A and X.',
    ],
    [
      'a quotation mark that is not closed',
      table(row({}), row({ id: '"b' }), row({})),
      'votes.csv, line 3: a quotation mark in the row that begins here is never closed.',
    ],
    [
      'a quotation mark within a field',
      table(row({}), row({ id: 'b"c' })),
      'votes.csv, line 3: the row that begins here has a quotation mark in the middle of a field; a field with quotation marks is enclosed in them, and those inside are doubled ("").',
    ],
    [
      'something behind a closing quotation mark',
      table(row({ id: '"b"c' })),
      'votes.csv, line 2: the row that begins here has a quotation mark in the middle of a field; a field with quotation marks is enclosed in them, and those inside are doubled ("").',
    ],
    [
      'control characters are not sent to the terminal',
      table(row({ mode: '\u001B[2J\u009B' })),
      String.raw`votes.csv, line 2, column mode: found "\u001b[2J\u009b"; allowed are vote and no_vote.`,
    ],
  ])('%s', async (_, text, message) => {
    expect(await problemOf(verdictsOf(inputOf(text)))).toBe(message);
  });

  test('a row without an end', async () => {
    const endless = ['id,date,matter,mode,votes\n"', ...Array.from({ length: 40 }, () => 'a'.repeat(65_536))];
    expect(await problemOf(verdictsOf(inputOf(...endless)))).toBe(
      'votes.csv, line 2: the row that begins here is longer than a mebibyte; a quotation mark that is never closed makes one row of all that follows.',
    );
  });

  test.each([
    ['Latin-1', [table(row({})), Buffer.from('\xE9,', 'latin1')], 3],
    ['UTF-16', [Buffer.from(`\uFEFF${table(row({}))}`, 'utf16le')], 1],
    ['half a character at the end', [table(row({})), Buffer.from([0xe2, 0x82])], 3],
    ['two lines on, in one piece', [Buffer.concat([Buffer.from(`${HEADER}\n\nC`), Buffer.from([0xf4, 0x28])])], 3],
  ])('text that is not UTF-8: %s', async (_, pieces, line) => {
    expect(await problemOf(verdictsOf(inputOf(...pieces)))).toBe(
      `votes.csv, line ${line}: this is not UTF-8 text; save the file as UTF-8.`,
    );
  });
});

test.each([
  ['EACCES', 'there is no permission to read "votes.csv".'],
  ['EPERM', 'there is no permission to read "votes.csv".'],
  ['EIO', '"votes.csv" cannot be read (EIO).'],
])('a file that cannot be read: %s', async (code, message) => {
  const stream = new Readable({ read: () => stream.destroy(Object.assign(new Error(code), { code })) });
  expect(await problemOf(verdictsOf({ name: () => 'votes.csv', stream }))).toBe(message);
});

describe('lines are counted as an editor counts them', () => {
  const BAD = row({ matter: 'X' });

  test.each([
    ['LF', table(row({}), BAD), 3],
    ['CR LF', table(row({}), BAD).replaceAll('\n', '\r\n'), 3],
    ['CR', table(row({}), BAD).replaceAll('\n', '\r'), 3],
    ['mixed line ends', `${HEADER}\r\n${row({})}\n${BAD}\r\n`, 3],
    ['no line end after the last row', `${HEADER}\n${BAD}`, 2],
    ['blank lines', `\n${HEADER}\n\n\n${row({})}\n\n${BAD}\n`, 7],
    ['line ends in quotation marks', table(row({ id: '"b\nc\nd"' }), BAD), 5],
    ['CR LF in quotation marks', table(row({ id: '"b\r\nc\r\nd"' }), row({}), BAD), 6],
    ['both, twice', table(row({ id: '"b\r\nc"' }), '', row({ id: '"\n"' }), BAD), 7],
    ['a byte order mark', `\uFEFF${table(BAD)}`, 2],
  ])('%s', async (_, text, line) => {
    expect(await problemOf(verdictsOf(inputOf(text)))).toBe(
      `votes.csv, line ${line}, column matter: found "X"; allowed are P and S.`,
    );
  });
});

describe('the same votes, written otherwise, are the same votes', () => {
  const rows: Record<string, string>[] = parse(readFileSync('src/votes/data/council-votes.csv', 'utf8'), {
    columns: true,
  });
  const sample = rows.filter((_, index) => index % 80 === 0);
  const quoted = (text = '') => `"${text.replaceAll('"', '""')}"`;
  const written = (columns: readonly string[], lineEnd: string) =>
    [columns.join(','), ...sample.map((one) => columns.map((name) => quoted(one[name])).join(','))].join(lineEnd);

  test(
    'columns in any order, with or without those that are not read; any line end; any size of piece',
    { timeout: 60_000 },
    async () => {
      const expected = await verdictsOf(inputOf(written(READ_COLUMNS, '\n')));
      expect(expected).toHaveLength(sample.length);
      const optional = COLUMNS.filter((name) => !(READ_COLUMNS as readonly string[]).includes(name));
      const columns = fc
        .subarray(optional)
        .chain((others) =>
          fc.shuffledSubarray([...READ_COLUMNS, ...others], { minLength: READ_COLUMNS.length + others.length }),
        );
      await fc.assert(
        fc.asyncProperty(
          columns,
          fc.constantFrom('\n', '\r\n'),
          fc.integer({ min: 1, max: 5000 }),
          async (order, end, size) => {
            const bytes = Buffer.from(written(order, end));
            const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
              bytes.subarray(at * size, (at + 1) * size),
            );
            expect(await verdictsOf(inputOf(...pieces))).toEqual(expected);
          },
        ),
        { numRuns: 20 },
      );
    },
  );

  test('blanks between the votes do not matter', async () => {
    const spaced = row({ votes: `\t${ALEPPO.replaceAll(' ', '   ')} ` });
    expect(await verdictsOf(inputOf(table(spaced)))).toEqual(await verdictsOf(inputOf(table(row({})))));
  });
});
