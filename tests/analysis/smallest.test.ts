import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MATTERS, stateOf, VOTES, type MemberId, type Vote, type Votes } from '../../machines/rules/index.ts';
import { CHARTER, decideBy, obligatoryAbstention, TWO_VETOES } from '../../src/analysis/rule.ts';
import { CHARTER_OF_1945 } from '../../src/analysis/reforms/charter1945.ts';
import { ownReform } from '../../src/analysis/reform.own.ts';
import { councilOfReform } from '../../src/analysis/reform.ts';
import { smallest, waysOf, type Smallest } from '../../src/analysis/smallest.ts';
import { whatWouldTurn } from '../../src/analysis/turn.ts';
import { anyCouncil, anyVotes, closedVotes } from '../rules/arbitraries.ts';
import { COUNCIL_OF_2016, members, votesOf } from '../rules/councils.ts';

const S846 = votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016);
const S847 = votesOf('+-+-- 0+------0+', COUNCIL_OF_2016);

describe('8 October 2016', () => {
  test('S/2016/846: Russia alone, in three ways', () => {
    const found = smallest(S846, COUNCIL_OF_2016, 'substantive');
    expect([...waysOf(found)]).toEqual([
      { changes: [{ member: 'RUS', to: ['inFavour', 'abstaining', 'notParticipating'] }], inFavourAtLeast: 0 },
    ]);
    expect(found).toMatchObject({ kind: 'possible', becomes: 'adopted', size: 1, ways: 1n });
  });

  test('S/2016/847: five changes, in exactly 28 ways, of one pattern', () => {
    const found = smallest(S847, COUNCIL_OF_2016, 'substantive');
    expect(found).toMatchObject({ size: 5, ways: 28n, patterns: [{ ways: 28n, inFavourAtLeast: 5 }] });
    expect(groupsOf(found)).toEqual([['3 of FRA GBR USA', '2 of AGO JPN MYS NZL SEN ESP UKR URY']]);
    const sets = [...waysOf(found)].map(({ changes }) => namesOf(changes));
    expect([sets.length, new Set(sets).size, sets[0], sets.at(-1)]).toEqual([
      28,
      28,
      'FRA GBR USA AGO JPN',
      'FRA GBR USA UKR URY',
    ]);
  });

  test.each([
    ['nobody', {}, 'possible', 5, 28n, 0],
    ['Angola', { lock: members('AGO') }, 'possible', 5, 21n, 0],
    [
      'all elected members',
      { lock: members('AGO', 'EGY', 'JPN', 'MYS', 'NZL', 'SEN', 'ESP', 'UKR', 'URY', 'VEN') },
      'impossible',
      2,
      0n,
      0,
    ],
    ['France', { lock: members('FRA') }, 'impossible', 0, 0n, 1],
    ['the three', { lock: members('FRA', 'GBR', 'USA') }, 'impossible', 0, 0n, 3],
    ['everybody', { lock: COUNCIL_OF_2016.seats.map(({ member }) => member) }, 'impossible', 5, 0n, 3],
  ] as const)('S/2016/847 with %s locked', (_who, wish, kind, sizeOrVotes, ways, vetoes) => {
    const found = smallest(S847, COUNCIL_OF_2016, 'substantive', wish);
    expect(found).toMatchObject(
      kind === 'possible'
        ? { kind, size: sizeOrVotes, ways }
        : { kind, becomes: 'adopted', votesShort: sizeOrVotes, vetoesShort: vetoes },
    );
  });

  test('S/2016/847, one step toward in favour: the two that abstain can join, and that is not enough', () => {
    const found = smallest(S847, COUNCIL_OF_2016, 'substantive', { onlyToward: 'inFavour' });
    expect(found).toEqual({ kind: 'impossible', becomes: 'adopted', votesShort: 3, vetoesShort: 0 });
  });

  test('S/2016/846, one step toward in favour: Russia to abstaining, or away', () => {
    const found = smallest(S846, COUNCIL_OF_2016, 'substantive', { onlyToward: 'inFavour' });
    expect([...waysOf(found)].map(({ changes }) => changes)).toEqual([
      [{ member: 'RUS', to: ['abstaining', 'notParticipating'] }],
    ]);
  });

  test('S/2016/847 with two vetoes needed: two of the three and three others, or the three and two others', () => {
    const found = smallest(S847, COUNCIL_OF_2016, 'substantive', { rule: TWO_VETOES });
    expect(groupsOf(found)).toEqual([
      ['2 of FRA GBR USA', '3 of AGO JPN MYS NZL SEN ESP UKR URY'],
      ['3 of FRA GBR USA', '2 of AGO JPN MYS NZL SEN ESP UKR URY'],
    ]);
    expect(found).toMatchObject({ size: 5, ways: 3n * 56n + 28n });
  });

  test('a party that has to abstain is of no use', () => {
    const found = smallest(S847, COUNCIL_OF_2016, 'substantive', { rule: obligatoryAbstention(members('FRA', 'AGO')) });
    expect(groupsOf(found)).toEqual([['2 of GBR USA', '3 of JPN MYS NZL SEN ESP UKR URY']]);
  });
});

