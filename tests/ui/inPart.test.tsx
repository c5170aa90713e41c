import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { showScenario } from './fixtures/meeting.tsx';
import { scenarioOf } from './fixtures/scenarios.ts';

const UKRAINE = '2025-02-24-ukraine-amendments';
const PORTUGAL = '1965-11-23-portuguese-territories';
/** At the announcement of the motion, and of the second amendment. */
const [MOTION, AMENDMENT] = [9, 17];

const headline = () => screen.getByRole('heading', { level: 1 }).textContent;
const labels = () =>
  within(screen.getByRole('list', { name: 'The members round the table' }))
    .getAllByRole('button')
    .map((seat) => seat.getAttribute('aria-label'));

describe('a vote of which the totals and three names are known', () => {
  test('each seat says whose vote is not known, and has a mark of its own', () => {
    const { container } = showScenario(UKRAINE, scenarioOf(UKRAINE), MOTION);
    expect(labels().filter((label) => label?.endsWith('vote not known'))).toHaveLength(12);
    expect(labels()).toContain('United States, permanent member, voted against');
    expect(container.querySelectorAll('.seat .token-notKnown')).toHaveLength(12);
    expect(container.querySelector('.hollow')?.textContent).toContain('12 not known who');
    expect(headline()).toBe('Not carried. Six said yes; nine are needed.');
  });

  test('a member that is not named is offered only what the totals have room for, and what that means', async () => {
    const { page } = showScenario(UKRAINE, scenarioOf(UKRAINE), MOTION);
    await userEvent.click(screen.getByRole('button', { name: /^Denmark/u }));
    const panel = await screen.findByRole('region', { name: 'Denmark' });
    const group = within(within(panel).getByRole('radiogroup', { name: /motion/iu }));
    const radios = group.getAllByRole('radio');
    expect(radios.map(({ textContent }) => textContent.replace(/^[YNAX]/u, ''))).toEqual([
      'in favour',
      'against',
      'abstaining',
    ]);
    expect(radios.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    expect(panel.textContent).toContain('How it voted is not known.');
    await userEvent.click(group.getByRole('radio', { name: /against/u }));
    expect(page.view().question).toMatchObject({ tally: { inFavour: 6, against: 3 }, notNamed: 11 });
    expect(within(panel).getAllByText(/How it voted is not known/u).length).toBeGreaterThan(0);
  });

  test('the table says so of every vote that is not named', async () => {
    showScenario(UKRAINE, scenarioOf(UKRAINE), MOTION, 'read');
    const table = (await screen.findByText('All votes as a table')).closest('details');
    expect(table?.querySelectorAll('.token-notKnown')).toHaveLength(26);
  });
});

test('a count that is not known is no number', () => {
  const { container } = showScenario(PORTUGAL, scenarioOf(PORTUGAL), AMENDMENT);
  expect(container.querySelector('.hollow-number')?.textContent).toBe('?');
  expect(screen.getByRole('img', { name: 'How many of 11 voted in favour is not known; 7 needed' })).toBeTruthy();
  expect(headline()).toBe('Adopted. How many said yes is not known.');
});

test('without a known President nobody is marked, and the legend says so', () => {
  const { meeting, ...scenario } = scenarioOf(PORTUGAL);
  const { president: _, ...rest } = meeting;
  const { container } = showScenario(PORTUGAL, { ...scenario, meeting: rest }, AMENDMENT);
  expect(container.querySelectorAll('.seat .seat-chair')).toHaveLength(0);
  expect(container.querySelector('.legend')?.textContent).toContain('Who presided is not known');
});
