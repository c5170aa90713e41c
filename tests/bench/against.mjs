// npm run bench -- [pure | browser] … --against COMMIT: this edition beside an older one. Both are built from git, each runs
// its own benches, and they take turns, so that a slow minute of the machine falls on both.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editionOf, git } from '../tools/edition.mjs';
import { paintsIn, referenceIn, timingsIn } from './printed.mjs';

/** @typedef {{ reference: number, times: Map<string, number> }} Run */
/** @typedef {{ old: Run[], new: Run[] }} Runs */
/** @typedef {{ name: string, old: number, new: number, ratio: number, low: number, high: number }} Row */

/** Slower than this many times the older edition is said plainly, and the status is 1. */
const LIMIT = 1.1;
/** How far the reference loop may be from itself on a quiet machine. */
const QUIET = 0.05;

const TOOL = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * @param {string} commit @param {'pure' | 'browser'} what @param {number} pairs how often both are run
 * @param {readonly string[]} rest part of a bench's name, or options of paint.mjs
 */
export function compare(commit, what, pairs, rest) {
  if (git('status', '--porcelain') !== '') console.log('What is not committed is not measured.');
  const folders = { old: editionOf(commit), new: editionOf('HEAD') };
  console.log(`new: ${git('log', '-1', '--format=%h %s', 'HEAD')}\nold: ${git('log', '-1', '--format=%h %s', commit)}`);
  const slower = what === 'pure' ? pure(folders, pairs, rest[0] ?? '') : browser(folders, pairs, rest);
  if (slower > 0) process.exitCode = 1;
}

/** @param {{ old: string, new: string }} folders @param {number} pairs @param {string} wanted @returns {number} how many are slower */
function pure(folders, pairs, wanted) {
  const built = (/** @type {string} */ folder) => join(folder, 'dist/bench');
  for (const folder of Object.values(folders)) node(folder, [TOOL('build.mjs'), 'benches', built(folder), wanted]);
  const benches = (/** @type {string} */ folder) =>
    existsSync(built(folder)) ? readdirSync(built(folder)).filter((file) => file.endsWith('.bench.js')) : [];
  const shared = benches(folders.new).filter((file) => benches(folders.old).includes(file));
  const only = [...benches(folders.new), ...benches(folders.old)].filter((file) => !shared.includes(file));
  for (const file of only) console.log(`Only one edition has ${basename(file, '.js')}.`);
  return shared.reduce((slower, file) => {
    const runs = turns(folders, pairs, (folder) => {
      const printed = node(folder, [TOOL('measure.mjs'), 'bench', join(built(folder), file)]);
      return { reference: referenceIn(printed), times: timingsIn(printed) };
    });
    return slower + report(basename(file, '.bench.js'), 'µs', runs);
  }, 0);
}

/** @param {{ old: string, new: string }} folders @param {number} pairs @param {readonly string[]} options @returns {number} how many are slower */
function browser(folders, pairs, options) {
  for (const folder of Object.values(folders)) node(folder, [TOOL('build.mjs'), 'site']);
  const runs = turns(folders, pairs, (folder) => {
    const printed = node(folder, [TOOL('measure.mjs'), 'page', folder, ...options]);
    return { reference: referenceIn(printed), times: paintsIn(printed) };
  });
  return report('The built page', 'ms', runs);
}

/** @param {{ old: string, new: string }} folders @param {number} pairs @param {(folder: string) => Run} measure @returns {Runs} */
function turns(folders, pairs, measure) {
  /** @type {Runs} */
  const runs = { old: [], new: [] };
  for (let pair = 0; pair < pairs; pair++) {
    runs.old.push(measure(folders.old));
    runs.new.push(measure(folders.new));
  }
  return runs;
}

/** @param {string} title @param {string} unit @param {Runs} runs @returns {number} how many are slower */
function report(title, unit, runs) {
  const reference = rowOf('reference loop, ms', runs, ({ reference }) => reference);
  const names = new Set([...runs.new, ...runs.old].flatMap(({ times }) => [...times.keys()]));
  const rows = [...names].map((name) => rowOf(name, runs, ({ times }) => times.get(name) ?? NaN));
  const shared = rows.filter(({ ratio }) => !Number.isNaN(ratio));
  const slower = shared.filter(({ ratio }) => ratio > LIMIT);
  const cells = [reference, ...shared].map((row) => [
    row.name,
    number(row.old),
    number(row.new),
    row.ratio.toFixed(2),
    `${row.low.toFixed(2)} – ${row.high.toFixed(2)}`,
    slower.includes(row) ? `SLOWER than ${LIMIT.toFixed(2)} times` : '',
  ]);
  console.log(`\n${title}: medians of ${runs.new.length}`);
  console.log(table([['', `old, ${unit}`, `new, ${unit}`, 'new / old', 'lowest – highest', ''], ...cells]));
  for (const { name, old } of rows.filter((row) => !shared.includes(row)))
    console.log(`Only the ${Number.isNaN(old) ? 'new' : 'old'} edition has "${name}".`);
  if (Math.max(1 - reference.low, reference.high - 1) > QUIET)
    console.log('The machine was not quiet: the reference loop did not keep its own time.');
  console.log(slower.length > 0 ? `${slower.length} slower.` : `Nothing is slower than ${LIMIT.toFixed(2)} times.`);
  return slower.length;
}

/** @param {string} name @param {Runs} runs @param {(run: Run) => number} timeOf @returns {Row} not a number where an edition lacks it */
function rowOf(name, runs, timeOf) {
  const [old, young] = [runs.old.map(timeOf), runs.new.map(timeOf)];
  const ratios = young.map((time, pair) => time / (old[pair] ?? NaN));
  return {
    name,
    old: median(old),
    new: median(young),
    ratio: median(ratios),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
  };
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? NaN) + (sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN)) / 2;
}

/** @param {number} value */
const number = (value) => (value < 100 ? value.toPrecision(3) : value.toFixed(0));

/** @param {readonly (readonly string[])[]} rows */
function table(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (/** @type {string} */ cell, /** @type {number} */ column) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('   ').trimEnd()).join('\n');
}

/** @param {string} cwd @param {readonly string[]} args @returns {string} what was printed @throws when the status is not 0 */
function node(cwd, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}
