import { asked, isEmbedded, stored } from './shared/store.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_KEY = 'horseshoe.theme'; // `early.ts` reads it before the first paint

/** `early.ts` does it before the first paint, where it is not blocked. */
export function applyTheme(theme = themeRemembered()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/**
 * Not what the page shows: `early.ts`, which shows it, before the first paint may have been blocked. In a frame
 * the address chooses.
 */
export function themeRemembered(): Theme {
  const theme = isEmbedded() ? asked().get('theme') : stored('localStorage', THEME_KEY);
  return THEMES.find((each) => each === theme) ?? 'system';
}
