import { beforeEach, expect, test } from 'vitest';
import { fireEvent, screen, within } from '@testing-library/react';
import { applyTheme } from '../../src/ui/theme.ts';
import { settingsNow } from '../../src/ui/shared/settings.ts';
import { showMeeting } from './fixtures/meeting.tsx';

const KEY = 'horseshoe.theme';
const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  delete root.dataset['theme'];
});

test('a stored choice is shown where the script in index.html was blocked', () => {
  localStorage.setItem(KEY, 'dark');
  applyTheme();
  expect([root.dataset['theme'], localStorage.getItem(KEY)]).toEqual(['dark', 'dark']);
});

test('a stored word that is no choice counts for none', () => {
  localStorage.setItem(KEY, 'sepia');
  applyTheme();
  expect(root.dataset['theme']).toBeUndefined();
});

test('a choice is stored, and the system’s is no choice', async () => {
  const { choose } = await openSettings();
  expect(localStorage.getItem(KEY)).toBeNull();
  choose('Light or dark', 'Light');
  expect([root.dataset['theme'], localStorage.getItem(KEY)]).toEqual(['light', 'light']);
  choose('Light or dark', 'System');
  expect([root.dataset['theme'], localStorage.getItem(KEY)]).toEqual([undefined, null]);
});

test('motion, size, sources and keys are kept, and the page reads them', async () => {
  const { choose } = await openSettings();
  choose('Motion', 'Nothing moves');
  choose('Size', 'For a room');
  choose('Keys of the page', 'Off');
  expect([root.dataset['motion'], root.dataset['size']]).toEqual(['less', 'large']);
  expect(settingsNow()).toMatchObject({ motion: 'less', size: 'large', shortcuts: 'off' });
  expect(JSON.parse(localStorage.getItem('horseshoe.settings') ?? '')).toEqual(settingsNow());
  const at = screen.getByRole('slider', { name: 'Position in the meeting' });
  const before = (at as HTMLInputElement).value;
  fireEvent.keyDown(document.body, { key: 'ArrowRight' });
  expect((at as HTMLInputElement).value).toBe(before);
  choose('Keys of the page', 'On');
  choose('Motion', 'As the system says');
  choose('Size', 'For a desk');
});

test('how fast the meeting plays, and in what manner the votes are shown, are chosen here and nowhere else', async () => {
  const { choose, page } = await openSettings();
  choose('Pace', 'Slow');
  expect(page.player.getSnapshot().context.pace).toBe('slow');
  choose('How the votes are shown', 'One by one');
  expect(page.view().manner).toBe('roll');
  expect(screen.getAllByRole('radio', { name: 'One by one' })).toHaveLength(1);
});

test('who wants all results shown says so here, and takes it back here', async () => {
  const { dialog } = await openSettings();
  const all = within(dialog).getByRole<HTMLInputElement>('checkbox', { name: 'Always show results' });
  expect([all.checked, localStorage.getItem('horseshoe.results')]).toEqual([true, 'shown']);
  fireEvent.click(all);
  expect([all.checked, localStorage.getItem('horseshoe.results')]).toEqual([false, null]);
  fireEvent.click(all);
});

async function openSettings() {
  const { page } = showMeeting(8, 'watch');
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  const dialog = await screen.findByRole('dialog', { name: 'Settings' });
  const choose = (group: string, choice: string) =>
    fireEvent.click(within(within(dialog).getByRole('group', { name: group })).getByRole('radio', { name: choice }));
  return { choose, dialog, page };
}
