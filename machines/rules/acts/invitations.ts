import { isInTheUN } from '../council/admission.ts';
import type { LawsOf } from './law.ts';
import { invitationOf } from './members.ts';
import { isMember, type MeetingRecord, type WritableRecord } from '../record.ts';
import { firstOf, type RuleRefusal } from '../refusal.ts';
import type { Guest, GuestRule, InvitationRule, StateId } from '../words/vocabulary.ts';

export type InvitationAct =
  /** States are invited to take part, without vote, nobody objecting. */
  | InvitationOfStates
  /** Rule 39: persons and organisations, by name or by office, nobody objecting. */
  | InvitationOfGuests
  /** The President gives the floor to one of them. */
  | { readonly type: 'guest.hear'; readonly guest: Guest };

export interface InvitationOfStates {
  readonly type: 'invitation.extend';
  readonly states: readonly StateId[];
  /** Rule 37 when absent. */
  readonly under?: InvitationRule;
  readonly byVideo?: boolean;
}

export interface InvitationOfGuests {
  readonly type: 'guest.invite';
  readonly guests: readonly Guest[];
  /** Rule 39 when absent. */
  readonly under?: GuestRule;
}

export const INVITATIONS: LawsOf<InvitationAct> = {
  'invitation.extend': {
    by: 'president',
    refuse: (record, { states, under }) => refusalToInvite(record, states, under),
    write: inviteStates,
  },
  'guest.invite': {
    by: 'president',
    refuse: (record, { guests, under }) => refusalToInviteGuests(record, guests, under),
    write: inviteGuests,
  },
  'guest.hear': {
    by: 'president',
    /** Rule 39: who was invited supplies information; they have neither a vote nor anything to submit or to move. */
    refuse({ guests }, { guest }) {
      return guests.some((invited) => invited.guest === guest)
        ? undefined
        : { kind: 'guestNotInvited', guest, citation: 'PRoP 39' };
    },
    write(next) {
      delete next.speaker;
    },
  },
};

/**
 * Those that are not members of the Council, each once. Rule 37 names Members of the United Nations only; a party to a
 * dispute that is none is invited under Article 32. Where our table does not know a State, the rule that is named stands.
 */
export function refusalToInvite(
  record: MeetingRecord,
  states: readonly StateId[],
  under: InvitationRule = 'PRoP 37',
): RuleRefusal | undefined {
  return firstOf(states, (state, index): RuleRefusal | undefined => {
    if (isMember(record, state)) return { kind: 'isAMember', state, citation: under };
    const again = invitationOf(record, state) !== undefined || states.indexOf(state) !== index;
    if (again) return { kind: 'alreadyInvited', state, citation: under };
    const inTheUN = isInTheUN(state, record.date);
    if (under === 'PRoP 37' && inTheUN === false) return { kind: 'notInTheUN', state, citation: under };
    if (under === 'Practice: observers' && inTheUN === true) return { kind: 'noObserver', state, citation: under };
    return undefined;
  });
}

/** Rule 39: each once. A person is invited whatever their nationality, so no State is asked about. */
export function refusalToInviteGuests(
  { guests: invited }: MeetingRecord,
  guests: readonly Guest[],
  citation: GuestRule = 'PRoP 39',
): RuleRefusal | undefined {
  if (guests.length === 0) return { kind: 'invitesNobody', citation };
  return firstOf(guests, (guest, index): RuleRefusal | undefined => {
    const again = invited.some((known) => known.guest === guest) || guests.indexOf(guest) !== index;
    return again ? { kind: 'guestInvited', guest, citation } : undefined;
  });
}

/** The States are at the table. */
export function inviteStates(
  next: WritableRecord,
  { states, under = 'PRoP 37', byVideo = false }: Omit<InvitationOfStates, 'type'>,
): void {
  next.invited.push(...states.map((state) => ({ state, under, ...(byVideo && { byVideo }) })));
}

/** The guests may be heard. */
export function inviteGuests(
  next: WritableRecord,
  { guests, under = 'PRoP 39' }: Omit<InvitationOfGuests, 'type'>,
): void {
  next.guests.push(...guests.map((guest) => ({ guest, under })));
}
