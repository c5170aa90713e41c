import { LIMITS } from '../limits.ts';
import { disagreementsIn } from './agreement.ts';
import { syntaxProblem } from './json.ts';
import { migrate } from './migrations.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { depthProblem, shapeOf } from './shape.ts';

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  /** `file` is what the caller named; `problems` has one or more, and at most 100. */
  | { readonly ok: false; readonly file: string; readonly problems: readonly Problem[] };

/**
 * Reads a scenario: the text of a file, or what `JSON.parse` made of it, in this format or a former one. Never throws;
 * what is wrong comes back as data.
 * Shape first: parts are compared with each other only when each is well formed.
 */
export function parseScenario(content: unknown, file: string): ParsedScenario {
  return typeof content === 'string'
    ? parseText(content.replace(BYTE_ORDER_MARK, ''), file)
    : parseValue(content, file);
}

const BYTE_ORDER_MARK = /^\ufeff/u;

function parseText(text: string, file: string): ParsedScenario {
  if (text.length > LIMITS.bytes) {
    const problem = { code: 'size', path: '', found: text.length, expected: LIMITS.bytes } as const;
    return { ok: false, file, problems: [problem] };
  }
  const problem = syntaxProblem(text);
  return problem ? { ok: false, file, problems: [problem] } : parseValue(JSON.parse(text), file);
}

function parseValue(value: unknown, file: string): ParsedScenario {
  const deep = depthProblem(value);
  if (deep) return { ok: false, file, problems: [deep] };
  const migrated = migrate(value);
  if (!migrated.ok) return { ok: false, file, problems: [migrated.problem] };
  const shaped = shapeOf(migrated.value);
  if (!shaped.ok) return { ok: false, file, problems: shaped.problems.slice(0, MOST_PROBLEMS) };
  const problems = firstOf(disagreementsIn(shaped.scenario), MOST_PROBLEMS);
  return problems.length > 0 ? { ok: false, file, problems } : { ok: true, scenario: shaped.scenario };
}

/** Nobody reads more, and each may list much of what the file declares. */
const MOST_PROBLEMS = 100;

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) if (first.push(item) === most) break;
  return first;
}
