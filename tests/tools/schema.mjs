// npm run schema: writes scenarios/scenario.schema.json from src/scenario/schema.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./scenarioSchema.ts') }} */
const { module } = await runnerImport(fileURLToPath(new URL('scenarioSchema.ts', import.meta.url)));
writeFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), module.printScenarioSchema());
