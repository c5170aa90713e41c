// npm run reading: the reading grade of each lesson (tests/tools/readingGrade.ts names the formula).
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./readingReport.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('readingReport.ts', import.meta.url)));
console.log(module.readingReport());
