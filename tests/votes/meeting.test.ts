import { describe, expect, test } from 'vitest';
import { openPosition, play, type Position } from '../../machines/index.ts';
import { councilOn, keyOf, MANNERS, printTally, stateOf, type Manner } from '../../machines/rules/index.ts';
import { councilOf, parseScenario, type Scenario } from '../../src/scenario/index.ts';
import { meetingInputOf, recordedLine } from '../../src/session/play.ts';
import { CHARTER, whatItTakes, whoMatters } from '../../src/tools/index.ts';
import { CREDIT, type NamedBy, type VoteRow, type WhyNoMeeting } from '../../src/votes/index.ts';
import { LONG } from '../golden/golden.ts';
import { recordedVotes } from './records.ts';
import { meetingOf, namedByIn } from './words.ts';

const rows = recordedVotes();
const byId = new Map(rows.map((row) => [row.id, row]));

/** Every row, or each 23rd and those that a rule was made for. */
const PICKED = ['BM-3', 'BM-53', 'BM-182', 'BM-215', 'BM-261', 'BM-278', 'BM-474', 'BM-674', 'BM-2864', 'HL-1984'];
const looked = LONG ? rows : rows.filter(({ id }, index) => index % 23 === 0 || PICKED.includes(id));

test('how many rows are meetings, and why the others are none', () => {
  const whys = rows.map((row) => {
    const made = meetingOf(row);
    return made.ok ? 'meeting' : made.why;
  });
  const count = (why: WhyNoMeeting | 'meeting') => whys.filter((one) => one === why).length;
  expect({
    meeting: count('meeting'),
    withoutVote: count('withoutVote'),
    namesOpen: count('namesOpen'),
    meetingUnknown: count('meetingUnknown'),
    amendment: count('amendment'),
    part: count('part'),
    preliminary: count('preliminary'),
    motion: count('motion'),
  }).toEqual({
    meeting: 2637,
    withoutVote: 60,
    namesOpen: 2,
    meetingUnknown: 68,
    amendment: 22,
    part: 36,
    preliminary: 5,
    motion: 16,
  });
});

test(`${looked.length} rows, each a meeting that the charts lead to the recorded end, or none for a reason`, () => {
  expect(looked.length).toBeGreaterThan(100);
  const wrong = looked.flatMap((row) => {
    const found = MANNERS.flatMap((manner) => wrongIn(row, manner));
    return found.length === 0 ? [] : [{ id: row.id, found }];
  });
  expect(wrong).toEqual([]);
});

