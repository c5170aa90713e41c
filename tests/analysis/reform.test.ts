import { describe, expect, test } from 'vitest';
import { councilOn, dateOf, stateOf } from '../../machines/rules/index.ts';
import { REFORMS } from '../../src/analysis/reforms/index.ts';
import { ownReform } from '../../src/analysis/reform.own.ts';
import {
  councilOfReform,
  elementsPaperVotes,
  proportionalVotes,
  reformedCouncil,
  sizeOfReform,
  votesOfReform,
} from '../../src/analysis/reform.ts';
import { COUNCIL_OF_1950 } from '../rules/councils.ts';

test.each([
  ['charter1945', 11, 5, 7, 'stated'],
  ['groupOfFour', 25, 5, 14, 'unverified'],
  ['groupOfFour26', 26, 5, 16, 'toBeChosen'],
  ['africanUnion', 26, 11, 16, 'toBeChosen'],
  ['unitingForConsensus', 25, 5, 15, 'unverified'],
  ['unitingForConsensus26', 26, 5, 16, 'toBeChosen'],
])('%s: %i members, %i with veto, %i votes (%s)', (name, seats, vetoes, votes, kind) => {
  const reform = REFORMS.find((each) => each.name === name);
  if (reform === undefined) throw new Error(`No reform ${name}`);
  const council = councilOfReform(reform);
  expect([
    council.seats.length,
    council.seats.filter(({ permanent }) => permanent).length,
    council.requiredVotes,
  ]).toEqual([seats, vetoes, votes]);
  expect([reform.requiredVotes.kind, votesOfReform(reform), sizeOfReform(reform)]).toEqual([kind, votes, seats]);
  expect(new Set(council.seats.map(({ member }) => member)).size).toBe(seats);
  expect(councilOfReform(reform, 20).requiredVotes).toBe(20);
});

test('every reform is listed once and says where its seats come from', () => {
  expect(new Set(REFORMS.map(({ name }) => name)).size).toBe(REFORMS.length);
  expect(
    REFORMS.filter(
      ({ sources }) => !sources.some(({ gives, readAt }) => gives.includes('seats') && readAt !== undefined),
    ),
  ).toEqual([]);
  expect(
    REFORMS.filter(
      ({ requiredVotes, sources }) =>
        requiredVotes.kind === 'stated' &&
        !sources.some(({ gives, readAt }) => gives.includes('requiredVotes') && readAt !== undefined),
    ),
  ).toEqual([]);
});

test('the five keep their seats; the new ones have codes that no State can have', () => {
  const african = REFORMS.find(({ name }) => name === 'africanUnion');
  if (african === undefined) throw new Error('No African Union');
  const { known, newPermanentWithVeto, newPermanentWithoutVeto, elected } = reformedCouncil(african);
  expect([known, newPermanentWithVeto, newPermanentWithoutVeto]).toEqual([
    ['CHN', 'FRA', 'RUS', 'GBR', 'USA'],
    ['XMA', 'XMB', 'XMC', 'XMD', 'XME', 'XMF'],
    [],
  ]);
  expect([elected[0], elected.at(-1), elected.length]).toEqual(['QMA', 'QMO', 15]);
});

test('the first Charter has the seats of the Council of 1950', () => {
  const [charter1945] = REFORMS;
  if (charter1945 === undefined) throw new Error('No reform');
  const council = councilOfReform(charter1945);
  const permanent = (seats: typeof council.seats): string[] =>
    seats
      .filter((seat) => seat.permanent)
      .map(({ member }) => member)
      .toSorted();
  expect([council.requiredVotes, permanent(council.seats)]).toEqual([
    COUNCIL_OF_1950.requiredVotes,
    permanent(COUNCIL_OF_1950.seats),
  ]);
});

describe('the votes that nobody states', () => {
  test('three fifths, rounded up, as in today’s Charter', () => {
    const today = councilOn(dateOf('2025-01-01'));
    expect(today.ok && today.council.requiredVotes).toBe(proportionalVotes(15));
    expect([11, 21, 25, 26, 193].map(proportionalVotes)).toEqual([7, 13, 15, 16, 116]);
  });

  test('the examples of the elements paper, and the Charter’s own numbers by the same step', () => {
    expect([20, 21, 22, 23, 24, 25, 26, 27, 28].map(elementsPaperVotes)).toEqual([
      undefined,
      12,
      12,
      13,
      13,
      14,
      14,
      15,
      undefined,
    ]);
  });
});

describe('own numbers', () => {
  test('make a Council', () => {
    const own = ownReform({ permanentWithVeto: 2, permanentWithoutVeto: 3, elected: 28, requiredVotes: 17 });
    expect(own.ok && councilOfReform(own.reform).seats.map(({ member }) => member)).toEqual([
      'XMA',
      'XMB',
      'XAA',
      'XAB',
      'XAC',
      ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('').map((letter) => `QM${letter}`),
      'QNA',
      'QNB',
    ]);
  });

  test('fewer than five seats with a veto: who keeps one is open, unless the reform says so', () => {
    const own = ownReform({ permanentWithVeto: 2, permanentWithoutVeto: 3, elected: 10 });
    if (!own.ok) expect.fail(own.problem.place);
    expect(reformedCouncil(own.reform)).toMatchObject({ known: [], open: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'] });
    const named = { ...own.reform, holders: [stateOf('RUS'), stateOf('CHN')] };
    expect(reformedCouncil(named)).toMatchObject({ known: ['CHN', 'RUS'], open: [], newPermanentWithVeto: [] });
  });

  test('as large as the United Nations, all with veto', () => {
    const own = ownReform({ permanentWithVeto: 193, permanentWithoutVeto: 0, elected: 0 });
    expect(own.ok && new Set(councilOfReform(own.reform).seats.map(({ member }) => member)).size).toBe(193);
  });

  test.each([
    [undefined, 'numbers', '', { kind: 'object' }],
    ['five', 'numbers', '"five"', { kind: 'object' }],
    [{ permanentWithVeto: 5, permanentWithoutVeto: 0 }, 'elected', '', { kind: 'wholeNumber', from: 0, to: 193 }],
    [
      { permanentWithVeto: -1, permanentWithoutVeto: 0, elected: 10 },
      'permanentWithVeto',
      '-1',
      { kind: 'wholeNumber', from: 0, to: 193 },
    ],
    [
      { permanentWithVeto: 5, permanentWithoutVeto: 1.5, elected: 10 },
      'permanentWithoutVeto',
      '1.5',
      { kind: 'wholeNumber', from: 0, to: 193 },
    ],
    [
      { permanentWithVeto: 0, permanentWithoutVeto: 0, elected: 0 },
      'seats',
      '0',
      { kind: 'wholeNumber', from: 1, to: 193 },
    ],
    [
      { permanentWithVeto: 100, permanentWithoutVeto: 100, elected: 0 },
      'seats',
      '200',
      { kind: 'wholeNumber', from: 1, to: 193 },
    ],
    [
      { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 10, requiredVotes: 16 },
      'requiredVotes',
      '16',
      { kind: 'wholeNumber', from: 1, to: 15 },
    ],
    [
      { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 10, requiredVotes: '9' },
      'requiredVotes',
      '"9"',
      { kind: 'wholeNumber', from: 1, to: 15 },
    ],
  ])('%j: what is wrong, where', (input, place, found, expected) => {
    expect(ownReform(input)).toEqual({ ok: false, problem: { place, found, expected } });
  });
});
