#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { freshTool } from './fresh.mjs';

try {
  const tool = await freshTool();
  // npm starts in the project's folder; a file is named from the folder in which the command was typed.
  if (process.env['npm_lifecycle_event'] === 'horseshoe') process.chdir(process.env['INIT_CWD'] ?? '.');
  await import(pathToFileURL(tool).href);
} catch (problem) {
  // One line, as for every fault of ours (exit code 1); the stack for whoever looks for it.
  console.error(process.env['HORSESHOE_TRACE'] === '1' ? problem : `horseshoe: ${String(problem)}`);
  process.exitCode = 1;
}
