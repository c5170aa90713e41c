import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { OUTCOMES, VOTES } from '../../machines/rules/index.ts';
import { ENDS_OF_AGREEMENT, ENDS_OF_BALLOT, ENDS_WITHOUT_VOTE } from '../../src/scenario/scenario.ts';
import { CHART_SIGNS } from '../../src/ui/chart/ChartSign.tsx';
import { STOP_KINDS } from '../../src/ui/timeline/StopMark.tsx';
import { say, showMeeting } from './fixtures/meeting.tsx';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

/** What the items of a group stand for, as the code calls it. */
function signsIn(group: string): string[] {
  const items = within(screen.getByRole('region', { name: group })).getAllByRole('listitem');
  return items.map((item) => item.dataset['sign'] ?? '');
}

const VOTE = 'A vote: a shape with a letter';
const SEAT = 'A seat: ring and badge for those that can veto';
const RESULT = 'A result: what became of the paper';
const BAR = 'The bar: a cell for each member';
const ENDS = 'In lists and on the table: how it ended';
const STOPS = 'On the timeline: what was done';
const CHART = 'On a chart: where something is, and what can come next';

describe('the page of all signs', () => {
  test('has every vote, and those that are not known or assumed', () => {
    showMeeting(undefined, 'signs');
    expect(signsIn(VOTE)).toEqual([...VOTES, 'notKnown', 'assumed']);
  });

  test('has every result, and on procedure all but the veto', () => {
    showMeeting(undefined, 'signs');
    const procedural = OUTCOMES.filter((outcome) => outcome !== 'vetoed').map((outcome) => `procedural ${outcome}`);
    expect(signsIn(RESULT)).toEqual([...OUTCOMES, ...procedural]);
  });

  test('has the bar of every result, and of the votes before it', () => {
    showMeeting(undefined, 'signs');
    const decided = OUTCOMES.filter((outcome) => outcome !== 'undetermined');
    const states = ['open', 'threatened', 'possible', ...decided];
    expect(signsIn(BAR).toSorted()).toEqual(states.map((state) => `bar ${state}`).toSorted());
  });

  test('has every end that a file can have, and every kind of stop', () => {
    showMeeting(undefined, 'signs');
    const shown = signsIn(ENDS).flatMap((names) => names.split(' '));
    const decided = OUTCOMES.filter((outcome) => outcome !== 'undetermined');
    const ends = [...decided, ...ENDS_WITHOUT_VOTE, ...ENDS_OF_AGREEMENT, ...ENDS_OF_BALLOT];
    expect(ends.filter((end) => !shown.includes(end))).toEqual([]);
    expect(signsIn(STOPS)).toEqual(STOP_KINDS.map((stop) => `stop ${stop}`));
  });

  test('has every sign of a chart, as its legend has them', () => {
    showMeeting(undefined, 'signs');
    expect(signsIn(CHART)).toEqual(CHART_SIGNS.map((sign) => `chart ${sign}`));
  });

  test('draws each sign once in light and once in dark, and says its name and its meaning once', () => {
    const { container } = showMeeting(undefined, 'signs');
    const signs = [...container.querySelectorAll('.sign')];
    expect(signs.length).toBeGreaterThan(40);
    for (const sign of signs) {
      const schemes = [...sign.querySelectorAll<HTMLElement>('[data-scheme]')];
      expect(schemes.map(({ dataset }) => dataset['scheme'])).toEqual(['light', 'dark']);
      for (const plate of schemes) expect(plate.querySelector('svg, .bar, .council-bar')).not.toBeNull();
      expect(sign.querySelector('h3')?.textContent).not.toBe('');
      expect(sign.querySelector('p')?.textContent).toMatch(/\.$/u);
    }
  });

  test('has the seats of other Councils, without a holder and by their power', () => {
    showMeeting(undefined, 'signs');
    expect(signsIn(SEAT)).toEqual(expect.arrayContaining(['seat unheld', 'seat power']));
  });

  test('fills the badge of the veto only', () => {
    const { container } = showMeeting(undefined, 'signs');
    const filled = [...container.querySelectorAll<HTMLElement>('.sign:has(.seat-vetoing)')];
    expect(filled.map(({ dataset }) => dataset['sign'])).toEqual(['seat vetoes', 'seat changedVeto']);
    const words = within(screen.getByRole('region', { name: SEAT }));
    expect(words.getByText(/to which at least nine said yes/u)).toBeTruthy();
    expect(words.getByText(/Too few said yes.*or the question is procedural/u)).toBeTruthy();
  });
});

describe('going there', () => {
  test('is one press away below the chamber, and the way back leads to the same place', async () => {
    const { page } = showMeeting(14, 'procedure');
    act(() => page.rooms.send({ type: 'watch' }));
    const legend = screen.getByRole('list', { name: say('ui.legend.title') });
    await userEvent.click(within(legend).getByRole('link', { name: 'All signs' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The signs of this page');
    expect(document.activeElement).toBe(screen.getByRole('main'));
    await waitFor(() => expect(location.hash).toBe('#/about/signs'));
    await userEvent.click(screen.getByRole('link', { name: 'Back to the meeting' }));
    expect(page.rooms.getSnapshot().value).toBe('watch');
    expect(page.view().at).toBe(14);
  });

  test('keys change nothing in the meeting there', async () => {
    const { page } = showMeeting(14, 'signs');
    await userEvent.keyboard('{ArrowRight}{End}');
    expect(page.view().at).toBe(14);
  });

  test('reveals no result', () => {
    showMeeting(14, 'signs');
    expect(sessionStorage.getItem('horseshoe.results.2016-10-08-aleppo')).toBeNull();
  });
});
