import type { LawsOf } from './law.ts';
import { isMember, type MeetingRecord } from '../record.ts';
import { firstOf, type RuleRefusal } from '../refusal.ts';
import type { InvitationRule, StateId } from '../words/vocabulary.ts';

/** Rule 37, or 39: invited to take part, without vote, nobody objecting. */
export interface InvitationAct {
  readonly type: 'invitation.extend';
  readonly states: readonly StateId[];
  readonly under?: InvitationRule;
}

export const INVITATIONS: LawsOf<InvitationAct> = {
  'invitation.extend': {
    by: 'president',
    refuse: (record, { states, under }) => refusalToInvite(record, states, under),
    write(next, { states }) {
      next.invited.push(...states);
    },
  },
};

/** Rules 37 and 39: those that are not members; each once. */
export function refusalToInvite(
  record: MeetingRecord,
  states: readonly StateId[],
  citation: InvitationRule = 'PRoP 37',
): RuleRefusal | undefined {
  return firstOf(states, (state, index): RuleRefusal | undefined => {
    if (isMember(record, state)) return { kind: 'isAMember', state, citation };
    const again = record.invited.includes(state) || states.indexOf(state) !== index;
    return again ? { kind: 'alreadyInvited', state, citation } : undefined;
  });
}
