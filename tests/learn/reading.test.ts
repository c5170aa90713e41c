import { expect, test } from 'vitest';
import { gradeOf, proseOf } from '../tools/readingGrade.ts';
import { lessonCalled, LESSON_IDS } from './lessonFiles.ts';

/** The aim for whoever is sixteen: US grade 8. */
const HIGHEST = 8;

test.each(LESSON_IDS)('%s is written for the eighth grade or below', (id) => {
  expect(gradeOf(proseOf(lessonCalled(id)))).toBeLessThanOrEqual(HIGHEST);
});

test.each([
  // 3 words, 3 syllables: 0.39 × 3 + 11.8 × 1 − 15.59.
  ['We say no.', -2.62],
  // 4 words, 8 syllables: 0.39 × 4 + 11.8 × 2 − 15.59.
  ['Many people wanted silence.', 9.57],
  // The name and the term count once: 5 words, 5 syllables.
  ['Here too Russia must abstain.', -1.84],
])('%s has the grade %d', (text, grade) => {
  expect(gradeOf(text)).toBeCloseTo(grade, 2);
});
