import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newsOfMove } from '../../src/ui/address.news.ts';
import { App } from '../../src/ui/App.tsx';
import { aleppo, ID, say } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => vi.restoreAllMocks());

test('what a file says is text, never markup', () => {
  const title = '<b>Bold</b> &amp; <script>alert(1)</script>';
  const scenario = { ...aleppo(), question: { title, standfirst: title } };
  render(<App say={say} opened={{ id: ID, scenario, page: openPage(scenario).page }} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
});

test('an address that cannot be followed is said to be so, with what was found', async () => {
  const scenario = aleppo();
  const problem = { code: 'member', found: 'XXX', allowed: ['AGO'] } as const;
  render(
    <App say={say} opened={{ id: ID, scenario, page: openPage(scenario).page, news: { kind: 'problem', problem } }} />,
  );
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe(
    'This address cannot be followed. “XXX” is not a member of this Council; its members are AGO. You see the meeting as recorded.',
  );
});

test('who comes by an address of an earlier edition is told once that the page has rooms', async () => {
  localStorage.removeItem('horseshoe.moved');
  expect([newsOfMove(undefined), newsOfMove(true), newsOfMove(true)]).toEqual([
    undefined,
    { kind: 'moved' },
    undefined,
  ]);
  const scenario = aleppo();
  render(<App say={say} opened={{ id: ID, scenario, page: openPage(scenario).page, news: { kind: 'moved' } }} />);
  expect((await screen.findByRole('alert')).textContent).toMatch(/^This address is of an earlier edition/u);
});
