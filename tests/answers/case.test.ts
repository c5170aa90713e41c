import { describe, expect, test } from 'vitest';
import { decide, type Council, type Seat } from '../../machines/rules/index.ts';
import {
  allOutcomes,
  decisionUnder,
  endsOf,
  inCouncilOf,
  likelyEnds,
  MOST_SEATS,
  REFORMS,
  whatItTakes,
  whoMatters,
  type Case,
} from '../../src/tools/index.ts';
import { COUNCIL_OF_2016, members } from '../rules/councils.ts';
import { answered, caseOf2016, FRENCH_VOTE } from './cases.ts';

const FRANCE = COUNCIL_OF_2016.seats.find(({ member }) => member === 'FRA');
const [reform] = REFORMS;

function councilWith(seats: readonly (Seat | undefined)[], requiredVotes = 1): Council {
  return { seats: seats.filter((seat) => seat !== undefined), requiredVotes };
}

/** What nobody can answer, and what is said of it. */
const NONSENSE: readonly [name: string, change: Partial<Case>, problem: object][] = [
  ...[0, -1, 16, 1e15, 8.5, Number.NaN, Infinity].map((requiredVotes): [string, Partial<Case>, object] => [
    `${requiredVotes} votes required`,
    { rule: { name: 'own', vetoes: 1, requiredVotes } },
    { kind: 'outOfRange', place: 'requiredVotes', found: requiredVotes, expected: { from: 1, to: 15 } },
  ]),
  ...[0, -3, 1e15, 1.5, Number.NaN].map((vetoes): [string, Partial<Case>, object] => [
    `${vetoes} vetoes`,
    { rule: { name: 'own', vetoes } },
    { kind: 'outOfRange', place: 'vetoes', found: vetoes, expected: { from: 1, to: 15 } },
  ]),
  [
    'no seats',
    { council: councilWith([]), votes: {} },
    { kind: 'outOfRange', place: 'seats', found: 0, expected: { from: 1, to: MOST_SEATS } },
  ],
  [
    'two seats of one member',
    { council: councilWith([FRANCE, FRANCE]), votes: {} },
    { kind: 'twoSeats', place: 'seats', found: 'FRA', expected: 'one seat a member' },
  ],
  [
    'a vote of a stranger',
    { votes: Object.fromEntries(members('GRC').map((member) => [member, 'inFavour'])) },
    {
      kind: 'notAVote',
      place: 'votes',
      found: 'GRC=inFavour',
      expected: COUNCIL_OF_2016.seats.map(({ member }) => member),
    },
  ],
  [
    'a vote that is none',
    { votes: Object.fromEntries(members('FRA').map((member) => [member, 'yes' as never])) },
    { kind: 'notAVote', place: 'votes', found: 'FRA=yes', expected: COUNCIL_OF_2016.seats.map(({ member }) => member) },
  ],
];

describe.each(NONSENSE)('%s: no tool has an answer, and each says why', (_, change, problem) => {
  const nonsense = caseOf2016(FRENCH_VOTE, change);

  test.each([
    ['what it takes', () => whatItTakes(nonsense)],
    ['who matters', () => whoMatters(nonsense)],
    ['other rules', () => decisionUnder(nonsense)],
    ['all outcomes', () => allOutcomes(nonsense, 3)],
    ['varying votes', () => endsOf(nonsense, new Map())],
    ['another Council', () => reform && inCouncilOf(nonsense, reform).answer],
  ])('%s', (_tool, ask) => {
    expect(ask()).toEqual({ ok: false, problem });
  });
});

/** Votes that are not known yet cannot be wrong. */
const OF_A_BODY = NONSENSE.filter(([, , problem]) => 'kind' in problem && problem.kind !== 'notAVote');

test.each(OF_A_BODY)('%s: no chances either', (_, change, problem) => {
  expect(likelyEnds(caseOf2016(FRENCH_VOTE, change), {})).toEqual({ ok: false, problem });
});

test('a decision of a case is that of the law, votes that are out not participating', () => {
  for (const notation of [FRENCH_VOTE, '+++++ ++++++++++', '.+-++ 0+++......']) {
    const of = caseOf2016(notation);
    const { decision } = answered(decisionUnder(of));
    const closed = Object.fromEntries(
      of.council.seats.map(({ member }) => [member, of.votes[member] ?? 'notParticipating']),
    );
    const outcome = decide(closed, of.council, of.matter);
    expect([decision.kind, decision.tally, decision.required]).toEqual([outcome.kind, outcome.tally, outcome.required]);
  }
});
