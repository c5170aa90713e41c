import { toJsonSchema } from '@valibot/to-json-schema';
import * as parts from '../../src/learn/lessons/lessonSchema.ts';
import { draftSymbol, motion, secretBallot, source, state, textId } from '../../src/scenario/schema.ts';

/** src/learn/lessons/files/lesson.schema.json as text: what an editor needs to complete and check a lesson. */
export function printLessonSchema(): string {
  const { lessonSchema, ...own } = parts;
  const { $schema, ...schema } = toJsonSchema(lessonSchema, {
    definitions: { ...own, draftSymbol, motion, secretBallot, source, state, textId },
    ignoreActions: ['raw_transform', 'transform', 'check'], // their patterns stay
  });
  const title = 'A lesson about voting in the Security Council';
  const description =
    'One idea in one file: what is shown, predicted, done and asked, on real meetings. No answer is written down.';
  return `${JSON.stringify({ $schema, title, description, ...schema }, undefined, 2)}\n`;
}
