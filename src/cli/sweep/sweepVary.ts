import { isVote, VOTES, type MemberId, type QuestionKey, type Vote } from '../../../machines/rules/index.ts';
import { BadUsage, quote, type Sentence } from '../io/badInput.ts';
import { unknown } from '../args/voteChanges.ts';
import type { SweptQuestion } from './sweepQuestion.ts';

/** How the command line says what varies: `S/2016/847:CHN,EGY,AGO=*`, `motion 1:CHN=inFavour|abstaining`. */
export const VARY_SYNOPSIS = 'QUESTION:MEMBER,…=VOTES';

/** One member's vote on one question, and the votes that it takes in turn. */
export interface Varied {
  readonly question: QuestionKey;
  readonly member: MemberId;
  readonly votes: readonly Vote[];
}

/**
 * Reads the values of `--vary`, in the order in which they are given.
 * @param inPart questions of which not every vote is known by name
 * @throws {BadUsage} at one without that form, something that is not there, or a member varied twice on one question
 */
export function parseVaried(
  texts: readonly string[],
  questions: readonly SweptQuestion[],
  inPart: readonly QuestionKey[] = [],
): Varied[] {
  if (texts.length === 0)
    throw new BadUsage((say) => say('cli.given.missing', { flag: '--vary', wanted: VARY_SYNOPSIS }));
  const varied: Varied[] = [];
  for (const text of texts) {
    for (const one of variedIn(text, questions, inPart)) {
      const isKnown = varied.some(({ question, member }) => question === one.question && member === one.member);
      if (isKnown) throw bad(text, (say) => say('cli.sweep.twice', { member: one.member, question: one.question }));
      varied.push(one);
    }
  }
  return varied;
}

/** The name of a candidate may hold any sign, so the marks that count are the last ones. */
const VARY = /^(.*):([^:=]*)=([^=]*)$/su;
const ALL = '*';

function variedIn(text: string, questions: readonly SweptQuestion[], inPart: readonly QuestionKey[]): Varied[] {
  const [, key = '', members = '', votes = ''] = VARY.exec(text) ?? [];
  if (key === '') throw bad(text, (say) => say('cli.sweep.form', { form: VARY_SYNOPSIS }));
  if (inPart.includes(key)) throw bad(text, (say) => say('cli.sweep.inPart', { question: key }));
  const question = questions.find((known) => known.key === key);
  if (!question)
    throw bad(
      text,
      unknown(
        'question',
        key,
        questions.map((known) => known.key),
      ),
    );
  const taken = votesIn(text, votes);
  return members
    .split(',')
    .map((part) => ({ question: key, member: memberIn(text, part.trim(), question, taken), votes: taken }));
}

function memberIn(text: string, code: string, question: SweptQuestion, votes: readonly Vote[]): MemberId {
  const { key, council, openTo, away } = question;
  const members = council.seats.map(({ member }) => member);
  const member = members.find((known) => known === code);
  if (member === undefined) throw bad(text, unknown('member', code, members));
  const why = away.includes(member)
    ? 'away'
    : votes.every((vote) => openTo(member).includes(vote))
      ? undefined
      : 'bound';
  if (why !== undefined) throw bad(text, (say) => say('cli.set.lost', { member, question: key, why }));
  return member;
}

function votesIn(text: string, list: string): Vote[] {
  if (list === ALL) return [...VOTES];
  const votes = list.split('|').map((part) => {
    const vote = part.trim();
    if (isVote(vote)) return vote;
    throw bad(text, unknown('vote', vote, [...VOTES, ALL]));
  });
  const again = votes.find((vote, place) => votes.indexOf(vote) < place);
  if (again !== undefined) throw bad(text, (say) => say('cli.sweep.voteTwice', { vote: again }));
  return votes;
}

function bad(text: string, problem: Sentence): BadUsage {
  return new BadUsage((say) => say('cli.at.flag', { flag: '--vary', value: quote(text), problem: problem(say) }));
}
