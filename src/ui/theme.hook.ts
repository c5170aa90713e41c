import { useSyncExternalStore } from 'react';
import { applyTheme, THEME_KEY, themeRemembered, type Theme } from './theme.ts';

let theme: Theme | undefined;
const listeners = new Set<() => void>();

/** The reader's choice of light or dark; without one, the system's. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (theme ??= themeRemembered()));
}

export function setTheme(chosen: Theme): void {
  theme = chosen;
  remember(chosen);
  applyTheme(chosen);
  listeners.forEach((changed) => changed());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

/** A browser may refuse to store anything; the choice then lasts as long as the page. */
function remember(chosen: Theme): void {
  try {
    if (chosen === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, chosen);
  } catch {
    // Nothing to do: see above.
  }
}
