import type { OffersOf } from './offer.ts';
import { isSeconder, type SponsorshipAct } from './sponsorship.ts';
import { isOpen } from './turns.ts';

export const SPONSORSHIP_OFFERS: OffersOf<SponsorshipAct> = {
  'draft.cosponsor': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: (_room, draft, by) =>
      draft.sponsors.includes(by) || !isOpen(draft) ? [] : [{ type: 'draft.cosponsor', draft: draft.symbol, by }],
  },
  'draft.leaveSponsors': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: (_room, draft, by) =>
      draft.sponsors.includes(by) && isOpen(draft) ? [{ type: 'draft.leaveSponsors', draft: draft.symbol, by }] : [],
  },
  'draft.second': {
    group: 'texts',
    section: 'onDrafts',
    onDraft: (_room, draft, by) =>
      isSeconder(draft, by) || !isOpen(draft) ? [] : [{ type: 'draft.second', draft: draft.symbol, by }],
  },
};
