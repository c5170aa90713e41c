import { draftOf, questionBeforeTheCouncil, type MeetingRecord } from '../record.ts';
import type { MemberId, Question } from '../words/vocabulary.ts';

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
  return question !== undefined && bindsParties(record, question) && record.parties.includes(member);
}

function bindsParties(record: MeetingRecord, question: Question): boolean {
  if (!record.practice.obligatoryAbstention || question.matter === 'procedural') return false;
  switch (question.kind) {
    case 'draftResolution':
    case 'amendment':
    case 'part':
      return draftOf(record, question.draft)?.basis !== 'chapterVII';
    default:
      return false;
  }
}
