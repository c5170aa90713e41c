import type { OffersOf } from './offer.ts';
import type { SilenceAct } from './silence.ts';

/** Which acts of a silence procedure can be chosen, and where the list shows them. */
export const SILENCE_OFFERS: OffersOf<SilenceAct> = {
  'silence.begin': {
    group: 'decisions',
    section: 'agreement',
    fields: () => ['title', 'until'],
    acts: ({ wording: { title, until } }) => [{ type: 'silence.begin', title, until }],
  },
  'silence.break': { group: 'decisions', section: 'objections', acts: (_room, by) => [{ type: 'silence.break', by }] },
  'silence.end': { group: 'decisions', section: 'agreement', acts: () => [{ type: 'silence.end' }] },
};
