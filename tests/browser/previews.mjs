// npm run previews: the pictures that other sites show beside a link to a meeting (src/public/m/<id>/preview.jpg), and the
// icons that are no drawing. They show the question, and no result. tests/build/previews.test.ts fails where one is old.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from './browser.mjs';
import { previewHash, scenarioIds } from './previewHash.mjs';

const STYLE = `
  .top-bar :is(nav, button, .skip), .top-bar-take, .strip, .legend, .no-script, .start-begin, .start-ways, .start-note { display: none }
  .top-bar-line { min-block-size: 3.5rem }
  .chamber-wide .chamber-room { max-inline-size: 46rem }
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
if (!process.argv.includes('--keep')) await build({ root, logLevel: 'error' });
const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage({
  viewport: { width: 1200, height: 630 },
  javaScriptEnabled: false, // the first frame, as the build has drawn it
  bypassCSP: true,
  colorScheme: 'light',
});
/** @type {Record<string, string>} */
const hashes = {};
for (const id of scenarioIds(root)) {
  await page.goto(`${origin}m/${id}/`, { waitUntil: 'load' });
  await page.evaluate((text) => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
  }, STYLE);
  mkdirSync(join(root, `src/public/m/${id}`), { recursive: true });
  await page.screenshot({ path: join(root, `src/public/m/${id}/preview.jpg`), type: 'jpeg', quality: 82 });
  hashes[id] = previewHash(root, id);
}
writeFileSync(join(root, 'tests/build/previews.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);

const sign = readFileSync(join(root, 'src/public/favicon.svg'), 'utf8');
for (const [file, size, edge] of /** @type {const} */ ([
  ['apple-touch-icon.png', 180, 24],
  ['icon-192.png', 192, 12],
])) {
  await page.setViewportSize({ width: size, height: size });
  const style = `margin:0;background:#fbf8f2;display:grid;place-content:center;block-size:${size}px`;
  const width = size - 2 * edge;
  await page.setContent(`<body style="${style}">${sign.replace('<svg', `<svg width="${width}" height="${width}"`)}`);
  await page.screenshot({ path: join(root, 'src/public', file) });
}
await browser.close();
await server.close();
console.log(`${Object.keys(hashes).length} previews and 2 icons in src/public`);
