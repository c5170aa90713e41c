import type { Given } from './flags.ts';
import { BadUsage, quote, type Sentence } from '../io/badInput.ts';

/** The value of a flag that may be given once. @throws {BadUsage} when it is given more often */
export function valueOf({ flags }: Given, name: string): string | undefined {
  const values = flags.get(name) ?? [];
  if (values.length > 1)
    throw new BadUsage((say) => say('cli.given.twice', { flag: `--${name}`, count: values.length }));
  return values[0];
}

/** @throws {BadUsage} when it is not given, or more than once */
export function neededValue(given: Given, name: string, wanted: string): string {
  const value = valueOf(given, name);
  if (value === undefined) throw new BadUsage((say) => say('cli.given.missing', { flag: `--${name}`, wanted }));
  return value;
}

/** @throws {BadUsage} when what is given is not among the choices */
export function choiceOf<Choice extends string>(
  given: Given,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = valueOf(given, name);
  const choice = choices.find((known) => known === value);
  if (value === undefined || choice !== undefined) return choice;
  throw badValue(name, value, (say) => say('cli.cell.oneOf', { found: quote(value), allowed: say.list(choices) }));
}

/** @throws {BadUsage} at an argument that no flag takes */
export function refuseOperands({ operands: [extra] }: Given): void {
  if (extra !== undefined) throw new BadUsage((say) => say('cli.given.operand', { found: quote(extra) }));
}

export function badValue(name: string, value: string, problem: Sentence): BadUsage {
  return new BadUsage((say) => say('cli.at.flag', { flag: `--${name}`, value: quote(value), problem: problem(say) }));
}
