import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Lesson } from '../learn/lessons/lesson.ts';
import type { LessonSummary } from '../learn/lessons/lessonLibrary.ts';
import { parseLesson } from '../learn/lessons/parseLesson.ts';
import type * as Replaying from './lessons.replay.ts';

/** Asks for what a list of lessons says of one, instead of the whole. */
const SUMMARY = '.json?summary';
const FOLDER = 'src/learn/lessons/files';
const REPLAY = 'src/build/lessons.replay.ts';

/**
 * Reads every lesson when building, and replays it on its meetings, so that the page can trust what it fetches.
 * `import summary from './files/nine-votes.json?summary'` yields what a list says of it.
 */
export function lessons(): Plugin {
  let root = '';
  let isReplayed = false;
  return {
    name: 'horseshoe:lessons',
    enforce: 'pre', // before Vite makes an address of it
    configResolved(config) {
      root = config.root;
      isReplayed = config.command === 'build' && config.build.ssr === false;
    },
    load(id) {
      const folder = `${resolve(root, FOLDER).replaceAll(sep, '/')}/`;
      if (!id.startsWith(folder) || !id.endsWith(SUMMARY)) return undefined;
      const path = id.slice(0, id.indexOf('?'));
      this.addWatchFile(path);
      const code = `export default ${JSON.stringify(summaryOf(basename(path, '.json'), lessonIn(path)))}`;
      return { code, moduleType: 'js' };
    },
    async buildStart() {
      const folder = resolve(root, FOLDER);
      const read = lessonIds(folder).map((id) => {
        const path = join(folder, `${id}.json`);
        this.addWatchFile(path);
        return { id, lesson: lessonIn(path) };
      });
      if (!isReplayed) return;
      const problems = await problemsIn(root, read);
      if (problems.length > 0) this.error(problems.join('\n'));
    },
  };
}

/** The ids of all lessons in a folder: what its files are called, but for the schema. */
function lessonIds(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .map((file) => basename(file, '.json'));
}

/** @throws naming what is wrong, where the file is no lesson */
function lessonIn(path: string): Lesson {
  const parsed = parseLesson(readFileSync(path, 'utf8'));
  if (parsed.ok) return parsed.lesson;
  throw new Error(parsed.problems.map((problem) => `${path}: ${JSON.stringify(problem)}`).join('\n'));
}

/** Replaying needs the session, which only Vite can load: it is not a part of what loads this plugin. */
async function problemsIn(root: string, lessons: readonly Replaying.NamedLesson[]): Promise<readonly string[]> {
  const { module } = await runnerImport<typeof Replaying>(join(root, REPLAY));
  return module.problemsIn(root, lessons);
}

function summaryOf(id: string, { language, title, knows, belief, believed, minutes, steps }: Lesson): LessonSummary {
  return { id, language, title, knows, belief, believed, minutes, steps: steps.length };
}
