import type { Problem, StrayCode } from './problem.ts';

export type Path = readonly (string | number)[];

/** `members[3].name`, `expected["S/2016/846"].tally`. */
export function printPath(keys: Path): string {
  return keys.map(printKey).join('').replace(/^\./u, '');
}

function printKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\w$]+$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

/** What a file declares, or what its record did so far: asked of each thing that is named. */
export class Declared<Value extends string | number = string> {
  readonly #values: Set<string | number>;

  constructor(values: Iterable<Value> = []) {
    this.#values = new Set(values);
  }

  add(value: Value): void {
    this.#values.add(value);
  }

  has(value: string | number): boolean {
    return this.#values.has(value);
  }

  /** In the order of the file. */
  list(): string[] {
    return [...this.#values].map(String);
  }
}

/** What names something that the file does not declare. */
export function* mustBeAmong(code: StrayCode, found: string, known: Declared, path: Path): Iterable<Problem> {
  if (!known.has(found)) yield { code, path: printPath(path), found, expected: known.list() };
}

/** What is none of the values that may stand at its place. */
export function* mustBeOneOf(
  known: Declared | Declared<number>,
  found: string | number,
  path: Path,
): Iterable<Problem> {
  if (!known.has(found)) yield { code: 'choice', path: printPath(path), found, expected: known.list() };
}
