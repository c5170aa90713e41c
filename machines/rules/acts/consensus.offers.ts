import type { ConsensusAct } from './consensus.ts';
import type { OffersOf } from './offer.ts';
import { CONSENSUS_ON } from '../words/vocabulary.ts';

export const CONSENSUS_OFFERS: OffersOf<ConsensusAct> = {
  'consensus.seek': {
    group: 'other',
    section: 'agreement',
    fields: ({ on }) => (on === 'recommendation' ? ['candidate'] : ['title']),
    acts: ({ wording: { candidate, title } }) =>
      CONSENSUS_ON.map((on) => ({ type: 'consensus.seek', on, title: on === 'recommendation' ? candidate : title })),
  },
  'consensus.object': {
    group: 'other',
    section: 'objections',
    acts: (_room, by) => [{ type: 'consensus.object', by }],
  },
  'consensus.declare': { group: 'other', section: 'agreement', acts: () => [{ type: 'consensus.declare' }] },
};
