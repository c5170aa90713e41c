import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AUTHOR, EDITION } from '../../src/take/imprint.ts';
import { shownSources } from '../../src/take/shownSources.ts';
import { open } from '../session/session.helpers.ts';

test('the author is the one that the licence names', () => {
  expect(/^Copyright \(c\) \d{4} (?<author>.+)$/mu.exec(readFileSync('LICENSE', 'utf8'))?.groups?.['author']).toBe(
    AUTHOR,
  );
});

test('the edition is that of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: EDITION });
});

test('the sources of a result are those of the whole vote, each once', () => {
  const session = open();
  const at = session.view().line.questions[0]?.declaredAt ?? 0;
  const sources = shownSources(session.send({ type: 'seek', to: at }));
  expect(sources.map(({ symbol }) => symbol)).toContain('S/PV.7785');
  expect(new Set(sources).size).toBe(sources.length);
});

test('before anything is put to the vote, the sources are those of the act', () => {
  const session = open();
  const { scenario, line } = session.send({ type: 'seek', to: 1 });
  const keys = line.stops[1]?.recorded?.sources ?? [];
  expect(shownSources(session.view())).toEqual(keys.map((key) => scenario.sources[key]));
});
