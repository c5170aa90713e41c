import { draftOf, questionBeforeTheCouncil, type MeetingRecord } from '../record.ts';
import { VOTES, type MemberId, type Question, type Vote } from '../words/vocabulary.ts';

/**
 * Charter 27(3), proviso: in decisions under Chapter VI, and under Article 52(3), a party to a dispute shall abstain
 * from voting. It binds permanent and elected members alike, and not on procedure; a decision under Chapter VII keeps
 * everybody's vote.
 *
 * In effect there has been no practice since the question was last raised without effect (17 April 2000, S/PV.4128), so
 * it is off unless `record.practice.obligatoryAbstention`. Who is a party is for the reader to say; a draft whose basis
 * no source states is taken for one under Chapter VI, because whoever switches the proviso on asks for just that.
 */
export function mustAbstain(record: MeetingRecord, member: MemberId): boolean {
  const question = questionBeforeTheCouncil(record)?.question;
  return question !== undefined && membersBound(record, question).includes(member);
}

/** Whether the proviso is about a question at all: `chapterVII` says that only the draft's basis takes it out. */
export type Proviso = 'binds' | 'chapterVII' | 'notBound';

/** Whether the proviso would bind a party to the dispute on a question, whether or not the practice is switched on. */
export function provisoOn({ drafts }: Pick<MeetingRecord, 'drafts'>, question: Question): Proviso {
  if (question.matter === 'procedural') return 'notBound';
  switch (question.kind) {
    case 'draftResolution':
    case 'amendment':
    case 'part':
      return draftOf({ drafts }, question.draft)?.basis === 'chapterVII' ? 'chapterVII' : 'binds';
    default:
      return 'notBound';
  }
}

type Proceedings = Pick<MeetingRecord, 'practice' | 'parties' | 'drafts'>;

/** Whether a party to the dispute has to abstain on a question: the practice is on, and the proviso is about it. */
export function bindsParties(record: Omit<Proceedings, 'parties'>, question: Question): boolean {
  return record.practice.obligatoryAbstention && provisoOn(record, question) === 'binds';
}

/** The members that have to abstain on a question. */
export function membersBound(record: Proceedings, question: Question): readonly MemberId[] {
  return bindsParties(record, question) ? record.parties : [];
}

/** The votes that are open to a member at the table on a question, in the order of `VOTES`. */
export function votesOpenTo(record: Proceedings, question: Question, member: MemberId): readonly Vote[] {
  return membersBound(record, question).includes(member) ? ['abstaining'] : VOTES;
}
