import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ThemeChoice } from '../../src/ui/frame/ThemeChoice.tsx';
import { SayContext } from '../../src/ui/shared/say.context.ts';
import { say } from './fixtures/meeting.tsx';

const KEY = 'horseshoe.theme';
const root = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  delete root.dataset['theme'];
});

const show = () =>
  render(
    <SayContext value={say}>
      <ThemeChoice />
    </SayContext>,
  );

test('a stored choice is kept and shown where the script in index.html was blocked', () => {
  localStorage.setItem(KEY, 'dark');
  show();
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('dark');
  expect(root.dataset['theme']).toBe('dark');
  expect(localStorage.getItem(KEY)).toBe('dark');
});

test('a choice is stored, and the system’s is no choice', async () => {
  show();
  expect(localStorage.getItem(KEY)).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox'), 'light');
  expect([root.dataset['theme'], localStorage.getItem(KEY)]).toEqual(['light', 'light']);
  await userEvent.selectOptions(screen.getByRole('combobox'), 'system');
  expect([root.dataset['theme'], localStorage.getItem(KEY)]).toEqual([undefined, null]);
});
