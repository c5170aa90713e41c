import * as v from 'valibot';
import { placeTooDeep } from '../depth.ts';
import { LIMITS } from '../limits.ts';
import { printPath, type Path } from './places.ts';
import type { Form, JsonType, Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema } from './schema.ts';

export type Shaped =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Has the value the shape of a scenario? What its parts say of each other is for `agreement.ts`. */
export function shapeOf(value: unknown): Shaped {
  const result = v.safeParse(scenarioSchema, value);
  const reserved = reservedKeysIn(value);
  if (result.success && reserved.length === 0) return { ok: true, scenario: result.output };
  return { ok: false, problems: [...reserved, ...problemsOf(result.issues ?? [])] };
}

/** Valibot passes over such keys of a record, whatever stands there. */
function reservedKeysIn(value: unknown): Problem[] {
  return RECORDS.flatMap((path) => {
    const record = keysIn(keysIn(value).includes(path) ? (value as Record<string, unknown>)[path] : undefined);
    return record.filter((key) => RESERVED.has(key)).map((found) => ({ code: 'reservedKey', path, found }) as const);
  });
}

/** The same at any depth, for a file with records inside of lists. The value is not nested too deep. */
export function reservedKeysBelow(value: unknown, path: Path = []): Problem[] {
  return keysIn(value).flatMap((key) => {
    const inner = (value as Record<string, unknown>)[key]; // a key of its own
    const keys = [...path, Array.isArray(value) ? Number(key) : key];
    const reserved = !Array.isArray(value) && RESERVED.has(key);
    return reserved
      ? [{ code: 'reservedKey', path: printPath(path), found: key } as const]
      : reservedKeysBelow(inner, keys);
  });
}

const RECORDS = ['expected', 'sources'];
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function keysIn(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

/** What a schema of `schema.ts` found wrong, each thing once. */
export function problemsOf(issues: readonly Issue[]): Problem[] {
  return distinct(issues.map(problemOf));
}

/** Of any schema that is made of the same parts. */
type Issue =
  | v.InferIssue<typeof scenarioSchema>
  | v.MinLengthIssue<readonly unknown[], number>
  | v.MaxLengthIssue<readonly unknown[], number>
  | v.MinValueIssue<number, number>
  | v.MaxValueIssue<number, number>;

function problemOf(issue: Issue): Problem {
  const keys = keysOf(issue.path ?? []);
  const path = printPath(keys);
  const list = listForAnObject(issue);
  if (list) return list;
  if (issue.received === 'undefined') return { code: 'missing', path };
  switch (issue.type) {
    case 'array':
    case 'string':
    case 'number':
    case 'boolean':
      return { code: 'type', path, found: typeOf(issue.input), expected: issue.type };
    case 'strict_object':
      if (issue.expected === 'never') return unknownKey(keys, issue.message);
      return { code: 'type', path, found: typeOf(issue.input), expected: 'object' };
    case 'picklist':
    case 'literal':
      return { code: 'choice', path, found: issue.input, expected: choicesOf(issue.expected) };
    case 'variant':
      return choicesOf(issue.expected).length > 0
        ? { code: 'choice', path, found: issue.input, expected: choicesOf(issue.expected) }
        : { code: 'type', path, found: typeOf(issue.input), expected: 'object' };
    case 'record':
      return { code: 'type', path, found: typeOf(issue.input), expected: 'object' };
    case 'max_length':
      return {
        code: typeof issue.input === 'string' ? 'tooLong' : 'tooMany',
        path,
        found: Number(issue.received),
        expected: issue.requirement,
      };
    default:
      return { code: 'form', path, found: issue.input, expected: issue.message as Form }; // schema.ts: each message is a Form
  }
}

/** What is nested too deep, for a schema to run over it. */
export function depthProblem(value: unknown): Problem | undefined {
  const path = placeTooDeep(value);
  return path && { code: 'depth', path: printPath(path), expected: LIMITS.depth };
}

function keysOf(path: readonly v.IssuePathItem[]): (string | number)[] {
  return path.map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Valibot looks for an object's keys in a list too, and finds other ones. */
function listForAnObject({ path }: Issue): Problem | undefined {
  const last = path?.at(-1);
  return last?.type === 'object' && Array.isArray(last.input)
    ? { code: 'type', path: printPath(keysOf(path?.slice(0, -1) ?? [])), found: 'array', expected: 'object' }
    : undefined;
}

/** What was found is not compared: it may be long, and at one place is one value. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [identityOf(problem), problem])).values()];
}

function identityOf(problem: Problem): string {
  return JSON.stringify([problem.path, problem.code, problem.code === 'unknownKey' ? problem.found : '']);
}

/** The message of an object lists its keys. */
function unknownKey(keys: readonly (string | number)[], message: string): Problem {
  return {
    code: 'unknownKey',
    path: printPath(keys.slice(0, -1)),
    found: String(keys.at(-1)),
    expected: message.split(' '),
  };
}

/** From `("record" | "inference")` or from `2`; none from `Object`. */
function choicesOf(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"|(\d+)/gu)].map(([, text, number]) => text ?? number ?? '');
}

function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}
