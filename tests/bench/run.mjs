// npm run bench                        everything
// npm run bench -- pure [part of name] only tests/bench/*.bench.ts
// npm run bench -- browser [options]   only the built page; options as in paint.mjs
//   --against COMMIT                   this edition beside an older one, as ratios (see against.mjs)
//   --pairs N                          how often both are run; 5 unless told
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compare } from './against.mjs';
import { buildBenches, buildSite } from './build.mjs';
import { paint } from './paint.mjs';

process.env['NODE_ENV'] = 'production';
const root = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);
const commit = option('against');
const pairs = Number(option('pairs') ?? 5);
const [what = 'all', ...rest] = args;

/** Takes an option with its value out of the arguments: the others are for paint.mjs. @param {string} name */
function option(name) {
  const place = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (place === -1) return undefined;
  const [arg = ''] = args.splice(place, 1);
  const value = arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : args.splice(place, 1)[0];
  if (!value) throw new Error(`--${name} needs a value`);
  return value;
}

/** @param {string} wanted */
async function pure(wanted) {
  const aside = mkdtempSync(join(root, 'node_modules/.bench-')); // inside the project, for packages left outside
  try {
    const files = await buildBenches(root, aside, wanted);
    if (files.length === 0) console.log(`No tests/bench/*${wanted}*.bench.ts`);
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @param {readonly string[]} options */
async function browser(options) {
  await buildSite(root);
  await paint(root, options);
}

if (what === 'all' || what === 'pure') {
  const [wanted = ''] = what === 'pure' ? rest : [];
  if (commit === undefined) await pure(wanted);
  else compare(commit, 'pure', pairs, [wanted]);
}
if (what === 'all' || what === 'browser') {
  const options = what === 'browser' ? rest : [];
  if (commit === undefined) await browser(options);
  else compare(commit, 'browser', pairs, options);
}
