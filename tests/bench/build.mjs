// Builds the pure benches of an edition, or its site. As a program: node build.mjs site | benches OUT [part of name], run in
// the folder of the edition, with the packages of that edition.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Vite builds each bench as it builds the product: production XState, compiled messages.
 * @param {string} root @param {string} out @param {string} wanted a part of the name
 * @returns {Promise<string[]>} the built files
 */
export async function buildBenches(root, out, wanted) {
  const { build } = await viteOf(root);
  const benches = readdirSync(join(root, 'tests/bench')).filter(
    (file) => file.endsWith('.bench.ts') && file.includes(wanted),
  );
  for (const file of benches) {
    const ssr = join('tests/bench', file);
    await build({ root, logLevel: 'silent', build: { ssr, outDir: out, emptyOutDir: false } });
  }
  return benches.map((file) => join(out, `${basename(file, '.ts')}.js`));
}

/** @param {string} root */
export async function buildSite(root) {
  const { build } = await viteOf(root);
  await build({ root, logLevel: 'warn' });
}

/** @param {string} root @returns {Promise<typeof import('vite')>} */
function viteOf(root) {
  return import(pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [what, out = '', wanted = ''] = process.argv.slice(2);
  if (what === 'site') await buildSite(process.cwd());
  else await buildBenches(process.cwd(), out, wanted);
}
