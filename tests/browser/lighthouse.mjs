// npm run lighthouse: what Lighthouse says of the built page on a phone, for the start and for a result that a link leads to.
// The site is served as hosts do it, packed. Prints the median of three runs, the versions and how busy the machine was; fails
// where a category is below 100.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { build } from 'vite';
import { findBrowser } from './browser.mjs';

const PAGES = { start: '', result: 'm/2016-10-08-aleppo/#/2016-10-08-aleppo/watch/result-846' };
const CATEGORIES = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);
const MEASURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
];
const RUNS = 3;
const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain',
  '.png': 'image/png',
});

const root = fileURLToPath(new URL('../..', import.meta.url));
if (!process.argv.includes('--keep')) await build({ root, logLevel: 'error' });
const site = await serve(join(root, 'dist/site'));
const port = 9300 + Math.floor(Math.random() * 500);
const browser = await chromium.launch({ ...(await findBrowser()), args: [`--remote-debugging-port=${port}`] });
let isWorse = false;
for (const [name, address] of Object.entries(PAGES)) {
  /** @type {import('lighthouse').Result[]} */
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const result = await lighthouse(`${site.origin}/${address}`, { port, output: 'json', logLevel: 'error' });
    if (!result) throw new Error('Lighthouse gave no result');
    runs.push(result.lhr);
  }
  const scores = CATEGORIES.map((id) => median(runs.map(({ categories }) => (categories[id]?.score ?? 0) * 100)));
  isWorse ||= scores.some((score) => score < 100);
  console.log(`${name}: ${CATEGORIES.map((id, index) => `${id} ${scores[index]}`).join(', ')}`);
  for (const id of MEASURES)
    console.log(`  ${id}: ${median(runs.map(({ audits }) => audits[id]?.numericValue ?? 0)).toFixed(3)}`);
  const [first] = runs;
  const found = Object.values(first?.audits ?? {}).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative',
  );
  for (const { id, score, displayValue = '' } of found) console.log(`  - ${id} ${score} ${displayValue}`);
  console.log(
    `  Lighthouse ${first?.lighthouseVersion}, ${browser.version()}, benchmark index ${median(runs.map(({ environment }) => environment.benchmarkIndex))}, load ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}`,
  );
}
await browser.close();
site.close();
process.exitCode = isWorse ? 1 : 0;

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** @param {string} folder @returns {Promise<{ origin: string, close: () => void }>} */
async function serve(folder) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      const isPacked = extname(file) !== '.woff2';
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
      });
      response.end(isPacked ? gzipSync(body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
