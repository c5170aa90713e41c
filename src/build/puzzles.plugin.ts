import { join, resolve, sep } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as Making from './puzzles.replay.ts';
import { scenarioIds } from './scenarios.plugin.ts';

/** Asks for the address of the puzzles, made. */
const PACK = '.ts?pack&url';
const MAKER = 'src/learn/puzzles/generation.ts';
const REPLAY = 'src/build/puzzles.replay.ts';

/**
 * Makes the puzzles of the page when building: `import address from './generation.ts?pack&url'` yields the address of one
 * file, which the page fetches where it shows puzzles. It is part of the site only if something in the page asks for it.
 */
export function puzzles(): Plugin {
  let root = '';
  let serving = false;
  return {
    name: 'horseshoe:puzzles',
    enforce: 'pre', // before Vite makes an address of it
    configResolved(config) {
      root = config.root;
      serving = config.command === 'serve';
    },
    async load(id) {
      const maker = resolve(root, MAKER).replaceAll(sep, '/');
      if (id !== maker.replace(/\.ts$/u, PACK)) return undefined;
      if (serving) return { code: 'export default "/@puzzles/puzzles.json"', moduleType: 'js' };
      const file = this.emitFile({ type: 'asset', name: 'puzzles.json', source: await packedPuzzles(root) });
      return { code: `export default import.meta.ROLLUP_FILE_URL_${file}`, moduleType: 'js' };
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/\/@puzzles\/puzzles\.json(?:\?|$)/u.test(request.url ?? '')) return next();
        response.setHeader('Content-Type', 'application/json');
        return packedPuzzles(root).then((text) => response.end(text), next);
      });
    },
  };
}

/** Meetings are played by the session, which only Vite can load: it is not a part of what loads this plugin. */
async function packedPuzzles(root: string): Promise<string> {
  const { module } = await runnerImport<typeof Making>(join(root, REPLAY));
  return module.puzzlesIn(root, scenarioIds(join(root, 'scenarios')));
}
