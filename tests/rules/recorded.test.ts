import { expect, test } from 'vitest';
import {
  charterOn,
  decide,
  stateOf,
  VOTES,
  type MemberId,
  type Outcome,
  type Votes,
} from '../../machines/rules/index.ts';
import type { VoteRow } from '../../src/votes/index.ts';
import { recordedVotes } from '../votes/records.ts';
import { councilOf } from './councils.ts';

const rows = recordedVotes();
const withMembers = rows.filter(({ votes }) => Object.keys(votes).length > 0);
const totalsOnly = rows.filter((row) => !withMembers.includes(row));
const counted = withMembers.filter((row) => row.counted);

test('the file holds 2,846 votes, 60 of them not counted and six known by their totals only', () => {
  expect({
    rows: rows.length,
    adopted: rows.filter(({ outcome }) => outcome === 'adopted').length,
    vetoed: rows.filter(({ outcome }) => outcome === 'vetoed').length,
    insufficientVotes: rows.filter(({ outcome }) => outcome === 'insufficientVotes').length,
    withoutACount: rows.filter((row) => !row.counted).length,
    totalsOnly: totalsOnly.map(({ symbol }) => symbol),
    decidedHere: counted.length,
  }).toEqual({
    rows: 2846,
    adopted: 2499,
    vetoed: 228,
    insufficientVotes: 119,
    withoutACount: 60,
    totalsOnly: [
      'S/1158',
      'S/1159',
      'procedural motion, 2017-10-24',
      'procedural motion, 2020-10-05',
      'procedural motion, 2025-02-24',
      'first European amendment, 24 Feb. 2025',
    ],
    decidedHere: 2780,
  });
});

test('one row a vote: each id once, in the order of the days', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.map(({ date }) => date)).toEqual(rows.map(({ date }) => date).toSorted());
});

test('what the sources have wrong stands here as it was', () => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const amendments = ['BM-3162', 'BM-3072', 'BM-3073', 'BM-3161', 'BM-3098'];
  expect(amendments.map((id) => byId.get(id)?.kind)).toEqual(amendments.map(() => 'amendment'));
  expect(byId.get('BM-699')?.date).toBe('1980-01-07');
  expect(rows.filter(({ date, kind }) => date === '2023-12-22' && kind === 'amendment')).toHaveLength(1);
  const { votes = {} } = byId.get('BM-3097') ?? {};
  expect(Object.keys(votes).filter((member) => votes[stateOf(member)] === 'abstaining')).toEqual(['RUS', 'USA']);
});

test('no text of the table has a code in the place of a letter, or a blank that is none', () => {
  const texts = rows.flatMap(({ symbol, drafts, title, agenda, note }) => [symbol, ...drafts, title, agenda, note]);
  expect(texts.filter((text) => /[@{}\u00a0]|^\s|\s$/u.test(text) || text !== text.normalize())).toEqual([]);
});

test('every vote counted member by member is decided as recorded, with the vetoes of the record', () => {
  const decided = counted.map((row) => ({
    id: row.id,
    ...verdict(decide(row.votes, councilOf(row.date), row.matter)),
  }));
  expect(decided).toEqual(
    counted.map(({ id, outcome, vetoes, totals }) => ({
      id,
      outcome,
      vetoes: new Set(vetoes),
      totals: { ...totals, outstanding: 0 },
    })),
  );
});

test.each(totalsOnly)('$symbol, known by its totals, ends as recorded whoever voted how', (row) => {
  const council = councilOf(row.date);
  const members = council.seats.map(({ member }) => member);
  for (const order of [members, members.toReversed()]) {
    const { kind, tally } = decide(votesInTurn(row, order), council, row.matter);
    expect({ kind, tally }).toEqual({ kind: row.outcome, tally: { ...row.totals, outstanding: 0 } });
  }
});

test('the Council of each day is the members that voted', () => {
  const seated = withMembers.map(({ id, date }) => {
    const council = councilOf(date);
    return { id, members: council.seats.map(({ member }) => member).toSorted(), required: council.requiredVotes };
  });
  expect(seated).toEqual(
    withMembers.map(({ id, votes, required }) => ({ id, members: Object.keys(votes).toSorted(), required })),
  );
});

test('the seats and required votes of the Charter are those that were applied on each day', () => {
  const provisions = rows.map(({ id, date }) => {
    const { seats, requiredVotes } = charterOn(date);
    return { id, size: seats.value, required: requiredVotes.value };
  });
  expect(provisions).toEqual(rows.map(({ id, size, required }) => ({ id, size, required })));
});

function verdict({ kind, tally, ...outcome }: Outcome) {
  return { outcome: kind, vetoes: new Set('by' in outcome ? outcome.by : []), totals: tally };
}

/** The votes whose members are not known, dealt out in turn. */
function votesInTurn({ known, totals }: VoteRow, members: readonly MemberId[]): Votes {
  const named = Object.values(known);
  const left = VOTES.flatMap((vote) =>
    Array.from({ length: totals[vote] - named.filter((one) => one === vote).length }, () => vote),
  );
  const others = members.filter((member) => known[member] === undefined);
  expect(others).toHaveLength(left.length);
  return { ...known, ...Object.fromEntries(others.map((member, turn) => [member, left[turn]])) };
}
