import type { LawsOf } from './law.ts';
import { isMember, questionBeforeTheCouncil } from '../record.ts';
import type { MemberId, Practice } from '../words/vocabulary.ts';

export type PracticeAct =
  /** The reader opens again what practice has settled, or settles it. */
  | { readonly type: 'practice.set'; readonly practice: Practice; readonly on: boolean }
  /** The reader says who is a party to the dispute (Charter 27(3)). */
  | { readonly type: 'party.set'; readonly member: MemberId; readonly party: boolean };

export const PRACTICE: LawsOf<PracticeAct> = {
  'practice.set': {
    by: 'reader',
    /** Not while a vote is taken: it began under the one practice and is not to end under the other. */
    refuse(record, { practice, on }) {
      const citation = practice === 'preliminaryQuestion' ? 'Practice: preliminary question' : 'Charter 27(3)';
      if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'Our reading: interruption' };
      return record.practice[practice] === on ? { kind: 'noChange', citation } : undefined;
    },
    write(next, { practice, on }) {
      next.practice[practice] = on;
    },
  },
  'party.set': {
    by: 'reader',
    /** Charter 27(3), proviso: who is a party is for the reader to say, but not while a vote is taken. */
    refuse(record, { member, party }) {
      if (!isMember(record, member)) return { kind: 'notAMember', state: member, citation: 'Charter 27(3)' };
      if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'Our reading: interruption' };
      return record.parties.includes(member) === party ? { kind: 'noChange', citation: 'Charter 27(3)' } : undefined;
    },
    write(next, { member, party }) {
      next.parties = party ? [...next.parties, member] : next.parties.filter((other) => other !== member);
    },
  },
};
