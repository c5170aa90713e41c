import type { LawsOf } from './law.ts';
import { nextPresident } from '../council/seating.ts';
import { known, questionBeforeTheCouncil } from '../record.ts';

export type PresidencyAct =
  /** Rule 20: the President cedes the chair to the next member in English alphabetical order; and takes it back. */
  | { readonly type: 'presidency.cede' }
  | { readonly type: 'presidency.resume' }
  /** Rule 18: a month goes by before the meeting is opened, or while it is suspended, and the presidency passes on. */
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
      if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'Our reading: interruption' };
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
      if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'Our reading: interruption' };
      return record.ceded.length === 0 ? { kind: 'notCeded', citation: 'PRoP 20' } : undefined;
    },
    write(next) {
      next.president = known(next.ceded[0], 'a chair that was ceded');
      next.ceded = [];
    },
  },
  'presidency.pass': {
    by: 'president',
    /**
     * Charter 23(2): the terms of elected members end with the year. Who presides in January may be a member that does not
     * sit in this Council, so the presidency does not pass over the end of the year here.
     */
    refuse(record) {
      if (record.president === undefined) return { kind: 'presidentNotKnown', citation: 'PRoP 18' };
      const month = Number(record.date.slice(5, 7)) + (record.monthsPassed ?? 0);
      return month >= DECEMBER ? { kind: 'yearEnds', citation: 'Charter 23' } : undefined;
    },
    /**
     * Rule 18: next in English alphabetical order after the member whose month it was. A chair that was ceded for a question
     * (rule 20) was ceded by that member: the next President has not ceded it.
     */
    write(next) {
      next.president = nextPresident(next.council, known(next.ceded[0] ?? next.president, 'a President'));
      next.ceded = [];
      next.monthsPassed = (next.monthsPassed ?? 0) + 1;
    },
  },
};

const DECEMBER = 12;
