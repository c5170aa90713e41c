import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parseScenario } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problem.ts';

/** Reads every scenario when building, so that the page can trust what it fetches and needs no schema of its own. */
export function scenarios(): Plugin {
  let folder = '';
  return {
    name: 'horseshoe:scenarios',
    configResolved(config) {
      folder = join(config.root, 'scenarios');
    },
    buildStart() {
      for (const file of scenarioFiles(folder)) {
        this.addWatchFile(join(folder, file));
        const parsed = parseScenario(readFileSync(join(folder, file), 'utf8'), file);
        if (!parsed.ok) this.error(parsed.problems.map((problem) => lineOf(file, problem)).join('\n'));
      }
    },
  };
}

function scenarioFiles(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));
}

function lineOf(file: string, { path, code, ...rest }: Problem): string {
  return `scenarios/${file}: ${path} ${code} ${JSON.stringify(rest)}`;
}
