import { describe, expect, test } from 'vitest';
import { openPosition, play, type Position } from '../machines/index.ts';
import { MANNERS, printTally, type Manner, type Outcome } from '../machines/rules/index.ts';
import { listScenarios, loadScenario, type Scenario } from '../src/scenario/index.ts';
import { meetingInputOf, recordedLine } from '../src/session/index.ts';

/** Every file in scenarios/ is a test: nothing is written here about any of them. */
describe.each(listScenarios())('%s', (id) => {
  test('the file is well formed and agrees with itself', async () => {
    expect(await loadScenario(id)).toMatchObject({ ok: true });
  });

  test.each(MANNERS)('its record is in order from the first act to the last, and ends as expected (%s)', async (manner) => {
    const scenario = await scenarioOf(id);
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

async function scenarioOf(id: string): Promise<Scenario> {
  const loaded = await loadScenario(id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return loaded.scenario;
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
