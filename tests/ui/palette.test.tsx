import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { MANNERS } from '../../machines/rules/index.ts';
import { TERMS } from '../../src/messages/terms.ts';
import { listMeetings } from '../../src/scenario/meetings.ts';
import { ROOMS } from '../../src/ui/app/route.ts';
import { READ_SECTIONS } from '../../src/ui/app/section.ts';
import { TOOLS } from '../../src/ui/app/tool.ts';
import { QUERIES } from '../../src/ui/chamber/query.ts';
import { ACTIONS } from '../../src/ui/palette/actionEntries.ts';
import { PROCEDURE_PANELS } from '../../src/ui/palette/roomEntries.ts';
import { PACES } from '../../src/ui/player.machine.ts';
import { SETTINGS, setSetting, type SettingName } from '../../src/ui/shared/settings.ts';
import { THEMES } from '../../src/ui/theme.ts';
import { aleppo, ID, say, showMeeting, showOpen, showScenario } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';
import { scenarioOf } from './fixtures/scenarios.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  setSetting('shortcuts', 'on');
});

async function openPalette(): Promise<HTMLElement> {
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  return await screen.findByRole('dialog', { name: 'Find anything' });
}

function field(): HTMLElement {
  return screen.getByRole('combobox', { name: 'What are you looking for?' });
}

function search(words: string): string[] {
  fireEvent.change(field(), { target: { value: words } });
  return labels();
}

function labels(): string[] {
  return screen.queryAllByRole('option').map((option) => option.querySelector('.palette-label')?.textContent ?? '');
}

function active(): string | null | undefined {
  return document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;
}

describe('everything is found that the page itself lists', () => {
  const names = Object.keys(SETTINGS) as SettingName[];
  test.each<[kind: string, labels: readonly string[]]>([
    ['action', ACTIONS.filter((action) => action !== 'fullScreen').map((action) => say('palette.action', { action }))],
    ['question to ask', QUERIES.map((query) => say('query.ask', { query }))],
    ['room', ROOMS.map((room) => say('rooms.room', { room }))],
    ['tool', TOOLS.map((tool) => say('tools.tool', { tool }))],
    ['part of Read', READ_SECTIONS.map((section) => say('read.section', { section, count: 2 }))],
    ['theme', THEMES.map((theme) => `${say('ui.theme.label')}: ${say('ui.theme', { theme })}`)],
    [
      'setting',
      names.flatMap((setting) =>
        SETTINGS[setting].map((value) => `${say('settings.name', { setting })}: ${say('settings.value', { value })}`),
      ),
    ],
    ['manner', MANNERS.map((manner) => `${say('ui.manner.label')}: ${say('ui.manner', { manner })}`)],
    ['pace', PACES.map((pace) => `${say('ui.pace.label')}: ${say('ui.pace', { pace })}`)],
    ['meeting', listMeetings().map(({ title, asks, id }) => (id === ID ? title : (asks ?? title)))],
    ['term', TERMS.map((term) => say('term.name', { term }))],
  ])('every %s', async (kind, expected) => {
    localStorage.setItem('horseshoe.results', kind === 'meeting' ? '' : 'shown');
    showScenario(ID, aleppo(), 34);
    if (kind === 'meeting') localStorage.removeItem('horseshoe.results');
    await openPalette();
    const found = labels();
    expect(expected.length).toBeGreaterThan(1);
    expect(expected.filter((label) => !found.includes(label))).toEqual([]);
  });

  test('every member, each as its seat is called', async () => {
    const { page } = showMeeting();
    await openPalette();
    const group = within(screen.getByRole('group', { name: 'Members of this meeting' }));
    expect(group.getAllByRole('option')).toHaveLength(page.view().seats.length);
  });

  test('every panel of Procedure, which stands there under the heading that the palette leads to', async () => {
    const { container } = showMeeting(8, 'procedure');
    await openPalette();
    const found = labels();
    for (const [panel, heading] of Object.entries(PROCEDURE_PANELS)) {
      expect(found).toContain(say('palette.panel', { panel: panel as keyof typeof PROCEDURE_PANELS }));
      expect(container.querySelector(`#${heading}`), panel).not.toBeNull();
    }
  });

  test('every part of Read has its heading there', async () => {
    const { container } = showMeeting(34, 'read');
    await screen.findByRole('heading', { name: /^Sources/u });
    for (const section of READ_SECTIONS.filter((each) => each !== 'minutes'))
      expect(container.querySelector(`#${section}-title`), section).not.toBeNull();
  });

  test('every panel by its own heading, too: the tools have short names', async () => {
    showMeeting();
    await openPalette();
    expect(search('what would it take')).toContain('What it would take');
    expect(search('same votes under')).toContain('Other rules');
  });
});

describe('what cannot be done now', () => {
  test('is shown with its reason, and does nothing', async () => {
    const { page } = showMeeting(0);
    const palette = await openPalette();
    const back = screen.getByRole('option', { name: /^One step back/u });
    expect(back.getAttribute('aria-disabled')).toBe('true');
    expect(back.textContent).toContain('The meeting is at its beginning.');
    fireEvent.click(back);
    expect(palette.hasAttribute('open')).toBe(true);
    expect(page.view().at).toBe(0);
    expect(screen.getByRole('option', { name: /^Undo/u }).textContent).toContain('There is nothing to undo.');
    expect(screen.getByRole('option', { name: /^Compare two/u }).textContent).toContain('there is only the record');
  });

  test('is open once it can be done', async () => {
    const { page } = showMeeting(14);
    act(() =>
      page.session.send({ type: 'setVote', question: 'S/2016/846', member: 'RUS' as never, vote: 'abstaining' }),
    );
    await openPalette();
    for (const name of [/^Undo/u, /^Back to the record/u, /^Compare two/u])
      expect(screen.getByRole('option', { name }).getAttribute('aria-disabled')).toBe('false');
    fireEvent.click(screen.getByRole('option', { name: /^Back to the record/u }));
    expect(page.view().line.isRecord).toBe(true);
  });
});

