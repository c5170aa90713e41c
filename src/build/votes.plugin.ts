import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { packVotes, readVotes } from '../votes/packed.ts';
import { readTable } from '../votes/table.ts';

/** Asks for the address of the table, packed. */
const PACKED = '.csv?packed&url';
const FILE = 'src/votes/data/council-votes.csv';

/**
 * Packs the table of votes: `import address from './council-votes.csv?packed&url'` yields the address of one file, which
 * the page fetches where it shows votes of the table. It is part of the site only if something in the page asks for it.
 */
export function votes(): Plugin {
  let path = '';
  let serving = false;
  return {
    name: 'horseshoe:votes',
    enforce: 'pre', // before Vite makes an address of it
    configResolved(config) {
      serving = config.command === 'serve';
      path = resolve(config.root, FILE).replaceAll(sep, '/');
    },
    load(id) {
      if (id !== path.replace(/\.csv$/u, PACKED)) return undefined;
      this.addWatchFile(path);
      if (serving) return 'export default "/@votes/council-votes.json"';
      const file = this.emitFile({ type: 'asset', name: 'council-votes.json', source: packed(path) });
      return `export default import.meta.ROLLUP_FILE_URL_${file}`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/\/@votes\/council-votes\.json(?:\?|$)/u.test(request.url ?? '')) return next();
        response.setHeader('Content-Type', 'application/json');
        return response.end(packed(path));
      });
    },
  };
}

/** Read back before it is published, so that nothing is lost on the way. */
function packed(path: string): string {
  const rows = readTable(readFileSync(path, 'utf8'));
  const text = JSON.stringify(packVotes(rows));
  const read = readVotes(JSON.parse(text));
  if (!read.ok) throw new Error(`${FILE}: ${JSON.stringify(read.problem)}`);
  const lost = rows.find((row, index) => !isDeepStrictEqual(row, read.rows[index]));
  if (lost) throw new Error(`${FILE}: ${lost.id} cannot be packed`);
  return text;
}
