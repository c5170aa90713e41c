import type { Say } from '../../messages/say.ts';
import { rowsOf, type Sweep } from './sweepRows.ts';
import type { Varied } from './sweepVary.ts';

/** How far a table is. Says nothing where nobody reads it, or where it would stand among the rows. */
export function* watched(
  varied: readonly Varied[],
  sweeps: readonly Sweep[],
  all: bigint,
  say: Say,
): Generator<string> {
  const shown = process.stderr.isTTY && !process.stdout.isTTY;
  let [done, told] = [0, 0];
  try {
    for (const { text, rows } of rowsOf(varied, sweeps)) {
      yield text;
      done += rows;
      if (!shown || performance.now() - told < EVERY) continue;
      told = performance.now();
      process.stderr.write(
        `${BACK}${say('cli.sweep.progress', { done, all: Number(all), percent: Math.floor((100 * done) / Number(all)) })}`,
      );
    }
  } finally {
    if (told > 0) process.stderr.write(BACK); // whoever reads the rows may stop before the last
  }
}

/** Milliseconds between two tellings. */
const EVERY = 200;
/** To the beginning of the line, and nothing on it. */
const BACK = '\r\u001B[K';
