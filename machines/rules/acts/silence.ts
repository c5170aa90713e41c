import type { LawsOf } from './law.ts';
import { refusalToMember } from './members.ts';
import type { Mutable } from '../mutable.ts';
import { known, type MeetingRecord, type Silence, type WritableRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { MemberId } from '../words/vocabulary.ts';

export type SilenceAct =
  /** A text is sent round under silence: it is agreed unless a member breaks the silence by the hour named. */
  | { readonly type: 'silence.begin'; readonly title: string; readonly until: string }
  | { readonly type: 'silence.break'; readonly by: MemberId }
  | { readonly type: 'silence.end' };

export const SILENCE: LawsOf<SilenceAct> = {
  'silence.begin': {
    by: 'president',
    /** One text at a time is under silence. */
    refuse({ silences }) {
      return silences.at(-1)?.status === 'running'
        ? { kind: 'silenceRunning', citation: 'Practice: silence' }
        : undefined;
    },
    write(next, { title, until }) {
      next.silences.push({ title, until, status: 'running' });
    },
  },
  'silence.break': {
    by: 'member',
    /** Silence is broken in writing, from wherever a delegation is. */
    refuse(record, { by }) {
      const member = refusalToMember(record, by, 'Practice: silence');
      return member?.kind === 'notAMember' ? member : refusalToEndSilence(record);
    },
    write(next, { by }) {
      const silence = lastSilence(next);
      silence.status = 'broken';
      silence.brokenBy = by;
    },
  },
  'silence.end': {
    by: 'president',
    refuse: refusalToEndSilence,
    write(next) {
      lastSilence(next).status = 'agreed';
    },
  },
};

function refusalToEndSilence({ silences }: MeetingRecord): RuleRefusal | undefined {
  return silences.at(-1)?.status === 'running' ? undefined : { kind: 'noSilence', citation: 'Practice: silence' };
}

function lastSilence({ silences }: WritableRecord): Mutable<Silence> {
  return known(silences.at(-1), 'a text under silence');
}
