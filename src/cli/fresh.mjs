// Keeps dist/cli/horseshoe.js up to date with its sources. Run directly it builds the tool:
//   --force    even when it is fresh
//   --lenient  a failure is only reported (npm's "prepare": an install must not fail because of the tool)
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TOOL = join(ROOT, 'dist/cli/horseshoe.js');
const SOURCES = ['src', 'machines', 'scenarios', 'package.json', 'package-lock.json', 'vite.config.ts'];

/** The path of a built tool that is not older than its sources. @returns {Promise<string>} */
export async function freshTool() {
  if (!isFresh()) await build();
  return TOOL;
}

function isFresh() {
  if (!existsSync(TOOL)) return false;
  // A package has no lock file. Its tool is taken as built: unpacking does not keep the dates of files.
  if (!existsSync(join(ROOT, 'package-lock.json'))) return true;
  const built = statSync(TOOL).mtimeMs;
  return SOURCES.every((source) => newest(join(ROOT, source)) <= built);
}

/** @param {string} path @returns {number} the latest change at or below `path` */
function newest(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status?.mtimeMs ?? 0;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

/** Builds in a folder aside and renames, so that a tool started meanwhile is a whole file, old or new. */
async function build() {
  const vite = await import('vite').catch(() => undefined);
  if (!vite) return settleForWhatIsThere();
  const begun = new Date();
  mkdirSync(dirname(TOOL), { recursive: true });
  const aside = mkdtempSync(join(dirname(TOOL), '.building-'));
  try {
    await vite.build({
      root: ROOT,
      configFile: join(ROOT, 'vite.config.ts'),
      logLevel: 'silent',
      build: { ssr: 'src/cli/horseshoe.ts', outDir: aside, emptyOutDir: false },
    });
    const made = join(aside, 'horseshoe.js');
    utimesSync(made, begun, begun); // a source saved during the build makes the result stale
    renameSync(made, TOOL);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Without the development packages the tool cannot be built; an older one is better than none. */
function settleForWhatIsThere() {
  if (existsSync(TOOL)) return;
  throw new Error(`${TOOL} is missing, and vite, which builds it, is not installed: run "npm ci" in ${ROOT}`);
}

/** @param {readonly string[]} options */
async function main(options) {
  try {
    if (options.includes('--force') || !isFresh()) await build();
  } catch (problem) {
    console.error('The command line tool was not built:', problem instanceof Error ? problem.message : problem);
    if (!options.includes('--lenient')) process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2));
