import type { AgendaAct } from './agenda.ts';
import type { OffersOf } from './offer.ts';

export const AGENDA_OFFERS: OffersOf<AgendaAct> = {
  'agenda.adopt': { group: 'floor', section: 'opening', acts: () => [{ type: 'agenda.adopt' }] },
  'agenda.contest': { group: 'floor', section: 'objections', acts: (_room, by) => [{ type: 'agenda.contest', by }] },
  'agenda.putToVote': {
    group: 'voting',
    section: 'opening',
    acts: ({ manner }) => [{ type: 'agenda.putToVote', manner }],
  },
  'consideration.begin': { group: 'floor', section: 'item', acts: () => [{ type: 'consideration.begin' }] },
};
