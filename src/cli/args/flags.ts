import { parseArgs } from 'node:util';
import { BadUsage, quote, type Sentence } from '../io/badInput.ts';

/** The flags that a command knows, by their long names. */
export type Flags = Readonly<Record<string, Flag>>;

export interface Flag {
  readonly short?: string;
  /** How manuals write its value: `DRAFT:MEMBER=VOTE`. Absent for a flag without one. */
  readonly value?: string;
  /** A value may begin with a minus, as a line of votes does; it is not taken for a flag. */
  readonly mayBeginWithMinus?: true;
  readonly about: Sentence;
}

/** What a command was given. */
export interface Given {
  readonly operands: readonly string[];
  /** The flags that were given, each with its values in order; none for a flag without one. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/**
 * Sorts arguments into operands and flags.
 * @throws {BadUsage} at a flag that is not known, lacks its value or has a value too many, and at one without a value
 * that is given twice. A flag with a value may be repeated as far as this goes: its command says whether it may.
 */
export function readFlags(args: readonly string[], flags: Flags): Given {
  const operands: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokensOf(args, flags)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined;
    if (!flag) throw new BadUsage(unknownFlag(token.rawName, flags));
    const problem =
      flag.value === undefined
        ? needlessValue(token)
        : missingValue(token, flag.value, flag.mayBeginWithMinus === true);
    if (problem) throw new BadUsage(problem);
    if (flag.value === undefined && given.has(token.name)) throw new BadUsage(twice(token.name));
    given.set(token.name, [...(given.get(token.name) ?? []), ...(token.value === undefined ? [] : [token.value])]);
  }
  return { operands, flags: given };
}

/** @throws {BadUsage} when there is not exactly one operand */
export function onlyOperand([operand, ...others]: readonly string[], wanted: string): string {
  if (operand === undefined) throw new BadUsage((say) => say('cli.usage.missing', { wanted }));
  refuseExtra(others, wanted);
  return operand;
}

/** @throws {BadUsage} at the first of the operands that are left when all that are wanted are taken */
export function refuseExtra([extra]: readonly string[], wanted: string): void {
  if (extra !== undefined) throw new BadUsage((say) => say('cli.usage.extra', { found: quote(extra), wanted }));
}

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Not `strict`: Node would throw sentences of its own. */
function tokensOf(args: readonly string[], flags: Flags) {
  const options = Object.entries(flags).map(([name, { value, short }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) } as const,
  ]);
  return parseArgs({ args: [...args], options: Object.fromEntries(options), strict: false, tokens: true }).tokens;
}

function unknownFlag(found: string, flags: Flags): Sentence {
  const allowed = Object.keys(flags).map((name) => `--${name}`);
  return (say) => say('cli.usage.unknownFlag', { found: quote(found), allowed: say.list(allowed) });
}

function twice(name: string): Sentence {
  return (say) => say('cli.given.twice', { flag: `--${name}`, count: 2 });
}

function missingValue(
  { rawName: flag, value, inlineValue }: OptionToken,
  wanted: string,
  mayBeginWithMinus: boolean,
): Sentence | undefined {
  const isGiven = value !== undefined && (inlineValue === true || mayBeginWithMinus || !value.startsWith('-'));
  return isGiven ? undefined : (say) => say('cli.usage.missingValue', { flag, wanted });
}

function needlessValue({ rawName: flag, value }: OptionToken): Sentence | undefined {
  return value === undefined ? undefined : (say) => say('cli.usage.needlessValue', { flag, found: quote(value) });
}

/** Every command has it. */
export const HELP: Flags = { help: { short: 'h', about: (say) => say('cli.flag.help') } };
