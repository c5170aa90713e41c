import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PowerChoice } from '../../src/session/index.ts';
import { loadRoom } from '../../src/ui/app/loadRoom.ts';
import { MOST_ROUND_THE_TABLE } from '../../src/ui/council/councilShape.ts';
import { FRENCH, state } from '../session/session.helpers.ts';
import { say, showMeeting } from './fixtures/meeting.tsx';

await Promise.all([import('../../src/ui/whatif/Rules.tsx'), import('../../src/ui/power/Power.tsx'), loadRoom('try')]);

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const AFRICAN_UNION = 'African Union, 2005';

/** Opens the Council of a reform in Try; the board has all votes on the French draft. */
async function openReform(name: string) {
  const shown = showMeeting(14, 'try');
  act(() => shown.page.rooms.send({ type: 'use', tool: 'rules' }));
  const button = await screen.findByRole('radio', { name: `Show this Council: ${name}` });
  await userEvent.click(button);
  return { ...shown, button };
}

const picture = (name: string) => screen.getByRole('list', { name: `The seats of ${name}` });
const seatsIn = (list: HTMLElement) => within(list).getAllByRole('button');
const told = (list: HTMLElement) => seatsIn(list).map((seat) => seat.getAttribute('aria-label') ?? '');

describe('the Council of a reform', () => {
  test('shows the members with their votes, and the seats that nobody has held as what they are', async () => {
    await openReform(AFRICAN_UNION);
    const seats = told(picture(AFRICAN_UNION));
    expect(seats).toHaveLength(26);
    expect(seats).toContain('Russia (permanent, with a veto): voted against.');
    expect(seats).toContain('Senegal (elected): voted in favour.');
    expect(seats).toContain(
      'New permanent seat 6 (permanent, with a veto): there was no such seat, so nobody has voted.',
    );
    expect(seats).toContain('New elected seat 5 (elected): there was no such seat, so nobody has voted.');
  });

  test('draws no vote where none was cast, and a badge for each that holds a veto', async () => {
    const { container } = await openReform(AFRICAN_UNION);
    const drawn = (selector: string) => container.querySelectorAll(`.council-drawing ${selector}`).length;
    expect(drawn('.token-notKnown')).toBe(11);
    expect(drawn('.token:not(.token-notKnown)')).toBe(15);
    expect(drawn('.seat-badge')).toBe(11);
  });

  test('says how it ends, how many are in favour at least and at most, and how many are needed', async () => {
    const { container } = await openReform(AFRICAN_UNION);
    const count = container.querySelector('.council-count');
    expect(count?.textContent).toContain('Vetoed');
    expect(count?.textContent).toContain('Short of votes');
    expect(screen.getByRole('img', { name: '11 votes in favour of 26, and 11 more possible; 16 needed' })).toBeTruthy();
  });

  test('a veto that is certain is marked at its seat and in the count; who loses a seat is left open', async () => {
    const name = 'The Council of 1946–1965';
    const { container } = await openReform(name);
    expect(told(picture(name))).toContain('Russia (permanent, with a veto): voted against; this is the veto.');
    expect(told(picture(name)).filter((seat) => seat.startsWith('Elected seat'))).toHaveLength(6);
    expect(told(picture(name)).find((seat) => seat.startsWith('Elected seat 1'))).toMatch(
      /which of Angola, Egypt, Japan, .* and Venezuela has it is not known/u,
    );
    expect(container.querySelectorAll('.council-drawing .seat-vetoing')).toHaveLength(1);
    expect(container.querySelector('.council-bar-veto')).not.toBeNull();
  });

  test('is one stop for Tab, with arrows round the table, and what has the focus is told below', async () => {
    const { container, page } = await openReform(AFRICAN_UNION);
    const at = page.view().at;
    const list = picture(AFRICAN_UNION);
    const stops = seatsIn(list).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => stops[0]?.focus());
    const first = document.activeElement?.getAttribute('aria-label');
    await userEvent.keyboard('{ArrowRight}');
    expect(list.contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.getAttribute('aria-label')).not.toBe(first);
    expect(container.querySelector('.council-told')?.textContent).toBe(
      document.activeElement?.getAttribute('aria-label'),
    );
    await userEvent.keyboard('p');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/with a veto/u);
    expect(page.view().at).toBe(at);
  });

  test('as a table says the same: everybody with kind and vote, those that are alike in one row', async () => {
    const { container } = await openReform(AFRICAN_UNION);
    const council = container.querySelector<HTMLElement>('.council') ?? expect.fail('no Council');
    await userEvent.click(within(council).getByRole('button', { name: 'As a table' }));
    const table = within(council).getByRole('table', { name: `The seats of ${AFRICAN_UNION}` });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toHaveLength(1 + 5 + 15 + 2); // heads, groups, members, the new ones
    expect(rows.find((row) => row.startsWith('Russia'))).toMatch(/Veto.*permanent, with a veto.*no/u);
    expect(rows.find((row) => row.startsWith('6 new permanent seats'))).toMatch(/Veto.*with a veto.*not known/u);
    expect(rows.find((row) => row.startsWith('5 new elected seats'))).toMatch(/elected.*not known/u);
    const buttons = within(table).getAllByRole('button');
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    act(() => buttons[0]?.focus());
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(buttons[1]);
  });

  test('follows a changed vote, and closes again', async () => {
    const { page, button } = await openReform(AFRICAN_UNION);
    act(() =>
      page.session.send({
        type: 'setVote',
        question: FRENCH,
        member: state('RUS'),
        vote: 'abstaining',
      }),
    );
    expect(await screen.findByRole('button', { name: 'Russia (permanent, with a veto): abstained.' })).toBeTruthy();
    expect(button).toHaveProperty('checked', true);
    await userEvent.click(button);
    expect(screen.queryByRole('list', { name: `The seats of ${AFRICAN_UNION}` })).toBeNull();
  });
});

