// npm run mutants [-- options]: puts small faults into the law and the charts, one at a time, and asks whether a test notices.
// The operators are listed in mutants/listing.mjs. Which mutants are drawn depends on the seed and on the code itself, so
// that two editions of the project are asked about the same faults.
//   --seed=7             which sample
//   --rules=140          how many of machines/rules, or "all"
//   --charts=55          how many of the rest of machines: charts, recipes, positions
//   --at=COMMIT          tests this commit, in a folder of its own, instead of the files as they stand
//   --sample-of=COMMIT   draws the sample from this commit, and says which of its mutants are still there
//   --in=PATH            only files whose path contains this
//   --key=KEY            only the mutant with this key
//   --workers=2          how many are tested at a time
//   --list               prints the sample and tests nothing
import { fork, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { editionOf, git, ROOT, temporaryFolder } from './edition.mjs';
import { hash, mutantsIn, mutated } from './mutants/listing.mjs';

/** @typedef {import('./mutants/listing.mjs').Mutant} Mutant */
/** @typedef {'rules' | 'charts'} Area */
/** @typedef {{ verdict: 'killed' | 'survived' | 'invalid', by?: string }} Result */
/** @typedef {{ area: Area, mutant: Mutant, changed: boolean, result?: Result }} Trial `changed`: what is around it is not what it was */
/** @typedef {{ tests: readonly string[], limit: number }} Stage the limit in milliseconds of processor time */

const TESTS = /^tests\/((rules|machines|session|law)\/[^/]+|scenarios)\.test\.ts$/;
/** The share of all time that a test file may take: the quick ones are asked first, together; the slow ones last. */
const STAGES = [0.012, 0.06, 1];
const PATIENCE = 40_000; // milliseconds of processor time beyond three times what the tests take without a fault
const ENDED = 'the process ended';
const RUNNER = fileURLToPath(new URL('mutants/runner.mjs', import.meta.url));

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    rules: { type: 'string', default: '140' },
    charts: { type: 'string', default: '55' },
    at: { type: 'string' },
    'sample-of': { type: 'string' },
    in: { type: 'string', default: '' },
    key: { type: 'string', default: '' },
    workers: { type: 'string', default: String(availableParallelism()) },
    list: { type: 'boolean', default: false },
  },
});

const edition = options.at === undefined ? ROOT : editionOf(options.at);
const texts = textsOf(filesBelow(edition, 'machines'), (file) => readFileSync(join(edition, file), 'utf8'));
const { trials, gone } = drawn();
if (options.list) for (const { mutant } of trials) console.log(mutant.key, lineOf(mutant));
else await test();
for (const mutant of gone) console.log(`No longer there: ${lineOf(mutant)}`);

/** @returns {{ trials: Trial[], gone: Mutant[] }} */
function drawn() {
  const here = mutantsIn(texts);
  const commit = options['sample-of'];
  const sample = sampleOf(commit === undefined ? here : mutantsIn(textsAt(commit)));
  const byKey = new Map(here.map((mutant) => [mutant.key, mutant]));
  const byKin = new Map(here.flatMap((mutant) => mutant.kin.map((kin) => [kin, mutant])));
  const found = (/** @type {Mutant} */ { key, kin }) =>
    byKey.get(key) ?? kin.map((each) => byKin.get(each)).find((mutant) => mutant !== undefined);
  const trials = sample.flatMap((drawn) => {
    const mutant = found(drawn);
    return mutant ? [{ area: areaOf(drawn.file), mutant, changed: !byKey.has(drawn.key) }] : [];
  });
  const gone = sample.filter((mutant) => !found(mutant));
  console.log(`${here.length} mutants in ${texts.size} files; ${sample.length} drawn with seed ${options.seed}`);
  if (commit !== undefined) {
    const changed = trials.filter((trial) => trial.changed).length;
    console.log(
      `Of those drawn at ${commit}, ${trials.length - changed} are unchanged, ${changed} stand in other surroundings, ${gone.length} are gone.`,
    );
  }
  return { trials, gone };
}

