// Finds a Chromium that really starts. Run with --ensure it fetches one when there is none.
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { fetchedBrowser, fetchers } from './fetch.mjs';

/** @typedef {{ name: string, executablePath?: string }} Candidate without a path: the one Playwright brings */

export const FLAGS = [
  '--no-sandbox', // as root, in containers
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const KNOWN = 'HORSESHOE_BROWSER'; // tells the workers of a test run what their parent has found

/** What to give to `chromium.launch`. @returns {Promise<{ executablePath?: string, args: string[] } | undefined>} */
export async function findBrowser() {
  process.env[KNOWN] ??= JSON.stringify(await firstToStart(candidates()));
  if (process.env[KNOWN] === 'undefined') {
    delete process.env[KNOWN];
    return undefined;
  }
  const { executablePath } = JSON.parse(process.env[KNOWN]);
  return { ...(executablePath && { executablePath }), args: FLAGS };
}

/** @param {Candidate[]} them */
async function firstToStart(them) {
  for (const candidate of them) if (await starts(candidate)) return candidate;
  return undefined;
}

/** A path proves little: Ubuntu's /usr/bin/chromium-browser only says that there is a snap. @param {Candidate} candidate */
async function starts({ executablePath }) {
  try {
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: FLAGS, timeout: 20_000 });
    const page = await browser.newPage();
    const answer = await page.evaluate('6 * 9');
    await browser.close();
    return answer === 54;
  } catch {
    return false;
  }
}

/** @returns {Candidate[]} */
function candidates() {
  const named = process.env['CHROME_PATH'];
  const fetched = fetchedBrowser();
  return [
    ...(named ? [{ name: 'CHROME_PATH', executablePath: named }] : []),
    { name: 'Playwright' },
    ...[...systemPaths(), ...(fetched ? [fetched] : [])]
      .filter((path) => existsSync(path))
      .map((path) => ({ name: path, executablePath: path })),
  ];
}

/** @returns {string[]} */
function systemPaths() {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) =>
        [
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map((file) => join(process.env[folder] ?? '', file)),
      );
    default:
      // The headless shell first: it is about twice as fast to drive.
      return [
        'chromium-headless-shell',
        'chromium',
        'google-chrome',
        'google-chrome-stable',
        'microsoft-edge',
        'chromium-browser',
      ].flatMap((name) => (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name)));
  }
}

async function ensure() {
  if (await findBrowser()) return true;
  for (const { name, possible, command } of fetchers()) {
    if (!possible) continue;
    console.log(`No browser found; trying ${name} …`);
    try {
      for (const [program, ...rest] of command) execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (problem) {
      console.log(`… ${name} did not work: ${String(problem).split('\n', 3).join(' ')}`);
    }
    if (await findBrowser()) return true;
  }
  return false;
}

if (
  process.argv[1] &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url) &&
  process.argv.includes('--ensure')
) {
  if (await ensure()) {
    const { name } = JSON.parse(process.env[KNOWN] ?? '');
    if (process.env['CHROME_PATH'] && name !== 'CHROME_PATH') console.warn('What CHROME_PATH names does not start.');
    console.log(`Browser: ${name}`);
  } else {
    console.error(
      'No Chromium, Chrome or Edge starts here and none could be fetched. Install one, or set CHROME_PATH to it.',
    );
    process.exitCode = 1;
  }
}
