// npm run charts: lays the charts out, and writes src/ui/chart/drawing.json. Run it after a change of their structure.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./chartLayout.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('chartLayout.ts', import.meta.url)));
const drawing = module.printDrawing(await module.layOutCharts());
writeFileSync(new URL('../../src/ui/chart/drawing.json', import.meta.url), drawing);
