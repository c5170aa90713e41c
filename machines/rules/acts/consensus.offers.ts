import type { ConsensusAct } from './consensus.ts';
import type { OffersOf } from './offer.ts';
import { isOpen } from './turns.ts';

/** A press statement is not offered: no meeting agrees on one. */
const OFFERED = ['presidentialStatement', 'recommendation'] as const;

export const CONSENSUS_OFFERS: OffersOf<ConsensusAct> = {
  'consensus.seek': {
    group: 'decisions',
    section: 'agreement',
    fields: ({ on }) => (on === 'recommendation' ? ['candidate'] : ['title']),
    acts: ({ wording: { candidate, title } }) =>
      OFFERED.map((on) => ({ type: 'consensus.seek', on, title: on === 'recommendation' ? candidate : title })),
  },
  'consensus.seekOnDraft': {
    group: 'decisions',
    section: 'agreement',
    onDraft: (_room, draft) =>
      isOpen(draft)
        ? [
            { type: 'consensus.seekOnDraft', draft: draft.symbol },
            { type: 'consensus.seekOnDraft', draft: draft.symbol, acclamation: true },
          ]
        : [],
  },
  'consensus.object': {
    group: 'decisions',
    section: 'objections',
    acts: (_room, by) => [{ type: 'consensus.object', by }],
  },
  'consensus.declare': { group: 'decisions', section: 'agreement', acts: () => [{ type: 'consensus.declare' }] },
};
