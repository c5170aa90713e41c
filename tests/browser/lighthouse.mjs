// npm run lighthouse: what Lighthouse says of the built page on a phone, for the start and for a result that a link leads to.
// The site is served as hosts do it: packed, and by HTTP/2, for which openssl makes a certificate. Prints the median of three runs, the versions and how busy the machine was; fails
// where a category is below 100.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { loadavg, tmpdir } from 'node:os';
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
const browser = await chromium.launch({
  ...(await findBrowser()),
  args: [`--remote-debugging-port=${port}`, '--ignore-certificate-errors'],
});
console.log(`served by ${site.protocol}`);
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

/** @param {string} folder @returns {Promise<{ origin: string, protocol: string, close: () => void }>} */
async function serve(folder) {
  /** @param {string} address @param {(status: number, headers?: Record<string, string>, body?: Buffer) => void} answer */
  const hand = (address, answer) => {
    const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    try {
      const body = readFileSync(file);
      const isPacked = extname(file) !== '.woff2';
      const headers = {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      };
      answer(200, isPacked ? { ...headers, 'content-encoding': 'gzip' } : headers, isPacked ? gzipSync(body) : body);
    } catch {
      answer(404);
    }
  };
  const certificate = selfSigned();
  const server = certificate
    ? createSecureServer(certificate, (request, response) =>
        hand(request.url, (status, headers = {}, body = Buffer.alloc(0)) => {
          response.writeHead(status, headers);
          response.end(body);
        }),
      )
    : createServer((request, response) =>
        hand(request.url ?? '/', (status, headers = {}, body = Buffer.alloc(0)) => {
          response.writeHead(status, headers).end(body);
        }),
      );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address');
  return {
    origin: `${certificate ? 'https' : 'http'}://localhost:${address.port}`,
    protocol: certificate ? 'HTTP/2' : 'HTTP/1.1, because openssl is not there: many small files take longer',
    close: () => server.close(),
  };
}

/** A certificate for this run; nothing where the machine has no openssl. */
function selfSigned() {
  const folder = mkdtempSync(join(tmpdir(), 'horseshoe-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    const kind = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'];
    execFileSync('openssl', [...kind, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
