import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VOTES } from '../../machines/rules/index.ts';
import { NO_VETO, TWO_VETOES } from '../../src/analysis/index.ts';
import {
  alwaysIn,
  CHARTER,
  decisionAfter,
  decisionUnder,
  pageOfWays,
  playsOf,
  setsOf,
  whatItTakes,
  whoMatters,
} from '../../src/tools/index.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, members } from '../rules/councils.ts';
import { answered, caseOf2016, FRENCH_VOTE, RUSSIAN_VOTE } from './cases.ts';

const ALL_BUT_AGAINST = ['inFavour', 'abstaining', 'notParticipating'];

describe('what it takes', () => {
  test('S/2016/846: the Russian Federation alone, in three ways', () => {
    const { decision, smallest, patterns, alone } = answered(whatItTakes(caseOf2016(FRENCH_VOTE)));
    expect(decision).toMatchObject({ kind: 'vetoed', vetoes: ['RUS'], required: 9 });
    expect(smallest).toMatchObject({ kind: 'possible', becomes: 'adopted', size: 1, ways: 1n });
    expect(alone).toEqual([{ member: 'RUS', to: ALL_BUT_AGAINST }]);
    expect(patterns).toEqual([{ ways: 1n, groups: [{ count: 1, from: alone }], inFavourAtLeast: 0 }]);
  });

  test('S/2016/847: five members, 28 sets, three members in every one of them', () => {
    const { smallest, patterns, alone } = answered(whatItTakes(caseOf2016(RUSSIAN_VOTE)));
    expect(smallest).toMatchObject({ kind: 'possible', becomes: 'adopted', size: 5, ways: 28n });
    expect(alone).toEqual([]);
    expect(patterns.flatMap(alwaysIn).map(({ member }) => member)).toEqual(members('FRA', 'GBR', 'USA'));
    const sets = setsOf(smallest, COUNCIL_OF_2016);
    expect(new Set(sets.map((set) => set.map(({ member }) => member).join(' '))).size).toBe(28);
  });

  test.each<[name: string, supposition: Parameters<typeof whatItTakes>[1], found: object]>([
    ['the result that is there already', { becomes: 'notAdopted' }, { kind: 'possible', size: 0, ways: 1n }],
    ['Russia does not move', { lock: members('RUS') }, { kind: 'impossible', becomes: 'adopted', vetoesShort: 1 }],
    ['one step at most', { oneStep: true }, { kind: 'possible', size: 1, ways: 1n }],
  ])('S/2016/846, %s', (_, supposition, found) => {
    expect(answered(whatItTakes(caseOf2016(FRENCH_VOTE), supposition)).smallest).toMatchObject(found);
  });

  test('adopted: any of the five permanent members can defeat it alone, and is listed once', () => {
    const { patterns, alone } = answered(whatItTakes(caseOf2016('+++++ ++++++++++')));
    expect(alone.map(({ member }) => member)).toEqual(members('CHN', 'FRA', 'RUS', 'GBR', 'USA'));
    expect(patterns).toEqual([{ ways: 5n, groups: [{ count: 1, from: alone }], inFavourAtLeast: 0 }]);
  });

  test('a page of ways makes no more ways than it shows', () => {
    const { smallest, patterns } = answered(whatItTakes(caseOf2016(RUSSIAN_VOTE)));
    const pages = [0, 6, 12, 18, 24, 30].flatMap((from) =>
      patterns.map((pattern) => pageOfWays(smallest, pattern, from, 6).length),
    );
    expect(pages).toEqual([6, 6, 6, 6, 4, 0]);
  });
});

test('who matters: Russia can turn S/2016/846 alone, and nobody else can help', () => {
  const { decision, margin, members: standing } = answered(whoMatters(caseOf2016(FRENCH_VOTE)));
  expect([decision.kind, margin]).toEqual(['vetoed', { votes: 2, vetoes: -1 }]);
  expect(standing.filter(({ state }) => state !== 'notAtAll')).toEqual([
    { member: 'RUS', state: 'alone', to: ALL_BUT_AGAINST },
  ]);
});

test('whatever is played brings the result about, and the listed patterns have all ways', () => {
  const anyVotes = fc.array(fc.constantFrom(...VOTES), { minLength: 15, maxLength: 15 });
  const anyRule = fc.constantFrom(CHARTER, NO_VETO, TWO_VETOES);
  const anyWish = fc.constantFrom(...(['adopted', 'notAdopted'] as const));
  fc.assert(
    fc.property(
      fc.constantFrom(COUNCIL_OF_2016, COUNCIL_OF_1950),
      anyVotes,
      anyRule,
      anyWish,
      fc.boolean(),
      (council, cast, rule, becomes, oneStep) => {
        const votes = Object.fromEntries(
          council.seats.map(({ member }, index) => [member, cast[index] ?? 'abstaining']),
        );
        const of = { council, votes, matter: 'substantive', rule } as const;
        const { smallest: found, patterns } = answered(whatItTakes(of, { becomes, oneStep }));
        if (found.kind === 'impossible') return;
        expect(patterns.reduce((sum, { ways }) => sum + ways, 0n)).toBe(found.ways);
        for (const way of patterns.flatMap((pattern) => pageOfWays(found, pattern, 0, 5))) {
          for (const played of playsOf(becomes, way)) {
            const after = { ...votes, ...Object.fromEntries(played.map(({ member, vote }) => [member, vote])) };
            const { decision } = answered(decisionUnder({ ...of, votes: after }));
            expect(decision.kind === 'adopted').toBe(becomes === 'adopted');
            expect(decisionAfter(of, played)).toEqual(decision); // what stands beside the way before it is played
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});
