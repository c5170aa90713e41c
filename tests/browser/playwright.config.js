// JavaScript, because it imports a .mjs. The reports lie outside Playwright's own folder, which it empties when it starts.
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const launchOptions = await findBrowser();
if (!launchOptions) throw new Error('No browser starts here: node tests/browser/browser.mjs --ensure');

// Workers load this file too; they must talk to the server their parent started.
const port = (process.env['HORSESHOE_PORT'] ??= String(await freePort()));
const origin = `http://127.0.0.1:${port}`;

/** What does the same on a phone, or nearly: there only in the long run. */
const ALIKE =
  'address chart element embed failure firstFrame focus palette picture plainHttp policy print pseudo room signs steps stops take whatif'.split(
    ' ',
  );
const isLong = process.env['LONG'] !== undefined;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  outputDir: `${root}/.reports/browser`,
  reporter: [['list'], ['json', { outputFile: `${root}/.reports/browser.json` }]],
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000, // a busy machine is no fault of the page
  expect: { timeout: 15_000 },
  use: {
    baseURL: origin,
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testIgnore: isLong ? [] : ALIKE.map((name) => `**/${name}.e2e.ts`),
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    // Not through npx, which leaves the server behind when it is stopped.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: origin,
    stdout: 'ignore',
  },
});

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4173));
    });
  });
}
