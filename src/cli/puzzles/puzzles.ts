import { generatePuzzles, PACK } from '../../learn/puzzles/index.ts';
import { badValue, refuseOperands, valueOf } from '../args/flagValues.ts';
import { HELP, type Given } from '../args/flags.ts';
import type { Command } from '../command.ts';
import { quote } from '../io/badInput.ts';
import { inkFor } from '../io/ink.ts';
import { printJson } from '../io/jsonOutput.ts';
import { print } from '../io/output.ts';
import { puzzlesReport } from './puzzlesReport.ts';
import { readPuzzleSources } from './puzzleSources.ts';
import { puzzlesText } from './puzzlesText.ts';

export const puzzles: Command = {
  name: 'puzzles',
  synopsis: '[--seed N] [--count N]',
  summary: (say) => say('cli.puzzles.summary'),
  about: [(say) => say('cli.puzzles.output'), (say) => say('cli.puzzles.pack', PACK), (say) => say('cli.puzzles.json')],
  flags: {
    seed: { value: 'N', mayBeginWithMinus: true, about: (say) => say('cli.flag.seed', { seed: PACK.seed }) },
    count: { value: 'N', mayBeginWithMinus: true, about: (say) => say('cli.flag.count', { count: PACK.count }) },
    json: { about: (say) => say('cli.flag.json') },
    ...HELP,
  },
  examples: ['horseshoe puzzles --count 20', 'horseshoe puzzles --seed 7 --count 100 --json > puzzles.json'],

  async run(given, say) {
    refuseOperands(given);
    const seed = numberOf(given, 'seed', { from: 0, to: Number.MAX_SAFE_INTEGER }) ?? PACK.seed;
    const count = numberOf(given, 'count', { from: 1, to: MOST }) ?? PACK.count;
    const sources = readPuzzleSources();
    const made = generatePuzzles([...sources.rows.values()], [...sources.meetings.values()], { seed, count });
    const report = puzzlesReport(made, sources, { seed, count });
    await print([
      given.flags.has('json') ? printJson(report, 2) : puzzlesText(made, report, say, inkFor(process.stdout)),
    ]);
  },
};

/** More than there are. */
const MOST = 10_000;

/** @throws {BadUsage} at what is no whole number, or none that is allowed */
function numberOf(given: Given, name: string, { from, to }: Record<'from' | 'to', number>): number | undefined {
  const value = valueOf(given, name);
  if (value === undefined) return undefined;
  const number = /^\d{1,16}$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw badValue(name, value, (say) => say('cli.puzzles.number', { found: quote(value), from, to }));
}
