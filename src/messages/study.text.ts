import {
  belongsToAVoting,
  followsAQuestion,
  unreachable,
  type Act,
  type Outcome,
  type Question,
} from '../../machines/rules/index.ts';
import type { Comparison, Edits, Misfit, QuestionCompared, StudyProblem } from '../session/index.ts';
import { doText } from './acts/do.text.ts';
import { contestedText, questionInText } from './question.text.ts';
import type { Say } from './say.ts';
import { list, sentence, voteText, type Names } from './text.ts';

/** What the second course does otherwise than the first, in one sentence; where it turns nothing, why nothing. */
export function comparisonText(say: Say, names: Names, { finding, questions }: Comparison): string {
  switch (finding.kind) {
    case 'same':
      return say('study.did.same');
    case 'turned':
      return turnedText(
        say,
        names,
        questions.filter(({ same }) => !same),
      );
    case 'votesOnly': {
      const voted = questions.filter(({ same, votes }) => same && votes.length > 0);
      const clauses = voted.flatMap((question) => stayText(say, names, question));
      return sentence(say, say('study.did.nothing', { clauses: joined(say, clauses) }));
    }
    case 'actsOnly':
      return say('study.did.actsOnly');
    default:
      return unreachable(finding);
  }
}

/** More than these are only named. */
const FEW = 3;

function turnedText(say: Say, names: Names, turned: readonly QuestionCompared[]): string {
  if (turned.length > FEW) {
    const subjects = say.list(turned.map(({ question }) => subjectText(say, names, question)));
    return say('study.did.many', { count: turned.length, subjects });
  }
  const clauses = turned.flatMap((question) => turnText(say, names, question));
  return sentence(say, say('study.did.turned', { clauses: joined(say, clauses) }));
}

/** `S/2016/846 is adopted instead of vetoed by the Russian Federation` */
function turnText(say: Say, names: Names, { question, one, other, fates }: QuestionCompared): string[] {
  const subject = subjectText(say, names, question);
  if (!one && !other) {
    return [say('study.did.unasked', { subject, fate: fates?.other ?? 'none', before: fates?.one ?? 'none' })];
  }
  if (!one)
    return other
      ? [say('study.did.too', { subject, fate: fates?.one ?? 'none', other: endText(say, names, question, other) })]
      : [];
  if (!other)
    return [say('study.did.gone', { subject, fate: fates?.other ?? 'none', one: endText(say, names, question, one) })];
  if (one.kind === 'vetoed' && other.kind === 'vetoed') {
    return [say('study.did.otherVeto', { subject, one: list(say, names, one.by), other: list(say, names, other.by) })];
  }
  return [
    say('study.did.instead', {
      subject,
      one: endText(say, names, question, one),
      other: endText(say, names, question, other),
    }),
  ];
}

/** `S/2016/847 stays 4 votes short of the 9 that it needs` */
function stayText(say: Say, names: Names, { question, one, other }: QuestionCompared): string[] {
  if (!other) return [];
  const subject =
    question.kind === 'ruling'
      ? say('study.subject.challenge')
      : question.kind === 'agenda'
        ? say('study.subject.agenda')
        : questionInText(say, names, question);
  const { required } = other;
  if (other.inPart === 'result' && (other.kind === 'adopted' || other.kind === 'insufficientVotes'))
    return [say('study.did.countNotKnown', { subject, end: endText(say, names, question, other) })];
  switch (other.kind) {
    case 'adopted': {
      const veto = other.findings.some(({ test }) => test === 'concurringVotes') ? 'yes' : 'no';
      return [
        say('study.did.adopted', { subject, kind: question.kind, inFavour: other.tally.inFavour, required, veto }),
      ];
    }
    case 'vetoed':
      return [say('study.did.vetoed', { subject, members: list(say, names, other.by), count: other.by.length })];
    case 'insufficientVotes': {
      const [missing, before] = [missingIn(other), one ? missingIn(one) : undefined];
      return before === undefined || before === missing
        ? [say('study.did.short', { subject, missing, required })]
        : [say('study.did.shortOther', { subject, missing, before, required })];
    }
    case 'undetermined':
      return [say('study.did.undetermined', { subject })];
    default:
      return unreachable(other);
  }
}

