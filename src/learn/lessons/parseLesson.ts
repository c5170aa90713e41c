import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import { syntaxProblem } from '../../scenario/json.ts';
import type { Problem } from '../../scenario/index.ts';
import { depthProblem, problemsOf, reservedKeysBelow } from '../../scenario/shape.ts';
import type { Lesson } from './lesson.ts';
import { lessonSchema } from './lessonSchema.ts';

export type ParsedLesson =
  | { readonly ok: true; readonly lesson: Lesson }
  /** At least one, and at most 100. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a lesson: the text of a file, or what `JSON.parse` made of it. Never throws; what is wrong comes back as data.
 * Whether what it says of its meetings is so, is for `check.ts`.
 */
export function parseLesson(content: unknown): ParsedLesson {
  return typeof content === 'string' ? parseText(content.replace(BYTE_ORDER_MARK, '')) : parseValue(content);
}

const BYTE_ORDER_MARK = /^\ufeff/u;
/** Nobody reads more. */
const MOST_PROBLEMS = 100;

function parseText(text: string): ParsedLesson {
  if (text.length > LIMITS.bytes) {
    return { ok: false, problems: [{ code: 'size', path: '', found: text.length, expected: LIMITS.bytes }] };
  }
  const problem = syntaxProblem(text);
  return problem ? { ok: false, problems: [problem] } : parseValue(JSON.parse(text));
}

function parseValue(value: unknown): ParsedLesson {
  const deep = depthProblem(value);
  if (deep) return { ok: false, problems: [deep] };
  const result = v.safeParse(lessonSchema, value);
  const reserved = reservedKeysBelow(value);
  if (result.success && reserved.length === 0) return { ok: true, lesson: result.output };
  return { ok: false, problems: [...reserved, ...problemsOf(result.issues ?? [])].slice(0, MOST_PROBLEMS) };
}
