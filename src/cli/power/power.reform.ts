import { syntaxProblem } from '../../scenario/json.ts';
import { ownReform, type OwnNumbersProblem } from '../../analysis/reform.own.ts';
import type { Reform } from '../../analysis/reform.ts';
import { AFRICAN_UNION } from '../../analysis/reforms/africanUnion.ts';
import { CHARTER_OF_1945 } from '../../analysis/reforms/charter1945.ts';
import { GROUP_OF_FOUR } from '../../analysis/reforms/groupOfFour.ts';
import { GROUP_OF_FOUR_26 } from '../../analysis/reforms/groupOfFour26.ts';
import { UNITING_FOR_CONSENSUS } from '../../analysis/reforms/unitingForConsensus.ts';
import { UNITING_FOR_CONSENSUS_26 } from '../../analysis/reforms/unitingForConsensus26.ts';
import { openInput, readText } from '../io/input.ts';
import { BadInput, quote, quoteValue, type Sentence } from '../io/problem.ts';
import { scenarioProblemText } from '../io/scenarioProblem.ts';

/** The reforms that come with the tool, by what the command line calls them. */
export const BUILT_IN: ReadonlyMap<string, Reform> = new Map([
  ['charter-1945', CHARTER_OF_1945],
  ['g4', GROUP_OF_FOUR],
  ['g4-26', GROUP_OF_FOUR_26],
  ['african-union', AFRICAN_UNION],
  ['uniting-for-consensus', UNITING_FOR_CONSENSUS],
  ['uniting-for-consensus-26', UNITING_FOR_CONSENSUS_26],
]);

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
