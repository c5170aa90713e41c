// npm run schema: writes the schemas of scenarios and of lessons, for editors, from the schemas that read them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./scenarioSchema.ts') }} */
const scenario = await runnerImport(fileURLToPath(new URL('scenarioSchema.ts', import.meta.url)));
write('scenarios/scenario.schema.json', scenario.module.printScenarioSchema());

/** @type {{ module: typeof import('./lessonSchema.ts') }} */
const lesson = await runnerImport(fileURLToPath(new URL('lessonSchema.ts', import.meta.url)));
write('src/learn/lessons/files/lesson.schema.json', lesson.module.printLessonSchema());

/**
 * @param {string} path below the project
 * @param {string} text
 */
function write(path, text) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), text);
}