test('the tools answer on every row whose members are known by name', () => {
  const wrong = looked
    .filter(({ counted, votes }) => counted && Object.keys(votes).length > 0)
    .filter((row) => {
      const council = councilOn(row.date);
      if (!council.ok) return true;
      const of = { council: council.council, votes: row.votes, matter: row.matter, rule: CHARTER };
      const [takes, matters] = [whatItTakes(of), whoMatters(of)];
      return !takes.ok || !matters.ok || takes.decision.kind !== row.outcome || matters.decision.kind !== row.outcome;
    });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

describe('what a meeting says', () => {
  test('the rule of its day: seven of eleven in 1965, nine of fifteen in 1966', () => {
    const votes = rows.filter(({ kind, counted, meeting }) => kind === 'resolution' && counted && meeting !== '');
    const rules = [votes.findLast(({ date }) => date < '1966'), votes.find(({ date }) => date >= '1966')].map((row) => {
      const scenario = scenarioOf(row?.id ?? '');
      return [scenario.members.length, councilOf(scenario).requiredVotes];
    });
    expect(rules).toEqual([
      [11, 7],
      [15, 9],
    ]);
  });

  test('nothing of who presided, who sponsored, or who was there: and that it does not know', () => {
    const { meeting, drafts, invited, members } = scenarioOf('BM-3100');
    expect(meeting).not.toHaveProperty('president');
    expect(meeting.note).toBe('From a table of votes: it tells neither who presided nor what else was done.');
    expect(drafts.map(({ sponsors }) => sponsors)).toEqual([
      {
        states: [],
        incomplete: true,
        provenance: 'inference',
        certainty: 'unverified',
        sources: [],
        note: 'The table does not name the sponsors.',
      },
    ]);
    expect(invited).toEqual([]);
    expect(members.filter((member) => 'representative' in member)).toEqual([]);
  });

  test.each([
    ['BM-3', 'S/PV.23', 'The table has no symbol of the draft: it is named by the record of the meeting.'],
    ['BM-215', 'S/2839', 'The table has several symbols of the draft, S/2839 and S/2881; here it bears the first.'],
    ['BM-261', 'S/3710', 'The table writes the symbol of the draft as “S/3710 (as amended)”.'],
    ['BM-474', 'S/9696', 'The table writes the symbol of the draft as “S/9696 and Corr.1 & 2”.'],
    ['BM-674', 'S/12940', undefined],
    [
      'BM-2609',
      'S/RES/2283(2016)',
      'The table has S/206/381 for the symbol of the draft, which cannot be right: the draft is named by the resolution that it became.',
    ],
  ])('%s is on %s', (id, symbol, note) => {
    const [draft] = scenarioOf(id).drafts;
    expect([draft?.symbol, draft?.note]).toEqual([symbol, note]);
  });

  test('what names the question: the draft, nearly always', () => {
    const named = rows.flatMap(namedByIn);
    const count = (by: NamedBy) => named.filter((one) => one === by).length;
    expect({
      draft: count('draft'),
      firstOfSeveral: count('firstOfSeveral'),
      inPart: count('inPart'),
      resolution: count('resolution'),
      resolutionForSlip: count('resolutionForSlip'),
      record: count('record'),
    }).toEqual({ draft: 2485, firstOfSeveral: 21, inPart: 21, resolution: 81, resolutionForSlip: 5, record: 24 });
  });

  test('a vote that sources tell differently says so, with the remark of the table', () => {
    const notes = scenarioOf('BM-16').record.flatMap(({ act, note }) => (act.type === 'votes.cast' ? [note] : []));
    expect(notes).toEqual(['Sources differ on the votes. Remark of the table: DHL table gives 9-1-1 for Ireland']);
  });

  test('a vote in writing has no meeting, and ends with the letters', () => {
    const { meeting, record } = scenarioOf('BM-2864');
    expect(meeting).toMatchObject({ written: true });
    expect(meeting).not.toHaveProperty('number');
    expect(record.map(({ act }) => act.type).filter((type) => type.startsWith('written'))).toEqual([
      'written.begin',
      'written.end',
    ]);
  });

  test('a matter of procedure is one: the USSR against in 1956, and no veto', () => {
    const scenario = scenarioOf('BM-264');
    expect(scenario.drafts.map(({ matter }) => matter)).toEqual(['procedural']);
    expect(scenario.expected).toEqual({ 'S/3730/Rev.1': { outcome: 'adopted', tally: '10-1-0' } });
    expect(scenario.record.find(({ act }) => act.type === 'votes.cast')?.act).toMatchObject({ votes: '++-++ ++++++' });
  });

  test('the title tells the end, the question does not', () => {
    const { title, question, standfirst } = scenarioOf('BM-3');
    expect(title).toMatch(/^Letter from the Heads of the Lebanese and Syrian delegations .*: vetoed$/u);
    expect(scenarioOf('BM-2646').title).toBe('S/RES/2319(2016): adopted');
    expect(standfirst).toContain('7 in favour, 1 against, 1 abstaining. It needed 7 votes in favour.');
    expect(question).toEqual({
      title: 'Was it adopted?',
      standfirst: 'A vote of February 16, 1946, from a table of recorded votes. It needed 7 votes in favour.',
    });
  });

  test('its source is the table, with its author, its licence and that it was changed', () => {
    expect(scenarioOf('BM-3').sources).toEqual({
      BM: {
        title: 'Benoît Martin, UNSC votes since 1946 Database, 2026 (CC BY 4.0)',
        publisher: CREDIT.publisher,
        url: 'https://doi.org/10.21410/7E4/Z0KECE',
        readIn: CREDIT.readIn,
        note: 'CC BY 4.0: https://creativecommons.org/licenses/by/4.0/. The data were changed: codes of the members, selection of the rows, corrections.',
      },
    });
    expect(Object.keys(scenarioOf('HL-1984').sources)).toEqual(['HL']);
  });
});

/** The scenario of a row that is a meeting. */
function scenarioOf(id: string): Scenario {
  const row = byId.get(id);
  const made = row && meetingOf(row);
  if (!made?.ok) throw new Error(`${id}: ${made?.why ?? 'no such row'}`);
  return made.scenario;
}

/** What is not as the row has it: nothing, for a row that is no meeting. */
function wrongIn(row: VoteRow, manner: Manner): unknown[] {
  const made = meetingOf(row);
  if (!made.ok) return [];
  const parsed = parseScenario(JSON.stringify(made.scenario), row.id);
  if (!parsed.ok) return [...parsed.problems];
  const { scenario } = parsed;
  const { record } = replay(scenario, manner).context;
  const [declared] = record.declared;
  const council = councilOn(row.date);
  const { inFavour, against, abstaining } = row.totals;
  const expected = {
    declared: 1,
    outcome: row.outcome,
    tally: `${inFavour}-${against}-${abstaining}`,
    vetoes: row.vetoes,
    votes: row.votes,
    seats: council.ok && council.council,
    pending: 0,
    ends: [declared && keyOf(declared.question)],
  };
  const found = {
    declared: record.declared.length,
    outcome: declared?.outcome.kind,
    tally: declared && printTally(declared.outcome.tally),
    vetoes: declared && 'by' in declared.outcome ? declared.outcome.by.map(stateOf).toSorted() : [],
    votes: declared?.votes,
    seats: councilOf(scenario),
    pending: record.pending.length,
    ends: Object.keys(scenario.expected),
  };
  return differences(found, expected);
}

function differences(found: object, expected: object): unknown[] {
  try {
    expect(found).toEqual(expected);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : error];
  }
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
