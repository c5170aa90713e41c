import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { showMeeting } from './fixtures/meeting.tsx';

test('before a vote the panel gives the rule, while it is taken how it stands, after it why', async () => {
  const { page } = showMeeting(8);
  const rule = screen.getByRole('region', { name: 'How the Council decides' });
  expect(await within(rule).findByText(/at least 9 of the 15 members/u)).toBeTruthy();
  act(() => page.session.send({ type: 'seek', to: 10 }));
  expect(await screen.findByRole('region', { name: 'How it stands' })).toBeTruthy();
  act(() => page.session.send({ type: 'seek', to: 14 }));
  expect(await screen.findByRole('region', { name: 'Why?' })).toBeTruthy();
  expect(await screen.findByText('What would change it')).toBeTruthy();
});

test('every finding has its citation, and a citation says what the rule says', async () => {
  showMeeting(14);
  const findings = await screen.findByRole('list', { name: 'What each test found' });
  expect(findings.querySelectorAll('li')).toHaveLength(3);
  expect(findings.querySelectorAll('li details summary')).toHaveLength(3);
});

test.each([
  [14, ['RUS']],
  [29, ['FRA', 'GBR', 'USA', 'AGO', 'JPN']],
])('at stop %i one way of turning the result can be played: %j', async (at, members) => {
  const { page } = showMeeting(at);
  await userEvent.click(await screen.findByRole('button', { name: /^What if .+\?$/u }));
  expect(page.view().question?.outcome.kind).toBe('adopted');
  expect(
    page
      .view()
      .line.departures.map(({ member }) => member)
      .toSorted(),
  ).toEqual(members.toSorted());
});
