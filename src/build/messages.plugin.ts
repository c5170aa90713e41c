import { readFileSync } from 'node:fs';
import { basename, resolve, sep } from 'node:path';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { elementsOf, readCatalogue, type Element } from './catalogue.mjs';

/** Asks for the address of a compiled catalogue instead of its contents. (Vite leaves `url` queries alone.) */
const AS_FILE = '.json?catalogue&url';
/** What the command line says, and what stands in the built pages already. */
const NOT_OF_THE_PAGE = /^(?:cli|site)\./u;
/** Asks for the messages whose ids begin with something, or with one of several, as text. (Vite leaves `raw` queries alone, too.) */
const ONLY = /\.json\?only=([\w.,]+)&raw$/u;

/**
 * Compiles the ICU messages of src/messages/*.json while building, so that no reader downloads a parser.
 * `import messages from './en.json'` yields a syntax tree per message; `./en.json?catalogue&url` the address of a file with
 * those trees, which the page fetches as data: a reader gets one language, and none of the command line's sentences.
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
      if (!id.startsWith(folder) || !id.endsWith(AS_FILE)) return undefined;
      const path = id.slice(0, -AS_FILE.length) + '.json';
      if (serving) return `export default ${JSON.stringify(`/@messages/${basename(path)}`)}`;
      this.addWatchFile(path);
      const file = this.emitFile({ type: 'asset', name: basename(path), source: pageCatalogue(path) });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = /\/@messages\/([\w-]+\.json)$/.exec(request.url ?? '')?.[1];
        if (file === undefined) return next();
        response.setHeader('Content-Type', 'application/json');
        return response.end(pageCatalogue(folder + file));
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

function pageCatalogue(path: string): string {
  return filtered(path, (id) => !NOT_OF_THE_PAGE.test(id));
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
