import { useCallback, useState } from 'react';
import { asked, isEmbedded, store, stored } from './shared/store.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'horseshoe.theme'; // index.html reads it before the first paint

/** The reader's choice of light or dark; without one, the system's. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(remembered);
  const choose = useCallback((chosen: Theme) => {
    setTheme(chosen);
    store('localStorage', KEY, chosen === 'system' ? null : chosen);
    applyTheme(chosen);
  }, []);
  return [theme, choose];
}

/** The script in index.html does it before the first paint, where it is not blocked. */
export function applyTheme(theme = remembered()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/**
 * Not what the page shows: the script in index.html that shows it before the first paint may have been blocked. In a frame
 * the address chooses.
 */
function remembered(): Theme {
  const theme = isEmbedded() ? asked().get('theme') : stored('localStorage', KEY);
  return THEMES.find((each) => each === theme) ?? 'system';
}
