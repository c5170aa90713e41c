import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario, type Source } from '../../src/scenario/index.ts';
import { ALEPPO, scenarioOf } from './file.ts';

const IDS = readdirSync('scenarios')
  .filter((file) => /(?<!\.schema)\.json$/u.test(file))
  .map((file) => file.replace(/\.json$/u, ''));

/** Where a sentence should be that a reader can follow: a site's name is fine, the number of a machine or a look-up is not. */
const MACHINE = /\b\d{1,3}(?:\.\d{1,3}){3}\b|localhost/u;
const ADDRESS = /https?:\/\/|www\./u;

describe.each(IDS)('%s', (id) => {
  const sources = Object.entries(scenarioOf(id).sources);

  test('every source has a title and a publisher', () => {
    expect(sources.filter(([, { publisher }]) => publisher === undefined).map(([key]) => key)).toEqual([]);
  });

  test('an address is given, or the source says that none was found', () => {
    const without = sources.filter(([, { url }]) => url === undefined);
    for (const [key, { note }] of without) expect(note, key).toMatch(/No address was found\./u);
  });

  test('no machine by its number, and no address in words', () => {
    const faulty = sources.filter(
      ([, source]) =>
        MACHINE.test(source.url ?? '') || wordsOf(source).some((text) => MACHINE.test(text) || ADDRESS.test(text)),
    );
    expect(faulty.map(([key]) => key)).toEqual([]);
  });

  test('a copy is told as where it was read, and a symbol as a symbol', () => {
    const faulty = sources.filter(([, source]) => {
      const { title, publisher = '', note = '', symbol } = source;
      return (
        /\bcopy (?:at|in)\b|[Rr]ead in\b/u.test(`${title} ${note}`) ||
        /^(?:S\/PV|S\/RES|SC\/|GA\/)/u.test(title) ||
        (symbol === undefined &&
          !note.startsWith('Its symbol is not given') &&
          /^(?:Verbatim record|Press release|Resolution)\b/u.test(title) &&
          publisher === 'United Nations')
      );
    });
    expect(faulty.map(([key]) => key)).toEqual([]);
  });
});

test('a file from before sources had publishers still opens', () => {
  const { sources, ...rest } = scenarioOf(ALEPPO);
  const older = Object.fromEntries(
    Object.entries(sources).map(([key, { publisher: _publisher, symbol: _symbol, readIn: _readIn, ...source }]) => [
      key,
      source,
    ]),
  );
  expect(parseScenario(JSON.stringify({ ...rest, sources: older }), ALEPPO)).toMatchObject({ ok: true });
});

function wordsOf({ title, publisher = '', symbol = '', readIn = '', note = '' }: Source): readonly string[] {
  return [title, publisher, symbol, readIn, note];
}
