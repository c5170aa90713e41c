#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { freshTool } from './fresh.mjs';

try {
  const tool = await freshTool();
  // npm goes to the project's folder first; a file is meant from where the command was typed.
  if (process.env['npm_lifecycle_event'] === 'horseshoe') process.chdir(process.env['INIT_CWD'] ?? '.');
  await import(pathToFileURL(tool).href);
} catch (problem) {
  console.error(problem);
  process.exitCode = 1; // a fault of ours, as `horseshoe --help` says
}
