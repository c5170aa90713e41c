import { readdirSync, readFileSync } from 'node:fs';
import type { Lesson } from '../../src/learn/lessons/lesson.ts';
import { parseLesson } from '../../src/learn/lessons/parseLesson.ts';

const FOLDER = 'src/learn/lessons/files';

export const LESSON_IDS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => file.replace(/\.json$/u, ''));

export function lessonText(id: string): string {
  return readFileSync(`${FOLDER}/${id}.json`, 'utf8');
}

export function lessonCalled(id: string): Lesson {
  const parsed = parseLesson(lessonText(id));
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems)}`);
  return parsed.lesson;
}
