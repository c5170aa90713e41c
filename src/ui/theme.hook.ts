import { useSyncExternalStore } from 'react';
import { store } from './shared/store.ts';
import { applyTheme, THEME_KEY, themeRemembered, type Theme } from './theme.ts';

let theme: Theme | undefined;
const listeners = new Set<() => void>();

/** The reader's choice of light or dark; without one, the system's. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (theme ??= themeRemembered()));
}

export function setTheme(chosen: Theme): void {
  theme = chosen;
  store('localStorage', THEME_KEY, chosen === 'system' ? null : chosen); // where it is refused, it lasts as long as the page
  applyTheme(chosen);
  listeners.forEach((changed) => changed());
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}
