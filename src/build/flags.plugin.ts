import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const REGULAR = /^[a-z]{2}\.svg$/; // States have two letters (su and yu included); subdivisions and languages do not.

/** Publishes the round flags of the circle-flags package as `flags/<code>.svg` under the base. */
export function flags(): Plugin {
  let folder = '';
  return {
    name: 'horseshoe:flags',
    configResolved(config) {
      folder = join(config.root, 'node_modules/circle-flags/flags');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = /\/flags\/([a-z]{2}\.svg)(?:\?|$)/.exec(request.url ?? '')?.[1];
        const svg = file && list(folder).includes(file) ? readFileSync(join(folder, file)) : undefined;
        if (!svg) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        return response.end(svg);
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const file of list(folder)) {
        this.emitFile({ type: 'asset', fileName: `flags/${file}`, source: readFileSync(join(folder, file)) });
      }
    },
  };
}

const list = (folder: string): string[] => readdirSync(folder).filter((file) => REGULAR.test(file));