test('what is so already takes nobody', () => {
  const found = smallest(S846, COUNCIL_OF_2016, 'substantive', { becomes: 'notAdopted', lock: members('RUS') });
  expect([found, [...waysOf(found)]]).toEqual([
    {
      kind: 'possible',
      becomes: 'notAdopted',
      size: 0,
      ways: 1n,
      patterns: [{ ways: 1n, groups: [], inFavourAtLeast: 0 }],
    },
    [{ changes: [], inFavourAtLeast: 0 }],
  ]);
});

test('to defeat what nine adopted: one of the nine leaves, or a permanent member opposes', () => {
  const found = smallest(votesOf('0+0++ 00+++++0+0', COUNCIL_OF_2016), COUNCIL_OF_2016, 'substantive');
  expect(groupsOf(found)).toEqual([['1 of FRA GBR USA'], ['1 of JPN MYS NZL SEN ESP URY'], ['1 of CHN RUS']]);
  expect(found).toMatchObject({ becomes: 'notAdopted', size: 1, ways: 11n });
});

test('to defeat with the permanent members locked, the votes above the bar have to leave', () => {
  const lock = members('CHN', 'FRA', 'RUS', 'GBR', 'USA');
  expect(
    smallest(votesOf('+++++ +++++00000', COUNCIL_OF_2016), COUNCIL_OF_2016, 'substantive', { lock }),
  ).toMatchObject({ size: 2, ways: 10n });
  expect(
    smallest(votesOf('+++++ ++++++++++', COUNCIL_OF_2016), COUNCIL_OF_2016, 'substantive', { lock }),
  ).toMatchObject({ size: 7, ways: 120n });
  const all = COUNCIL_OF_2016.seats.map(({ member }) => member);
  expect(smallest(votesOf('+++++ ++++++++++', COUNCIL_OF_2016), COUNCIL_OF_2016, 'substantive', { lock: all })).toEqual(
    {
      kind: 'impossible',
      becomes: 'notAdopted',
      votesShort: 7,
      vetoesShort: 1,
    },
  );
  expect(smallest(votesOf('+++++ ++++++++++', COUNCIL_OF_2016), COUNCIL_OF_2016, 'procedural', { lock: all })).toEqual({
    kind: 'impossible',
    becomes: 'notAdopted',
    votesShort: 7,
  });
});

test('a Council as large as the United Nations: the sets are counted exactly, and made one by one', () => {
  const own = ownReform({ permanentWithVeto: 0, permanentWithoutVeto: 0, elected: 193, requiredVotes: 97 });
  if (!own.ok) throw new Error('No such Council');
  const council = councilOfReform(own.reform);
  const found = smallest(
    Object.fromEntries(council.seats.map(({ member }) => [member, 'abstaining'])),
    council,
    'substantive',
  );
  expect(found).toMatchObject({ size: 97, ways: factorial(193n) / factorial(97n) / factorial(96n) });
  expect(waysOf(found).next().value).toMatchObject({
    changes: council.seats.slice(0, 97).map(({ member }) => ({ member, to: ['inFavour'] })),
  });
});

test('the Council of 1946 to 1965 needs seven', () => {
  const council = councilOfReform(CHARTER_OF_1945);
  expect(smallest(votesOf('+++++ +00000', council), council, 'substantive')).toMatchObject({
    becomes: 'adopted',
    size: 1,
    ways: 5n,
  });
});

