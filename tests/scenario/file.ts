import { readFileSync } from 'node:fs';
import { parseScenario, type Scenario } from '../../src/scenario/index.ts';

export const ALEPPO = '2016-10-08-aleppo';

/** The text of a file in scenarios/, without `.json`. */
export function textOf(id: string): string {
  return readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), 'utf8');
}

export function scenarioOf(id: string): Scenario {
  const parsed = parseScenario(textOf(id), `${id}.json`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, undefined, 2));
  return parsed.scenario;
}

type Key = string | number;

/** The file with one value put in place of another, at a path of keys. */
export function withValue(keys: readonly Key[], value: unknown, id = ALEPPO): unknown {
  return withValues([[keys, value]], id);
}

/** The file with several values put in place of others. */
export function withValues(changes: readonly (readonly [readonly Key[], unknown])[], id = ALEPPO): unknown {
  const file: unknown = JSON.parse(textOf(id));
  for (const [keys, value] of changes) {
    const [parent, last] = parentOf(file, keys);
    parent[last] = value;
  }
  return file;
}

export function without(keys: readonly Key[], id = ALEPPO): unknown {
  const file: unknown = JSON.parse(textOf(id));
  const [parent, last] = parentOf(file, keys);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return file;
}

/** The value at a path of keys, as the file has it. */
export function valueAt(keys: readonly Key[], id = ALEPPO): unknown {
  return keys.reduce<unknown>((value, key) => objectOf(value)[key], JSON.parse(textOf(id)));
}

function parentOf(file: unknown, keys: readonly Key[]): [Record<Key, unknown>, Key] {
  const last = keys.at(-1);
  if (last === undefined) throw new Error('A path without keys');
  return [objectOf(keys.slice(0, -1).reduce<unknown>((value, key) => objectOf(value)[key], file)), last];
}

function objectOf(value: unknown): Record<Key, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error('A path that leads past a plain value');
  return value as Record<Key, unknown>; // an array answers to its indices
}
