import { readFileSync } from 'node:fs';
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { casesOf, elementsOf, readCatalogue, UNREACHABLE } from '../../src/build/catalogue.mjs';
import { compileCatalogue } from '../../src/build/messages.plugin.ts';
import en from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';

const TEXT = readFileSync('src/messages/en.json', 'utf8');
const SELECTS = readCatalogue(TEXT, 'en.json').flatMap(([id, tree]) =>
  [...elementsOf(tree)].flatMap((element) => (element.type === TYPE.select ? [{ id, element }] : [])),
);

describe('the cases of a message', () => {
  test('every select has an arm for each case, and in "other" the mark that nothing leads to', () => {
    expect(SELECTS.length).toBeGreaterThan(300);
    for (const { id, element } of SELECTS) {
      expect(casesOf(element).length, id).toBeGreaterThan(0);
      expect(element.options['other']?.value, id).toEqual([{ type: TYPE.literal, value: UNREACHABLE }]);
    }
    expect(TEXT.split(UNREACHABLE)).toHaveLength(SELECTS.length + 1); // and nowhere else
  });

  test('the page and the command line get no arm to fall back to', () => {
    const elements = Object.values(compileCatalogue(TEXT, 'en.json')).flatMap((tree) => [...elementsOf(tree)]);
    const selects = elements.flatMap((element) => (element.type === TYPE.select ? [element.options] : []));
    expect(selects).toHaveLength(SELECTS.length);
    expect(selects.filter((options) => 'other' in options)).toEqual([]);
  });

  test('a value without an arm is refused by TypeScript, and is never said', () => {
    const say = createSay(en, 'en-GB');
    expect(say('result.word.text', { outcome: 'vetoed' })).toBe('Vetoed');
    // @ts-expect-error: no arm has this name
    expect(() => say('result.word.text', { outcome: 'lost' })).toThrow('lost');
  });
});

test('a number of a message is printed as a number wherever it stands', () => {
  const message = (text: string) => () => readCatalogue(JSON.stringify({ greeting: text }), 'xx.json');
  expect(message('{count, plural, other {# of}} {count}')).toThrow('{count} is a number');
  expect(message('{least, number} to {most}, not {least}')).toThrow('{least} is a number');
  expect(message('{count, plural, other {# of}} {count, number} {name}')).not.toThrow();
});
