import { checkLesson, type StepKey } from '../../learn/lessons/check.ts';
import type { Lesson } from '../../learn/lessons/lesson.ts';
import type { FindMeeting } from '../../learn/lessons/playedMeetings.ts';
import { parseLesson } from '../../learn/lessons/parseLesson.ts';
import type { Sentence } from '../io/badInput.ts';
import { openInput, readText } from '../io/input.ts';
import { scenarioProblemText } from '../io/scenarioProblem.ts';
import { lessonProblemText } from './lessonProblem.ts';

/** A file, with what each of its steps comes to; or with what is wrong with it. */
export interface Checked {
  readonly file: Sentence;
  readonly lesson?: Lesson;
  readonly keys: readonly StepKey[];
  readonly problems: readonly Sentence[];
}

/** @throws {BadInput} when the file cannot be read */
export async function checkFile(path: string, find: FindMeeting): Promise<Checked> {
  const input = openInput(path);
  const parsed = parseLesson(await readText(input));
  const file = input.name;
  if (!parsed.ok) {
    const problems = parsed.problems.map(
      (problem): Sentence =>
        (say) =>
          scenarioProblemText(say, file(say), problem),
    );
    return { file, keys: [], problems };
  }
  const { keys, problems } = checkLesson(parsed.lesson, find);
  return {
    file,
    lesson: parsed.lesson,
    keys,
    problems: problems.map(
      (problem): Sentence =>
        (say) =>
          lessonProblemText(say, file(say), problem),
    ),
  };
}