test('without a wish, it is what whatWouldTurn says', () => {
  fc.assert(
    fc.property(
      anyCouncil.chain((council) => fc.record({ council: fc.constant(council), votes: anyVotes(council) })),
      fc.constantFrom(...MATTERS),
      ({ council, votes }, matter) => {
        const turn = whatWouldTurn(votes, council, matter);
        const found = smallest(votes, council, matter);
        expect(found).toMatchObject({
          kind: 'possible',
          becomes: turn.becomes,
          size: turn.size,
          ways: BigInt(turn.ways),
        });
        const claimed = [...waysOf(found)].slice(0, 400).map(({ changes }) =>
          changes
            .map(({ member, to }) => `${member} ${to.join()}`)
            .toSorted()
            .join(),
        );
        const known = new Set(setsOfTurn(turn));
        expect(claimed.filter((set) => !known.has(set))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

describe('laws', () => {
  const anyWish = fc.record({
    votes: closedVotes(COUNCIL_OF_2016),
    lock: fc.subarray(COUNCIL_OF_2016.seats.map(({ member }) => member)),
    becomes: fc.constantFrom('adopted' as const, 'notAdopted' as const),
    onlyToward: fc.constantFrom('inFavour' as const, 'against' as const),
    rule: fc.constantFrom(CHARTER, TWO_VETOES),
  });

  test('every set that is listed brings the result about, with any votes that serve, and no smaller one of its members does', () => {
    fc.assert(
      fc.property(anyWish, fc.integer({ min: 0, max: 1000 }), ({ votes, lock, becomes, rule }, seed) => {
        const found = smallest(votes, COUNCIL_OF_2016, 'substantive', { lock, becomes, rule });
        for (const { changes, inFavourAtLeast } of [...waysOf(found)].slice(0, 20)) {
          const played = changes.map(({ member, to }, place): readonly [MemberId, Vote] => [
            member,
            (place < inFavourAtLeast ? to[0] : to[(seed + place) % to.length]) ?? 'inFavour',
          ]);
          expect(resultOf({ ...votes, ...Object.fromEntries(played) }, rule)).toBe(becomes);
          expect(changes.some(({ member }) => lock.includes(member))).toBe(false);
          for (const [dropped] of played) {
            const fewer = Object.fromEntries(played.filter(([member]) => member !== dropped));
            expect(resultOf({ ...votes, ...fewer }, rule)).not.toBe(becomes);
          }
        }
      }),
    );
  });

  test('a lock or a direction never makes it easier', () => {
    fc.assert(
      fc.property(anyWish, ({ votes, lock, becomes, onlyToward, rule }) => {
        const size = (wish: object): number => {
          const found = smallest(votes, COUNCIL_OF_2016, 'substantive', { becomes, rule, ...wish });
          return found.kind === 'possible' ? found.size : Infinity;
        };
        expect(size({ lock })).toBeGreaterThanOrEqual(size({}));
        expect(size({ onlyToward })).toBeGreaterThanOrEqual(size({}));
        expect(size({ lock, onlyToward })).toBeGreaterThanOrEqual(Math.max(size({ lock }), size({ onlyToward })));
      }),
    );
  });
});

function resultOf(votes: Votes, rule: typeof CHARTER): 'adopted' | 'notAdopted' {
  return decideBy(rule, votes, COUNCIL_OF_2016, 'substantive').kind === 'adopted' ? 'adopted' : 'notAdopted';
}

function setsOfTurn({ must, choose }: ReturnType<typeof whatWouldTurn>): string[] {
  const name = ({ member, to }: (typeof must)[number]): string =>
    `${member} ${VOTES.filter((vote) => to.includes(vote)).join()}`;
  const chosen: string[][] = [[]];
  for (const change of choose.from) chosen.push(...chosen.map((set) => [...set, name(change)]));
  return chosen
    .filter(({ length }) => length === choose.count)
    .map((set) => [...must.map(name), ...set].toSorted().join());
}

function groupsOf(found: Smallest): string[][] {
  if (found.kind === 'impossible') return [];
  return found.patterns.map(({ groups }) => groups.map(({ count, from }) => `${count} of ${namesOf(from)}`));
}

function namesOf(changes: readonly { readonly member: MemberId }[]): string {
  return changes.map(({ member }) => member).join(' ');
}

function factorial(number: bigint): bigint {
  return number <= 1n ? 1n : number * factorial(number - 1n);
}

test('a State that does not sit here is never part of it', () => {
  expect(smallest(S846, COUNCIL_OF_2016, 'substantive', { lock: [stateOf('DEU')] })).toMatchObject({
    size: 1,
    ways: 1n,
  });
});
