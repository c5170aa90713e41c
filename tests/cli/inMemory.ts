import { Readable } from 'node:stream';
import type { Input } from '../../src/cli/io/input.ts';
import { BadInput } from '../../src/cli/io/badInput.ts';
import { verdictOn, type Verdict } from '../../src/cli/adjudicate/verdict.ts';
import { readVotesTable, refusalOf } from '../../src/cli/adjudicate/votesTable.ts';
import words from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';

export const SAY = createSay(words, 'en-GB');

/** A file that is not on any disk. `pieces` are the chunks in which it is read. */
export function inputOf(...pieces: readonly (string | Uint8Array)[]): Input {
  return { name: () => 'votes.csv', stream: Readable.from(pieces.map((piece) => Buffer.from(piece))) };
}

/** @throws at the first row that is wrong */
export async function verdictsOf(input: Input): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for await (const row of readVotesTable(input)) {
    if (!row.ok) throw new BadInput(refusalOf(row.problem, input.name));
    verdicts.push(verdictOn(row.value));
  }
  return verdicts;
}

/** What is said of an input that cannot be read. */
export async function problemOf(read: Promise<unknown>): Promise<string> {
  return read.then(
    () => 'no problem',
    (error: unknown) => {
      if (error instanceof BadInput) return error.problem(SAY);
      throw error;
    },
  );
}

export const HEADER = 'id,date,matter,mode,votes';

/** S/2016/846, as the data file has it. */
export const ALEPPO = 'AGO:A CHN:A EGY:Y ESP:Y FRA:Y GBR:Y JPN:Y MYS:Y NZL:Y RUS:N SEN:Y UKR:Y URY:Y USA:Y VEN:N';

/** A table of one row; what is not given is that of S/2016/846. */
export function row({ id = 'a', date = '2016-10-08', matter = 'S', mode = 'vote', votes = ALEPPO }): string {
  return [id, date, matter, mode, votes].join(',');
}

export function table(...lines: readonly string[]): string {
  return [HEADER, ...lines, ''].join('\n');
}
