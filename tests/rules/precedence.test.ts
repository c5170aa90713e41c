import { describe, expect, test } from 'vitest';
import {
  DRAFT_STATUSES,
  nextToBeVotedOn,
  parseDraftSymbol,
  type DraftOnTable,
  type DraftStatus,
  type DraftSymbol,
  type ItemStatus,
} from '../../machines/rules/index.ts';
import { COUNCIL_OF_2016, members } from './councils.ts';

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
  ['announced', 'inBlue', RUSSIAN],
  ['fallen', 'inBlue', RUSSIAN],
  ['inBlue', 'adopted', FRENCH],
  ['vetoed', 'insufficientVotes', undefined],
  ['withdrawn', 'withdrawn', undefined],
])('rule 32: 846 %s, 847 %s: next is %s', (french, russian, next) => {
  expect(nextOf([draft(FRENCH, french), draft(RUSSIAN, russian)])).toBe(next);
});

test('rule 32: the order of submission decides, not the symbol', () => {
  expect(nextOf([draft(RUSSIAN, 'inBlue'), draft(FRENCH, 'inBlue')])).toBe(RUSSIAN);
});

test('no drafts, nothing to vote on', () => {
  expect(nextOf([])).toBeUndefined();
});

test.each<[ItemStatus, DraftSymbol | undefined]>([
  ['open', FRENCH],
  ['referred', undefined],
  ['postponed', undefined],
])('rule 33: in a matter that is %s, next is %s', (item, next) => {
  expect(nextOf([draft(FRENCH, 'inBlue')], item)).toBe(next);
});

describe('rule 38: a draft of invited States', () => {
  const outside = { ...draft(FRENCH, 'tabled'), sponsors: members('POL') };

  test('holds no place while no member has asked for the vote', () => {
    expect(nextOf([outside, draft(RUSSIAN, 'tabled')])).toBe(RUSSIAN);
  });

  test('holds the place of its submission when one has', () => {
    const [requestedBy] = members('NZL');
    expect(nextOf([{ ...outside, ...(requestedBy && { requestedBy }) }, draft(RUSSIAN, 'tabled')])).toBe(FRENCH);
  });

  test("is a member's when one member sponsors it too", () => {
    expect(nextOf([{ ...outside, sponsors: members('POL', 'ESP') }, draft(RUSSIAN, 'tabled')])).toBe(FRENCH);
  });

  test.each(DRAFT_STATUSES)('without a request, and %s: next only when it is under vote', (status) => {
    expect(nextOf([{ ...outside, status }])).toBe(status === 'underVote' ? FRENCH : undefined);
  });
});

function nextOf(drafts: readonly DraftOnTable[], item: ItemStatus = 'open'): DraftSymbol | undefined {
  return nextToBeVotedOn({ drafts, item, council: COUNCIL_OF_2016 });
}

function draft(of: DraftSymbol, status: DraftStatus): DraftOnTable {
  return { symbol: of, matter: 'substantive', sponsors: members(of === FRENCH ? 'FRA' : 'RUS'), status };
}

function symbol(text: string): DraftSymbol {
  const parsed = parseDraftSymbol(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}
