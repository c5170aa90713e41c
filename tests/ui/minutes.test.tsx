import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { minutesOf } from '../../src/minutes/minutes.ts';
import { stateNames } from '../../src/messages/sentences.ts';
import { namesIn, type Scenario } from '../../src/scenario/index.ts';
import { viewsOnLine } from '../../src/session/view/later.ts';
import type { PageSession } from '../../src/ui/shared/session.context.ts';
import { aleppo, ID, say, showOpen, showScenario } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';
import { IDS, scenarioOf } from './fixtures/scenarios.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

function linesOf(scenario: Scenario, { session, state }: PageSession) {
  return minutesOf(viewsOnLine(session.fixed, state()), say, stateNames(say, namesIn(scenario))).flat();
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/gu, ' ').trim();
}

async function showMinutes(id: string, scenario: Scenario) {
  const shown = showScenario(id, scenario, 0, 'read');
  act(() => shown.page.rooms.send({ type: 'turnTo', section: 'minutes' }));
  const region = await screen.findByRole('region', { name: 'Minutes' });
  return { ...shown, region };
}

describe.each(IDS)('%s', (id) => {
  test('has on the page every line that the command line prints, in its order', async () => {
    const scenario = scenarioOf(id);
    const { region, page } = await showMinutes(id, scenario);
    const text = plain(region.textContent);
    const lines = linesOf(scenario, page);
    expect(lines.length).toBeGreaterThan(5);
    let from = 0;
    const lost = lines.filter((line) => {
      const words = line.items ? line.items.join('') : plain(line.text);
      const at = text.indexOf(words, from);
      if (at !== -1) from = at;
      return at === -1;
    });
    expect(lost).toEqual([]);
  });
});

test('they follow the reader’s version, mark what is not on the record, and say that it is not', async () => {
  const { page, region } = await showMinutes(ID, aleppo());
  expect(region.textContent).toContain('not the official record');
  expect(region.textContent).not.toContain('From here on this is not the record.');
  act(() => page.session.send({ type: 'setVote', question: 'S/2016/846', member: 'RUS' as never, vote: 'abstaining' }));
  await within(region).findByText('From here on this is not the record.');
  expect(region.textContent).toContain('Your version of the meeting');
  expect(region.textContent).toContain('S/2016/846, Russian Federation: abstaining (on the record: against)');
  expect(within(region).getByRole('heading', { name: 'S/2016/846. Adopted' }).isConnected).toBe(true);
  act(() => page.session.send({ type: 'restoreRecord' }));
  await within(region).findByRole('heading', { name: /vetoed by the Russian Federation/u });
});

test('where the reader stands is marked, each act has its sources, and what a file says its language', async () => {
  const shown = showScenario(ID, aleppo(), 14, 'read');
  act(() => shown.page.rooms.send({ type: 'turnTo', section: 'minutes' }));
  const region = await screen.findByRole('region', { name: 'Minutes' });
  const here = within(region)
    .getAllByRole('listitem')
    .filter((item) => item.getAttribute('aria-current') === 'step');
  expect(here).toHaveLength(1);
  expect(here[0]?.textContent).toMatch(/^14/u);
  expect(within(region).getAllByRole('button', { name: /source/u }).length).toBeGreaterThan(10);
  expect(within(region).getByText(aleppo().standfirst).getAttribute('lang')).toBe('en');
});

test('results that have not been reached are asked for first', async () => {
  const scenario = aleppo();
  const { page } = openPage(scenario, undefined, { place: 'read', section: 'minutes' });
  showOpen(ID, scenario, page);
  await screen.findByRole('heading', { name: say('gate.title', { room: 'read' }) });
  expect(screen.queryByRole('region', { name: 'Minutes' })).toBeNull();
  act(() => screen.getByRole('button', { name: say('gate.show', { count: 2 }) }).click());
  expect((await screen.findByRole('region', { name: 'Minutes' })).textContent).toContain('vetoed');
});

test('the two parts of Read lead to each other, and the address with them', async () => {
  const { page } = showScenario(ID, aleppo(), 14, 'read');
  const parts = within(screen.getByRole('navigation', { name: 'In this room' }));
  act(() => parts.getByRole('link', { name: 'Minutes' }).click());
  expect(page.rooms.getSnapshot().context.section).toBe('minutes');
  await screen.findByRole('region', { name: 'Minutes' });
  expect(parts.getByText('Minutes').getAttribute('aria-current')).toBe('page');
  expect(parts.queryByRole('link', { name: 'Minutes' })).toBeNull(); // who is there is not led there
  act(() => parts.getByRole('link', { name: 'Texts, votes and sources' }).click());
  expect(page.rooms.getSnapshot().context.section).toBeUndefined();
  await screen.findByRole('heading', { name: /^Sources/u });
});
