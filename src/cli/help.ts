import type { Say } from '../messages/say.ts';
import type { Command } from './command.ts';
import type { Flags } from './args/flags.ts';
import { hang, wrap } from './io/layout.ts';

/** The help of the tool as a whole: its commands, flags and exit codes. */
export function helpOnAll(commands: readonly Command[], flags: Flags, say: Say): string {
  return page([
    wrap(say('cli.help.title')),
    section(say('cli.help.usage'), ['  horseshoe COMMAND …', '  horseshoe help COMMAND']),
    section(say('cli.help.commands'), table(commands.map((command) => [usage(command), command.summary(say)]))),
    section(say('cli.help.flags'), table(flagRows(flags, say))),
    wrap(say('cli.help.exitCodes')),
  ]);
}

export function helpOn(command: Command, say: Say): string {
  return page([
    wrap(command.summary(say)),
    section(say('cli.help.usage'), [`  horseshoe ${usage(command)}`]),
    ...command.about.map((paragraph) => wrap(paragraph(say))),
    section(say('cli.help.flags'), table(flagRows(command.flags, say))),
    section(
      say('cli.help.examples'),
      command.examples.map((example) => `  ${example}`),
    ),
  ]);
}

type Row = readonly [term: string, meaning: string];

function usage({ name, synopsis }: Command): string {
  return `${name} ${synopsis}`;
}

function flagRows(flags: Flags, say: Say): Row[] {
  return Object.entries(flags).map(([name, { short, value, about }]) => [
    `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
    about(say),
  ]);
}

function table(rows: readonly Row[]): string[] {
  const column = Math.max(...rows.map(([term]) => term.length)) + 2;
  return rows.map(([term, meaning]) => hang(term, column, meaning, 2));
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines].join('\n');
}

function page(sections: readonly string[]): string {
  return `${sections.join('\n\n')}\n`;
}
