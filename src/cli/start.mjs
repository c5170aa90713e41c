#!/usr/bin/env node
import { pathToFileURL } from 'node:url';
import { freshTool } from './fresh.mjs';

try {
  const tool = await freshTool();
  await import(pathToFileURL(tool).href);
} catch (problem) {
  console.error(problem);
  process.exitCode = 1; // a fault of ours, as `horseshoe --help` says
}
