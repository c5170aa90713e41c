export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_KEY = 'horseshoe.theme'; // index.html reads it before the first paint

/** The script in index.html does it before the first paint, where it is not blocked. */
export function applyTheme(theme = themeRemembered()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Not what the page shows: the script in index.html that shows it before the first paint may have been blocked. */
export function themeRemembered(): Theme {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return THEMES.find((each) => each === stored) ?? 'system';
  } catch {
    return 'system';
  }
}
