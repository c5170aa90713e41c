import { expect, test } from 'vitest';
import { nextToBeVotedOn, parseDraftSymbol, type DraftStatus, type DraftSymbol } from '../../machines/rules/index.ts';

/** The drafts of 8 October 2016, in the order of their submission. */
const FRENCH = symbol('S/2016/846');
const RUSSIAN = symbol('S/2016/847');

test.each<[DraftStatus, DraftStatus, DraftSymbol | undefined]>([
  ['inBlue', 'inBlue', FRENCH],
  ['tabled', 'inBlue', FRENCH],
  ['underVote', 'inBlue', FRENCH],
  ['vetoed', 'inBlue', RUSSIAN],
  ['adopted', 'tabled', RUSSIAN],
  ['insufficientVotes', 'underVote', RUSSIAN],
  ['withdrawn', 'inBlue', RUSSIAN],
  ['inBlue', 'adopted', FRENCH],
  ['vetoed', 'insufficientVotes', undefined],
  ['withdrawn', 'withdrawn', undefined],
])('rule 32: 846 %s, 847 %s: next is %s', (french, russian, next) => {
  expect(
    nextToBeVotedOn([
      { symbol: FRENCH, status: french },
      { symbol: RUSSIAN, status: russian },
    ]),
  ).toBe(next);
});

test('rule 32: the order of submission decides, not the symbol', () => {
  expect(
    nextToBeVotedOn([
      { symbol: RUSSIAN, status: 'inBlue' },
      { symbol: FRENCH, status: 'inBlue' },
    ]),
  ).toBe(RUSSIAN);
});

test('no drafts, nothing to vote on', () => {
  expect(nextToBeVotedOn([])).toBeUndefined();
});

function symbol(text: string): DraftSymbol {
  const parsed = parseDraftSymbol(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}
