import type { Problem, StrayCode } from './problem.ts';
import { printPath } from './shape.ts';

export type Path = readonly (string | number)[];

/** What names something that the file does not declare. */
export function* mustBeAmong(
  code: StrayCode,
  found: string,
  expected: readonly string[],
  path: Path,
): Iterable<Problem> {
  if (!expected.includes(found)) yield { code, path: printPath(path), found, expected };
}

/** What is none of the values that may stand at its place. */
export function* mustBeOneOf(
  expected: readonly (string | number)[],
  found: string | number,
  path: Path,
): Iterable<Problem> {
  if (!expected.includes(found)) yield { code: 'choice', path: printPath(path), found, expected: expected.map(String) };
}
