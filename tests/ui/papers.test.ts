import { expect, test } from 'vitest';
import { absoluteMajority, countBallot, councilOn, dateOf, type SecretBallot } from '../../machines/rules/index.ts';
import { papersOf, pilesOf } from '../../src/ui/possible/papers.ts';

const read = councilOn(dateOf('2016-10-05'));
if (!read.ok) throw new Error('The Council of 2016 is known');
const { council } = read;
const counted = (ballot: SecretBallot, numbers: readonly number[]) => {
  const piles = pilesOf(ballot);
  return countBallot(
    ballot,
    papersOf(ballot, new Map(piles.map((pile, index) => [pile, numbers[index] ?? 0])), council),
    council,
  );
};

test('a coloured straw poll is counted by colour', () => {
  const poll: SecretBallot = { kind: 'strawPoll', candidate: 'António Guterres', coloured: true };
  expect(counted(poll, [4, 0, 1, 9, 0, 1])).toEqual({
    kind: 'strawPoll',
    encourage: 13,
    discourage: 0,
    noOpinion: 2,
    permanent: { encourage: 4, discourage: 0, noOpinion: 1 },
  });
});

test('in an election the names are spread over the papers', () => {
  const election: SecretBallot = { kind: 'election', vacancies: 2, candidates: ['A', 'B', 'C'] };
  expect(counted(election, [15, 10, 5])).toEqual({
    kind: 'election',
    required: absoluteMajority(council),
    counts: [
      { candidate: 'A', votes: 15 },
      { candidate: 'B', votes: 10 },
      { candidate: 'C', votes: 5 },
    ],
    elected: ['A', 'B'],
    open: 0,
  });
});

test('a round of straw polls has its piles candidate by candidate, and no pile of nothing', () => {
  const round: SecretBallot = { kind: 'strawPolls', candidates: ['A', 'B'], coloured: false };
  expect(counted(round, [12, 0, 3, 11, 2, 2])).toEqual({
    kind: 'strawPolls',
    polls: [
      { candidate: 'A', encourage: 12, discourage: 0, noOpinion: 3 },
      { candidate: 'B', encourage: 11, discourage: 2, noOpinion: 2 },
    ],
  });
  const piles = pilesOf(round);
  expect(
    papersOf(round, new Map(piles.map((pile, index) => [pile, index])), council).map(({ count }) => count),
  ).toEqual([1, 2, 3, 4, 5]);
});
