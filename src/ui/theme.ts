import { useEffect, useState } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'horseshoe.theme'; // index.html reads it before the first paint

/** The reader's choice of light or dark; without one, the system's. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(
    () => THEMES.find((each) => each === document.documentElement.dataset['theme']) ?? 'system',
  );
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    remember(theme);
  }, [theme]);
  return [theme, setTheme];
}

/** A browser may refuse to store anything; the choice then lasts as long as the page. */
function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to do: see above.
  }
}
