import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { showMeeting, showScenario } from './fixtures/meeting.tsx';
import { FRENCH, scenarioFrom, state } from '../session/session.helpers.ts';

const seat = (name: RegExp) =>
  within(screen.getByRole('list', { name: 'The members round the table' })).getByRole('button', { name });

/** Where the page answers what learners ask. */
describe('a place for each question', () => {
  test('who the five are, and since when', async () => {
    showMeeting(8, 'watch');
    fireEvent.click(screen.getByRole('button', { name: 'one of the five who can veto: since when?' }));
    const items = await screen.findAllByText(/^since /u);
    expect(items.map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'China since 25 October 1971, by General Assembly resolution 2758 (XXVI); before, the seat was the Republic of China’s.',
      'France since 24 October 1945: Article 23 of the Charter names it.',
      'Russia since 24 December 1991, by a letter of that day; before, the seat was the Soviet Union’s.',
      'United Kingdom since 24 October 1945: Article 23 of the Charter names it.',
      'United States since 24 October 1945: Article 23 of the Charter names it.',
    ]);
  });

  test('why this draft first: by rule 32', () => {
    showMeeting(8, 'watch');
    expect(
      screen.getByText(
        'Drafts are voted on in the order in which they were submitted, unless the Council decides otherwise.',
      ),
    ).toBeTruthy();
  });

  test('before a procedural question nobody is said to have a veto', async () => {
    showScenario('2015-12-10-agenda', scenarioFrom('2015-12-10-agenda'), 0);
    expect(await screen.findByText(/This is a matter of procedure: .* nobody has a veto\./u)).toBeTruthy();
  });

  test('whether the ten can block together, and how many it takes', async () => {
    const { page } = showMeeting(14, 'try');
    fireEvent.click(await screen.findByRole('button', { name: 'Can the ten elected members block it together?' }));
    expect(await screen.findByText(/^Yes\. .* seven of the ten are enough: eight yes votes are left/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show it on the table' }));
    const end = page.view().line.questions.find(({ key }) => key === FRENCH)?.end;
    expect(end).toMatchObject({ kind: 'insufficientVotes', tally: { inFavour: 8, against: 7 } });
  });

  test('that the “no” of an elected member is no veto, beside a veto and at its seat', async () => {
    showMeeting(14, 'watch');
    expect(await screen.findByText('Venezuela said no, too; elected members have no veto.')).toBeTruthy();
    expect(screen.getByText('China holds a veto, but abstained. That stops nothing.')).toBeTruthy();
    fireEvent.click(seat(/^Venezuela/u));
    expect(await screen.findByText('Its no is no veto: it was elected to the Council.')).toBeTruthy();
  });

  test('that the “no” of a permanent member is none where yes votes are too few, and that staying out moves nothing', async () => {
    const { page } = showMeeting(29, 'try');
    fireEvent.click(seat(/^United States/u));
    expect(await screen.findByText('Its no is no veto here: too few yes votes.')).toBeTruthy();
    page.session.send({ type: 'setVote', question: 'S/2016/847', member: state('USA'), vote: 'notParticipating' });
    expect(await screen.findByText('Not voting stops nothing: still 9 needed.')).toBeTruthy();
  });

  test('how it stands, who said no and why: asked by a press or a key, seen and spoken', async () => {
    const { page } = showMeeting(14, 'watch');
    const answer = () => document.querySelector('.queries-answer');
    fireEvent.click(await screen.findByRole('button', { name: 'How does it stand?' }));
    expect(answer()?.textContent).toBe('French draft: 11 yes, 2 no, 2 abstaining; 9 needed.');
    expect(answer()?.getAttribute('role')).toBe('status');
    fireEvent.keyDown(document.body, { key: 'o' });
    expect(answer()?.textContent).toBe('No: Russia and Venezuela.');
    fireEvent.keyDown(document.body, { key: 'w' });
    expect(answer()?.textContent).toMatch(/^11 members voted in favour, and 9 would have been enough\./u);
    page.session.send({ type: 'seek', to: 8 });
    await vi.waitFor(() => expect(answer()?.textContent).toBe('Nothing has been put to the vote yet.'));
  });

  test('the Council as a table: what the horseshoe says and does, one stop for Tab, arrows inside', async () => {
    const { page } = showMeeting(14, 'try');
    fireEvent.click(await screen.findByRole('button', { name: 'As a table' }));
    const table = await screen.findByRole('table', { name: 'French draft' });
    const rows = within(table).getAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent).slice(0, 6)).toEqual([
      'ChinaVeto',
      'FranceVeto',
      'RussiaVetopresiding',
      'United KingdomVeto',
      'United StatesVeto',
      'Angola',
    ]);
    const buttons = within(table).getAllByRole('button');
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    buttons[0]?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('data-member')).toBe('FRA');
    fireEvent.click(within(table).getByRole('button', { name: /^Russian Federation/u }));
    fireEvent.click(await screen.findByRole('button', { name: /^Abstains/u }));
    expect(page.view().line.questions[0]?.end?.kind).toBe('adopted');
    fireEvent.click(screen.getByRole('button', { name: 'As a horseshoe' }));
    expect(seat(/^Russian Federation/u)).toBeTruthy();
  });
});
