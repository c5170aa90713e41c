import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { setSetting } from '../../src/ui/shared/settings.ts';
import { aleppo, showMeeting } from './fixtures/meeting.tsx';

beforeEach(async () => {
  showMeeting(14, 'read');
  await screen.findByRole('heading', { name: 'The two drafts, side by side' });
});

test('what only one draft contains is marked, and the other says nothing on it', () => {
  const row = screen.getByRole('row', { name: /^Bombing and military flights/ });
  const [french, russian] = within(row).getAllByRole('cell');
  expect(french?.textContent).toContain('Only in this draft');
  expect(russian?.textContent).not.toContain('Only in this draft');
  const both = screen.getByRole('row', { name: /^Cessation of hostilities/ });
  expect(both.textContent).not.toContain('Only in this draft');
});

test('the sponsors of a draft are listed, and who of them moved it', () => {
  const [french, russian] = within(screen.getByRole('row', { name: /^Sponsors/ })).getAllByRole('cell');
  expect(french?.textContent).toMatch(/46 States.*Moved by France and Spain\./u);
  expect(russian?.textContent).not.toContain('Moved by');
});

test('every claim shows how sure it is, and each of its sources', () => {
  const { context, aftermath } = aleppo();
  for (const event of [...context, ...aftermath]) {
    const item = screen.getByRole('heading', { name: event.headline }).closest('li');
    expect(item?.querySelector('.sureness')?.getAttribute('data-certainty'), event.headline).toBe(event.certainty);
    const mark = item?.querySelector('.provenance-open');
    if (!mark) throw new Error(`${event.headline} has no mark`);
    fireEvent.click(mark);
    expect(item?.querySelectorAll('.provenance-list > *'), event.headline).toHaveLength(event.sources.length);
  }
});

test('who wants all sources in sight has their numbers beside every claim', () => {
  act(() => setSetting('sources', 'open'));
  const { context } = aleppo();
  for (const event of context) {
    const item = screen.getByRole('heading', { name: event.headline }).closest('li');
    expect(item?.querySelectorAll('.source-numbers > *'), event.headline).toHaveLength(event.sources.length);
  }
  act(() => setSetting('sources', 'folded'));
});

test('all sources are listed, by number', () => {
  const section = screen.getByRole('region', { name: 'Sources, and how sure we are' });
  expect(section.querySelectorAll('ol > li')).toHaveLength(Object.keys(aleppo().sources).length);
});

test('the votes stand in a table too', () => {
  const table = screen
    .getAllByRole('table')
    .find((each) => within(each).queryByRole('columnheader', { name: 'Member' }));
  expect(table?.querySelectorAll('tbody tr')).toHaveLength(15);
});

test('what was said is there, member by member, with its sources', () => {
  const section = screen.getByRole('region', { name: 'What was said' });
  const said = aleppo().record.filter(({ act, text }) => act.type.endsWith('.make') && text !== undefined);
  expect(said.length).toBeGreaterThan(5);
  expect(within(section).getAllByRole('listitem')).toHaveLength(said.length);
  expect(section.querySelectorAll('.provenance-open')).toHaveLength(said.length);
});
