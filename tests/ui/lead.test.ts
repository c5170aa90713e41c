import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leadOf, wordCount } from '../../src/ui/speech/lead.ts';
import { IDS, scenarioOf } from './fixtures/scenarios.ts';

const words = (count: number, last = '.') => `${Array.from({ length: count }, () => 'Word').join(' ')}${last}`;

test.each<[what: string, text: string, lead: string, rest: string]>([
  ['a short text stays whole', words(50), words(50), ''],
  [
    'as many sentences as stay within 45 words',
    `${words(20)} ${words(20)} ${words(20)}`,
    `${words(20)} ${words(20)}`,
    words(20),
  ],
  ['at least one, however long it is', `${words(60)} ${words(10)}`, words(60), words(10)],
  ['a sentence that ends with a question', `${words(40, '?')} ${words(40)}`, words(40, '?'), words(40)],
  ['nothing', '', '', ''],
])('%s', (_, text, lead, rest) => {
  expect(leadOf(text, 'en')).toEqual({ lead, rest });
});

test('nothing is lost, and nothing said twice', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 70 }), { maxLength: 8 }), (lengths) => {
      const text = lengths.map((length) => words(length)).join(' ');
      const { lead, rest } = leadOf(text, 'en');
      expect([lead, rest].filter((part) => part !== '').join(' ')).toBe(text);
    }),
  );
});

test.each(IDS)('%s: of every statement a whole sentence is read at once', (id) => {
  for (const { text = '' } of scenarioOf(id).record) {
    const { lead } = leadOf(text, 'en');
    if (text !== '') expect(lead).toMatch(/[.?!…”’)]$/u);
    expect(wordCount(lead)).toBeLessThanOrEqual(wordCount(text));
  }
});
