import { namesFor } from '../args/names.ts';
import type { Finding, Outcome } from '../../../machines/rules/index.ts';
import type { QuestionCompared } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import {
  citationTitle,
  findingText,
  outcomeHeadline,
  outcomeSentence,
  questionText,
  voteText,
  type Names,
} from '../../messages/sentences.ts';
import { comparisonText, placeText } from '../../messages/study.text.ts';
import type { Courses, PlayedCourse } from './compareCourses.ts';
import { misfitsOf, partingText, titleOf } from './compareReport.ts';
import type { Ink } from '../io/ink.ts';
import { hang, wrap } from '../io/layout.ts';
import { meetingText } from '../../minutes/meetingName.ts';
import { endText } from '../../minutes/resultBlocks.ts';

/** Two courses side by side, for a terminal of 80 columns. */
export function coursesText(courses: Courses, say: Say, ink: Ink): string {
  const { one, other, comparison } = courses;
  const names = namesFor(say, one.course.scenario);
  const differing = comparison.questions.filter(isDiffering);
  const alike = comparison.questions.length - differing.length;
  const blocks = [
    [ink.heading(wrap(meetingText(say, one.course.scenario.meeting)))],
    [...headText('one', one, say, names), ...headText('other', other, say, names)],
    [wrap(partsText(courses, say, names))],
    ...differing.map((compared) => questionLines(compared, say, ink, names)),
    ...(alike > 0 ? [[wrap(say('study.compare.alike', { count: alike }))]] : []),
    ...(comparison.questions.length === 0 ? [[wrap(say('study.compare.nothing'))]] : []),
    [ink.heading(say('cli.compare.did')), wrap(comparisonText(say, names, comparison), INDENT)],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const INDENT = 2;
const SIDE = 8;
const TEST = 9;

function isDiffering({ same, votes }: QuestionCompared): boolean {
  return !same || votes.length > 0;
}

function headText(side: 'one' | 'other', played: PlayedCourse, say: Say, names: Names): string[] {
  const text = say('cli.compare.course', { line: titleOf(played, say, names), file: played.course.name(say) });
  return [
    hang(placeText(say, side), SIDE, text),
    ...misfitsOf(played, say).map((misfit) => wrap(say('cli.compare.misfit', { misfit }), SIDE)),
  ];
}

function partsText({ one, other, comparison: { partsAt } }: Courses, say: Say, names: Names): string {
  if (partsAt === undefined) return say('cli.compare.neverPart');
  const [here, there] = [partingText(one, say, names), partingText(other, say, names)];
  return say('study.compare.parts', { same: here === there ? 'yes' : 'no', number: partsAt, one: here, other: there });
}

function questionLines(
  { key, question, one, other, votes, fates }: QuestionCompared,
  say: Say,
  ink: Ink,
  names: Names,
): string[] {
  const title = questionText(say, names, question);
  return [
    ink.heading(wrap(title.startsWith(key) ? title : say('minutes.law', { source: key, law: title }))),
    ...verdictLines('one', one),
    ...verdictLines('other', other),
    wrap(say('study.compare.votes', { count: votes.length }), INDENT),
    ...votes.map((vote) =>
      ink.changed(
        wrap(
          say('cli.compare.vote', {
            state: names(vote.member),
            one: voteText(say, vote.one),
            other: voteText(say, vote.other),
          }),
          2 * INDENT,
        ),
      ),
    ),
  ];

  function verdictLines(side: 'one' | 'other', outcome: Outcome | undefined): string[] {
    const label = placeText(say, side);
    if (!outcome)
      return [hang(label, SIDE, say('study.compare.undecidedWhy', { fate: fates?.[side] ?? 'none' }), INDENT)];
    const headline = outcomeHeadline(say, names, question, outcome);
    return [
      hang(label, SIDE, endText(say, headline, outcome), INDENT),
      wrap(outcomeSentence(say, names, question, outcome), INDENT + SIDE),
      ...outcome.findings.map((finding) => findingLine(finding, say, names)),
    ];
  }
}

function findingLine(finding: Finding, say: Say, names: Names): string {
  const state = 'met' in finding ? (finding.met ? 'met' : 'unmet') : 'note';
  const text = say('minutes.finding', {
    text: findingText(say, names, finding),
    source: citationTitle(say, finding.citation),
  });
  return hang(say('minutes.test', { state }), TEST, text, INDENT + SIDE);
}
