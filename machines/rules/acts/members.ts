import { isAtTheTable, isMember, type InvitedState, type MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { InvitationRule, MemberId, StateId } from '../words/vocabulary.ts';
import { only } from '../only.ts';

/** What only a member at the table may do, by the rule that gives it to the members. */
export function refusalToMember(record: MeetingRecord, member: StateId, citation: Citation): RuleRefusal | undefined {
  if (isAtTheTable(record, member)) return undefined;
  return isMember(record, member) ? refusalOfTheAbsent(member) : { kind: 'notAMember', state: member, citation };
}

/** A member that has left the table. A State that is no member has no seat there to leave. */
export function refusalToTheAbsent(record: MeetingRecord, state: StateId): RuleRefusal | undefined {
  return !isAtTheTable(record, state) && isMember(record, state) ? refusalOfTheAbsent(state) : undefined;
}

function refusalOfTheAbsent(member: MemberId): RuleRefusal {
  return { kind: 'away', member, citation: 'Charter 28(1)' };
}

/** Members speak, and whoever is invited, under whatever rule. */
export function refusalToSpeak(record: MeetingRecord, by: StateId): RuleRefusal | undefined {
  if (isAtTheTable(record, by)) return undefined;
  if (isMember(record, by)) return refusalOfTheAbsent(by);
  return invitationOf(record, by) ? undefined : { kind: 'notInvited', state: by, citation: 'PRoP 37' };
}

/**
 * Rule 38: members submit proposals and drafts, and so do Members of the United Nations invited under rule 37 or in
 * application of Article 32. Rule 39 gives nobody that right, and an observer is no Member; that a State which is no Member
 * may submit when it is invited under Article 32 is our reading: the rule names Members only.
 */
export function refusalToPropose(record: MeetingRecord, by: StateId): RuleRefusal | undefined {
  const refusal = refusalToSpeak(record, by);
  const under = invitationOf(record, by)?.under;
  if (refusal || under === undefined || PROPOSES[under]) return refusal;
  return { kind: 'mayNotPropose', state: by, under, citation: 'PRoP 38' };
}

const PROPOSES: Readonly<Record<InvitationRule, boolean>> = {
  'PRoP 37': true,
  'Charter 32': true,
  'PRoP 39': false,
  'Practice: observers': false,
};

/** How a State came to the table; `undefined` for a member, and for one that is not invited. */
export function invitationOf({ invited }: Pick<MeetingRecord, 'invited'>, state: StateId): InvitedState | undefined {
  return only(invited, (invitee) => invitee.state === state);
}
