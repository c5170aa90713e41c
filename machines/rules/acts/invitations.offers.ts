import { isInTheUN } from '../council/admission.ts';
import type { InvitationAct } from './invitations.ts';
import type { OffersOf } from './offer.ts';
import type { MeetingRecord } from '../record.ts';
import type { InvitationRule, StateId } from '../words/vocabulary.ts';

export const INVITATION_OFFERS: OffersOf<InvitationAct> = {
  'invitation.extend': {
    group: 'floor',
    section: 'opening',
    acts: ({ record, toInvite }) =>
      invitationsOf(record, toInvite).map(({ states, under }) =>
        under === 'PRoP 37' ? { type: 'invitation.extend', states } : { type: 'invitation.extend', states, under },
      ),
  },
  'guest.invite': {
    group: 'floor',
    section: 'opening',
    fields: () => ['guest'],
    acts: ({ wording: { guest } }) => [{ type: 'guest.invite', guests: [guest] }],
  },
  'guest.hear': {
    group: 'floor',
    section: 'item',
    acts: ({ record }) => record.guests.map(({ guest }) => ({ type: 'guest.hear', guest })),
  },
};

interface Invitation {
  readonly states: readonly StateId[];
  readonly under: InvitationRule;
}

/** The States that may be invited, on the ground on which each may be; a ground without a State is left out. */
export function invitationsOf({ date }: MeetingRecord, states: readonly StateId[]): Invitation[] {
  const grounds = ['PRoP 37', 'Charter 32', 'Practice: observers'] as const;
  return grounds
    .map((under) => ({ under, states: states.filter((state) => groundOf(state, date) === under) }))
    .filter((invitation) => invitation.states.length > 0);
}

function groundOf(state: StateId, date: MeetingRecord['date']): InvitationRule {
  if (isInTheUN(state, date) !== false) return 'PRoP 37';
  return OBSERVERS.has(state) ? 'Practice: observers' : 'Charter 32';
}

const OBSERVERS: ReadonlySet<string> = new Set(['PSE', 'VAT']);
