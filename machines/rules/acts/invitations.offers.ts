import type { InvitationAct } from './invitations.ts';
import type { OffersOf } from './offer.ts';

export const INVITATION_OFFERS: OffersOf<InvitationAct> = {
  'invitation.extend': {
    group: 'floor',
    section: 'opening',
    acts: ({ toInvite }) => (toInvite.length > 0 ? [{ type: 'invitation.extend', states: toInvite }] : []),
  },
};
