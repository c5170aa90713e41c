import { expect, test } from 'vitest';
import { listScenarios } from '../../../src/scenario/library.ts';
import { barStateOf } from '../../../src/ui/chamber/TallyBar.tsx';
import { withoutResult } from '../../../src/ui/learn/hidden.ts';
import { openPageSession } from '../../../src/ui/pageSession.ts';
import { playRecord } from '../../../src/session/play.ts';
import { scenarioOf } from '../fixtures/scenarios.ts';

test.each(listScenarios())('%s: while a guess is made, no stop shows what came of a vote', (id) => {
  const scenario = scenarioOf(id);
  const { page } = openPageSession(scenario, playRecord(scenario));
  const hidden = withoutResult(page);
  const count = page.view().line.stops.length;
  const told = Array.from({ length: count }, (_, to) => {
    page.session.send({ type: 'seek', to });
    const { question, seats } = hidden.view();
    const bar = barStateOf(question);
    return { to, bar, struck: seats.some(({ vetoing }) => vetoing), missing: question?.missing ?? 0 };
  }).filter(({ bar, struck, missing }) => bar !== 'open' || struck || missing > 0);
  expect(told).toEqual([]);
});

test('what is shown is the same object as long as nothing has changed', () => {
  const scenario = scenarioOf('2016-10-08-aleppo');
  const { page } = openPageSession(scenario, playRecord(scenario));
  const hidden = withoutResult(page);
  expect(hidden.getSnapshot()).toBe(hidden.getSnapshot());
});
