import { TERMS } from '../../messages/terms.ts';
import { arriveAt } from '../shared/arrive.ts';
import type { Desk } from './desk.hook.ts';
import type { PaletteEntry } from './entry.ts';

/** The terms of the glossary, each with what it means; chosen, it is shown among the others. */
export function termEntries({ say, page }: Desk): readonly PaletteEntry[] {
  return TERMS.map((term) => ({
    id: `term ${term}`,
    group: 'terms',
    label: say('term.name', { term }),
    note: say('term.means', { term }),
    run: () => {
      page.rooms.send({ type: 'signs' });
      arriveAt(`term-${term}`);
    },
  }));
}
