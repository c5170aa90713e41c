import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTurn } from '../../src/learn/puzzles/inTurn.ts';
import type { Puzzle } from '../../src/learn/puzzles/index.ts';
import { loadChanges } from '../../src/session/index.ts';
import { App } from '../../src/ui/App.tsx';
import { readSolved, solved } from '../../src/ui/learn/puzzles/solved.ts';
import { learnMeeting, PUZZLES } from '../learn/puzzles/made.ts';
import { aleppo, ID, say } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';

vi.mock('../../src/learn/puzzles/fetchPuzzles.ts', () => ({
  fetchPuzzles: () => Promise.resolve({ ok: true, puzzles: PUZZLES }),
}));
vi.mock('../../src/ui/learn/fetchMeeting.ts', () => ({
  fetchMeeting: (id: string) => Promise.resolve(learnMeeting(id)),
}));

beforeEach(async () => {
  await loadChanges();
  localStorage.clear();
  solved.clear();
});
afterEach(() => vi.useRealTimers());

function called(id: string): Puzzle {
  return PUZZLES.find((puzzle) => puzzle.id === id) ?? expect.fail(id);
}

/** The page at an address of Learn. */
async function show(path: string) {
  const { page } = openPage(aleppo(), undefined, { place: 'learn', path });
  const shown = render(<App say={say} opened={{ id: ID, scenario: aleppo(), page }} />);
  await screen.findByRole('heading', { level: 1, name: /\?|\./u });
  return { page, ...shown };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const seat = (name: RegExp) => screen.getByRole('button', { name });
const told = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

async function vote(member: RegExp, key: string): Promise<void> {
  await userEvent.click(seat(member));
  await userEvent.keyboard(key);
  await userEvent.keyboard('{Escape}');
}

const ONE = 'oneVote.adopted.BM-158';

describe('a puzzle that is solved in the chamber', () => {
  test('says what is asked and who made the table; nothing is used yet', async () => {
    await show(`puzzles/${ONE}`);
    expect(heading()).toBe('Find the one vote.');
    expect(screen.getByText(/One member alone can turn that/u)).toBeDefined();
    expect(screen.getByRole('heading', { name: '0 of 1 change used' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'UNSC votes since 1946 Database' })).toBeDefined();
  });

  test('a wrong change shows what it brings, and Undo takes it back', async () => {
    await show(`puzzles/${ONE}`);
    await vote(/^Argentina/u, 'y');
    expect(told()).toContain('1 of 1 change used');
    expect(told()).toContain('It has enough votes in favour, but the USSR vetoes it.');
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(screen.getByRole('heading', { name: '0 of 1 change used' })).toBeDefined();
    expect(solved.read().has(ONE)).toBe(false);
  });

  test.each(['y', 'a', 'x'])(
    'any right answer is accepted: the USSR with %s; then all answers are told, and it is kept',
    async (key) => {
      await show(`puzzles/${ONE}`);
      await vote(/^Union of Soviet/u, key);
      expect(screen.getByRole('heading', { name: 'Solved.' })).toBeDefined();
      expect(screen.getByText('There is one set of members that can do it.')).toBeDefined();
      expect(screen.getByText('The USSR votes in favour, abstains or does not participate instead.')).toBeDefined();
      expect(readSolved(localStorage.getItem('horseshoe.puzzles'))).toEqual(new Set([ONE]));
    },
  );

  test('started over and solved again, it is right again', async () => {
    await show(`puzzles/${ONE}`);
    await vote(/^Union of Soviet/u, 'a');
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(told()).toContain('You have solved this before.');
    await vote(/^Union of Soviet/u, 'y');
    expect(screen.getByRole('heading', { name: 'Solved.' })).toBeDefined();
  });

  test('hints come one by one, and it is as open as before', async () => {
    await show(`puzzles/${ONE}`);
    await userEvent.click(screen.getByRole('button', { name: 'A hint (3 left)' }));
    expect(told()).toContain('It has 8 votes in favour and needs 7. The USSR is against, and has a veto.');
    await userEvent.click(screen.getByRole('button', { name: 'A hint (2 left)' }));
    await userEvent.click(screen.getByRole('button', { name: 'A hint' }));
    expect(told()).toContain('Look at the permanent members that voted against.');
    expect(screen.getByRole('heading', { name: '0 of 1 change used' })).toBeDefined();
    await vote(/^Union of Soviet/u, 'a');
    expect(screen.getByRole('heading', { name: 'Solved.' })).toBeDefined();
  });

  test('arrow keys go round the table and answer nothing', async () => {
    await show(`puzzles/${ONE}`);
    act(() => seat(/^Argentina/u).focus());
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{ArrowDown}{Home}{End}');
    expect(screen.getByRole('heading', { name: '0 of 1 change used' })).toBeDefined();
  });

  test('who may not move says so', async () => {
    await show('puzzles/locked.adopted.BM-250.GBR');
    await userEvent.click(seat(/^United Kingdom/u));
    expect(told()).toContain('this vote stays as it is');
  });

  test('of two questions each has its votes in the chamber', async () => {
    const id = 'twoDrafts.2017-11-16-chemical-weapons-inquiry.S-2017-962-adopted.S-2017-968-notAdopted';
    await show(`puzzles/${id}`);
    const russia = () => seat(/^Russian Federation/u).getAttribute('aria-label');
    const first = russia();
    const other = within(screen.getByRole('group', { name: 'In the chamber' })).getByRole('button', {
      name: 'S/2017/968',
    });
    await userEvent.click(other);
    expect(other.getAttribute('aria-pressed')).toBe('true');
    expect(russia()).not.toBe(first);
    await vote(/^Russian Federation/u, 'n');
    expect(told()).toContain('S/2017/962 has enough votes in favour, but the Russian Federation vetoes it.');
  });
});

describe('a result that is asked', () => {
  const RESULT = 'result.BM-2017.RUS-notParticipating';

  test('nothing chosen: it asks; a wrong answer says why and not the right one; choosing alone answers nothing', async () => {
    const { container } = await show(`puzzles/${RESULT}`);
    expect(screen.getByText(/Suppose that the Russian Federation does not participate/u)).toBeDefined();
    expect(container.textContent).not.toMatch(/Adopted\./u);
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(told()).toContain('Choose an answer first.');
    await userEvent.click(screen.getByRole('radio', { name: /Adopted/u }));
    await userEvent.click(screen.getByRole('radio', { name: /Vetoed/u }));
    expect(solved.read().size).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    expect(told()).toContain('Not that. An abstention is not a veto.');
    expect(told()).not.toMatch(/adopted/iu);
    expect(solved.read().size).toBe(0);
  });

  test('the right one shows what came of it', async () => {
    await show(`puzzles/${RESULT}`);
    await userEvent.click(screen.getByRole('radio', { name: /Adopted/u }));
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
    const title = await screen.findByRole('heading', { name: 'Solved.' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(heading()).toContain('Adopted. Twelve said yes');
    expect(solved.read()).toEqual(new Set([RESULT]));
  });
});

describe('the list', () => {
  test('begins with the first, has the puzzle of the day, and marks what is solved', async () => {
    const [first, second] = inTurn(PUZZLES);
    if (!first || !second) expect.fail();
    solved.add(first.id);
    await show('puzzles');
    expect(screen.getByRole('link', { name: /Go on with the next/u }).getAttribute('href')).toBe(
      `#/learn/puzzles/${second.id}`,
    );
    const daily = screen.getByRole('link', { name: /Today/u }).getAttribute('href') ?? '';
    expect(called(daily.replace('#/learn/puzzles/', ''))).toBeDefined();
    expect(screen.getAllByText('Solved')).toHaveLength(1);
    expect(screen.getByText(/UNSC votes since 1946/u)).toBeDefined();
  });

  test('is chosen by grade and kind, and counts', async () => {
    await show('puzzles');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How hard' }), 'Medium');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What is asked' }), 'Which one vote?');
    const count = PUZZLES.filter(({ kind, grade }) => kind === 'oneVote' && grade === 3).length;
    expect(told()).toContain(`${count} puzzles, 0 solved.`);
    const list = () => screen.getAllByRole('link', { name: 'Find the one vote.' }).length;
    expect(list()).toBe(24);
    await userEvent.click(screen.getByRole('button', { name: /Show more/u }));
    expect(list()).toBe(count);
  });

  test('what is solved can be forgotten', async () => {
    solved.add(ONE);
    await show('puzzles');
    await userEvent.click(screen.getByRole('button', { name: 'Forget what I have solved' }));
    expect(solved.read().size).toBe(0);
    expect(localStorage.getItem('horseshoe.puzzles')).toBeNull();
  });

  test('an address that no puzzle has is said to be none', async () => {
    await show('puzzles/oneVote.adopted.XX-1');
    expect(heading()).toBe('There is no such puzzle.');
    expect(screen.getByRole('link', { name: 'All puzzles' })).toBeDefined();
  });
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['no list', '{"a":1}'],
  ['too much', JSON.stringify(Array.from({ length: 9000 }, (_, index) => `result.BM-${index}.${'x'.repeat(40)}`))],
  ['what is no id', '[1,null,"<b>","a b",""]'],
])('stored may be anything: %s', (_, text) => {
  expect(readSolved(text).size).toBe(0);
});
