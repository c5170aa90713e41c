import { disagreementsIn } from './agreement.ts';
import { syntaxProblem } from './json.ts';
import { migrate } from './migrations.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import { shapeOf } from './shape.ts';

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  /** `file` is what the caller named; `problems` has at least one. */
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
  const problem = syntaxProblem(text);
  return problem ? { ok: false, file, problems: [problem] } : parseValue(JSON.parse(text), file);
}

function parseValue(value: unknown, file: string): ParsedScenario {
  const migrated = migrate(value);
  if (!migrated.ok) return { ok: false, file, problems: [migrated.problem] };
  const shaped = shapeOf(migrated.value);
  if (!shaped.ok) return { ok: false, file, problems: shaped.problems };
  const problems = disagreementsIn(shaped.scenario);
  return problems.length > 0 ? { ok: false, file, problems } : { ok: true, scenario: shaped.scenario };
}
