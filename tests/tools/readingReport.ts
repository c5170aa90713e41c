import { readdirSync, readFileSync } from 'node:fs';
import { parseLesson } from '../../src/learn/lessons/parseLesson.ts';
import { gradeOf, proseOf } from './readingGrade.ts';

const FOLDER = 'src/learn/lessons/files';

/** The grade of each lesson, one a line. */
export function readingReport(): string {
  const ids = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
  return ids
    .map((file) => {
      const parsed = parseLesson(readFileSync(`${FOLDER}/${file}`, 'utf8'));
      if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
      return `${gradeOf(proseOf(parsed.lesson)).toFixed(1).padStart(5)}  ${file}`;
    })
    .join('\n');
}
