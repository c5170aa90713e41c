import { expect, test } from 'vitest';
import words from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';

const WESTERN = /[0-9]/u;

// A number in a message has a format, which the types ask for: a plain argument takes no number.
test('numbers are written in the digits of the language, within sentences too', () => {
  const say = createSay(words, 'ar-EG-u-nu-arab');
  const said = [
    say('do.motion.agree', { motion: 2 }),
    say('outcome.why.adopted', { inFavour: 12, required: 9 }),
    say('ui.bar.label', { inFavour: 11, required: 9, seats: 15 }),
    say('ui.counts.vote', { vote: 'against', count: 2 }),
  ];
  expect(said.filter((text) => WESTERN.test(text))).toEqual([]);
  expect(said[0]).toContain('٢');
});

test('a place in a file is no amount: it has no separators', () => {
  const say = createSay(words, 'en');
  expect(say('cli.at.line', { file: 'votes.csv', line: 12_345, problem: 'x' })).toContain('line 12345');
});
