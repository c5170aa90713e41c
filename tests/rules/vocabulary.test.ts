import { expect, test } from 'vitest';
import {
  dateOf,
  isVote,
  parseDate,
  parseDraftSymbol,
  parseState,
  parseTextId,
  readAmendmentName,
  stateOf,
  unreachable,
  VOTES,
} from '../../machines/rules/index.ts';

test.each(['2016-10-08', '2016-02-29', '2000-02-29', '1946-01-17', '1965-12-31'])('%s is a day', (text) => {
  expect([parseDate(text), dateOf(text)]).toEqual([text, text]);
});

test.each([
  '2016-02-30',
  '2015-02-29',
  '1900-02-29',
  '2016-1-1',
  '2016-00-10',
  '2016-13-01',
  '2016-04-31',
  '2016-10-00',
  '9999-01-01',
  '',
])('%j is no day', (text) => {
  expect(parseDate(text)).toBeUndefined();
  expect(() => dateOf(text)).toThrow(`Not a day: ${text}`);
});

test.each([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, index) => [index + 1, days] as const))(
  'month %i of 2015 has %i days',
  (month, days) => {
    const dayOf = (day: number) => `2015-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    expect([parseDate(dayOf(1)), parseDate(dayOf(days)), parseDate(dayOf(days + 1))]).toEqual([
      dayOf(1),
      dayOf(days),
      undefined,
    ]);
  },
);

test.each(['RUS', 'ROC', 'UAR'])('%s has the form of a State', (text) => {
  expect([parseState(text), stateOf(text)]).toEqual([text, text]);
});

test.each(['rus', 'RU', 'RUSS', 'R1S', ' RUS', ''])('%j does not', (text) => {
  expect(parseState(text)).toBeUndefined();
  expect(() => stateOf(text)).toThrow(`Not the code of a State: ${text}`);
});

test.each(['S/2016/846', 'S/RES/119(1956)', 'S/3730/Rev.1', 'S/PV.23'])('%s has the form of a symbol', (text) => {
  expect(parseDraftSymbol(text)).toBe(text);
});

test.each(['A/2016/846', 'S/', 's/2016/846', 'S/2016/846 ', ''])('%j does not', (text) => {
  expect(parseDraftSymbol(text)).toBeUndefined();
});

test('the four votes are votes, and nothing else is', () => {
  expect([...VOTES, 'yes', 'outstanding', ''].map(isVote)).toEqual([true, true, true, true, false, false, false]);
});

test.each([
  ['amendment 2', { oral: false, number: 2 }],
  ['oral amendment 12', { oral: true, number: 12 }],
  ['S/2023/775', undefined],
] as const)('%s: oral or not, and its number', (id, said) => {
  const amendment = parseTextId(id);
  expect(amendment && readAmendmentName(amendment)).toEqual(said);
});

test('unreachable names what reached it', () => {
  // @ts-expect-error what the compiler refuses is what is tried here
  expect(() => unreachable('abstention')).toThrow('Unreachable: "abstention"');
});
