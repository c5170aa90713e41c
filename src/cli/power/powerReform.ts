import { syntaxProblem } from '../../scenario/json.ts';
import { ownReform, REFORMS, type OwnNumbersProblem, type Reform } from '../../tools/index.ts';
import { openInput, readText } from '../io/input.ts';
import { BadInput, quote, quoteValue, type Sentence } from '../io/badInput.ts';
import { scenarioProblemText } from '../io/scenarioProblem.ts';

/** What the command line calls the reforms that come with the tool. */
const FLAGS: Readonly<Record<string, string>> = {
  charter1945: 'charter-1945',
  groupOfFour: 'g4',
  groupOfFour26: 'g4-26',
  africanUnion: 'african-union',
  unitingForConsensus: 'uniting-for-consensus',
  unitingForConsensus26: 'uniting-for-consensus-26',
};

/** The reforms that come with the tool, by what the command line calls them; a new one by its own name. */
export const BUILT_IN: ReadonlyMap<string, Reform> = new Map(
  REFORMS.map((reform) => [FLAGS[reform.name] ?? reform.name, reform]),
);

export interface NamedReform {
  readonly name: string;
  readonly reform: Reform;
}

/**
 * A reform by its name, or from a file:
 * `{ "name": "Ours", "seats": { "permanentWithVeto": 5, "permanentWithoutVeto": 6, "elected": 14 }, "requiredVotes": 15 }`.
 * `name`, `requiredVotes` and `sources` can be left out.
 * @throws {BadInput} naming the place in the file
 */
export async function readReform(path: string): Promise<NamedReform> {
  const known = BUILT_IN.get(path);
  if (known) return { name: path, reform: known };
  const input = openInput(path);
  const text = await readText(input);
  const problem = syntaxProblem(text);
  if (problem) throw new BadInput((say) => scenarioProblemText(say, input.name(say), problem));
  return reformIn(JSON.parse(text), input.name);
}

const KEYS = ['name', 'seats', 'requiredVotes', 'sources'];
const SEATS = ['permanentWithVeto', 'permanentWithoutVeto', 'elected'];
const VOTES = 'requiredVotes';

function reformIn(value: unknown, file: Sentence): NamedReform {
  const record = keyed(value, '', KEYS, file);
  const name = record['name'];
  if (name !== undefined && (typeof name !== 'string' || name.trim() === '')) throw other('name', name, 'text', file);
  const sources = record['sources'];
  if (sources !== undefined && !Array.isArray(sources)) throw other('sources', sources, 'list', file);
  if (record['seats'] === undefined) throw at('seats', (say) => say('cli.scenario.missing'), file);
  const seats = keyed(record['seats'], 'seats', SEATS, file);
  const votes = record[VOTES];
  const own = ownReform({ ...seats, ...(votes === undefined ? {} : { [VOTES]: votes }) });
  if (!own.ok) throw wrongNumber(own.problem, file);
  return { name: name ?? '', reform: own.reform };
}

function keyed(value: unknown, path: string, keys: readonly string[], file: Sentence): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw other(path, value, 'object', file);
  const record = value as Record<string, unknown>; // an object that is no list has keys
  const stray = Object.keys(record).find((key) => !keys.includes(key));
  if (stray === undefined) return record;
  throw at(path, (say) => say('cli.scenario.unknownKey', { found: quote(stray), expected: say.list(keys) }), file);
}

function wrongNumber({ place, found, expected }: OwnNumbersProblem, file: Sentence): BadInput {
  const path = SEATS.includes(place) ? `seats.${place}` : place;
  if (found === '') return at(path, (say) => say('cli.scenario.missing'), file);
  if (expected.kind === 'object') return other(path, found, 'object', file);
  const { from, to } = expected;
  return at(path, (say) => say(place === 'seats' ? 'cli.power.seats' : 'cli.power.number', { found, from, to }), file);
}

function other(path: string, found: unknown, expected: 'object' | 'list' | 'text', file: Sentence): BadInput {
  return at(path, (say) => say('cli.power.form', { found: quoteValue(found), expected }), file);
}

function at(path: string, problem: Sentence, file: Sentence): BadInput {
  return new BadInput((say) =>
    path === ''
      ? say('cli.at.file', { file: file(say), problem: problem(say) })
      : say('cli.at.path', { file: file(say), path, problem: problem(say) }),
  );
}
