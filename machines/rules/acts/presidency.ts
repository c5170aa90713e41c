import type { LawsOf } from './law.ts';
import { nextPresident } from '../council/seating.ts';
import { questionBeforeTheCouncil, type MeetingRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';

export type PresidencyAct =
  /** Rule 20: the President cedes the chair to the next member in English alphabetical order; and takes it back. */
  | { readonly type: 'presidency.cede' }
  | { readonly type: 'presidency.resume' }
  /** Rule 18: a month goes by before the meeting is opened, and the presidency passes on. */
  | { readonly type: 'presidency.pass' };

export const PRESIDENCY: LawsOf<PresidencyAct> = {
  'presidency.cede': {
    by: 'president',
    refuse: refusalToCede,
    write(next) {
      next.ceded.push(next.president);
      // Rule 20: the next in English alphabetical order. Who has ceded it already comes before, never after.
      next.president = nextPresident(next.council, next.president);
    },
  },
  'presidency.resume': {
    by: 'president',
    refuse: refusalToResumeTheChair,
    write(next) {
      const [first] = next.ceded;
      if (first === undefined) throw new Error('Nobody has ceded the chair that is taken back.');
      next.president = first;
      next.ceded = [];
    },
  },
  'presidency.pass': {
    by: 'president',
    write(next) {
      next.president = nextPresident(next.council, next.president);
    },
  },
};

/**
 * Rule 20: the President decides alone whether to cede the chair during a question with which their State is directly
 * connected. Not while a vote is taken; and somebody must be left who has not ceded it.
 */
function refusalToCede(record: MeetingRecord): RuleRefusal | undefined {
  if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'PRoP 20' };
  return record.ceded.length + 1 >= record.council.seats.length
    ? { kind: 'nobodyLeftToPreside', citation: 'PRoP 20' }
    : undefined;
}

function refusalToResumeTheChair(record: MeetingRecord): RuleRefusal | undefined {
  if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'PRoP 20' };
  return record.ceded.length === 0 ? { kind: 'notCeded', citation: 'PRoP 20' } : undefined;
}
