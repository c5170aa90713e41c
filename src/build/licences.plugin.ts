import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { CREDIT, CREDIT_TEXT } from '../votes/credit.ts';

interface Package {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Publishes `licenses.txt`: the terms of all that reaches the reader and is not ours: code, flags, fonts, and recorded votes. */
export function licences(): Plugin {
  let root = '';
  return {
    name: 'horseshoe:licences',
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/\/licenses\.txt(?:\?|$)/.test(request.url ?? '')) return next();
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        return response.end(licencesText(root));
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: licencesText(root) });
    },
  };
}

export function licencesText(root: string): string {
  const packages = shipped(root)
    .toSorted((one, other) => one.name.localeCompare(other.name))
    .map((each) => `${each.name} ${each.version} (${each.license ?? 'licence below'})\n\n${terms(root, each.name)}`);
  const votes = `${CREDIT.title} (${CREDIT.licence}): recorded votes of the Security Council\n\n${CREDIT_TEXT}`;
  return [...packages, votes].join(`\n\n${'='.repeat(80)}\n\n`);
}

/** The runtime dependencies and what they depend on; npm has laid all of them flat. */
function shipped(root: string): Package[] {
  const found = new Map<string, Package>();
  const waiting = Object.keys(read(join(root, 'package.json')).dependencies ?? {});
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = join(root, 'node_modules', name, 'package.json');
    if (found.has(name) || !existsSync(file)) continue;
    found.set(name, read(file));
    waiting.push(...Object.keys(found.get(name)?.dependencies ?? {}));
  }
  return [...found.values()];
}

function terms(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package carries no licence file.';
}

// An installed package.json always has a name and a version; its other fields are optional above.
const read = (file: string): Package => JSON.parse(readFileSync(file, 'utf8')) as Package;
