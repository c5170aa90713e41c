import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartPlace, STRUCTURES } from '../../src/session/view/later.ts';
import { chartTable } from '../../src/take/chartTable.ts';
import { printCsv, type TableCell, type Table } from '../../src/take/csvTable.ts';
import { comparisonTable, positionTable } from '../../src/take/meetingTables.ts';
import { READ_PARTS, readSources, readTable } from '../../src/take/readTables.ts';
import {
  chancesTable,
  outcomesTable,
  powerTable,
  rulesTable,
  standingsTable,
  turnTable,
  weightedPowerTable,
} from '../../src/take/toolTables.ts';
import {
  allOutcomes,
  CHARTER,
  councilChosen,
  likelyEnds,
  powerOf,
  sideBySide,
  subjectOf,
  typedWeights,
  underReforms,
  underRules,
  weightsOf,
  whatItTakes,
  whoMatters,
  type Forecast,
} from '../../src/tools/index.ts';
import { answered, caseOf2016, FRENCH_VOTE, RUSSIAN_VOTE } from '../answers/cases.ts';
import { COUNCIL_OF_2016, members } from '../rules/councils.ts';
import { FRENCH, open, scenarioFrom, state } from '../session/session.helpers.ts';

/** What somebody else's reader of CSV finds, row by row under the names of the columns. */
function readBack(table: Table): Record<string, string>[] {
  const lines: string[][] = parse(printCsv(table), { bom: true, record_delimiter: '\r\n' });
  const [columns = [], ...rows] = lines;
  expect(columns).toEqual(table.columns);
  return rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place] ?? ''])));
}

/** Each number is read back as the same number, and all else as the words that it was written with. */
function expectSame(table: Table): void {
  const found = readBack(table).map((row, place) =>
    table.columns.map((column) => likewise(row[column] ?? '', table.rows[place]?.[column])),
  );
  expect(found).toEqual(table.rows.map((row) => table.columns.map((column) => row[column])));
  expect(table.rows.length).toBeGreaterThan(0);
}

function likewise(text: string, written: TableCell): TableCell {
  switch (typeof written) {
    case 'number':
      return Number(text);
    case 'bigint':
      return BigInt(text);
    case 'boolean':
      return text === 'true';
    default:
      return text === '' ? (written === '' ? '' : undefined) : text;
  }
}

describe('CSV', () => {
  test('is what RFC 4180 says', () => {
    const table = {
      columns: ['name', 'count'],
      rows: [{ name: 'Côte d’Ivoire, "the"\nsecond', count: 1 }, { count: 0.1 + 0.2 }],
    };
    expect(printCsv(table)).toBe(
      '\u{FEFF}name,count\r\n"Côte d’Ivoire, ""the""\nsecond",1\r\n,0.30000000000000004\r\n',
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', '\n=1', '＝1'])('does not arm a formula: %j', (text) => {
    expect(readBack({ columns: ['text'], rows: [{ text }] })).toEqual([{ text: `'${text}` }]);
  });

  test('a negative number stays a number', () => {
    expect(printCsv({ columns: ['votes'], rows: [{ votes: -2 }] })).toBe('\u{FEFF}votes\r\n-2\r\n');
  });

  test('every number and every text is read back', () => {
    const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.bigInt(), fc.boolean());
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(each));
    const row = fc.record({ value: cell.filter((each) => !Object.is(each, -0)), text });
    fc.assert(fc.property(fc.array(row, { minLength: 1 }), (rows) => expectSame({ columns: ['value', 'text'], rows })));
  });
});

