// npm test: every test there is. All steps run even when one fails; the status says whether any did.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @type {[name: string, script: string, ...rest: string[]][]} */
const STEPS = [
  ['rules, machines, components', 'node_modules/vitest/vitest.mjs', 'run'],
  ['a browser to test in', 'tests/browser/browser.mjs', '--ensure'],
  ['the site', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ['the site in the browser', 'node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/browser'],
];

const PATIENCE = (process.env['LONG'] === undefined ? 15 : 60) * 60_000; // a test that loops for ever must end the run, not hang it

rmSync(`${root}/.reports`, { recursive: true, force: true }); // an old report must not pass for a new one
const results = STEPS.map(([name, script, ...rest]) => {
  console.log(`\n== ${name}`);
  const begun = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...rest], { cwd: root, stdio: 'inherit', timeout: PATIENCE });
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`== ${name} took ${seconds} s`);
  return { name, failed: status !== 0, seconds };
});
console.log('');
for (const { name, failed, seconds } of results)
  console.log(`${String(seconds).padStart(5)} s  ${name}${failed ? ': FAILED' : ''}`);
process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
