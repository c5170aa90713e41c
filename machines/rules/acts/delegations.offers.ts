import type { DelegationAct } from './delegations.ts';
import type { OffersOf } from './offer.ts';

export const DELEGATION_OFFERS: OffersOf<DelegationAct> = {
  'delegation.leave': {
    group: 'presence',
    section: 'presence',
    acts: ({ record }, member) =>
      record.delegations[member]?.presence === 'away' ? [] : [{ type: 'delegation.leave', member }],
  },
  'delegation.return': {
    group: 'presence',
    section: 'presence',
    acts: ({ record }, member) =>
      record.delegations[member]?.presence === 'away' ? [{ type: 'delegation.return', member }] : [],
  },
  // The record alone has them: what a delegation lets be known decides nothing.
  'delegation.signal': undefined,
  'delegation.instruct': undefined,
};
