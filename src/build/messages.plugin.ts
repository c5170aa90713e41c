import { readFileSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { elementsOf, readCatalogue, type Element } from './catalogue.mjs';

/** Asks for the address of a compiled catalogue instead of its contents. (Vite leaves `url` queries alone.) */
const AS_FILE = '.json?catalogue&url';
/** The same of what Learn says. */
const LEARN_AS_FILE = '.json?learn&url';
/** What only Learn says: in a file of its own, which is fetched with it. */
const OF_LEARN = /^(?:learn|voteRow)\./u;
/** What the command line says, and what stands in the built pages already. */
const NOT_OF_THE_PAGE = /^(?:cli|site)\./u;
/** Asks for the messages whose ids begin with something, or with one of several, as text. (Vite leaves `raw` queries alone, too.) */
const ONLY = /\.json\?only=([\w.,]+)&raw$/u;

/**
 * Compiles the ICU messages of src/messages/*.json while building, so that no reader downloads a parser.
 * `import messages from './en.json'` yields a syntax tree per message; `./en.json?catalogue&url` the address of a file with
 * those trees, which the page fetches as data: a reader gets one language, and none of the command line's sentences; those of
 * Learn have a file of their own, `./en.json?learn&url`.
 * `./en.json?only=ui.broken.&raw` is the text of some of them, for what has to speak even when that file is not fetched.
 */
export function messages(): Plugin {
  let folder = '';
  let serving = false;
  return {
    name: 'horseshoe:messages',
    enforce: 'pre', // before Vite turns JSON into a module
    configResolved(config) {
      folder = resolve(config.root, 'src/messages').replaceAll(sep, '/') + '/';
      serving = config.command === 'serve';
    },
    load(id) {
      const only = id.startsWith(folder) ? ONLY.exec(id) : null;
      if (only) return `export default ${JSON.stringify(someOf(id.slice(0, only.index) + '.json', only[1] ?? ''))}`;
      const ending = [AS_FILE, LEARN_AS_FILE].find((each) => id.endsWith(each));
      if (!id.startsWith(folder) || ending === undefined) return undefined;
      const path = `${id.slice(0, -ending.length)}.json`;
      const part = ending === AS_FILE ? 'page' : 'learn';
      if (serving) return `export default ${JSON.stringify(`/@messages/${part}/${basename(path)}`)}`;
      this.addWatchFile(path);
      const name = part === 'page' ? basename(path) : `learn-${basename(path)}`;
      const file = this.emitFile({ type: 'asset', name, source: catalogueOf(part, path) });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, part, file] = /\/@messages\/(page|learn)\/([\w-]+\.json)$/.exec(request.url ?? '') ?? [];
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        return response.end(catalogueOf(part === 'learn' ? part : 'page', folder + file));
      });
    },
    transform(code, id) {
      if (!id.startsWith(folder) || !id.endsWith('.json')) return undefined;
      try {
        return { code: JSON.stringify(compileCatalogue(code, `src/messages/${basename(id)}`)), map: null };
      } catch (problem) {
        return this.error(problem instanceof Error ? problem.message : String(problem));
      }
    },
  };
}

function catalogueOf(part: 'page' | 'learn', path: string): string {
  return filtered(path, (id) =>
    part === 'learn' ? OF_LEARN.test(id) : !NOT_OF_THE_PAGE.test(id) && !OF_LEARN.test(id),
  );
}

function someOf(path: string, prefixes: string): string {
  return filtered(path, (id) => prefixes.split(',').some((prefix) => id.startsWith(prefix)));
}

function filtered(path: string, isWanted: (id: string) => boolean): string {
  const all = compileCatalogue(readFileSync(path, 'utf8'), `src/messages/${basename(path)}`);
  return JSON.stringify(Object.fromEntries(Object.entries(all).filter(([id]) => isWanted(id))));
}

export function compileCatalogue(json: string, file: string): Record<string, Element[]> {
  return Object.fromEntries(readCatalogue(json, file).map(([id, tree]) => [id, slim(tree)]));
}

/**
 * Drops what the parser writes and the formatter never reads, and the arm `other` of every select, to which nothing leads:
 * a value without an arm then throws, in every test and in the page, instead of being said wrongly.
 */
function slim(tree: Element[]): Element[] {
  for (const element of elementsOf(tree)) if (element.type === TYPE.select) delete element.options['other'];
  // A tree is plain JSON, so what comes back is the tree without the idle fields.
  return JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => (isIdle(key, value) ? undefined : value)),
  ) as Element[];
}

/** The key alone does not tell: a select may well have an arm called "pattern". */
function isIdle(key: string, value: unknown): boolean {
  return (
    (key === 'offset' && value === 0) ||
    (key === 'style' && value === null) ||
    (key === 'pattern' && typeof value === 'string') ||
    (key === 'tokens' && Array.isArray(value))
  );
}