/** After “is”: `adopted`, `vetoed by China`, `4 votes short`. */
function endText(say: Say, names: Names, { kind }: Question, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'adopted':
      return say('study.end.adopted', { kind });
    case 'vetoed':
      return say('study.end.vetoed', { kind, members: list(say, names, outcome.by) });
    case 'insufficientVotes':
      if (outcome.inPart === 'result') return say('study.end.lost', { kind });
      return say('study.end.insufficientVotes', { kind, missing: missingIn(outcome) });
    case 'undetermined':
      return say('study.end.undetermined');
    default:
      return unreachable(outcome);
  }
}

function missingIn({ required, tally }: Outcome): number {
  return required - tally.inFavour;
}

/** What the answer is about; where the question is about an answer already, that. */
function subjectText(say: Say, names: Names, question: Question): string {
  switch (question.kind) {
    case 'ruling':
    case 'agenda':
      return say(`study.subject.${question.kind}`);
    case 'preliminary':
      return say('study.subject.preliminary', { draft: contestedText(say, question) });
    case 'draftResolution':
    case 'amendment':
    case 'part':
    case 'motion':
    case 'objection':
    case 'recommendation':
      return questionInText(say, names, question);
    default:
      return unreachable(question);
  }
}

function joined(say: Say, clauses: readonly string[]): string {
  return clauses.reduce((text, second) => say('study.did.clauses', { first: text, second }));
}

/** What a line does otherwise than the record, where it has no name: `Russian Federation abstaining on S/2016/846`. */
export function lineText(say: Say, names: Names, { votes, inserted, removed }: Edits): string {
  const own = inserted.map(({ act }) => act).filter((act) => act.type === 'unknown' || !isOfAVoting(act));
  const [vote, act] = [votes[0], own[0]];
  if (votes.length + own.length + removed.length === 0) return say('study.line.same');
  if (vote && votes.length === 1 && own.length + removed.length === 0) {
    return say('study.line.vote', {
      state: names(vote.member),
      vote: voteText(say, vote.vote),
      question: vote.question,
    });
  }
  if (act && act.type !== 'unknown' && own.length === 1 && votes.length + removed.length === 0)
    return actText(say, names, act);
  return sentence(
    say,
    say.list([
      ...(votes.length > 0 ? [say('study.line.votes', { count: votes.length })] : []),
      ...(own.length > 0 ? [say('study.line.added', { count: own.length })] : []),
      ...(removed.length > 0 ? [say('study.line.removed', { count: removed.length })] : []),
    ]),
  );
}

/** What comes with its question; to count it would make one change many. */
function isOfAVoting({ type }: Act): boolean {
  return belongsToAVoting(type) || followsAQuestion(type);
}

/** An act as something done, with who did it: `Angola: Take the floor`. */
export function actText(say: Say, names: Names, act: Act): string {
  const state = 'by' in act ? act.by : 'member' in act ? act.member : undefined;
  const text = doText(say, names, act);
  return state === undefined ? text : say('study.line.act', { state: names(state), act: text });
}

/** What of a study or an address was left out. @param lineName what the line is called that has this place in the study */
export function misfitText(say: Say, misfit: Misfit, lineName: (variation: number) => string): string {
  switch (misfit.kind) {
    case 'question':
    case 'member':
    case 'act':
      return say('study.misfit', { line: lineName(misfit.variation), kind: misfit.kind, found: misfit.found });
    case 'key':
    case 'position':
    case 'law':
      return say('study.misfit.address', { kind: misfit.kind, found: misfit.found });
    case 'others':
      return say('study.misfit.others', { count: misfit.found });
    default:
      return unreachable(misfit);
  }
}

/** What was found where a study is wrong. */
export function foundText(say: Say, { found, expected }: StudyProblem): string {
  if (found !== '') return found;
  return say('study.found', { found: expected === 'depth' || expected === 'size' ? expected : 'nothing' });
}

/** What is wrong inside the letters of an address, whose place has been said. */
export function problemInsideText(say: Say, problem: StudyProblem): string {
  const { expected } = problem;
  return say('ui.notice.inside', { found: foundText(say, problem), expected: say('study.expected', { expected }) });
}

/** Why a file cannot be opened: where, what was found, what is expected there. */
export function studyProblemText(say: Say, file: string, problem: StudyProblem): string {
  const { path, expected } = problem;
  return say('study.problem', {
    file,
    placed: path === '' ? 'no' : 'yes',
    path,
    found: foundText(say, problem),
    expected: say('study.expected', { expected }),
  });
}

/** Which of two variations that stand side by side: `First`, `Second`. */
export function placeText(say: Say, side: 'one' | 'other'): string {
  return say('study.compare.place', { side: side === 'one' ? 'first' : 'second' });
}
