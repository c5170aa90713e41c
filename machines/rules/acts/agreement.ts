import { refusalToMember } from './members.ts';
import type { MeetingRecord } from '../record.ts';
import type { Refusal } from '../refusal.ts';
import type { MemberId } from '../words/vocabulary.ts';

/** Presidential and press statements are agreed by all or not at all: any member at the table can break the consensus. */
export function refusalToObject(record: MeetingRecord, by: MemberId): Refusal | undefined {
  return refusalToMember(record, by, 'Practice: consensus');
}

/** One text at a time is under silence. */
export function refusalToBeginSilence({ silences }: MeetingRecord): Refusal | undefined {
  return silences.at(-1)?.status === 'running' ? { kind: 'silenceRunning', citation: 'Practice: silence' } : undefined;
}

/** Silence is broken in writing, from wherever a delegation is. */
export function refusalToBreakSilence(record: MeetingRecord, by: MemberId): Refusal | undefined {
  const member = refusalToMember(record, by, 'Practice: silence');
  return member?.kind === 'notAMember' ? member : refusalToEndSilence(record);
}

export function refusalToEndSilence({ silences }: MeetingRecord): Refusal | undefined {
  return silences.at(-1)?.status === 'running' ? undefined : { kind: 'noSilence', citation: 'Practice: silence' };
}
