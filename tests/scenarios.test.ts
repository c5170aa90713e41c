import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPosition, play, type Position } from '../machines/index.ts';
import {
  contestedKey,
  councilOn,
  keyOf,
  MANNERS,
  printTally,
  stateOf,
  type DraftStatus,
  type Manner,
  type MeetingRecord,
  type Outcome,
  type Question,
  type Votes,
} from '../machines/rules/index.ts';
import { councilOf, FIRST_SCENARIO, parseScenario, type ExpectedEnd, type Scenario } from '../src/scenario/index.ts';
import { listScenarios, loadScenario } from '../src/scenario/library.ts';
import { otherEndsOf } from '../src/minutes/ends.ts';
import { meetingInputOf, recordedLine } from '../src/session/tree/recordedLine.ts';
import type { VoteRow } from '../src/votes/index.ts';
import { recordedVotes } from './votes/records.ts';

const IDS = readdirSync('scenarios')
  .filter((file) => /(?<!\.schema)\.json$/u.test(file))
  .map((file) => file.replace(/\.json$/u, ''));

afterEach(() => vi.unstubAllGlobals());

test('adding a file is all it takes to be listed', () => {
  expect(listScenarios()).toEqual(IDS.toSorted());
});

test('what opens without an address is there', () => {
  expect(IDS).toContain(FIRST_SCENARIO);
});

/** Votes of the meetings that the table has not, or has otherwise. */
const OUTSIDE_THE_TABLE: Readonly<Record<string, Readonly<Record<string, 'no row' | 'differs'>>>> = {
  // Its count is not known, so there is nothing to enter.
  '1965-11-23-portuguese-territories': { 'amendment 2': 'no row' },
};

/** Every file in scenarios/ is a test: nothing else is written here about any of them. */
describe.each(IDS)('%s', (id) => {
  test('the file is well formed and agrees with itself', () => {
    expect(parseScenario(textOf(id), id)).toMatchObject({ ok: true });
  });

  test('nothing in it rests on general knowledge', () => {
    expect(textOf(id)).not.toMatch(/general(?:ly)? kn/iu);
  });

  test('the page gets what the file says', async () => {
    vi.stubGlobal('fetch', async (address: string) => {
      expect(address).toContain(id);
      return await Promise.resolve(new Response(textOf(id)));
    });
    expect(await loadScenario(id)).toEqual(parseScenario(textOf(id), id));
  });

  test.each(MANNERS)('its record is in order from the first act to the last, and ends as expected (%s)', (manner) => {
    const scenario = scenarioOf(id);
    expect(endsOf(replay(scenario, manner).context.record)).toEqual(scenario.expected);
  });

  test('who sits is who sat on the day, in the order of the table of members', () => {
    const scenario = scenarioOf(id);
    expect(councilOn(scenario.meeting.date)).toEqual({ ok: true, council: councilOf(scenario) });
  });

  test('it is told to the end', () => {
    const { record } = replay(scenarioOf(id), 'hands').context;
    const { meeting, record: acts } = scenarioOf(id);
    expect(acts.at(-1)?.act.type).toBe(meeting.written ? 'written.end' : 'meeting.adjourn');
    expect(record.pending).toEqual([]);
  });

  test('its votes are those of council-votes.csv, member by member', () => {
    const { date, declared } = replay(scenarioOf(id), 'hands').context.record;
    const rows = recordedVotes().filter((row) => row.date === date);
    const others = declared.flatMap(({ question, votes, outcome }) => {
      const known = rows.filter((row) => isAbout(row, question));
      if (known.some((row) => agrees(row, votes, outcome))) return [];
      return [[keyOf(question), known.length === 0 ? 'no row' : 'differs'] as const];
    });
    expect(Object.fromEntries(others)).toEqual(OUTSIDE_THE_TABLE[id] ?? {});
  });

  test('every source that is declared is used', () => {
    const { sources, ...rest } = scenarioOf(id);
    const lists = [...JSON.stringify(rest).matchAll(/"sources":(\[[^\]]*\])/gu)];
    const cited = lists.flatMap(([, list = '[]']) => [...list.matchAll(/"([^"]+)"/gu)].map(([, key = '']) => key));
    expect([...new Set(cited)].toSorted()).toEqual(Object.keys(sources).toSorted());
  });

  test('every flag is among those we have', () => {
    const { members, invited, drafts } = scenarioOf(id);
    const flags = [...members, ...invited, ...drafts.flatMap(({ sponsors }) => sponsors.states)].flatMap(
      ({ flag }) => flag ?? [],
    );
    expect(flags.filter((flag) => !existsSync(`node_modules/circle-flags/flags/${flag}.svg`))).toEqual([]);
  });

  test('the prose is clean: typographic quotation marks in pairs, no double blanks, sentences end', () => {
    const prose = [...textOf(id).matchAll(/"(?:text|note|summary|standfirst)": "((?:[^"\\]|\\.)*)"/gu)].map(
      ([, text = '']) => text,
    );
    const faulty = prose.filter((text) => {
      const marks = [...text.matchAll(/[“”]/gu)].map(([mark]) => mark).join('');
      return /["']| {2}|^\s|\s$/u.test(text) || !/[.”]$/u.test(text) || !/^(?:“”)*$/u.test(marks);
    });
    expect(prose.length).toBeGreaterThan(0);
    expect(faulty).toEqual([]);
  });
});

