// A child of mutants.mjs: one Vitest that lives until a mutant hangs it. It is started in the folder of the edition.
// It gets { tests, mutant?, limit? }: test files in the order in which they shall run, a mutant { file, code }, and the
// milliseconds of processor time that it may take. It answers { killer?, times }: the first test that failed, or "time"; and
// by test file the milliseconds it took.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ tests: readonly string[], mutant?: { file: string, code: string }, limit?: number }} Order paths from the edition's folder */
/** @typedef {{ killer?: string, times: Record<string, number> }} Answer */

process.env['VITEST'] = 'true'; // as Vitest does before it reads the configuration
const root = process.cwd();
const pathOf = (/** @type {string} */ file) => join(root, file).replaceAll('\\', '/');
const packageOf = (/** @type {string} */ file) => import(pathToFileURL(join(root, 'node_modules', file)).href);
const vite = await packageOf('vite/dist/node/index.js');
const { createVitest } = await packageOf('vitest/dist/node.js');

const { config } = await vite.loadConfigFromFile(
  { command: 'serve', mode: 'test' },
  join(root, 'vite.config.ts'),
  root,
  'silent',
);

/** @type {Order['mutant']} */
let mutant;
/** @type {readonly string[]} */
let order = [];
/** What ended in this run: Vitest itself remembers a file that failed with an earlier mutant. @type {import('vitest/node').TestModule[]} */
let ended = [];

class InOrder {
  /** @param {import('vitest/node').TestSpecification[]} files */
  sort(files) {
    return files.toSorted((one, other) => order.indexOf(one.moduleId) - order.indexOf(other.moduleId));
  }
  /** @param {import('vitest/node').TestSpecification[]} files */
  shard(files) {
    return files;
  }
}

/** @type {import('vitest/node').Vitest} */
const vitest = await createVitest(
  'test',
  {
    root,
    config: false,
    watch: false,
    reporters: [
      { onTestModuleEnd: (/** @type {import('vitest/node').TestModule} */ module) => void ended.push(module) },
    ],
    silent: true,
    bail: 1,
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    sequence: { sequencer: InOrder },
  },
  {
    configFile: false,
    logLevel: 'silent',
    resolve: config.resolve,
    plugins: [
      {
        name: 'horseshoe:mutant',
        enforce: 'pre',
        load: (/** @type {string} */ id) => (mutant && id === pathOf(mutant.file) ? mutant.code : undefined),
      },
      config.plugins,
    ],
  },
);
await vitest.standalone();

/** @param {Order} given @returns {Promise<Answer>} */
async function run(given) {
  for (const file of [mutant?.file, given.mutant?.file]) if (file !== undefined) vitest.invalidateFile(pathOf(file));
  mutant = given.mutant;
  order = given.tests.map(pathOf);
  ended = [];
  const specifications = order.flatMap((file) => vitest.getModuleSpecifications(file));
  const { unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const failed = ended.filter((module) => module.state() === 'failed').map(killerOf);
  const [killer] = [...failed, ...unhandledErrors.map(errorText)];
  const times = Object.fromEntries(ended.map((module) => [module.relativeModuleId, module.diagnostic().duration]));
  return { ...(killer !== undefined && { killer }), times };
}

/** Vitest hands errors on as plain objects, some without a way to be a string. @param {unknown} error */
function errorText(error) {
  const { message } = /** @type {{ message?: unknown }} */ (error ?? {});
  return typeof message === 'string' ? message : 'an error without a message';
}

/** @param {import('vitest/node').TestModule} module */
function killerOf(module) {
  const [test] = module.children.allTests('failed');
  return `${module.relativeModuleId}: ${test?.fullName ?? module.errors()[0]?.message ?? 'does not load'}`;
}

/** Tests run in a thread: while one loops for ever, this one still looks at the clock. @param {number} limit @param {() => void} then */
function watch(limit, then) {
  const begun = process.cpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(begun);
    if ((user + system) / 1000 > limit) then();
  }, 500);
  return () => clearInterval(timer);
}

process.on('message', async (/** @type {Order} */ given) => {
  const stop = watch(given.limit ?? Infinity, () => process.send?.({ killer: 'time', times: {} }));
  const answer = await run(given);
  stop();
  process.send?.(answer);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
