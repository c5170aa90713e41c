import { isAtTheTable, isMember, questionBeforeTheCouncil, type MeetingRecord } from '../record.ts';
import { firstOf, type Refusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { InvitationRule, MemberId, StateId } from '../words/vocabulary.ts';

/** What only a member at the table may do, by the rule that gives it to the members. */
export function refusalToMember(record: MeetingRecord, member: StateId, citation: Citation): Refusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation };
  return isAtTheTable(record, member) ? undefined : { kind: 'away', member, citation: 'Charter 28(1)' };
}

/** Members speak, and States invited under rule 37 or 39. */
export function refusalToSpeak(record: MeetingRecord, by: StateId): Refusal | undefined {
  if (!isMember(record, by)) {
    return record.invited.includes(by) ? undefined : { kind: 'notInvited', state: by, citation: 'PRoP 37' };
  }
  return isAtTheTable(record, by) ? undefined : { kind: 'away', member: by, citation: 'Charter 28(1)' };
}

/** Rules 37 and 39: those that are not members; each once. */
export function refusalToInvite(
  record: MeetingRecord,
  states: readonly StateId[],
  citation: InvitationRule = 'PRoP 37',
): Refusal | undefined {
  return firstOf(states, (state, index): Refusal | undefined => {
    if (isMember(record, state)) return { kind: 'isAMember', state, citation };
    const again = record.invited.includes(state) || states.indexOf(state) !== index;
    return again ? { kind: 'alreadyInvited', state, citation } : undefined;
  });
}

/** Charter 28(1) expects every member at the table; nothing forbids it to leave. */
export function refusalToLeave(record: MeetingRecord, member: MemberId): Refusal | undefined {
  return refusalToMember(record, member, 'Charter 28(1)');
}

export function refusalToReturn(record: MeetingRecord, member: MemberId): Refusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation: 'Charter 28(1)' };
  return isAtTheTable(record, member) ? { kind: 'atTheTable', member, citation: 'Charter 28(1)' } : undefined;
}

/**
 * Rule 20: the President decides alone whether to cede the chair during a question with which his State is directly
 * connected. Not while a vote is taken; and somebody must be left who has not ceded it.
 */
export function refusalToCede(record: MeetingRecord): Refusal | undefined {
  if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'PRoP 20' };
  return record.ceded.length + 1 >= record.council.seats.length
    ? { kind: 'nobodyLeftToPreside', citation: 'PRoP 20' }
    : undefined;
}

export function refusalToResumeTheChair(record: MeetingRecord): Refusal | undefined {
  if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'PRoP 20' };
  return record.ceded.length === 0 ? { kind: 'notCeded', citation: 'PRoP 20' } : undefined;
}

/** Charter 27(3), proviso: who is a party is for the reader to say, but not while a vote is taken. */
export function refusalToSetParty(record: MeetingRecord, member: MemberId, party: boolean): Refusal | undefined {
  if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation: 'Charter 27(3)' };
  if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'Charter 27(3)' };
  return record.parties.includes(member) === party ? { kind: 'noChange', citation: 'Charter 27(3)' } : undefined;
}
