import { describe, expect, test } from 'vitest';
import { MATTERS, VOTES, type Vote } from '../../machines/rules/index.ts';
import { AFRICAN_UNION } from '../../src/analysis/reforms/africanUnion.ts';
import { councilOfReform } from '../../src/analysis/reform.ts';
import { CHARTER, decideBy, obligatoryAbstention, TWO_VETOES } from '../../src/analysis/rule.ts';
import { placeOf, spaceOf, talliesOf, tallyPlaceOf } from '../../src/analysis/space.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, members, votesOf } from '../rules/councils.ts';
import { classesOf } from '../rules/patterns.ts';
import { endOf, RULES, SMALL_COUNCILS } from './naive.ts';

const HANDS = VOTES.slice(0, 3);

test('fifteen members: the known numbers', () => {
  expect(totals(spaceOf(COUNCIL_OF_2016, 'substantive', 3))).toEqual({
    patterns: 14_348_907n,
    adopted: 146_796n,
    vetoed: 295_551n,
    insufficientVotes: 13_906_560n,
  });
  const { patterns, adopted } = spaceOf(COUNCIL_OF_2016, 'substantive', 4);
  expect([patterns, adopted]).toEqual([1_073_741_824n, 2_211_624n]);
});

/** The outcome of all 3^15 and 4^15 patterns, by their classes and the naive count of each. */
test.each([
  ['2016', COUNCIL_OF_2016, 'substantive', CHARTER],
  ['2016, procedural', COUNCIL_OF_2016, 'procedural', CHARTER],
  ['2016, two vetoes', COUNCIL_OF_2016, 'substantive', TWO_VETOES],
  ['1950', COUNCIL_OF_1950, 'substantive', CHARTER],
] as const)('%s: every class of patterns ends where the map says', (_name, council, matter, rule) => {
  for (const [choices, votes] of [
    [3, HANDS],
    [4, VOTES],
  ] as const) {
    const cells = new Map<string, bigint>();
    const tallies = new Map<string, bigint>();
    for (const { votes: pattern, weight } of classesOf(council, votes)) {
      const kind = endOf(pattern, council, matter, rule);
      const { inFavour, vetoes } = placeOf(pattern, council, matter, rule);
      const tally = tallyPlaceOf(pattern, council, matter, rule);
      add(cells, `${inFavour} ${vetoes} ${kind}`, weight);
      add(tallies, `${tally.inFavour} ${tally.against} ${kind}`, weight);
    }
    const space = spaceOf(council, matter, choices, rule);
    expect(
      new Map(space.cells.map(({ inFavour, vetoes, kind, patterns }) => [`${inFavour} ${vetoes} ${kind}`, patterns])),
    ).toEqual(cells);
    expect(talliesFound(talliesOf(council, matter, choices, rule))).toEqual(tallies);
    expect(space.adopted + space.vetoed + space.insufficientVotes).toBe(space.patterns);
  }
});

describe('five seats: every pattern of every rule', () => {
  test.each(SMALL_COUNCILS.flatMap(([name, council]) => RULES.map(([of, rule]) => [name, of, council, rule] as const)))(
    '%s, %s',
    (_name, _of, council, rule) => {
      for (const matter of MATTERS) {
        for (const [choices, votes] of [
          [3, HANDS],
          [4, VOTES],
        ] as const) {
          const ends = { adopted: 0n, vetoed: 0n, insufficientVotes: 0n };
          const tallies = new Map<string, bigint>();
          for (const { votes: pattern, weight } of classesOfEach(council, votes)) {
            const decided = decideBy(rule, pattern, council, matter);
            ends[endOf(pattern, council, matter, rule)] += BigInt(weight);
            add(tallies, `${decided.tally.inFavour} ${decided.tally.against} ${decided.kind}`, weight);
          }
          expect(spaceOf(council, matter, choices, rule)).toMatchObject(ends);
          expect(talliesFound(talliesOf(council, matter, choices, rule))).toEqual(tallies);
        }
      }
    },
  );
});

test('you are here: S/2016/846 and S/2016/847', () => {
  const [vetoed, short] = [votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016), votesOf('+-+-- 0+------0+', COUNCIL_OF_2016)];
  expect(placeOf(vetoed, COUNCIL_OF_2016, 'substantive')).toEqual({ inFavour: 11, vetoes: 1 });
  expect(placeOf(short, COUNCIL_OF_2016, 'substantive')).toEqual({ inFavour: 4, vetoes: 3 });
  expect(placeOf(vetoed, COUNCIL_OF_2016, 'procedural')).toEqual({ inFavour: 11, vetoes: 0 });
  expect(placeOf(vetoed, COUNCIL_OF_2016, 'substantive', obligatoryAbstention(members('RUS', 'FRA')))).toEqual({
    inFavour: 10,
    vetoes: 0,
  });
});

test('twenty-six members: the sums are exact beyond what a double holds', () => {
  const council = councilOfReform(AFRICAN_UNION);
  const { patterns, adopted, vetoed, insufficientVotes, cells } = spaceOf(council, 'substantive', 4);
  expect(patterns).toBe(4n ** 26n);
  expect(adopted + vetoed + insufficientVotes).toBe(patterns);
  expect(cells.reduce((sum, cell) => sum + cell.patterns, 0n)).toBe(patterns);
  const tallies = talliesOf(council, 'substantive', 4);
  expect(tallies.reduce((sum, each) => sum + each.adopted + each.vetoed + each.insufficientVotes, 0n)).toBe(patterns);
  expect(tallies.reduce((sum, each) => sum + each.adopted, 0n)).toBe(adopted);
});

function totals({ patterns, adopted, vetoed, insufficientVotes }: ReturnType<typeof spaceOf>): object {
  return { patterns, adopted, vetoed, insufficientVotes };
}

function add(sums: Map<string, bigint>, key: string, weight: number): void {
  sums.set(key, (sums.get(key) ?? 0n) + BigInt(weight));
}

function talliesFound(tallies: ReturnType<typeof talliesOf>): Map<string, bigint> {
  const found = tallies.flatMap(({ inFavour, against, ...ends }) =>
    (['adopted', 'vetoed', 'insufficientVotes'] as const).map(
      (kind) => [`${inFavour} ${against} ${kind}`, ends[kind]] as const,
    ),
  );
  return new Map(found.filter(([, patterns]) => patterns > 0n));
}

/** Patterns one by one, for rules that tell members of one group apart. */
function* classesOfEach(council: (typeof SMALL_COUNCILS)[number][1], choices: readonly Vote[]) {
  const members = council.seats.map(({ member }) => member);
  for (let pattern = 0; pattern < choices.length ** members.length; pattern += 1) {
    const votes = Object.fromEntries(
      members.map((member, seat) => [
        member,
        choices[Math.floor(pattern / choices.length ** seat) % choices.length] ?? 'inFavour',
      ]),
    );
    yield { votes, weight: 1 };
  }
}
