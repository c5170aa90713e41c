// npm run bench                        everything
// npm run bench -- pure [part of name] only tests/bench/*.bench.ts
// npm run bench -- browser [options]   only the built page; options as in paint.mjs
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { paint } from './paint.mjs';

process.env['NODE_ENV'] = 'production';
const root = fileURLToPath(new URL('../..', import.meta.url));
const [what = 'all', ...rest] = process.argv.slice(2);

/** Vite builds each bench as it builds the product: production XState, compiled words. @param {string} wanted */
async function pure(wanted) {
  const benches = readdirSync(join(root, 'tests/bench')).filter(
    (file) => file.endsWith('.bench.ts') && file.includes(wanted),
  );
  if (benches.length === 0) console.log(`No tests/bench/*${wanted}*.bench.ts`);
  const aside = mkdtempSync(join(root, 'node_modules/.bench-')); // inside the project, for packages left outside
  try {
    for (const file of benches) {
      const ssr = join('tests/bench', file);
      await build({ root, logLevel: 'silent', build: { ssr, outDir: aside, emptyOutDir: false } });
      await import(pathToFileURL(join(aside, `${basename(file, '.ts')}.js`)).href);
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} options */
async function browser(options) {
  await build({ root, logLevel: 'warn' });
  await paint(root, options);
}

if (what === 'all' || what === 'pure') await pure(what === 'pure' ? (rest[0] ?? '') : '');
if (what === 'all' || what === 'browser') await browser(what === 'all' ? [] : rest);
