// Making the pack of the page, beside a loop that only counts the votes of the same rows: how long does a build wait for it?
import { readFileSync } from 'node:fs';
import { councilOn, decide, type Council } from '../../machines/rules/index.ts';
import { generatePuzzles, PACK, packPuzzles, readPuzzles } from '../../src/learn/puzzles/index.ts';
import { readTable } from '../../src/votes/table.ts';
import type { VoteRow } from '../../src/votes/index.ts';
import { suite } from './harness.ts';

const rows = readTable(readFileSync('src/votes/data/council-votes.csv', 'utf8'));
const votes = rows.flatMap((row) => {
  const found = councilOn(row.date);
  return found.ok && Object.keys(row.votes).length > 0 ? [{ row, council: found.council }] : [];
});
const pack = JSON.parse(JSON.stringify(packPuzzles(generatePuzzles(rows, [], PACK)))) as unknown;

suite('Puzzles', 'every row decided ten times', (measure) => {
  measure('every row decided ten times', () => decideAll(votes));
  measure('the pack of the page, from the table', () => generatePuzzles(rows, [], PACK));
  measure('a hundred puzzles', () => generatePuzzles(rows, [], { ...PACK, count: 100 }));
  measure('the pack read, as by the page', () => readPuzzles(pack));
});

/** What a first version of a search does again and again. */
function decideAll(all: readonly { readonly row: VoteRow; readonly council: Council }[]): number {
  let adopted = 0;
  for (let round = 0; round < 10; round += 1) {
    for (const { row, council } of all) {
      if (decide(row.votes, council, row.matter).kind === 'adopted') adopted += 1;
    }
  }
  return adopted;
}