/** The first by a hash of seed and key: one more in the code takes the place of one, and leaves the others. @param {readonly Mutant[]} mutants */
function sampleOf(mutants) {
  const wanted = mutants
    .filter(({ file, key }) => file.includes(options.in) && (options.key === '' || key === options.key))
    .map((mutant) => ({ mutant, rank: hash(`${options.seed} ${mutant.key}`) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ mutant }) => mutant);
  return /** @type {const} */ (['rules', 'charts']).flatMap((area) =>
    wanted
      .filter(({ file }) => areaOf(file) === area)
      .slice(0, options[area] === 'all' ? undefined : Number(options[area])),
  );
}

async function test() {
  const begun = Date.now();
  const refused = refusedByTypes(trials.map(({ mutant }) => mutant));
  for (const trial of trials) if (refused.has(trial.mutant)) trial.result = { verdict: 'invalid' };
  console.log(`${refused.size} of them are refused by TypeScript`);
  const stages = await stagesOf(filesBelow(edition, 'tests').filter((file) => TESTS.test(file)));
  const waiting = trials.filter(({ result }) => !result);
  const workers = Array.from({ length: Math.min(Number(options.workers), waiting.length) }, async () => {
    const runner = newRunner();
    for (let trial = waiting.shift(); trial; trial = waiting.shift()) {
      trial.result = await tried(runner, stages, trial.mutant);
      console.log(`${trial.result.verdict.padEnd(8)} ${lineOf(trial.mutant)}   ${trial.result.by ?? ''}`);
    }
    runner.end();
  });
  await Promise.all(workers);
  report();
  console.log(`${Math.round((Date.now() - begun) / 1000)} s`);
}

/**
 * Those that TypeScript refuses, each in a file of its own beside the one that it changes. What a mutant breaks in files
 * that import it is not looked at.
 * @param {readonly Mutant[]} mutants @returns {Set<Mutant>}
 */
