import { actEntries } from './actEntries.ts';
import { actionEntries } from './actionEntries.ts';
import type { Desk } from './desk.hook.ts';
import type { PaletteEntry } from './entry.ts';
import { meetingEntries } from './meetingEntries.ts';
import { memberEntries } from './memberEntries.ts';
import { roomEntries } from './roomEntries.ts';
import { settingEntries } from './settingEntries.ts';
import { termEntries } from './termEntries.ts';

/** Everything that the reader can find, group by group. */
export function paletteEntries(desk: Desk): readonly PaletteEntry[] {
  return [
    ...actionEntries(desk),
    ...actEntries(desk),
    ...roomEntries(desk),
    ...memberEntries(desk),
    ...settingEntries(desk),
    ...meetingEntries(desk),
    ...termEntries(desk),
  ];
}
