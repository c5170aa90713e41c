// One measurement of an edition, for against.mjs: the reference loop, and beside it a built bench or the built page.
//   node measure.mjs bench FILE
//   node measure.mjs page ROOT [options of paint.mjs]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROUNDS = 25;

/** The same work in every edition: it tells how fast the machine was. @returns {number} milliseconds, the middle of all rounds */
function referenceLoop() {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    let sum = 0;
    for (let turn = 0; turn < 2_000_000; turn++) {
      const seats = { inFavour: turn % 15, against: turn % 7, names: [turn, turn + 1] };
      sum = (sum * 31 + seats.inFavour - seats.against + seats.names.length) % 1_000_003;
    }
    if (sum < 0) throw new Error('A sum below zero'); // the sum is used, so that the loop is run
    return performance.now() - begun;
  });
  return rounds.toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? NaN;
}

const [what, path = '', ...options] = process.argv.slice(2);
const before = referenceLoop();
if (what === 'bench') {
  await import(pathToFileURL(path).href);
} else {
  const { paint } = await import(pathToFileURL(join(path, 'tests/bench/paint.mjs')).href);
  await paint(path, options);
}
console.log(`reference loop ${((before + referenceLoop()) / 2).toFixed(4)} ms`);
