import { version } from '../../package.json';
import messages from '../messages/en.json';
import { withoutUnseen } from '../scenario/index.ts';
import { loadChanges } from '../session/index.ts';
import { createSay, type Say } from '../messages/say.ts';
import { adjudicate } from './adjudicate/adjudicate.ts';
import { analyse } from './analyse/analyse.ts';
import { chances } from './chances/chances.ts';
import type { Command } from './command.ts';
import { compare } from './compare/compare.ts';
import { HELP, readFlags, refuseExtra, type Flags } from './args/flags.ts';
import { helpOn, helpOnAll } from './help.ts';
import { print, Unwritable } from './io/output.ts';
import { lessons } from './lessons/lessons.ts';
import { power } from './power/power.ts';
import { BadInput, BadUsage, DoneInPart, quote } from './io/badInput.ts';
import { puzzles } from './puzzles/puzzles.ts';
import { serve } from './serve/serve.ts';
import { simulate } from './simulate/simulate.ts';
import { sweep } from './sweep/sweep.ts';

/** The English of the page: `8 October 2016`. */
const LOCALE = 'en-GB';
const COMMANDS: readonly Command[] = [
  adjudicate,
  simulate,
  analyse,
  power,
  chances,
  compare,
  sweep,
  lessons,
  puzzles,
  serve,
];
const FLAGS: Flags = { ...HELP, version: { about: (say) => say('cli.flag.version') } };

/**
 * 0: done. 3: done in part. 2: the input is wrong, and nothing was printed but what is wrong. 1: the fault is ours, or
 * the output could not be written.
 */
type ExitCode = 0 | 1 | 2 | 3;

async function main(args: readonly string[], say: Say): Promise<ExitCode> {
  try {
    await run(args, say);
    return 0;
  } catch (error) {
    process.stderr.write(`${failure(error, args, say)}\n`);
    if (error instanceof DoneInPart) return 3;
    return error instanceof BadInput ? 2 : 1;
  }
}

async function run([first, ...others]: readonly string[], say: Say): Promise<void> {
  if (first === undefined) throw new BadUsage((tell) => tell('cli.usage.noCommand', { allowed: commandNames(tell) }));
  if (first === '--') return run(others, say);
  if (first.startsWith('-')) return answer([first, ...others], say);
  if (first === 'help') return help(others, say);
  const command = commandCalled(first);
  const given = readFlags(others, command.flags);
  return given.flags.has('help') ? print([helpOn(command, say)]) : command.run(given, say);
}

/** `horseshoe --version`, `horseshoe --help`: each stands alone. */
function answer(args: readonly string[], say: Say): Promise<void> {
  const { flags, operands } = readFlags(args, FLAGS);
  const [flag = '', another] = flags.keys();
  refuseExtra([...operands, ...(another === undefined ? [] : [`--${another}`])], `horseshoe --${flag}`);
  return print([flag === 'version' ? `${version}\n` : helpOnAll(COMMANDS, FLAGS, say)]);
}

function help([name, ...others]: readonly string[], say: Say): Promise<void> {
  refuseExtra(others, 'horseshoe help COMMAND');
  return print([name === undefined ? helpOnAll(COMMANDS, FLAGS, say) : helpOn(commandCalled(name), say)]);
}

function commandCalled(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command) return command;
  throw new BadUsage((say) => say('cli.usage.unknownCommand', { found: quote(name), allowed: commandNames(say) }));
}

function commandNames(say: Say): string {
  return say.list(COMMANDS.map(({ name }) => name));
}

/** What is said on standard error; of a fault of ours one line, which a person can send on. */
function failure(error: unknown, [first]: readonly string[], say: Say): string {
  if (error instanceof Unwritable) return say('cli.output.unwritable', { reason: error.message });
  if (error instanceof DoneInPart) return say('cli.problem', { problem: error.problem(say) });
  if (!(error instanceof BadInput)) return internal(error, say);
  const problem = say('cli.problem', { problem: error.problem(say) });
  if (!(error instanceof BadUsage)) return problem;
  const command = COMMANDS.some(({ name }) => name === first) ? `horseshoe help ${first}` : 'horseshoe help';
  return `${problem}\n${say('cli.hint', { command })}`;
}

function internal(error: unknown, say: Say): string {
  const line = say('cli.unexpected', { error: withoutUnseen(String(error)) });
  const isTraced = process.env['HORSESHOE_TRACE'] === '1';
  return isTraced && error instanceof Error ? `${line}\n${error.stack ?? ''}` : line;
}

await loadChanges();
process.exitCode = await main(process.argv.slice(2), createSay(messages, LOCALE));
