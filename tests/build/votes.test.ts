import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { licencesText } from '../../src/build/licences.plugin.ts';
import { votes } from '../../src/build/votes.plugin.ts';
import { CREDIT, readVotes } from '../../src/votes/index.ts';
import { recordedVotes } from '../votes/records.ts';

/** What the build of a page that fetches the table would publish; `code` is all that such a page is. */
async function published(code: string): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      votes(),
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

const FETCHES = "import { fetchVotes } from '/src/votes/fetchVotes.ts'; fetchVotes().then(console.log);";

test('a page that fetches the table gets it as a file of its own, row by row as it is kept', async () => {
  const files = await published(FETCHES);
  const tables = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.includes('council-votes') ? [file] : [],
  );
  expect(tables.map(({ fileName }) => fileName)).toEqual([
    expect.stringMatching(/^assets\/council-votes-[\w-]+\.json$/u),
  ]);
  expect(readVotes(JSON.parse(String(tables[0]?.source)))).toEqual({ ok: true, rows: recordedVotes() });
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  expect(code).toContain(tables[0]?.fileName.replace('assets/', ''));
  expect(code).not.toContain('BM-3203');
});

test('a page that does not ask for it has nothing of it', async () => {
  const files = await published('console.log(1);');
  expect(files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.json'))).toEqual([]);
});

test('the terms of the table stand with those of the packages', () => {
  const text = licencesText('.');
  for (const part of [CREDIT.authors, CREDIT.title, CREDIT.doi, CREDIT.licenceUrl, CREDIT.changes]) {
    expect(text).toContain(part);
  }
});

test('the attribution is that of the README of the data', () => {
  const readme = readFileSync('src/votes/data/README.md', 'utf8');
  for (const part of [
    CREDIT.authors,
    CREDIT.title,
    String(CREDIT.year),
    CREDIT.doi,
    CREDIT.readIn,
    CREDIT.licenceUrl,
  ]) {
    expect(readme).toContain(part);
  }
});
