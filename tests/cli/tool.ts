import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const START = fileURLToPath(new URL('../../src/cli/start.mjs', import.meta.url));

/** The built tool, for tests that must not meet a build in the process they watch. */
export const TOOL = fileURLToPath(new URL('../../dist/cli/horseshoe.js', import.meta.url));

/** What vitest sets would change the build that start.mjs makes when it finds a source changed. */
const { VITEST: _, NODE_ENV: __, FORCE_COLOR: ___, NO_COLOR: ____, ...ENVIRONMENT } = process.env;

/** A busy machine may take a while to start a process. */
vi.setConfig({ testTimeout: 60_000 });

interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Built here, once for each file of tests, and not inside a test with a time limit. */
const built = spawnSync(process.execPath, ['src/cli/fresh.mjs'], { cwd: ROOT, env: ENVIRONMENT, encoding: 'utf8' });
if (built.status !== 0) throw new Error(built.stderr);

/** `horseshoe …` as a person starts it. */
export function horseshoe(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Answer {
  const options = { cwd: ROOT, input, encoding: 'utf8', env: { ...ENVIRONMENT, ...env }, maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [START, ...args], options);
  return { code: status, stdout, stderr };
}

/** The same, to be watched while it runs. */
export function startHorseshoe(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [TOOL, ...args], { cwd: ROOT, env: { ...ENVIRONMENT, ...env } });
}

/** What bad input must get: nothing printed, one message, exit code 2. */
export function refusal(stderr: string): Answer {
  return { code: 2, stdout: '', stderr };
}
