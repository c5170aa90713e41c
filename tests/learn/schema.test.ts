import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printLessonSchema } from '../tools/lessonSchema.ts';

test('lesson.schema.json is what npm run schema writes', () => {
  expect(readFileSync('src/learn/lessons/files/lesson.schema.json', 'utf8')).toBe(printLessonSchema());
});
