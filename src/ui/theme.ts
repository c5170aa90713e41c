import { useCallback, useState } from 'react';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'horseshoe.theme'; // index.html reads it before the first paint

/** The reader's choice of light or dark; without one, the system's. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(remembered);
  const choose = useCallback((chosen: Theme) => {
    setTheme(chosen);
    remember(chosen);
    applyTheme(chosen);
  }, []);
  return [theme, choose];
}

/** The script in index.html does it before the first paint, where it is not blocked. */
export function applyTheme(theme = remembered()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Not what the page shows: the script in index.html that shows it before the first paint may have been blocked. */
function remembered(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((each) => each === stored) ?? 'system';
  } catch {
    return 'system';
  }
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
