import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { listMeetings } from '../../src/scenario/meetings.ts';
import { aleppo, ID, showScenario } from './fixtures/meeting.tsx';
import { IDS, scenarioOf } from './fixtures/scenarios.ts';

test('the list has every scenario with its day, its title and its ends, earliest first', () => {
  const listed = listMeetings();
  expect(listed.map(({ id }) => id).toSorted()).toEqual(IDS.toSorted());
  expect(listed.map(({ date }) => date)).toEqual(listed.map(({ date }) => date).toSorted());
  const { title, meeting } = aleppo();
  expect(listed.find(({ id }) => id === ID)).toEqual({
    id: ID,
    title,
    asks: 'Eleven of fifteen said yes. Was it adopted?',
    agenda: 'The situation in the Middle East',
    language: 'en',
    date: meeting.date,
    number: meeting.number,
    symbols: ['S/PV.7785', 'S/2016/846', 'S/2016/847'],
    ends: ['vetoed', 'insufficientVotes'],
  });
});

test('a meeting is found by words of its day, its agenda and its question, without case and accents', async () => {
  showScenario(ID, aleppo(), 0);
  fireEvent.click(screen.getByRole('button', { name: 'Meetings' }));
  const list = await screen.findByRole('dialog', { name: /meetings to play/u });
  const find = (words: string) => {
    fireEvent.change(within(list).getByRole('searchbox', { name: 'Find a meeting' }), { target: { value: words } });
    return within(list)
      .queryAllByRole('link')
      .map((link) => link.getAttribute('href')?.replace(/^.*#\//u, ''));
  };
  expect(find('LIBYÁ')).toEqual(['2011-03-17-libya']);
  expect(find('october 2016 middle')).toEqual([ID]);
  expect(find('no such words')).toEqual([]);
  expect(within(list).getAllByText('No meeting has these words.').length).toBeGreaterThan(0);
  expect(find('')).toHaveLength(IDS.length);
});

describe.each(IDS)('%s', (id) => {
  test('is shown at every stop, with a column of votes for each of its questions', async () => {
    const scenario = scenarioOf(id);
    const { page, container } = showScenario(id, scenario, 0);
    const { questions, stops } = page.view().line;
    for (const { index } of stops) {
      act(() => page.session.send({ type: 'seek', to: index }));
      expect(container.querySelector('.hollow')?.textContent, `stop ${index}`).not.toBe('');
      expect(screen.getByRole('heading', { level: 1 }).textContent, `stop ${index}`).not.toBe('');
    }
    expect(
      within(screen.getByRole('list', { name: 'The members round the table' })).getAllByRole('button'),
    ).toHaveLength(scenario.members.length);
    act(() => page.rooms.send({ type: 'read' }));
    await screen.findByRole('heading', { name: /^Sources/u });
    const table = container.querySelector('.votes table');
    expect(table?.querySelectorAll('thead th').length ?? 0).toBe(questions.length === 0 ? 0 : questions.length + 1);
    const heads = container.querySelectorAll('.compare thead th:not(.compare-topic)');
    expect(heads).toHaveLength(scenario.drafts.length);
  });
});
