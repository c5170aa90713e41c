import { fetchScenario } from './fetch.ts';
import type { ParsedScenario } from './parse.ts';

/** Every file in scenarios/ is listed; nothing else names it. The page fetches the one that it shows as data. */
const FILES = import.meta.glob<string>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  import: 'default',
  query: '?url',
  eager: true,
});

const BY_ID = new Map(Object.entries(FILES).map(([file, address]) => [idOf(file), address]));

/** The ids of all scenarios, earliest first: `2016-10-08-aleppo`. */
export function listScenarios(): readonly string[] {
  return [...BY_ID.keys()].toSorted();
}

/** Rejects only when the file cannot be fetched. */
export async function loadScenario(id: string): Promise<ParsedScenario> {
  const address = BY_ID.get(id);
  if (address === undefined) {
    return {
      ok: false,
      file: id,
      problems: [{ code: 'unknownScenario', path: '', found: id, expected: listScenarios() }],
    };
  }
  return { ok: true, scenario: await fetchScenario(address) };
}

function idOf(file: string): string {
  return file.replace(/^.*\//u, '').replace(/\.json$/u, '');
}
