import { act, screen, within } from '@testing-library/react';
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
    language: 'en',
    date: meeting.date,
    number: meeting.number,
    ends: ['vetoed', 'insufficientVotes'],
  });
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
