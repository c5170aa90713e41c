import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stateOf } from '../../machines/rules/index.ts';
import { aleppo, ID, showOpen } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';

beforeEach(() => forget());
afterEach(() => forget());

function forget(): void {
  localStorage.clear();
  sessionStorage.clear();
}

/** The page as a reader finds it who has not been here before. */
function visit(place: 'start' | 'watch' | 'try' | 'read' | 'procedure', at?: number) {
  const { page } = openPage(aleppo(), undefined, { place });
  if (at !== undefined) page.session.send({ type: 'seek', to: at });
  return { page, ...showOpen(ID, aleppo(), page) };
}

const headline = () => screen.getByRole('heading', { level: 1 }).textContent;
const strip = () => screen.getByRole('navigation', { name: 'The questions put to the vote' });
const cards = () =>
  within(strip())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replaceAll(/\s+/gu, ' '));

describe('a reader who has not seen the vote', () => {
  test('finds no result on the cards, on the rail or in the headline', () => {
    const { container } = visit('watch', 8);
    expect(cards()).toEqual(['French draft Not shown yet Show', 'Russian draft Not shown yet Show']);
    expect(container.querySelectorAll('.stop-secret')).toHaveLength(2);
    expect(container.querySelectorAll('.stop-vetoed, .stop-short')).toHaveLength(0);
    expect(headline()).not.toMatch(/Vetoed|Not enough/u);
  });

  test('sees a result once they reach it, and the next one not yet', () => {
    const { page } = visit('watch', 13);
    act(() => page.session.send({ type: 'step', by: 1 }));
    expect(headline()).toBe('Vetoed. Eleven of fifteen said yes; Russia said no.');
    expect(cards()).toEqual(['French drafton record Vetoed 11–2–2', 'Russian draft Not shown yet Show']);
    act(() => page.session.send({ type: 'seek', to: 8 }));
    expect(cards()[0]).toContain('Vetoed');
  });

  test('who comes by a link behind a result sees everything up to it, for as long as the visit', () => {
    const first = visit('watch', 30);
    expect(cards().map((card) => card.includes('Not shown yet'))).toEqual([false, false]);
    first.unmount();
    visit('watch', 8);
    expect(cards().map((card) => card.includes('Not shown yet'))).toEqual([false, false]);
  });

  test('is shown one result that they ask for, and no other', async () => {
    visit('watch', 8);
    await userEvent.click(screen.getByRole('button', { name: 'Show the result: Russian draft' }));
    expect(cards()).toEqual(['French draft Not shown yet Show', 'Russian drafton record Not enough votes 4–9–2']);
  });

  test('sees nothing of the votes in a member’s panel either, until they have reached the result', async () => {
    const { page } = visit('watch', 8);
    await userEvent.click(screen.getByRole('button', { name: /^China/u }));
    const panel = await screen.findByRole('region', { name: 'China' });
    expect(within(panel).getByText(/^How it voted is not shown yet/u)).toBeTruthy();
    expect(panel.textContent).not.toMatch(/abstain|in favour|against/u);
    act(() => page.session.send({ type: 'seek', to: 14 }));
    expect(await within(panel).findByText(/^How it voted on a question is not shown yet/u)).toBeTruthy();
    expect(within(panel).getByRole('group', { name: /French draft/u })).toBeTruthy();
  });

  test('goes to the result that they ask for, where it gives no other away', async () => {
    const { page } = visit('start');
    await userEvent.click(screen.getByRole('button', { name: 'Show the result: French draft' }));
    expect([page.rooms.getSnapshot().value, page.view().at]).toEqual(['watch', 14]);
    expect(headline()).toBe('Vetoed. Eleven of fifteen said yes; Russia said no.');
  });

  test('can have all results shown, here and next time', async () => {
    const first = visit('watch', 8);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Always show results' }));
    expect(cards().map((card) => card.includes('on record'))).toEqual([true, true]);
    first.unmount();
    sessionStorage.clear();
    visit('watch', 8);
    expect(cards().map((card) => card.includes('on record'))).toEqual([true, true]);
    expect(screen.queryByRole('checkbox', { name: 'Always show results' })).toBeNull(); // it is among the settings
  });

  test.each(['[', '{"a":1}', '7', 'null'])('what is stored as %s does no harm', (stored) => {
    sessionStorage.setItem(`horseshoe.results.${ID}`, stored);
    visit('watch', 8);
    expect(cards()).toHaveLength(2);
  });
});

