import { expect, test } from 'vitest';
import { charterOn, councilOn, decide, type Outcome, type Votes } from '../../machines/rules/index.ts';
import { recordedVotes, type RecordedVote } from '../data/records.ts';
import { councilOf } from './councils.ts';

const rows = recordedVotes();
const withMembers = rows.filter(({ votes }) => Object.keys(votes).length > 0);
const counted = withMembers.filter((row) => row.counted);

test('the file holds 2,805 votes, 60 of them not counted and two known by their totals only', () => {
  expect({
    rows: rows.length,
    adopted: rows.filter(({ outcome }) => outcome === 'adopted').length,
    vetoed: rows.filter(({ outcome }) => outcome === 'vetoed').length,
    insufficientVotes: rows.filter(({ outcome }) => outcome === 'insufficientVotes').length,
    withoutACount: rows.filter((row) => !row.counted).length,
    totalsOnly: rows.filter((row) => !withMembers.includes(row)).map(({ symbol }) => symbol),
    decidedHere: counted.length,
  }).toEqual({
    rows: 2805,
    adopted: 2481,
    vetoed: 219,
    insufficientVotes: 105,
    withoutACount: 60,
    totalsOnly: ['S/1158', 'S/1159'],
    decidedHere: 2743,
  });
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

test('S/1158 and S/1159, known by totals only, fall short whoever voted how', () => {
  const outcomes = rows
    .filter((row) => !withMembers.includes(row))
    .map((row) => decide(anyVotesWith(row), councilOf(row.date), row.matter).kind);
  expect(outcomes).toEqual(['insufficientVotes', 'insufficientVotes']);
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

/** The totals dealt out along the seats. */
function anyVotesWith({ date, totals }: RecordedVote): Votes {
  const council = councilOn(date);
  if (!council.ok) throw new Error(`No Council on ${date}`);
  const hands = [
    ...Array.from({ length: totals.inFavour }, () => 'inFavour' as const),
    ...Array.from({ length: totals.against }, () => 'against' as const),
    ...Array.from({ length: totals.abstaining }, () => 'abstaining' as const),
  ];
  return Object.fromEntries(
    council.council.seats.flatMap(({ member }, seat) => {
      const vote = hands[seat];
      return vote === undefined ? [] : [[member, vote]];
    }),
  );
}
