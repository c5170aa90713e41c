// Measures pure code in a production build (see run.mjs). Never import this in Vitest, which loads XState for development.

export interface Timing {
  readonly name: string;
  /** Of one call, in microseconds: the middle of all rounds, and the range that holds eight rounds of ten. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export type Measure = (name: string, run: () => unknown) => void;

interface Case {
  readonly name: string;
  readonly run: () => unknown;
  readonly calls: number;
  readonly rounds: number[];
}

const WARM_UP = 150; // milliseconds, for the compiler to settle
const ROUND = 10; // milliseconds, long against the clock's grain
const ROUNDS = 25;

/**
 * Times what `collect` names and prints a table whose ratios refer to `baseline`. The cases take turns round by round, so
 * that a slow second of the machine falls on all of them.
 */
export function suite(title: string, baseline: string, collect: (measure: Measure) => void): Timing[] {
  const cases: Case[] = [];
  collect((name, run) => cases.push({ name, run, calls: callsPerRound(run), rounds: [] }));
  for (let round = 0; round < ROUNDS; round++) for (const each of cases) each.rounds.push(microsecondsPerCall(each));
  const timings = cases.map(({ name, rounds }) => timingOf(name, rounds));
  print(title, baseline, timings);
  return timings;
}

let sink: unknown; // keeps the compiler from dropping work nobody looks at

function callsPerRound(run: () => unknown): number {
  const begin = performance.now();
  let calls = 0;
  for (; performance.now() - begin < WARM_UP; calls++) sink = run();
  return Math.max(1, Math.round((calls * ROUND) / (performance.now() - begin)));
}

function microsecondsPerCall({ run, calls }: Case): number {
  const begin = performance.now();
  for (let call = 0; call < calls; call++) sink = run();
  return ((performance.now() - begin) * 1000) / calls;
}

function timingOf(name: string, rounds: readonly number[]): Timing {
  const sorted = rounds.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { name, median: at(0.5), low: at(0.1), high: at(0.9) };
}

function print(title: string, baseline: string, timings: readonly Timing[]): void {
  const unit = timings.find(({ name }) => name === baseline)?.median;
  if (unit === undefined) throw new Error(`${title}: the baseline "${baseline}" is not among the cases`);
  const rows = timings.map(({ name, median, low, high }) => [
    name,
    time(median),
    `${time(low)} – ${time(high)}`,
    Math.round(1e6 / median).toLocaleString('en'),
    `${ratio(median / unit)}×`,
  ]);
  console.log(`\n${title}\n${tableOf([['', 'median', 'eight of ten', 'per second', `× ${baseline}`], ...rows])}`);
}

function time(microseconds: number): string {
  if (microseconds < 1) return `${(microseconds * 1000).toFixed(0)} ns`;
  return microseconds < 1000 ? `${microseconds.toPrecision(3)} µs` : `${(microseconds / 1000).toPrecision(3)} ms`;
}

function ratio(times: number): string {
  return times < 100 ? times.toPrecision(3) : Math.round(times).toLocaleString('en');
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('   ');
  return rows.map(line).join('\n');
}

/** Read by nobody; exported so that `sink` counts as used. */
export const lastResult = (): unknown => sink;
