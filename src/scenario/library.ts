import { parseScenario, type ParsedScenario } from './parse.ts';

/** Every file in scenarios/ is listed: nothing else names it. Each is fetched when it is asked for. */
const FILES = import.meta.glob<unknown>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  import: 'default',
});

const BY_ID = new Map(Object.entries(FILES).map(([file, load]) => [idOf(file), { file: nameOf(file), load }]));

/** The ids of all scenarios, earliest first: `2016-10-08-aleppo`. */
export function listScenarios(): readonly string[] {
  return [...BY_ID.keys()].toSorted();
}

/** Rejects only when the file cannot be fetched. */
export async function loadScenario(id: string): Promise<ParsedScenario> {
  const entry = BY_ID.get(id);
  if (entry) return parseScenario(await entry.load(), entry.file);
  return { ok: false, file: id, problems: [{ code: 'unknownScenario', path: '', found: id, expected: listScenarios() }] };
}

function nameOf(file: string): string {
  return file.replace(/^.*\//u, '');
}

function idOf(file: string): string {
  return nameOf(file).replace(/\.json$/u, '');
}