test('an id that no file has', async () => {
  expect(await loadScenario('2016-10-09-aleppo')).toEqual({
    ok: false,
    file: '2016-10-09-aleppo',
    problems: [{ code: 'unknownScenario', path: '', found: '2016-10-09-aleppo', expected: listScenarios() }],
  });
});

test('a file that cannot be fetched is named', async () => {
  vi.stubGlobal('fetch', async () => await Promise.resolve(new Response('', { status: 503 })));
  await expect(loadScenario(IDS[0] ?? '')).rejects.toThrow(/\.json.*: 503/u);
});

/** Member by member; where the table does not know them all, by the totals and those that it knows. */
function agrees({ votes: names, known, totals }: VoteRow, votes: Votes, { tally }: Outcome): boolean {
  if (Object.keys(names).length > 0) return isDeepStrictEqual(names, votes);
  const { inFavour, against, abstaining } = totals;
  return (
    printTally(tally) === `${inFavour}-${against}-${abstaining}` &&
    Object.entries({ ...votes, ...known }).every(([member, vote]) => votes[stateOf(member)] === vote)
  );
}

/** Whether a row can be of this question: a motion of the day has no name in the table. */
function isAbout({ kind, symbol, drafts }: VoteRow, question: Question): boolean {
  switch (question.kind) {
    case 'motion':
    case 'ruling':
    case 'agenda':
      return kind === 'motion';
    case 'preliminary':
      return kind === 'preliminary' && symbol === contestedKey(question);
    case 'amendment':
      if (!question.amendment.startsWith('S/')) return kind === 'amendment' && isOfUnnamed(symbol, question);
      return nameOf(symbol) === question.amendment;
    default:
      return kind !== 'preliminary' && [nameOf(symbol), ...drafts].includes(keyOf(question));
  }
}

/** An amendment whose symbol nobody knows: by its draft and its number, or as the only one of the day without a symbol. */
function isOfUnnamed(symbol: string, { amendment, draft }: Extract<Question, { kind: 'amendment' }>): boolean {
  return nameOf(symbol) === `${draft} ${amendment}` || !symbol.startsWith('S/');
}

function nameOf(symbol: string): string {
  return symbol.replace(/ \((?:as amended|amendments?|(amendment \d+)|(.*))\)$/u, ' $1$2').trim();
}

function textOf(id: string): string {
  return readFileSync(`scenarios/${id}.json`, 'utf8');
}

function scenarioOf(id: string): Scenario {
  const parsed = parseScenario(textOf(id), id);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

function replay(scenario: Scenario, manner: Manner): Position {
  return recordedLine(scenario, manner).reduce(
    (position, { act }) => {
      const played = play(position, act);
      if (!played.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(played.refusal)}`);
      return played.position;
    },
    openPosition(meetingInputOf(scenario)),
  );
}

/** The ends of a record: of each question announced, of each draft that came to no announcement, of other decisions. */
function endsOf(record: MeetingRecord): Record<string, unknown> {
  const { drafts, declared } = record;
  const announced = declared.map(({ question, outcome }) => [keyOf(question), endOf(outcome)] as const);
  const keys = new Set(announced.map(([key]) => key));
  const others = drafts
    .filter(({ symbol }) => !keys.has(symbol))
    .map(({ symbol, status }) => [symbol, endWithoutVote(status)]);
  return Object.fromEntries([...announced, ...others, ...otherEndsOf(record)]);
}

function endOf(outcome: Outcome) {
  const tally = outcome.inPart === 'result' ? {} : { tally: printTally(outcome.tally) };
  return outcome.kind === 'vetoed'
    ? { outcome: outcome.kind, by: outcome.by, ...tally }
    : { outcome: outcome.kind, ...tally };
}

function endWithoutVote(status: DraftStatus): ExpectedEnd {
  if (status === 'withdrawn' || status === 'fallen' || status === 'adoptedWithoutVote') return { outcome: status };
  if (status === 'announced' || status === 'tabled' || status === 'inBlue') return { outcome: 'notPutToVote' };
  throw new Error(`A draft that is ${status} without an announcement`);
}
