import type { Outcome, Question } from '../../../machines/rules/index.ts';
import { namesFor } from '../args/names.ts';
import type { QuestionCompared } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import {
  citationTitle,
  findingText,
  outcomeHeadline,
  outcomeSentence,
  questionText,
  type Names,
} from '../../messages/sentences.ts';
import { actText, comparisonText, lineText, misfitText } from '../../messages/study.text.ts';
import type { Courses, PlayedCourse } from './compareCourses.ts';
import { countsInJson } from '../adjudicate/verdict.ts';
import { namedMeeting } from '../../minutes/meetingName.ts';

/** What `compare --json` prints. */
export function comparisonInJson(courses: Courses, say: Say) {
  const { one, other, comparison } = courses;
  const names = namesFor(say, one.course.scenario);
  return {
    meeting: namedMeeting(one.course.scenario.meeting),
    one: courseInJson(one, comparison.acts.one, say, names),
    other: courseInJson(other, comparison.acts.other, say, names),
    ...(comparison.partsAt === undefined ? {} : { partsAt: comparison.partsAt }),
    questions: comparison.questions.map((compared) => questionInJson(compared, say, names)),
    finding: comparison.finding.kind,
    text: comparisonText(say, names, comparison),
  };
}

/** What a course is called: as its reader calls it, or by what it does otherwise than the record. */
export function titleOf({ title, edits }: PlayedCourse, say: Say, names: Names): string {
  if (title !== undefined) return title;
  return edits ? lineText(say, names, edits) : say('study.line.record');
}

export function misfitsOf(course: PlayedCourse, say: Say): string[] {
  const { misfits, study } = course.course;
  return misfits.map((misfit) =>
    misfitText(
      say,
      misfit,
      (variation) => study?.variations[variation]?.name ?? say('study.misfit.line', { number: variation + 1 }),
    ),
  );
}

/** What is done at the parting; a course that has ended does nothing more. */
export function partingText({ parting }: PlayedCourse, say: Say, names: Names): string {
  return parting ? actText(say, names, parting) : say('study.compare.ended');
}

function courseInJson(played: PlayedCourse, acts: number, say: Say, names: Names) {
  const misfits = misfitsOf(played, say);
  return {
    file: played.course.name(say),
    line: titleOf(played, say, names),
    acts,
    ...(played.parting ? { parting: { act: played.parting.type, text: actText(say, names, played.parting) } } : {}),
    ...(misfits.length > 0 ? { misfits } : {}),
  };
}

function questionInJson({ key, question, one, other, votes, same, fates }: QuestionCompared, say: Say, names: Names) {
  return {
    question: key,
    kind: question.kind,
    title: questionText(say, names, question),
    same,
    ...(one ? { one: verdictInJson(question, one, say, names) } : {}),
    ...(other ? { other: verdictInJson(question, other, say, names) } : {}),
    ...(fates ? { fates } : {}),
    votes,
  };
}

function verdictInJson(question: Question, outcome: Outcome, say: Say, names: Names) {
  return {
    ...countsInJson(outcome),
    headline: outcomeHeadline(say, names, question, outcome),
    text: outcomeSentence(say, names, question, outcome),
    findings: outcome.findings.map((finding) => ({
      ...finding,
      text: findingText(say, names, finding),
      source: citationTitle(say, finding.citation),
    })),
  };
}
