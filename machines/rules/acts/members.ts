import { isAtTheTable, isMember, type MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { StateId } from '../words/vocabulary.ts';

/** What only a member at the table may do, by the rule that gives it to the members. */
export function refusalToMember(record: MeetingRecord, member: StateId, citation: Citation): RuleRefusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation };
  return isAtTheTable(record, member) ? undefined : { kind: 'away', member, citation: 'Charter 28(1)' };
}

/** Members speak, and States invited under rule 37 or 39. */
export function refusalToSpeak(record: MeetingRecord, by: StateId): RuleRefusal | undefined {
  if (!isMember(record, by)) {
    return record.invited.includes(by) ? undefined : { kind: 'notInvited', state: by, citation: 'PRoP 37' };
  }
  return isAtTheTable(record, by) ? undefined : { kind: 'away', member: by, citation: 'Charter 28(1)' };
}