function refusedByTypes(mutants) {
  const folder = temporaryFolder('types');
  cpSync(join(edition, 'machines'), join(folder, 'machines'), { recursive: true });
  symlinkSync(join(edition, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const { compilerOptions } = JSON.parse(readFileSync(join(edition, 'tsconfig.json'), 'utf8'));
  // What is not used is untidy, and no fault.
  const lenient = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true, types: [] };
  const config = { compilerOptions: { ...compilerOptions, ...lenient }, include: ['machines'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const files = new Map(mutants.map((mutant, index) => [mutant.file.replace(/\.ts$/, `.mutant${index}.ts`), mutant]));
  for (const [file, mutant] of files) writeFileSync(join(folder, file), mutated(textOf(mutant), mutant));
  const compiler = join(edition, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  const places = stdout.split('\n').flatMap((line) => /^([^\s(][^(]*)\(\d+,\d+\): error/.exec(line)?.[1] ?? []);
  const strangers = places.filter((place) => !files.has(place));
  if (strangers.length > 0) throw new Error(`The code does not type-check without a fault: ${strangers[0]}`);
  return new Set(places.flatMap((place) => files.get(place) ?? []));
}

/** @param {readonly string[]} tests @returns {Promise<Stage[]>} @throws when a test fails without a fault */
async function stagesOf(tests) {
  const runner = newRunner();
  const { killer, times } = await runner.ask({ tests });
  runner.end();
  if (killer !== undefined) throw new Error(`A test fails without a fault: ${killer}`);
  const all = Object.values(times).reduce((sum, time) => sum + time, 0);
  const timeOf = (/** @type {string} */ file) => times[file] ?? 0;
  const sorted = tests.toSorted((one, other) => timeOf(one) - timeOf(other));
  return STAGES.map((most, stage) => {
    const least = STAGES[stage - 1] ?? -1;
    const chosen = sorted.filter((file) => timeOf(file) > least * all && timeOf(file) <= most * all);
    return { tests: chosen, limit: PATIENCE + 3 * chosen.reduce((sum, file) => sum + timeOf(file), 0) };
  }).filter(({ tests }) => tests.length > 0);
}

/** @param {ReturnType<typeof newRunner>} runner @param {readonly Stage[]} stages @param {Mutant} mutant @returns {Promise<Result>} */
async function tried(runner, stages, mutant) {
  const order = { mutant: { file: mutant.file, code: mutated(textOf(mutant), mutant) } };
  for (const { tests, limit } of stages) {
    const { killer } = await runner.ask({ ...order, tests, limit });
    if (killer !== undefined) return { verdict: 'killed', by: killer };
  }
  return { verdict: 'survived' };
}

/** A child that tests; it is ended when a mutant keeps it busy for too long, and another takes its place. */
function newRunner() {
  /** @typedef {import('./mutants/runner.mjs').Answer} Answer */
  const start = () => {
    const child = fork(RUNNER, { cwd: edition, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    process.prependOnceListener('exit', () => child.kill('SIGKILL')); // before its folder is removed
    return { child, ready: new Promise((resolve) => child.once('message', resolve)) };
  };
  let current = start();
  return {
    /** @param {import('./mutants/runner.mjs').Order} order @returns {Promise<Answer>} */
    async ask(order) {
      const { child, ready } = current;
      await Promise.race([ready, new Promise((_, reject) => child.once('exit', reject))]);
      return new Promise((resolve) => {
        /** @param {Answer} answer */
        const done = (answer) => {
          child.removeAllListeners('message').removeAllListeners('exit');
          if (answer.killer === 'time' || answer.killer === ENDED) {
            child.kill('SIGKILL');
            current = start();
          }
          resolve(answer);
        };
        child.once('message', (answer) => done(/** @type {Answer} */ (answer)));
        child.once('exit', () => done({ killer: ENDED, times: {} }));
        child.send(order);
      });
    },
    end: () => current.child.kill('SIGKILL'),
  };
}

function report() {
  const survivors = trials.filter(({ result }) => result?.verdict === 'survived');
  if (survivors.length > 0) console.log('\nSurvivors');
  for (const { mutant } of survivors) {
    const line = textOf(mutant).split('\n')[mutant.line - 1] ?? '';
    console.log(`  ${mutant.key} ${lineOf(mutant)}\n    ${line.trim()}`);
  }
  console.log('');
  for (const area of /** @type {const} */ (['rules', 'charts'])) {
    const results = trials.filter((trial) => trial.area === area).map(({ result }) => result);
    const count = (/** @type {string} */ verdict) => results.filter((result) => result?.verdict === verdict).length;
    const timed = results.filter((result) => result?.by === 'time').length;
    const valid = results.length - count('invalid');
    if (valid === 0) continue;
    const share = ((100 * count('killed')) / valid).toFixed(1);
    const sum = `${count('killed')} of ${valid} killed, ${share} % (${timed} by the time limit)`;
    console.log(`${area}: ${sum}, ${count('survived')} survived, ${count('invalid')} invalid`);
  }
}

/** @param {Mutant} mutant */
function lineOf({ file, line, operator, before, after }) {
  const short = (/** @type {string} */ text) => {
    const flat = text.replaceAll(/\s+/g, ' ');
    return flat.length > 70 ? `${flat.slice(0, 69)}…` : flat;
  };
  return `${file}:${line} ${operator}: ${short(before)} -> ${short(after) || 'nothing'}`;
}

/** @param {Mutant} mutant */
function textOf({ file }) {
  const text = texts.get(file);
  if (text === undefined) throw new Error(`${file} is not among the files`);
  return text;
}

/** @param {string} file @returns {Area} */
function areaOf(file) {
  return file.startsWith('machines/rules/') ? 'rules' : 'charts';
}

/** @param {string} commit */
function textsAt(commit) {
  const files = git('ls-tree', '-r', '--name-only', commit, 'machines').split('\n');
  return textsOf(files, (file) => git('show', `${commit}:${file}`));
}

/** @param {readonly string[]} files @param {(file: string) => string} read */
function textsOf(files, read) {
  return new Map(files.filter((file) => file.endsWith('.ts')).map((file) => [file, read(file)]));
}

/** @param {string} root @param {string} folder @returns {string[]} paths from the root, sorted */
function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .toSorted();
}
