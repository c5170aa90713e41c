import type { Command } from '../command.ts';
import { HELP, onlyOperand } from '../args/flags.ts';
import { openInput, type Input } from '../io/input.ts';
import { printJson } from '../io/jsonOutput.ts';
import { print } from '../io/output.ts';
import { BadInput } from '../io/badInput.ts';
import { openSpool } from '../io/spool.ts';
import { verdictOn } from './verdict.ts';
import { verdictLines } from './verdictLines.ts';
import { readVotesTable, refusalOf } from './votesTable.ts';

export const adjudicate: Command = {
  name: 'adjudicate',
  synopsis: 'FILE.csv',
  summary: (say) => say('cli.adjudicate.summary'),
  about: [
    (say) => say('cli.adjudicate.columns'),
    (say) => say('cli.adjudicate.output'),
    (say) => say('cli.adjudicate.rows'),
    (say) => say('cli.adjudicate.json'),
  ],
  flags: {
    strict: { about: (say) => say('cli.flag.strict') },
    json: { about: (say) => say('cli.flag.jsonRefused') },
    ...HELP,
  },
  examples: [
    'horseshoe adjudicate council-votes.csv',
    'horseshoe adjudicate - < council-votes.csv',
    'horseshoe adjudicate council-votes.csv --strict > verdicts.jsonl',
  ],

  async run({ operands, flags }, say) {
    const input = openInput(onlyOperand(operands, this.synopsis));
    if (flags.has('strict')) return printAllOrNothing(input);
    const { lines, refuseTheRest } = verdictLines(readVotesTable(input), input.name, flags.has('json'), say);
    await print(lines());
    refuseTheRest();
  },
};

/** @throws {BadInput} at the first row that is wrong */
async function printAllOrNothing(input: Input): Promise<void> {
  const spool = openSpool();
  try {
    for await (const row of readVotesTable(input)) {
      if (!row.ok) throw new BadInput(refusalOf(row.problem, input.name));
      spool.add(printJson(verdictOn(row.value)));
    }
    await print(spool.read());
  } finally {
    spool.close();
  }
}
