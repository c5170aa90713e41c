import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { puzzles } from '../../src/build/puzzles.plugin.ts';
import { readPuzzles } from '../../src/learn/puzzles/index.ts';
import { PUZZLES } from '../learn/puzzles/made.ts';

/** What the build of a page would publish; `code` is all that such a page is. */
async function published(code: string): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      puzzles(),
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? '\0page' : undefined),
        load: (id) => (id === '\0page' ? code : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'page' } },
  });
  return [built].flat().flatMap((each) => ('output' in each ? each.output : [])) as Rolldown.RolldownOutput['output'];
}

test('a page that fetches puzzles gets them as a file of its own, made, and not what makes them', async () => {
  const files = await published(
    "import { fetchPuzzles } from '/src/learn/puzzles/fetchPuzzles.ts'; fetchPuzzles().then(console.log);",
  );
  const packs = files.flatMap((file) => (file.type === 'asset' && file.fileName.includes('puzzles') ? [file] : []));
  expect(packs.map(({ fileName }) => fileName)).toEqual([expect.stringMatching(/^assets\/puzzles-[\w-]+\.json$/u)]);
  expect(readPuzzles(JSON.parse(String(packs[0]?.source)))).toEqual({ ok: true, puzzles: PUZZLES });
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  expect(code).toContain(packs[0]?.fileName.replace('assets/', ''));
  expect(code).not.toMatch(/2654435769|0x9e3779b9/u); // of the generator of numbers
}, 120_000);

test('a page that does not ask for them has nothing of them', async () => {
  const files = await published('console.log(1);');
  expect(files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.json'))).toEqual([]);
});
