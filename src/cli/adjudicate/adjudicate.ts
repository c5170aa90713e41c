import type { Command } from '../command.ts';
import { HELP, onlyOperand } from '../args/flags.ts';
import { openInput } from '../io/input.ts';
import { print } from '../io/output.ts';
import { openSpool } from '../io/spool.ts';
import { verdictOn } from './verdict.ts';
import { readVotesTable } from './votesTable.ts';

export const adjudicate: Command = {
  name: 'adjudicate',
  synopsis: 'FILE.csv',
  summary: (say) => say('cli.adjudicate.summary'),
  about: [
    (say) => say('cli.adjudicate.columns'),
    (say) => say('cli.adjudicate.output'),
    (say) => say('cli.adjudicate.allOrNothing'),
  ],
  flags: HELP,
  examples: ['horseshoe adjudicate council-votes.csv', 'horseshoe adjudicate - < council-votes.csv'],

  async run({ operands }) {
    const input = openInput(onlyOperand(operands, this.synopsis));
    const spool = openSpool();
    try {
      for await (const row of readVotesTable(input)) spool.add(JSON.stringify(verdictOn(row)));
      await print(spool.read());
    } finally {
      spool.close();
    }
  },
};
