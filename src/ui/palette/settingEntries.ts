import { MANNERS } from '../../../machines/rules/index.ts';
import { PACES } from '../player.machine.ts';
import { SETTINGS, setSetting, type SettingName } from '../shared/settings.ts';
import { setTheme } from '../theme.hook.ts';
import { THEMES } from '../theme.ts';
import type { Desk } from './desk.hook.ts';
import type { PaletteEntry } from './entry.ts';

/** Every setting with each of its values; the one that holds is marked. */
export function settingEntries(desk: Desk): readonly PaletteEntry[] {
  const { say, page, view, theme, settings, revealed, act } = desk;
  const { pace } = page.player.getSnapshot().context;
  const names = Object.keys(SETTINGS) as SettingName[]; // its keys
  return [
    ...THEMES.map((each) =>
      entry(desk, `theme ${each}`, say('ui.theme.label'), say('ui.theme', { theme: each }), each === theme, () =>
        setTheme(each),
      ),
    ),
    ...names.flatMap((name) =>
      SETTINGS[name].map((value) =>
        entry(
          desk,
          `${name} ${value}`,
          say('settings.name', { setting: name }),
          say('settings.value', { value }),
          settings[name] === value,
          () => setSetting(name, value),
        ),
      ),
    ),
    // Letters are no choice: where no meeting was held, there is nothing to set.
    ...(view.scenario.meeting.written ? [] : MANNERS).map((manner) =>
      entry(
        desk,
        `manner ${manner}`,
        say('ui.manner.label'),
        say('ui.manner', { manner }),
        manner === view.manner,
        () => act({ type: 'setManner', manner }),
      ),
    ),
    ...PACES.map((each) =>
      entry(desk, `pace ${each}`, say('ui.pace.label'), say('ui.pace', { pace: each }), each === pace, () =>
        page.player.send({ type: 'setPace', pace: each }),
      ),
    ),
    ...([true, false] as const).map((all) =>
      entry(
        desk,
        `results ${all ? 'on' : 'off'}`,
        say('strip.all'),
        say('settings.value', { value: all ? 'on' : 'off' }),
        all === revealed.all,
        () => revealed.setAll(all),
      ),
    ),
  ];
}

function entry({ say }: Desk, id: string, setting: string, value: string, now: boolean, run: () => void): PaletteEntry {
  return {
    id: `setting ${id}`,
    group: 'settings',
    label: say('palette.setting', { setting, value }),
    own: value,
    now,
    run,
  };
}
