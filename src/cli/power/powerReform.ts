import { existsSync } from 'node:fs';
import * as v from 'valibot';
import type { MemberId } from '../../../machines/rules/index.ts';
import { syntaxProblem } from '../../scenario/json.ts';
import {
  ownReform,
  permanentMembersOf,
  REFORMS,
  weightedCouncil,
  type OwnNumbersProblem,
  type Reform,
  type WeightedCouncil,
  type WeightsProblem,
} from '../../tools/index.ts';
import { RULES_BY_NAME, type RuleByName, type RuleCircumstances } from '../args/ruleFlags.ts';
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

/** A reform, of seats that have a vote each or of votes that weigh. */
export type NamedReform = {
  readonly name: string;
  /** What it decides by unless flags say otherwise: the rule that its file names. */
  readonly circumstances: RuleCircumstances;
} & ({ readonly reform: Reform } | { readonly weighted: WeightedCouncil });

/**
 * A reform by its name, or from a file:
 * `{ "name": "Ours", "seats": { "permanentWithVeto": 5, "permanentWithoutVeto": 6, "elected": 14 }, "requiredVotes": 15 }`.
 * `name`, `requiredVotes`, `holders`, `rule` and `sources` can be left out. `weights` and `quota` stand in place of `seats`
 * and `requiredVotes` where votes weigh.
 * @throws {BadInput} naming the place in the file; at a name that is no reform's and no file's, with those that are known
 */
export async function readReform(path: string): Promise<NamedReform> {
  const known = BUILT_IN.get(path);
  if (known) return { name: path, circumstances: { isReform: true }, reform: known };
  if (path !== '-' && !existsSync(path)) {
    throw new BadInput((say) =>
      say('cli.power.noReform', { found: quote(path), names: say.list([...BUILT_IN.keys()]) }),
    );
  }
  const input = openInput(path);
  const text = await readText(input);
  const problem = syntaxProblem(text);
  if (problem) throw new BadInput((say) => scenarioProblemText(say, input.name(say), problem));
  return reformIn(JSON.parse(text), path, input.name);
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
      seats: v.optional(
        v.strictObject(Object.fromEntries(SEATS.map((key) => [key, v.optional(v.unknown())])), 'object'),
      ),
      [VOTES]: v.optional(v.unknown()),
      weights: v.optional(v.unknown()),
      quota: v.optional(v.unknown()),
      holders: v.optional(v.array(v.unknown(), 'list')),
      rule: v.optional(v.unknown()),
    },
    'object',
  ),
);
const KEYS = ['name', 'seats', VOTES, 'weights', 'quota', 'holders', 'rule', 'sources'];

function reformIn(value: unknown, path: string, file: Sentence): NamedReform {
  const read = v.safeParse(REFORM, value);
  if (!read.success) throw wrongForm(read.issues, file);
  const { name = path, seats, [VOTES]: votes, weights, quota, holders, rule } = read.output;
  const otherwise = rule === undefined ? {} : { otherwise: ruleIn(rule, file) };
  const named = { name, circumstances: { isReform: true, ...otherwise } };
  if (weights !== undefined) {
    const other = seats ? 'seats' : votes === undefined ? undefined : VOTES;
    if (other !== undefined) throw at(other, (say) => say('cli.power.notWithWeights'), file);
    const council = weightedCouncil({ weights, quota, ...(holders ? { holders } : {}) });
    if (!council.ok) throw wrongWeights(council.problem, file);
    return { ...named, weighted: council.council };
  }
  if (quota !== undefined) throw at('quota', (say) => say('cli.power.quotaAlone'), file);
  if (!seats) throw at('seats', (say) => say('cli.scenario.missing'), file);
  const own = ownReform({ ...seats, ...(votes === undefined ? {} : { [VOTES]: votes }) });
  if (!own.ok) throw wrongNumber(own.problem, file);
  return { ...named, reform: holders ? { ...own.reform, holders: holdersIn(holders, own.reform, file) } : own.reform };
}

function ruleIn(rule: unknown, file: Sentence): RuleByName {
  const known = RULES_BY_NAME.find((name) => name === rule);
  if (known !== undefined) return known;
  throw at('rule', (say) => say('cli.cell.oneOf', { found: quoteValue(rule), allowed: say.list(RULES_BY_NAME) }), file);
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

function wrongWeights({ path, found, expected }: WeightsProblem, file: Sentence): BadInput {
  if (found === '') return at(path, (say) => say('cli.scenario.missing'), file);
  return at(
    path,
    (say) => {
      switch (expected.kind) {
        case 'weights':
          return say('cli.power.weightsForm', { found });
        case 'list':
          return say('cli.power.form', { found, expected: 'list' });
        case 'state':
          return say('cli.chances.member', { found });
        case 'seatOnce':
          return say('cli.power.holder', { found, expected: say.list(expected.members) });
        case 'wholeNumber':
          return say('cli.power.number', { found, from: expected.from, to: expected.to });
        default:
          return say('cli.power.weightsCount', { what: expected.kind, found, from: expected.from, to: expected.to });
      }
    },
    file,
  );
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
