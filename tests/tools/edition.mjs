// An edition of the project as git has it, in a temporary folder that is gone when the work is done or the script is ended.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** @type {Set<string>} */
const folders = new Set();
/** @type {Set<string>} */
const worktrees = new Set();

process.on('exit', tidy);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.once(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));

/** @param {string} name @returns {string} a new folder, removed when this process ends */
export function temporaryFolder(name) {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `horseshoe-${name}-${process.pid}-`));
  folders.add(folder);
  return folder;
}

/**
 * Checks a commit out beside the project, with its packages. Linked are the packages that are installed here, if they
 * are those of the commit's lock file; otherwise npm installs them.
 * @param {string} commit @returns {string} the folder
 * @throws when there is no such commit, or its packages cannot be installed
 */
export function editionOf(commit) {
  const folder = join(temporaryFolder('edition'), 'project');
  worktrees.add(folder);
  run('git', ['worktree', 'add', '--quiet', '--detach', folder, commit], ROOT);
  if (isInstalledHere(join(folder, 'package-lock.json'))) {
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  } else {
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  }
  return folder;
}

/** @param {readonly string[]} args @returns {string} what git prints, without the last line break */
export function git(...args) {
  return run('git', args, ROOT).trimEnd();
}

/** @param {string} lockFile */
function isInstalledHere(lockFile) {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const here = versionsIn(installed);
  const needed = Object.entries(versionsIn(lockFile)).filter(([path, { optional }]) => path !== '' && !optional);
  return needed.every(([path, { version }]) => here[path]?.version === version);
}

/** @param {string} lockFile @returns {Record<string, { version: string, optional?: boolean }>} */
function versionsIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/** @param {string} command @param {readonly string[]} args @param {string} cwd @returns {string} */
function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

/** What a process left that was killed: its folder names it. */
function removeAbandoned() {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^horseshoe-[a-z]+-(\d+)-/u.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
    spawnSync('git', ['worktree', 'prune'], { cwd: ROOT, stdio: 'ignore' });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0); // sends nothing, and throws where there is nobody to send to
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function tidy() {
  for (const folder of worktrees)
    spawnSync('git', ['worktree', 'remove', '--force', folder], { cwd: ROOT, stdio: 'ignore' });
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  if (worktrees.size > 0) spawnSync('git', ['worktree', 'prune'], { cwd: ROOT, stdio: 'ignore' });
}
