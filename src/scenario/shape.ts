import * as v from 'valibot';
import type { Form, JsonType, Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema } from './schema.ts';

export type Shaped =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Has the value the shape of a scenario? What its parts say of each other is for `agreement.ts`. */
export function shapeOf(value: unknown): Shaped {
  const result = v.safeParse(scenarioSchema, value);
  return result.success ? { ok: true, scenario: result.output } : { ok: false, problems: problemsOf(result.issues) };
}

/** What a schema of `schema.ts` found wrong, each thing once. */
export function problemsOf(issues: readonly Issue[]): Problem[] {
  return distinct(issues.map(problemOf));
}

/** `members[3].name`, `expected["S/2016/846"].tally`. */
export function printPath(keys: readonly (string | number)[]): string {
  return keys.map(printKey).join('').replace(/^\./u, '');
}

function printKey(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\w$]+$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

type Issue = v.InferIssue<typeof scenarioSchema>;

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
    default:
      return { code: 'form', path, found: issue.input, expected: issue.message as Form }; // schema.ts: each message is a Form
  }
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

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
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