describe('before a room that shows results', () => {
  test('Try asks once, and then has the votes of the question whole', async () => {
    const { page } = visit('try', 8);
    expect(headline()).not.toContain('Vetoed');
    expect(screen.queryByRole('list', { name: 'The members round the table' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show the votes' }));
    expect(await screen.findByRole('list', { name: 'The members round the table' })).toBeTruthy();
    expect(page.view().question).toMatchObject({ key: 'S/2016/846', stage: 'declared' });
    expect(headline()).toMatch(/^Vetoed\./u);
  });

  test('a link to the votes on a question shows them', async () => {
    const { page } = openPage(aleppo(), undefined, { place: 'try', question: 'S-2016-847' });
    showOpen(ID, aleppo(), page);
    expect(await screen.findByRole('list', { name: 'The members round the table' })).toBeTruthy();
    expect(headline()).toBe('Not enough votes. Four said yes; nine are needed.');
  });

  test('Read asks for all of them', async () => {
    visit('read', 14);
    expect(screen.queryByText('All votes as a table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all results' }));
    expect(await screen.findByText('All votes as a table')).toBeTruthy();
  });

  test('the reader can go and watch instead', async () => {
    const { page } = visit('read', 8);
    await userEvent.click(screen.getByRole('button', { name: 'Watch the vote first' }));
    expect(page.rooms.getSnapshot().value).toBe('watch');
    expect(screen.getByRole('slider', { name: 'Position in the meeting' })).toBeTruthy();
  });
});

describe('the start', () => {
  test('names those that hold a veto, and leads to the vote', async () => {
    const { page } = visit('start');
    const five = screen.getByRole('region', { name: 'Five of the fifteen hold a veto' });
    expect(
      within(five)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['China', 'France', 'Russia', 'UK', 'US']);
    expect(five.textContent).toContain(
      'A draft needs nine yes votes. Even then, one “no” from any of these five stops it: that is the veto.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Start the vote' }));
    expect(page.rooms.getSnapshot().value).toBe('watch');
    expect(page.view().question).toMatchObject({ key: 'S/2016/846', stage: 'casting' });
    expect(page.player.getSnapshot().value).toBe('playing');
  });
});

describe('a changed vote', () => {
  test('is beside the record on its card, and in the headline', async () => {
    const { page } = visit('try', 14);
    await screen.findByRole('list', { name: 'The members round the table' });
    act(() =>
      page.session.send({ type: 'setVote', question: 'S/2016/846', member: stateOf('RUS'), vote: 'abstaining' }),
    );
    expect(headline()).toBe('Adopted. Eleven said yes; nobody with a veto said no.');
    expect(cards()[0]).toBe('French drafton record Vetoed 11–2–2yours Adopted 11–1–3');
    await userEvent.click(await screen.findByRole('button', { name: 'Back to the record' }));
    expect(cards()[0]).toBe('French drafton record Vetoed 11–2–2');
  });
});

test('the tabs lead from room to room, without a reload, and say where one is', async () => {
  visit('watch', 14);
  const tabs = () => screen.getByRole('navigation', { name: 'Rooms of this meeting' });
  await userEvent.click(within(tabs()).getByRole('link', { name: 'Procedure' }));
  expect(await screen.findByRole('region', { name: 'What can be done now?' })).toBeTruthy();
  expect(within(tabs()).getByRole('link', { current: 'page' }).textContent).toBe('Procedure');
});

test('the tools of Try come one at a time, each by its name', async () => {
  const { page } = visit('try', 14);
  const tools = await screen.findByRole('navigation', { name: 'Tools' });
  expect(await screen.findByRole('region', { name: 'What would it take?' })).toBeTruthy();
  await userEvent.click(within(tools).getByRole('button', { name: 'Other rules' }));
  expect(await screen.findByRole('region', { name: 'The same votes under other rules' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'What would it take?' })).toBeNull();
  expect(page.rooms.getSnapshot().context.tool).toBe('rules');
});
