import type { NoAnswer } from '../../learn/answer.ts';
import type { LessonProblem } from '../../learn/lessons/check.ts';
import type { Say } from '../../messages/say.ts';
import { listOf, printable, quote } from '../io/badInput.ts';

/** What is wrong with what a lesson says of its meetings: place, what was found, what is expected. */
export function lessonProblemText(say: Say, file: string, problem: LessonProblem): string {
  const path = printable(problem.path, LONGEST_PATH);
  return say('cli.at.path', { file, path, problem: tell(say, problem) });
}

const LONGEST_PATH = 200;
/** All members of the Council, and a few more. */
const MOST_LISTED = 20;

function tell(say: Say, problem: LessonProblem): string {
  switch (problem.code) {
    case 'unknownMeeting':
      return say('cli.lessons.unknownMeeting', { found: quote(problem.found) });
    case 'noAnswer':
      return noAnswerText(say, problem.why);
    case 'notAnOption':
      return say('cli.lessons.notAnOption', {
        found: quote(problem.found),
        expected: listOf(say, problem.expected, MOST_LISTED),
      });
    case 'noRefutation':
    case 'refutesTheRightAnswer':
    case 'doesNotRefute':
    case 'tellsTheAnswer':
    case 'seenBefore':
    case 'notAnotherMeeting':
    case 'unusedSource':
      return say(`cli.lessons.${problem.code}`, { found: quote(problem.found) });
    case 'otherForm':
      return say('cli.lessons.otherForm', { found: problem.found, expected: problem.expected });
    case 'goalMetAlready':
      return say('cli.lessons.goalMetAlready');
    case 'goalOutOfReach': {
      const { found, expected } = problem;
      return expected === undefined
        ? say('cli.lessons.goalOutOfReach')
        : say('cli.lessons.goalTooFar', { found, expected });
    }
    case 'stepMissing':
      return say('cli.lessons.stepMissing', { expected: problem.expected });
    case 'unknownSource':
      return say('cli.lessons.unknownSource', {
        found: quote(problem.found),
        expected: listOf(say, problem.expected, MOST_LISTED),
      });
    case 'noSuchStep':
      return say('cli.lessons.noSuchStep', { found: problem.found, expected: problem.expected });
  }
}

function noAnswerText(say: Say, why: NoAnswer): string {
  switch (why.code) {
    case 'noSuchPlace':
      return say('cli.lessons.noSuchPlace', {
        found: quote(why.found),
        count: why.expected.length,
        expected: listOf(say, why.expected, MOST_LISTED),
      });
    case 'votesNotKnown':
      return say('cli.lessons.votesNotKnown', { found: quote(why.found) });
    case 'notSeated':
    case 'notANo':
      return say(`cli.lessons.${why.code}`, {
        found: why.found,
        count: why.expected.length,
        expected: listOf(say, why.expected, MOST_LISTED),
      });
    case 'nothingNext':
      return say('cli.lessons.nothingNext');
  }
}
