import * as v from 'valibot';
import type { MemberId } from '../../../machines/rules/index.ts';
import { syntaxProblem } from '../../scenario/json.ts';
import { ownReform, permanentMembersOf, REFORMS, type OwnNumbersProblem, type Reform } from '../../tools/index.ts';
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

const SEATS = ['permanentWithVeto', 'permanentWithoutVeto', 'elected'];
const VOTES = 'requiredVotes';

/** The form of a reform's file. Its numbers are read by `ownReform`, which knows what they may be together. */
const REFORM = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'object'), // a list is an object to the schema below
  v.strictObject(
    {
      name: v.optional(
        v.pipe(
          v.string('text'),
          v.check((name) => name.trim() !== '', 'text'),
        ),
      ),
      sources: v.optional(v.array(v.unknown(), 'list')),
      seats: v.strictObject(Object.fromEntries(SEATS.map((key) => [key, v.optional(v.unknown())])), 'object'),
      [VOTES]: v.optional(v.unknown()),
      holders: v.optional(v.array(v.unknown(), 'list')),
    },
    'object',
  ),
);
const KEYS = ['name', 'seats', VOTES, 'holders', 'sources'];

function reformIn(value: unknown, file: Sentence): NamedReform {
  const read = v.safeParse(REFORM, value);
  if (!read.success) throw wrongForm(read.issues, file);
  const { name = '', seats, [VOTES]: votes, holders } = read.output;
  const own = ownReform({ ...seats, ...(votes === undefined ? {} : { [VOTES]: votes }) });
  if (!own.ok) throw wrongNumber(own.problem, file);
  return { name, reform: holders ? { ...own.reform, holders: holdersIn(holders, own.reform, file) } : own.reform };
}

/** Who keeps the veto: some of the five permanent members, each once, and no more than there are seats with a veto. */
function holdersIn(holders: readonly unknown[], reform: Reform, file: Sentence): readonly MemberId[] {
  const five = permanentMembersOf(reform);
  const found = holders.map((holder, index) => {
    const member = five.find((known) => known === holder);
    if (member !== undefined && holders.indexOf(holder) === index) return member;
    const path = `holders[${index}]`;
    throw at(path, (say) => say('cli.power.holder', { found: quoteValue(holder), expected: say.list(five) }), file);
  });
  const most = Math.min(five.length, reform.seats.permanentWithVeto);
  if (found.length === most) return found;
  throw at('holders', (say) => say('cli.power.holders', { found: found.length, expected: most }), file);
}

/** An unknown key comes first: the others may be missing because it is misspelt. */
function wrongForm(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]], file: Sentence): BadInput {
  const issue = issues.find(({ expected }) => expected === 'never') ?? issues[0];
  const keys = issue.path?.map(({ key }) => String(key)) ?? [];
  const path = keys.join('.');
  if (issue.type !== 'strict_object' || keys.length === 0) return other(path, issue.input, formOf(issue.message), file);
  if (issue.expected !== 'never') {
    if (issue.received === 'undefined') return at(path, (say) => say('cli.scenario.missing'), file);
    return other(path, issue.input, formOf(issue.message), file);
  }
  const expected = keys.length === 1 ? KEYS : SEATS;
  const found = quote(keys.at(-1) ?? '');
  return at(
    keys.slice(0, -1).join('.'),
    (say) => say('cli.scenario.unknownKey', { found, expected: say.list(expected) }),
    file,
  );
}

/** The schema above names a form in place of each message. */
function formOf(message: string): 'object' | 'list' | 'text' {
  if (message === 'object' || message === 'list' || message === 'text') return message;
  throw new Error(`The schema of a reform has no message for: ${message}`);
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
