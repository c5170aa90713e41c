import type { LawsOf } from './law.ts';
import { nextPresident } from '../council/seating.ts';
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
      if (record.president === undefined) return { kind: 'presidentNotKnown', citation: 'PRoP 20' };
      if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'PRoP 20' };
      return record.ceded.length + 1 >= record.council.seats.length
        ? { kind: 'nobodyLeftToPreside', citation: 'PRoP 20' }
        : undefined;
    },
    write(next) {
      const president = known(next.president, 'a President');
      next.ceded.push(president);
      // Rule 20: the next in English alphabetical order. Who has ceded it already comes before, never after.
      next.president = nextPresident(next.council, president);
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
    refuse: ({ president }) =>
      president === undefined ? { kind: 'presidentNotKnown', citation: 'PRoP 18' } : undefined,
    write(next) {
      next.president = nextPresident(next.council, known(next.president, 'a President'));
    },
  },
};
