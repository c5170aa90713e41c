import { expect, test } from 'vitest';
import { citationOf, sourcesText } from '../../src/messages/take.text.ts';
import { say } from './room.ts';

const CITED = {
  author: 'The Horseshoe authors',
  edition: '0.1.0',
  title: 'Eleven of fifteen said yes. Was it adopted?',
  date: '2016-10-08',
  number: 7785,
  isRecord: true,
  address: 'https://example.org/#/2016-10-08-aleppo/watch/result-846',
  day: '2026-11-28',
} as const;

test('a citation names author, title, meeting, edition, address and day', () => {
  expect(citationOf(say, CITED)).toBe(
    'The Horseshoe authors, “Eleven of fifteen said yes. Was it adopted?”, Security Council, 7785th meeting, October 8, 2016. ' +
      'Horseshoe, edition 0.1.0. https://example.org/#/2016-10-08-aleppo/watch/result-846, seen on November 28, 2026.',
  );
});

test('a version of the reader’s own is not cited as the record', () => {
  expect(citationOf(say, { ...CITED, isRecord: false })).toContain(
    'October 8, 2016 (a reader’s own version). Horseshoe',
  );
});

test('a vote in writing has no number', () => {
  const { number: _, ...written } = CITED;
  expect(citationOf(say, written)).toContain('Security Council, in writing, October 8, 2016. Horseshoe');
});

test('of many sources the first four are named, by their symbols where they have one', () => {
  const titles = ['one', 'two', 'three', 'four', 'five', 'six'].map((title) => ({ title }));
  expect(sourcesText(say, [{ title: 'A record', symbol: 'S/PV.7785' }, { title: 'A book' }])).toBe(
    'Sources: S/PV.7785 and A book',
  );
  expect(sourcesText(say, titles)).toBe('Sources: one, two, three, four, and 2 more');
  expect(sourcesText(say, [])).toBeUndefined();
});

test('a document of which several parts are sources is named once', () => {
  const parts = ['first part', 'second part'].map((title) => ({ title, symbol: 'S/PV.7785' }));
  expect(sourcesText(say, [...parts, { title: 'A book' }])).toBe('Sources: S/PV.7785 and A book');
});
