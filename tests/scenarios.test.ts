import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPosition, play, type Position } from '../machines/index.ts';
import { MANNERS, printTally, type Manner, type Outcome } from '../machines/rules/index.ts';
import { FIRST_SCENARIO, listScenarios, loadScenario, parseScenario, type Scenario } from '../src/scenario/index.ts';
import { meetingInputOf, recordedLine } from '../src/session/index.ts';

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

/** Every file in scenarios/ is a test: nothing is written here about any of them. */
describe.each(IDS)('%s', (id) => {
  test('the file is well formed and agrees with itself', () => {
    expect(parseScenario(textOf(id), id)).toMatchObject({ ok: true });
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
    const { declared } = replay(scenario, manner).context.record;
    const ends = declared.map(({ question, outcome }) => [question.draft, endOf(outcome)]);
    expect(Object.fromEntries(ends)).toEqual(scenario.expected);
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

function textOf(id: string): string {
  return readFileSync(`scenarios/${id}.json`, 'utf8');
}

function scenarioOf(id: string): Scenario {
  const parsed = parseScenario(textOf(id), id);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

function replay(scenario: Scenario, manner: Manner): Position {
  return recordedLine(scenario, manner).reduce((position, { act }) => {
    const played = play(position, act);
    if (!played.ok) throw new Error(`${JSON.stringify(act)}: ${JSON.stringify(played.refusal)}`);
    return played.position;
  }, openPosition(meetingInputOf(scenario)));
}

function endOf(outcome: Outcome) {
  const tally = printTally(outcome.tally);
  return outcome.kind === 'vetoed' ? { outcome: outcome.kind, by: outcome.by, tally } : { outcome: outcome.kind, tally };
}
