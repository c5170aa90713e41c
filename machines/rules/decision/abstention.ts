import { draftOf, questionBeforeTheCouncil, type MeetingRecord } from '../record.ts';
import { VOTES, type Basis, type MemberId, type Question, type QuestionKind, type Vote } from '../words/vocabulary.ts';

/**
 * Charter 27(3), proviso: in decisions under Chapter VI, and under Article 52(3), a party to a dispute shall abstain from
 * voting. Four conditions together (Security Council Report, Monthly Forecast, April 2014): the decision is not
 * procedural; it is one under Chapter VI or Article 52(3), not Chapter VII; there is a dispute, not a situation only; the
 * member, permanent or elected, is a party to it.
 *
 * The proviso was raised only rarely, and never with effect since 1960 (S/RES/138); last in the Council, as far as we
 * know, by Norway on 25 February 2022 (S/PV.8979) and 23 March 2022 (S/PV.9002). So it is off unless
 * `record.practice.obligatoryAbstention`. Who decides whether there is a dispute, and who is a party, was never settled:
 * the reader says it, and what a draft rests on where no source does (`record.proviso`).
 */
export function mustAbstain(record: MeetingRecord, member: MemberId): boolean {
  const question = questionBeforeTheCouncil(record)?.question;
  return question !== undefined && membersBound(record, question).includes(member);
}

/**
 * Whether the proviso is about a question, whoever is a party: it `binds`, or one condition fails. `chapterVII`: what the
 * draft rests on takes it out. `unstated`: no source says what it rests on, and nothing is taken for given. `situation`:
 * the matter is taken for no dispute. `notBound`: it is not about questions of this kind.
 */
export type Proviso = 'binds' | 'chapterVII' | 'unstated' | 'situation' | 'notBound';

/** Whether the proviso would bind a party to the dispute on a question, whether or not the practice is switched on. */
export function provisoOn(record: Pick<MeetingRecord, 'drafts' | 'proviso'>, question: Question): Proviso {
  if (question.matter === 'procedural' || !IS_ON_A_TEXT[question.kind]) return 'notBound';
  const proviso = OF_A_BASIS[basisOf(record, question)];
  return proviso !== 'chapterVII' && record.proviso?.about === 'situation' ? 'situation' : proviso;
}

/** The proviso is about decisions on a dispute: on a draft, and on what becomes part of it. */
const IS_ON_A_TEXT: Readonly<Record<QuestionKind, boolean>> = {
  draftResolution: true,
  amendment: true,
  part: true,
  preliminary: false,
  motion: false,
  objection: false,
  ruling: false,
  agenda: false,
  recommendation: false,
};

const OF_A_BASIS: Readonly<Record<Basis, Proviso>> = {
  chapterVI: 'binds',
  article52: 'binds',
  chapterVII: 'chapterVII',
  unstated: 'unstated',
};

/** What a source says goes before what the reader takes for given. */
function basisOf({ drafts, proviso }: Pick<MeetingRecord, 'drafts' | 'proviso'>, question: Question): Basis {
  const stated = 'draft' in question ? (draftOf({ drafts }, question.draft)?.basis ?? 'unstated') : 'unstated';
  return stated === 'unstated' ? (proviso?.basis ?? 'unstated') : stated;
}

type Proceedings = Pick<MeetingRecord, 'practice' | 'proviso' | 'parties' | 'drafts'>;

/** Whether a party to the dispute has to abstain on a question: the practice is on, and the proviso binds. */
export function bindsParties(record: Omit<Proceedings, 'parties'>, question: Question): boolean {
  return record.practice.obligatoryAbstention && provisoOn(record, question) === 'binds';
}

/** The members that have to abstain on a question. */
export function membersBound(record: Proceedings, question: Question): readonly MemberId[] {
  return bindsParties(record, question) ? record.parties : [];
}

/**
 * The votes that are open to a member at the table on a question, in the order of `VOTES`.
 *
 * A party that is bound `shall abstain from voting`. Taken here: one that does not vote at all abstains from voting too,
 * as France and the United Kingdom did on 16 February 1946, the United Kingdom on 25 March 1947 and Argentina on 23 June
 * 1960; it is recorded as not participating. The other reading, that it has to be counted among the abstentions, would
 * change no result.
 */
export function votesOpenTo(record: Proceedings, question: Question, member: MemberId): readonly Vote[] {
  return membersBound(record, question).includes(member) ? VOTES.filter((vote) => !isForOrAgainst(vote)) : VOTES;
}

/** What a party that is bound may not do. @param vote `undefined` while there is none */
export function isForOrAgainst(vote: Vote | undefined): boolean {
  return vote === 'inFavour' || vote === 'against';
}
