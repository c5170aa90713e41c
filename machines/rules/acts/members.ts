import { isAtTheTable, isMember, type MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { MemberId, StateId } from '../words/vocabulary.ts';

/** What only a member at the table may do, by the rule that gives it to the members. */
export function refusalToMember(record: MeetingRecord, member: StateId, citation: Citation): RuleRefusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation };
  return isAtTheTable(record, member) ? undefined : refusalOfTheAbsent(member);
}

/** A member that has left the table. A State that is no member has no seat there to leave. */
export function refusalToTheAbsent(record: MeetingRecord, state: StateId): RuleRefusal | undefined {
  return isMember(record, state) && !isAtTheTable(record, state) ? refusalOfTheAbsent(state) : undefined;
}

function refusalOfTheAbsent(member: MemberId): RuleRefusal {
  return { kind: 'away', member, citation: 'Charter 28(1)' };
}

/** Members speak, and States invited under rule 37 or 39. */
export function refusalToSpeak(record: MeetingRecord, by: StateId): RuleRefusal | undefined {
  return isMember(record, by) || record.invited.includes(by)
    ? refusalToTheAbsent(record, by)
    : { kind: 'notInvited', state: by, citation: 'PRoP 37' };
}
