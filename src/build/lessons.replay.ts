import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLesson } from '../learn/lessons/check.ts';
import type { Lesson } from '../learn/lessons/lesson.ts';
import { meetingsFrom, noWords } from '../learn/lessons/playedMeetings.ts';
import { parseScenario, type Scenario } from '../scenario/index.ts';
import { loadChanges } from '../session/index.ts';
import { readTable } from '../votes/table.ts';

export interface NamedLesson {
  readonly id: string;
  readonly lesson: Lesson;
}

// While this file is loaded: nothing can be imported later (`runnerImport`).
await loadChanges();

/** What is wrong with what lessons say of their meetings, one problem a line; nothing where all of it is so. */
export function problemsIn(root: string, lessons: readonly NamedLesson[]): readonly string[] {
  const rows = readTable(readFileSync(join(root, 'src/votes/data/council-votes.csv'), 'utf8'));
  const scenarioCalled = (id: string): Scenario | undefined => {
    const path = join(root, 'scenarios', `${id}.json`);
    if (!existsSync(path)) return undefined;
    const parsed = parseScenario(readFileSync(path, 'utf8'), path);
    return parsed.ok ? parsed.scenario : undefined;
  };
  const find = meetingsFrom(scenarioCalled, rows, noWords);
  return lessons.flatMap(({ id, lesson }) =>
    checkLesson(lesson, find).problems.map((problem) => `${id}.json: ${JSON.stringify(problem)}`),
  );
}
