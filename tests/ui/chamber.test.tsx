import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { stateOf } from '../../machines/rules/index.ts';
import { showMeeting } from './fixtures/meeting.tsx';

const seats = () => within(screen.getByRole('list', { name: 'The members round the table' })).getAllByRole('button');

describe('the chamber', () => {
  test('names every seat with what it is and how it voted', () => {
    showMeeting(14);
    expect(seats().map((seat) => seat.getAttribute('aria-label'))).toEqual([
      'Angola, abstained',
      'China, permanent member, abstained',
      'Egypt, voted in favour',
      'France, permanent member, voted in favour',
      'Japan, voted in favour',
      'Malaysia, voted in favour',
      'New Zealand, voted in favour',
      'Russian Federation, permanent member, presiding, voted against, this is the veto',
      'Senegal, voted in favour',
      'Spain, voted in favour',
      'Ukraine, voted in favour',
      'United Kingdom, permanent member, voted in favour',
      'United States, permanent member, voted in favour',
      'Uruguay, voted in favour',
      'Venezuela, voted against',
    ]);
  });

  test.each([
    [8, '0 votes in favour of 15; 9 needed'],
    [10, '11 votes in favour of 15; 9 needed'],
    [29, '4 votes in favour of 15; 9 needed'],
  ])('at stop %i the tally says: %s', (at, label) => {
    showMeeting(at);
    expect(screen.getByRole('img', { name: label })).toBeTruthy();
  });

  test('a veto has a state of its own, and so has a want of votes', () => {
    const { container, page } = showMeeting(14);
    const state = () => container.querySelector('.bar')?.getAttribute('data-state');
    expect(state()).toBe('vetoed');
    act(() => page.session.send({ type: 'seek', to: 29 }));
    expect(state()).toBe('insufficientVotes');
    act(() => page.session.send({ type: 'seek', to: 11 }));
    expect(state()).toBe('threatened');
  });

  test('only the seats that changed are drawn again', () => {
    const { container, page } = showMeeting(10);
    const drawn = () => [...container.querySelectorAll('.seat')].map((seat) => seat.outerHTML);
    const before = drawn();
    act(() => page.session.send({ type: 'step', by: 1 }));
    const changed = drawn().filter((seat, index) => seat !== before[index]);
    expect(changed).toHaveLength(13); // eleven votes are no longer new, two are laid down
  });

  test('a seat opens its member and closes it again', async () => {
    showMeeting(14);
    await userEvent.click(screen.getByRole('button', { name: /^Senegal, voted/ }));
    expect(await screen.findByRole('region', { name: 'Senegal' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Senegal' })).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Senegal, voted in favour');
  });
});

test('a vote that nobody chose is marked at its seat, in the legend, in the table and in the result', async () => {
  const { container, page } = showMeeting(8);
  const assumed = () => container.querySelectorAll('.seat .token-assumed').length;
  act(() =>
    page.session.send({ type: 'play', act: { type: 'motion.move', motion: { kind: 'suspend' }, by: stateOf('FRA') } }),
  );
  for (let left = 6; left > 0 && page.view().question?.stage !== 'declared'; left -= 1)
    act(() => page.session.send({ type: 'step', by: 1 }));
  expect(page.view().question?.question.kind).toBe('motion');
  expect(assumed()).toBe(15);
  expect(seats().map((seat) => seat.getAttribute('aria-label'))).toContain('Senegal, abstained, assumed');
  await waitFor(() => expect(container.querySelector('.legend')?.textContent).toContain('vote assumed'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/ as assumed$/u);
  act(() => page.rooms.send({ type: 'read' }));
  const table = (await screen.findByText('All votes as a table')).closest('details');
  expect(table?.textContent).toContain('abstaining, assumed');
  expect(table?.querySelector('tfoot')?.textContent).toContain('as assumed');
});
