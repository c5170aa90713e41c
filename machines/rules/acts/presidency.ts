import type { LawsOf } from './law.ts';
import { nextMember } from '../council/seating.ts';
import { known, questionBeforeTheCouncil } from '../record.ts';

export type PresidencyAct =
  /** Rule 20: the President cedes the chair to the next member in English alphabetical order; and takes it back. */
  | { readonly type: 'presidency.cede' }
  | { readonly type: 'presidency.resume' }
  /** Rule 18: a month goes by before the meeting is opened, and the presidency passes on. */
  | { readonly type: 'presidency.pass' };

export const PRESIDENCY: LawsOf<PresidencyAct> = {
  'presidency.cede': {
    by: 'president',
    /**
     * Rule 20: the President decides alone whether to cede the chair during a question with which their State is directly
     * connected. Not while a vote is taken; and somebody must be left who has not ceded it.
     */
    refuse(record) {
      if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'PRoP 20' };
      return record.ceded.length + 1 >= record.council.seats.length
        ? { kind: 'nobodyLeftToPreside', citation: 'PRoP 20' }
        : undefined;
    },
    write(next) {
      next.ceded.push(next.president);
      // Rule 20: the next in English alphabetical order. Who has ceded it already comes before, never after.
      next.president = nextMember(next.council, next.president);
    },
  },
  'presidency.resume': {
    by: 'president',
    refuse(record) {
      if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'PRoP 20' };
      return record.ceded.length === 0 ? { kind: 'notCeded', citation: 'PRoP 20' } : undefined;
    },
    write(next) {
      next.president = known(next.ceded[0], 'a chair that was ceded');
      next.ceded = [];
    },
  },
  'presidency.pass': {
    by: 'president',
    write(next) {
      next.president = nextMember(next.council, next.president);
    },
  },
};
