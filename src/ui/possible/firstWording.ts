import type { Say } from '../../messages/say.ts';
import type { Wording } from '../../session/index.ts';

/** What acts say that need words, until the reader says otherwise. */
export function firstWording(say: Say, agendaItem: string): Wording {
  return {
    until: say('ui.told.until.default'),
    title: agendaItem,
    candidate: say('ui.told.candidate.default'),
    guest: say('ui.told.guest.default'),
  };
}