describe('what is chosen happens', () => {
  test('by arrows and Enter, round the list and to its ends', async () => {
    const { page } = showMeeting(8);
    await openPalette();
    expect(active()).toMatch(/^Play/u);
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    expect(active()).toMatch(/^One step forward/u);
    fireEvent.keyDown(field(), { key: 'Home' });
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    expect(active()).toMatch(/^power of a seat/u);
    fireEvent.keyDown(field(), { key: 'End' });
    expect(active()).toMatch(/^power of a seat/u);
    search('next result');
    expect(active()).toMatch(/^To the next result/u);
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(page.view().at).toBe(14);
    expect(screen.queryByRole('dialog', { name: 'Find anything' })).toBeNull();
  });

  test('a step from another room is seen in Watch, and says so before', async () => {
    const { page } = showMeeting(8, 'procedure');
    act(() => page.rooms.send({ type: 'try' }));
    await openPalette();
    expect(screen.getByRole('option', { name: /^To the end/u }).textContent).toContain('in Watch');
    fireEvent.click(screen.getByRole('option', { name: /^To the end/u }));
    expect(page.rooms.getSnapshot().value).toBe('watch');
    expect(page.view().at).toBe(page.view().line.stops.length - 1);
  });

  test('a tool, a setting and a part of Read are opened', async () => {
    const { page } = showMeeting(14);
    await openPalette();
    search('chances');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(page.rooms.getSnapshot()).toMatchObject({ value: 'try', context: { tool: 'chances' } });
    await openPalette();
    search('motion nothing');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(document.documentElement.dataset['motion']).toBe('less');
    act(() => setSetting('motion', 'system'));
    await openPalette();
    search('sources how sure');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(page.rooms.getSnapshot()).toMatchObject({ value: 'read', context: { section: 'sources' } });
    expect(document.activeElement?.textContent).toMatch(/^Sources/u);
  });

  test('a theme that is set here is set in the settings, too', async () => {
    showMeeting();
    await openPalette();
    search('dark');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: 'Dark' })).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'System' }));
  });

  test('a term is shown among the others, with what it means', async () => {
    showMeeting();
    await openPalette();
    search('double veto');
    const [option] = screen.getAllByRole('option');
    expect(option?.textContent).toContain(say('term.means', { term: 'doubleVeto' }));
    fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('double veto'));
    expect(document.activeElement?.nextElementSibling?.textContent).toBe(say('term.means', { term: 'doubleVeto' }));
  });

  test('a member opens its seat, from a room without seats in Watch', async () => {
    const { page } = showMeeting(14, 'signs');
    await openPalette();
    search('japan');
    fireEvent.click(screen.getByRole('option', { name: /^Japan elected/u }));
    expect(page.rooms.getSnapshot().value).toBe('watch');
    await screen.findByRole('heading', { name: 'Japan' });
  });

  test('an act of the President is done, in Procedure; one that asks for more leads to its form', async () => {
    const { page } = showMeeting(8);
    await openPalette();
    search('suspend the meeting president');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(page.rooms.getSnapshot().value).toBe('procedure');
    await screen.findByRole('heading', { name: 'What can be done now?' });
    expect(page.view().phase).toBe('suspended');
  });
});

test('members are found by every name that they had, and by that of whoever had their seat', async () => {
  showMeeting();
  await openPalette();
  expect(search('SOVIET UNION')[0]).toBe('Russia');
  expect(search('russian federation')).toContain('Russia');
  expect(search('Ukrainian Soviet')).toContain('Ukraine');
});

test('of 1946, the seat of the Soviet Union is found as Russia', async () => {
  const id = '1946-02-16-syria-lebanon';
  showScenario(id, scenarioOf(id), 0);
  await openPalette();
  expect(search('russia')).toContain('Soviet Union');
});

test('a title tells no result before it has been seen; the symbol finds its meeting', async () => {
  const scenario = aleppo();
  const { page } = openPage(scenario, undefined, { place: 'watch' });
  showOpen(ID, scenario, page);
  await openPalette();
  expect(search('S/2016/846')).toContain(scenario.question?.title);
  expect(search(scenario.title)).not.toContain(scenario.title);
});

test('the keys of the page can be switched off, and this one with them; a press opens it all the same', async () => {
  showMeeting();
  act(() => setSetting('shortcuts', 'off'));
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  expect(screen.queryByRole('dialog', { name: 'Find anything' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Find anything' }));
  await screen.findByRole('dialog', { name: 'Find anything' });
});

test('nothing found says what can be found, and how many there are is said', async () => {
  showMeeting();
  await openPalette();
  expect(search('no such words')).toEqual([]);
  expect(field().getAttribute('aria-expanded')).toBe('false');
  expect(field().hasAttribute('aria-activedescendant')).toBe(false);
  const status = screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(status).toContain('Nothing has these words.');
  expect(screen.getByText(/^You can find what can be done now/u).isConnected).toBe(true);
  search('undo');
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('1 thing');
  fireEvent.keyDown(field(), { key: 'Enter' }); // it cannot be done
  expect(screen.getByRole('dialog', { name: 'Find anything' }).isConnected).toBe(true);
});

test('its own key closes it again', async () => {
  showMeeting();
  await openPalette();
  fireEvent.keyDown(field(), { key: 'k', metaKey: true });
  expect(screen.queryByRole('dialog', { name: 'Find anything' })).toBeNull();
});
