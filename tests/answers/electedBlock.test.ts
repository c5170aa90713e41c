import { expect, test } from 'vitest';
import { decisionUnder, electedBlock } from '../../src/tools/index.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016 } from '../rules/councils.ts';
import { answered, caseOf2016, FRENCH_VOTE, RUSSIAN_VOTE } from './cases.ts';

test.each([
  ['fifteen members, nine needed', COUNCIL_OF_2016, 7, 8],
  ['eleven members, seven needed', COUNCIL_OF_1950, 5, 6],
  ['fifteen members, six needed', { ...COUNCIL_OF_2016, requiredVotes: 6 }, 10, 5],
])('%s: so many of the elected block together', (_, council, size, left) => {
  const of = caseOf2016(FRENCH_VOTE, { council, votes: {} });
  const answer = answered(electedBlock(of));
  expect(answer).toMatchObject({ kind: 'possible', size, left });
  if (answer.kind === 'impossible') throw new Error('It is possible.');
  const votes = Object.fromEntries(answer.votes.map(({ member, vote }) => [member, vote]));
  const decided = answered(decisionUnder({ ...of, votes }));
  expect([decided.decision.kind, Object.values(votes).filter((vote) => vote === 'inFavour').length]).toEqual([
    'insufficientVotes',
    left,
  ]);
  // One fewer is not enough.
  const first = answer.votes.find(({ vote }) => vote === 'against');
  if (!first) throw new Error('Nobody is against.');
  expect(answered(decisionUnder({ ...of, votes: { ...votes, [first.member]: 'inFavour' } })).decision.kind).toBe(
    'adopted',
  );
});

test('where the permanent members are enough by themselves, the others cannot', () => {
  const of = caseOf2016(FRENCH_VOTE, { council: { ...COUNCIL_OF_2016, requiredVotes: 5 }, votes: {} });
  expect(answered(electedBlock(of))).toMatchObject({ kind: 'impossible' });
});

test('however the votes stand now', () => {
  const [one, other] = [FRENCH_VOTE, RUSSIAN_VOTE].map((votes) => answered(electedBlock(caseOf2016(votes))));
  expect(one).toEqual(other);
});
