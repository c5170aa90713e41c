import { act, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { wholePage } from '../../src/ui/embed/wholePage.ts';
import { settingsNow } from '../../src/ui/shared/settings.ts';
import { isEmbedded, store, stored } from '../../src/ui/shared/store.ts';
import { applyTheme } from '../../src/ui/theme.ts';
import { aleppo, ID, showOpen } from './fixtures/meeting.tsx';
import { openPage } from './fixtures/pageSession.ts';

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(undefined, '', location.pathname);
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

test.each([
  ['https://example.org/h/?embed#/a/watch', '#/b/watch/9', 'https://example.org/h/#/b/watch/9'],
  ['https://example.org/?embed&theme=dark#/a', '#/a', 'https://example.org/#/a'],
  [
    'https://example.org/?embed=&theme=dark',
    '#/a?rev=2&votes=S/2016/846:RUS=A',
    'https://example.org/#/a?rev=2&votes=S/2016/846:RUS=A',
  ],
  ['https://example.org/m/a/?class=7&embed#/a', '#/a', 'https://example.org/m/a/?class=7#/a'],
  ['file:///home/me/site/index.html?embed', '#/a', 'file:///home/me/site/index.html#/a'],
])('the whole page of %s at %s', (frame, hash, expected) => {
  expect(wholePage(frame, hash)).toBe(expected);
});

test.each([
  ['', false],
  ['?embed', true],
  ['?embed=yes&theme=dark', true],
  ['?theme=dark', false],
  ['?embedded', false],
])('“%s” before the # is a frame: %s', (query, expected) => {
  history.replaceState(undefined, '', `/${query}`);
  expect(isEmbedded()).toBe(expected);
});

test('in a frame the store of the browser is neither read nor written', () => {
  localStorage.setItem('horseshoe.theme', 'dark');
  history.replaceState(undefined, '', '/?embed');
  const [read, written] = [vi.spyOn(Storage.prototype, 'getItem'), vi.spyOn(Storage.prototype, 'setItem')];
  expect([stored('localStorage', 'horseshoe.theme'), store('localStorage', 'a', 'b')]).toEqual([null, false]);
  applyTheme();
  expect(document.documentElement.dataset['theme']).toBeUndefined();
  expect([read.mock.calls, written.mock.calls]).toEqual([[], []]);
  history.replaceState(undefined, '', '/?embed&theme=light');
  applyTheme();
  expect(document.documentElement.dataset['theme']).toBe('light');
});

test('a step from the start leads on, and the address of the frame stays', async () => {
  const { page } = openPage(aleppo(), undefined, { place: 'start' });
  history.replaceState(undefined, '', '/?embed');
  const written = vi.spyOn(Storage.prototype, 'setItem');
  settingsNow();
  showOpen(ID, aleppo(), page);
  history.replaceState(undefined, '', '/?embed#/2016-10-08-aleppo');
  const link = await screen.findByRole('link', { name: 'Open in Horseshoe' });
  expect(link.getAttribute('href')).toMatch(/\/#\/2016-10-08-aleppo$/u);
  act(() => page.session.send({ type: 'step', by: 1 }));
  await vi.waitFor(() => expect(link.getAttribute('href')).toMatch(/\/#\/2016-10-08-aleppo\/watch\/[^?]+/u));
  expect(location.href).toMatch(/\?embed#\/2016-10-08-aleppo$/u);
  expect(written.mock.calls).toEqual([]);
});
