import { basename, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readCatalogue, type Element } from './messages.mjs';

/**
 * Compiles the ICU messages of src/words/*.json while building, so that no reader downloads a parser.
 * What `import words from './en.json'` yields is a syntax tree per message, not a text.
 */
export function words(): Plugin {
  let folder = '';
  return {
    name: 'horseshoe:words',
    enforce: 'pre', // before Vite turns JSON into a module
    configResolved(config) {
      folder = resolve(config.root, 'src/words').replaceAll(sep, '/') + '/';
    },
    transform(code, id) {
      if (!id.startsWith(folder) || !id.endsWith('.json')) return undefined;
      try {
        return { code: JSON.stringify(compileCatalogue(code, `src/words/${basename(id)}`)), map: null };
      } catch (problem) {
        return this.error(problem instanceof Error ? problem.message : String(problem));
      }
    },
  };
}

export function compileCatalogue(json: string, file: string): Record<string, Element[]> {
  return Object.fromEntries(readCatalogue(json, file).map(([id, tree]) => [id, slim(tree)]));
}

/** Drops what the parser writes and the formatter never reads. */
function slim(tree: Element[]): Element[] {
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
