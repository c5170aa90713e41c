import { useSyncExternalStore } from 'react';
import { store, stored } from './store.ts';

/** What the reader has set for the whole page, in every meeting. Light or dark is in `theme`, hidden results in `revealed`. */
export interface PageSettings {
  /** `less`: nothing moves, whatever the system says. */
  readonly motion: 'system' | 'less';
  /** Sources stand folded behind one mark, or open. */
  readonly sources: 'folded' | 'open';
  readonly shortcuts: 'on' | 'off';
  /** `large`: to be read from the back of a room. */
  readonly size: 'normal' | 'large';
  /** How the Council is shown. */
  readonly council: 'horseshoe' | 'table';
}

/** Of each the value that holds where nothing is set, first. */
export const SETTINGS = {
  motion: ['system', 'less'],
  sources: ['folded', 'open'],
  shortcuts: ['on', 'off'],
  size: ['normal', 'large'],
  council: ['horseshoe', 'table'],
} as const satisfies { readonly [Name in keyof PageSettings]: readonly PageSettings[Name][] };

export type SettingName = keyof PageSettings;

const KEY = 'horseshoe.settings';
const NAMES = Object.keys(SETTINGS) as SettingName[]; // its keys are those of PageSettings

let settings: PageSettings | undefined;
const listeners = new Set<() => void>();

export function settingsNow(): PageSettings {
  return (settings ??= remembered());
}

export function useSettings(): PageSettings {
  return useSyncExternalStore(subscribe, settingsNow, settingsNow);
}

/** `value` is one of those that the setting has; another is passed over. */
export function setSetting(name: SettingName, value: string): void {
  settings = withSetting(settingsNow(), name, value);
  store('localStorage', KEY, JSON.stringify(settings));
  applySettings();
  listeners.forEach((changed) => changed());
}

/** The style sheets read motion and size from the document. */
export function applySettings(): void {
  const { motion, size } = settingsNow();
  document.documentElement.dataset['motion'] = motion;
  document.documentElement.dataset['size'] = size;
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

function withSetting(before: PageSettings, name: SettingName, value: unknown): PageSettings {
  const known = SETTINGS[name].find((each) => each === value);
  return known === undefined ? before : { ...before, [name]: known };
}

const DEFAULTS: PageSettings = {
  motion: 'system',
  sources: 'folded',
  shortcuts: 'on',
  size: 'normal',
  council: 'horseshoe',
};

/** What was stored is text from outside: what it does not say, or says wrongly, is as if it had not been set. */
function remembered(): PageSettings {
  try {
    const found: unknown = JSON.parse(stored('localStorage', KEY) ?? '{}');
    if (typeof found !== 'object' || found === null) return DEFAULTS;
    return NAMES.reduce((read, name) => withSetting(read, name, (found as Record<string, unknown>)[name]), DEFAULTS);
  } catch {
    return DEFAULTS;
  }
}
