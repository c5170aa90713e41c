import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { parseScenario } from '../scenario/parse.ts';
import type { Problem } from '../scenario/problem.ts';
import type { MeetingSummary } from '../scenario/meetings.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { playRecord, writeRecord } from '../session/play.ts';

/** Asks for what a list of meetings says of a scenario, instead of the whole. */
const SUMMARY = '.json?summary';
/** Asks for the address of its record, played. (Vite leaves `url` queries alone.) */
const PLAYED = '.json?played&url';

/**
 * Reads every scenario when building, so that the page can trust what it fetches and needs no schema of its own.
 * `import summary from './2016-10-08-aleppo.json?summary'` yields the meeting’s title, day and results, and
 * `…?played&url` the address of its record as the charts have played it, so that the page shows it before they arrive.
 */
export function scenarios(): Plugin {
  let folder = '';
  let serving = false;
  return {
    name: 'horseshoe:scenarios',
    enforce: 'pre', // before Vite makes an address of it
    configResolved(config) {
      serving = config.command === 'serve';
      folder = resolve(config.root, 'scenarios').replaceAll(sep, '/') + '/';
    },
    load(id) {
      if (!id.startsWith(folder)) return undefined;
      if (id.endsWith(PLAYED)) {
        const name = basename(id, PLAYED);
        if (serving) return `export default ${JSON.stringify(`/@played/${name}.json`)}`;
        const file = this.emitFile({ type: 'asset', name: `${name}.played.json`, source: played(folder, name) });
        return `export default import.meta.ROLLUP_FILE_URL_${file}`;
      }
      if (!id.endsWith(SUMMARY)) return undefined;
      const path = id.slice(0, id.indexOf('?'));
      const parsed = parseScenario(readFileSync(path, 'utf8'), basename(path));
      this.addWatchFile(path);
      if (!parsed.ok) return this.error(parsed.problems.map((problem) => lineOf(basename(path), problem)).join('\n'));
      const code = `export default ${JSON.stringify(summaryOf(basename(path, '.json'), parsed.scenario))}`;
      return { code, moduleType: 'js' };
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/@played\/([\w-]+)\.json$/.exec(request.url ?? '')?.[1];
        if (name === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        return response.end(played(folder, name));
      });
    },
    buildStart() {
      for (const id of scenarioIds(folder)) {
        const file = `${id}.json`;
        this.addWatchFile(join(folder, file));
        const parsed = parseScenario(readFileSync(join(folder, file), 'utf8'), file);
        if (!parsed.ok) this.error(parsed.problems.map((problem) => lineOf(file, problem)).join('\n'));
      }
    },
  };
}

function played(folder: string, name: string): string {
  const parsed = parseScenario(readFileSync(join(folder, `${name}.json`), 'utf8'), name);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => lineOf(name, problem)).join('\n'));
  return JSON.stringify(writeRecord(parsed.scenario, playRecord(parsed.scenario)));
}

function summaryOf(id: string, { title, question, language, meeting, drafts, expected }: Scenario): MeetingSummary {
  const ends = Object.values(expected).map(({ outcome }) => outcome);
  const { date, number, record } = meeting;
  return {
    id,
    title,
    ...(question ? { asks: question.title } : {}),
    agenda: meeting.agendaItem,
    language,
    date,
    ...(number === undefined ? {} : { number }),
    symbols: [...(record === undefined ? [] : [record]), ...drafts.map(({ symbol }) => symbol)],
    ends,
  };
}

/** The ids of all scenarios in a folder: what its files are called, but for the schema. */
export function scenarioIds(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => basename(file, '.json'))
    .toSorted();
}

function lineOf(file: string, { path, code, ...rest }: Problem): string {
  return `scenarios/${file}: ${path} ${code} ${JSON.stringify(rest)}`;
}
