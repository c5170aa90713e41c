import type { LawsOf } from './law.ts';
import { isMember, questionBeforeTheCouncil, type MeetingRecord, type ProvisoTaken } from '../record.ts';
import type { Basis, DisputeOrSituation, MemberId, Practice } from '../words/vocabulary.ts';

export type PracticeAct =
  /**
   * The reader opens again what practice has settled, or settles it. Of the obligatory abstention they also say what is
   * taken for given: what drafts rest on of which no source says it (Chapter VI where the act does not say), and whether
   * the matter is a dispute (it is, where the act does not say).
   */
  | {
      readonly type: 'practice.set';
      readonly practice: Practice;
      readonly on: boolean;
      readonly basis?: Basis;
      readonly about?: DisputeOrSituation;
    }
  /** The reader says who is a party to the dispute (Charter 27(3)). */
  | { readonly type: 'party.set'; readonly member: MemberId; readonly party: boolean };

type PracticeSet = Extract<PracticeAct, { type: 'practice.set' }>;

export const PRACTICE: LawsOf<PracticeAct> = {
  'practice.set': {
    by: 'reader',
    /** Not while a vote is taken: it began under the one practice and is not to end under the other. */
    refuse(record, act) {
      const citation = act.practice === 'preliminaryQuestion' ? 'Practice: preliminary question' : 'Charter 27(3)';
      if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation: 'Our reading: interruption' };
      return isSoAlready(record, act) ? { kind: 'noChange', citation } : undefined;
    },
    write(next, act) {
      next.practice[act.practice] = act.on;
      const proviso = provisoTaken(act);
      if (proviso) next.proviso = proviso;
      else if (act.practice === 'obligatoryAbstention') delete next.proviso;
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

/**
 * What an act takes for given. Acts of the first edition could not say it, and it took a basis that no source states for
 * Chapter VI; so one that leaves it unsaid is read so.
 *
 * @returns `undefined` for an act that does not switch the obligatory abstention on
 */
export function provisoTaken({ practice, on, basis, about }: PracticeSet): ProvisoTaken | undefined {
  if (practice !== 'obligatoryAbstention' || !on) return undefined;
  return { basis: basis ?? 'chapterVI', about: about ?? 'dispute' };
}

function isSoAlready({ practice, proviso }: MeetingRecord, act: PracticeSet): boolean {
  if (practice[act.practice] !== act.on) return false;
  const taken = provisoTaken(act);
  return taken === undefined || (taken.basis === proviso?.basis && taken.about === proviso.about);
}