describe('a position', () => {
  const { send } = open();
  const key = send({ type: 'seek', to: Number.MAX_SAFE_INTEGER }).line.questions[0];
  const recorded = send({ type: 'seek', to: key?.declaredAt ?? 0 });

  test('is a row for each seat, with the vote on record and the vote shown', () => {
    const table = positionTable(recorded);
    expectSame(table);
    expect(table.rows).toHaveLength(15);
    expect(table.rows.find(({ member }) => member === 'RUS')).toMatchObject({
      date: '2016-10-08',
      meeting: 7785,
      question: FRENCH,
      outcome: 'vetoed',
      name: 'Russian Federation',
      seat: 'permanent',
      presides: true,
      voteOnRecord: 'against',
      vote: 'against',
      changed: false,
      assumed: false,
      vetoes: true,
    });
  });

  test('tells a changed vote from that on record', () => {
    const session = open();
    session.send({ type: 'seek', to: key?.declaredAt ?? 0 });
    const view = session.send({ type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' });
    const row = positionTable(view).rows.find(({ member }) => member === 'RUS');
    expect(row).toMatchObject({ voteOnRecord: 'against', vote: 'abstaining', changed: true, vetoes: false });
  });

  test('before anything was put to the vote, there are no votes and no question', () => {
    const table = positionTable(open().view());
    expectSame(table);
    expect(table.rows[0]).toMatchObject({ question: undefined, vote: undefined, voteOnRecord: undefined });
  });

  test('a vote that nobody names is not known, and no empty field', () => {
    const session = open(scenarioFrom('1965-11-23-portuguese-territories'));
    const at = session.view().line.questions.find(({ end }) => end?.inPart !== undefined)?.declaredAt ?? 0;
    const table = positionTable(session.send({ type: 'seek', to: at }));
    expect(table.rows.map(({ vote }) => vote)).toContain('notKnown');
    expect(table.rows.map(({ voteOnRecord }) => voteOnRecord)).toContain('notKnown');
  });
});

describe('a comparison', () => {
  test('has each vote that differs, and each question', () => {
    const session = open();
    session.send({ type: 'setVote', question: FRENCH, member: state('RUS'), vote: 'abstaining' });
    const [line] = session.state().variations;
    if (!line) return expect.fail('no variation');
    const { comparison } = answered(sideBySide(session.session.fixed, session.state(), ['record', line]));
    const table = comparisonTable(comparison);
    expectSame(table);
    expect(table.rows).toMatchObject([
      {
        one: 'vetoed',
        other: 'adopted',
        sameEnd: false,
        member: 'RUS',
        voteInOne: 'against',
        voteInOther: 'abstaining',
      },
      { one: 'insufficientVotes', other: 'insufficientVotes', sameEnd: true, onesVotesInFavour: 4 },
    ]);
  });
});

describe('the answer of each tool', () => {
  const french = caseOf2016(FRENCH_VOTE);
  const russian = caseOf2016(RUSSIAN_VOTE);

  test('what it would take', () => {
    const table = turnTable([answered(whatItTakes(russian))]);
    expectSame(table);
    expect(table.rows[0]).toMatchObject({ becomes: 'adopted', members: 5, ways: 28n });
    const locked = answered(whatItTakes(french, { lock: members('RUS') }));
    const already = answered(whatItTakes(french, { becomes: 'notAdopted' }));
    const both = turnTable([locked, already]);
    expectSame(both);
    expect(both.rows).toEqual([
      { becomes: 'adopted', isPossible: false, votesShort: 0, vetoesShort: 1 },
      { becomes: 'notAdopted', isPossible: true, members: 0, ways: 1n },
    ]);
  });

  test('who matters', () => {
    const table = standingsTable(answered(whoMatters(french)));
    expectSame(table);
    expect(table.rows).toHaveLength(15);
  });

  test('other rules', () => {
    const session = open();
    const subject = subjectOf(session.view());
    if (!subject) return expect.fail('no subject');
    const laid = session.state().supposed.laid;
    const table = rulesTable(underRules(subject, laid), underReforms(french), 15);
    expectSame(table);
    expect(table.rows[0]).toMatchObject({ kind: 'rule', name: 'charter', outcome: 'vetoed', vetoedBy: 'RUS' });
    expect(table.rows.some(({ kind, inFavourAtMost }) => kind === 'council' && inFavourAtMost !== undefined)).toBe(
      true,
    );
  });

  test('chances', () => {
    const forecast: Forecast = Object.fromEntries(
      COUNCIL_OF_2016.seats.map(({ member }) => [
        member,
        { inFavour: 0.7, against: 0.1, abstaining: 0.2, notParticipating: 0 },
      ]),
    );
    const open2016 = { council: COUNCIL_OF_2016, matter: 'substantive', rule: CHARTER } as const;
    const answer = answered(likelyEnds(open2016, forecast));
    const table = chancesTable(answer, forecast);
    expectSame(table);
    const value = (of: string) => table.rows.find((row) => row.measure === 'chance' && row.of === of)?.value;
    expect(value('adopted')).toBe(answer.chances.adopted);
  });

  test('all outcomes', () => {
    const answer = answered(allOutcomes(french, 4));
    const table = outcomesTable([{ ...answer, choices: 4 }]);
    expectSame(table);
    const sum = readBack(table).reduce((all, { patterns = '' }) => all + BigInt(patterns), 0n);
    expect(sum).toBe(4n ** 15n);
    expect(table.rows.filter(({ isHere }) => isHere === true)).toMatchObject([{ votesInFavour: 11, vetoes: 1 }]);
  });

  test('power', () => {
    const chosen = answered(councilChosen({ of: 'meeting' }, COUNCIL_OF_2016));
    const table = powerTable(powerOf(chosen), chosen);
    expectSame(table);
    expect(table.rows).toHaveLength(30);
    expect(table.rows.find(({ member }) => member === 'FRA')).toMatchObject({
      seat: 'permanent',
      game: 'binary',
      required: 9,
      shapleyShubikNumerator: 421n,
      shapleyShubikDenominator: 2145n,
    });
  });

  test('power where votes weigh', () => {
    const { council, power } = answered(typedWeights(weightsOf(COUNCIL_OF_2016), CHARTER));
    const table = weightedPowerTable(power, council);
    expectSame(table);
    expect(table.rows[0]).toMatchObject({ weight: 1, required: 9, game: 'binary' });
    expect(table.rows.at(-1)).toMatchObject({ game: 'ternary', shapleyShubik: undefined });
  });
});

describe('the parts of Read', () => {
  const { scenario } = open().view();

  test.each(READ_PARTS)('%s read back as they were written, and name their sources', (part) => {
    const table = readTable(part, scenario);
    if (!table) throw new Error('Nothing to read');
    expectSame(table);
    const known = new Set(Object.keys(scenario.sources));
    const named = readBack(table).flatMap(({ sources = '' }) => sources.split(' ').filter(Boolean));
    expect(named.filter((key) => !known.has(key))).toEqual([]);
    expect(readSources(part, scenario).length).toBeGreaterThan(0);
  });

  test('every provision is a row of its draft, and so is what a source misses', () => {
    const provisions = scenario.topics.flatMap((topic) => topic.provisions);
    const absent = scenario.topics.flatMap((topic) => topic.absent ?? []);
    const rows = readTable('drafts', scenario)?.rows ?? [];
    expect(rows.filter(({ says }) => says === true)).toHaveLength(provisions.length);
    expect(rows.filter(({ says }) => says === false)).toHaveLength(absent.length);
  });

  test('where there is nothing, there is no table', () => {
    expect(readTable('after', { ...scenario, aftermath: [] })).toBeUndefined();
    expect(readTable('drafts', { ...scenario, topics: [] })).toBeUndefined();
  });
});

describe('a chart as a table', () => {
  const meeting = open();
  const of = (subject: Parameters<typeof chartPlace>[1]) => {
    const states = STRUCTURES[subject.chart].states.map(({ id }) => id);
    const place = chartPlace(meeting.state(), subject);
    return { table: chartTable(subject, states, place), place };
  };

  test.each([
    [{ chart: 'meeting' }],
    [{ chart: 'draftResolution', draft: FRENCH }],
    [{ chart: 'delegation', member: state('RUS'), draft: FRENCH }],
  ] as const)('%o: reads back, with every state, those that it is in and those on the way', (subject) => {
    const { table, place } = of(subject);
    expectSame(table);
    expect(table.rows).toHaveLength(STRUCTURES[subject.chart].states.length);
    expect(table.rows.filter(({ here }) => here === true).map(({ state: id }) => id)).toEqual(
      expect.arrayContaining([...place.here]),
    );
    expect(table.rows.filter(({ passed }) => passed === true).length).toBe(place.passed.size);
  });
});
