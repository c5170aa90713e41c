import { relative } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

interface Module {
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

interface Built {
  readonly entry: Rolldown.OutputChunk;
  readonly modules: ReadonlyMap<string, Module>;
}

describe('the file that the page starts from', () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildPage();
  }, 120_000);

  test('is one file: it imports no other before it runs', () => {
    expect(built.entry.imports).toEqual([]);
  });

  test('has nothing that is loaded on demand', () => {
    const onDemand = new Set([...built.modules.values()].flatMap(({ dynamicImports }) => dynamicImports));
    expect(onDemand.size).toBeGreaterThan(15);
    expect(inEntry(built).filter((id) => onDemand.has(id))).toEqual([]);
  });

  test('has nothing that stands only below what is loaded on demand', () => {
    const needed = staticallyBelow(built);
    expect(inEntry(built).filter((id) => !needed.has(id))).toEqual([]);
  });
});

/** Modules of the project; what the bundler and its plugins add has no path. */
function inEntry({ entry, modules }: Built): string[] {
  return Object.keys(entry.modules)
    .map(named)
    .filter((id) => modules.has(id) && !id.startsWith('\0'));
}

function staticallyBelow({ entry, modules }: Built): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [named(entry.facadeModuleId ?? '')];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(modules.get(id)?.imports ?? []));
  }
  return found;
}

async function buildPage(): Promise<Built> {
  const modules = new Map<string, Module>();
  const graph: Plugin = {
    name: 'test:graph',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        const info = this.getModuleInfo(id);
        modules.set(named(id), {
          imports: (info?.importedIds ?? []).map(named),
          dynamicImports: (info?.dynamicallyImportedIds ?? []).map(named),
        });
      }
    },
  };
  const result = await build({ logLevel: 'silent', build: { write: false }, plugins: [graph] });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const entry = outputs.find((output) => output.type === 'chunk' && output.isEntry);
  if (entry?.type !== 'chunk') throw new Error('The page has no entry');
  return { entry, modules };
}

function named(id: string): string {
  return id.startsWith('\0') ? id : relative(process.cwd(), id);
}
