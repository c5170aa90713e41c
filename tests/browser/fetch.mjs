// Ways to get a Chromium where there is none, the most native first.
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {[program: string, ...rest: string[]]} Command */

const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'horseshoe-chromium');
const SELF = fileURLToPath(import.meta.url);
const SPARTICUZ = '@sparticuz/chromium@153.0.0'; // Linux on x64 with glibc; says Node 22, runs on 20

/** Each to be tried if possible here. @returns {{ name: string, possible: boolean, command: Command[] }[]} */
export function fetchers() {
  const root = process.getuid?.() === 0;
  const linux = process.platform === 'linux';
  const apt = linux && root && existsSync('/usr/bin/apt-get');
  const install = ['apt-get', 'install', '-qq', '-y', '--no-install-recommends', 'chromium-headless-shell'];
  return [
    { name: 'apt-get', possible: apt, command: [/** @type {Command} */ (install)] },
    {
      name: 'apt-get with a fresh list',
      possible: apt,
      command: [['apt-get', 'update', '-qq'], /** @type {Command} */ (install)],
    },
    { name: 'Playwright’s download', possible: true, command: [playwright(linux && root)] },
    {
      name: SPARTICUZ,
      possible: linux && process.arch === 'x64',
      command: [npm(), [process.execPath, SELF, '--unpack']],
    },
  ];
}

/** The browser that `--unpack` leaves behind. */
export const fetchedBrowser = () => (existsSync(join(CACHE, 'chromium.sh')) ? join(CACHE, 'chromium.sh') : undefined);

/** @param {boolean} withLibraries @returns {Command} */
function playwright(withLibraries) {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  return [process.execPath, cli, 'install', '--only-shell', ...(withLibraries ? ['--with-deps'] : []), 'chromium'];
}

/** Outside the project, so that neither package.json nor node_modules changes. @returns {Command} */
function npm() {
  mkdirSync(CACHE, { recursive: true });
  return [
    'npm',
    'install',
    '--prefix',
    CACHE,
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--force',
    SPARTICUZ,
  ];
}

/**
 * Unpacks the package's archives into the cache and puts a starter beside them. The package brings the NSS libraries and
 * a font but unpacks them for Lambda only, so this says it is Lambda; without the font, text has no height on a bare machine.
 */
async function unpack() {
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['TMPDIR'] = CACHE;
  const entry = createRequire(join(CACHE, 'package.json')).resolve('@sparticuz/chromium');
  const { default: packed } = await import(pathToFileURL(entry).href);
  const binary = await packed.executablePath();
  const starter = `#!/bin/sh
export LD_LIBRARY_PATH="${CACHE}/al2023/lib:$LD_LIBRARY_PATH" FONTCONFIG_PATH="${CACHE}/fonts"
exec "${binary}" "$@"
`;
  writeFileSync(join(CACHE, 'chromium.sh'), starter, { mode: 0o755 });
}

if (process.argv[1] && realpathSync(process.argv[1]) === SELF && process.argv.includes('--unpack')) await unpack();