describe('a Council with the power of its seats', () => {
  async function openPower(power: PowerChoice) {
    const shown = showMeeting(14, 'try');
    act(() => shown.page.session.send({ type: 'suppose', change: { power } }));
    act(() => shown.page.rooms.send({ type: 'use', tool: 'power' }));
    await screen.findByRole('heading', { name: say('power.title') });
    return shown;
  }
  const own = (elected: number): PowerChoice => ({
    of: 'own',
    numbers: { permanentWithVeto: 5, permanentWithoutVeto: 0, elected },
  });

  test.each([
    [15, 'horseshoe'],
    [MOST_ROUND_THE_TABLE, 'horseshoe'],
    [MOST_ROUND_THE_TABLE + 1, 'hall'],
    [193, 'hall'],
  ])('of %i seats is a %s, with every seat in it once', async (seats, form) => {
    const { container } = await openPower(own(seats - 5));
    expect(container.querySelector(`.council-room.council-${form}`)).not.toBeNull();
    const list = screen.getByRole('list', { name: say('power.title') });
    expect(new Set(told(list)).size).toBe(seats);
    expect(told(list).filter((seat) => seat.includes('Permanent, with veto'))).toHaveLength(5);
  });

  test('draws each seat as full as its power is a part of the greatest, by the area of its disc', async () => {
    const { container } = await openPower(own(10));
    const radius = (of: string) =>
      [...container.querySelectorAll(`.council-drawing ${of}`)].map((disc) => Number(disc.getAttribute('r')));
    const [full, filled] = [radius('.council-power-most'), radius('.council-power')];
    const parts = filled.map((r, index) => (r / (full[index] ?? Number.NaN)) ** 2);
    expect(parts.filter((part) => part > 0.999)).toHaveLength(5);
    // 0.0183051 : 0.1633899, as in the table of the same tool
    for (const part of parts.filter((each) => each < 0.999)) expect(part).toBeCloseTo(0.0183051 / 0.1633899, 4);
    expect(screen.getByText('16.3%')).toBeTruthy();
    expect(screen.getByText('Permanent, with veto × 5; 81.7% together')).toBeTruthy();
  });
});
