import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, MATTERS, VOTES, type Council } from '../../machines/rules/index.ts';
import {
  CHARTER,
  decideBy,
  NO_VETO,
  obligatoryAbstention,
  TWO_VETOES,
  vetoSuspended,
} from '../../src/analysis/rule.ts';
import { anyCouncil, anyMatter, anyVotes } from '../rules/arbitraries.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, members, votesOf } from '../rules/councils.ts';
import { classesOf } from '../rules/patterns.ts';
import { endOf, endsOf, patternCount, RULES, SMALL_COUNCILS, votesOfPattern } from './naive.ts';

test.each([
  ['2016', COUNCIL_OF_2016, 16_016],
  ['1950', COUNCIL_OF_1950, 4_704],
] as const)('the Charter rule ends as decide does, in every class of votes of %s', (_year, council, count) => {
  const classes = [...classesOf(council, VOTES)];
  expect(classes.length).toBe(count);
  for (const matter of MATTERS) {
    const differing = classes.filter(({ votes }) => !isAsDecided(council, matter)(votes));
    expect(differing).toEqual([]);
  }
});

test('the Charter rule ends as decide does while votes are out', () => {
  fc.assert(
    fc.property(
      anyCouncil.chain((council) => fc.record({ council: fc.constant(council), votes: anyVotes(council) })),
      anyMatter,
      ({ council, votes }, matter) => isAsDecided(council, matter)(votes),
    ),
    { numRuns: 2000 },
  );
});

describe('every pattern of five seats', () => {
  test.each(SMALL_COUNCILS.flatMap(([name, council]) => RULES.map(([of, rule]) => [name, of, council, rule] as const)))(
    '%s: %s',
    (_name, _of, council, rule) => {
      for (const matter of MATTERS) {
        const decided = Array.from(
          { length: patternCount(council) },
          (_, pattern) => decideBy(rule, votesOfPattern(pattern, council), council, matter).kind,
        );
        expect(decided).toEqual(endsOf(council, matter, rule));
      }
    },
  );
});

describe('the same votes under each rule', () => {
  const S846 = votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016);
  const S847 = votesOf('+-+-- 0+------0+', COUNCIL_OF_2016);

  test.each([
    ['S/2016/846', S846, CHARTER, 'vetoed', '11-2-2'],
    ['S/2016/846', S846, NO_VETO, 'adopted', '11-2-2'],
    ['S/2016/846', S846, TWO_VETOES, 'adopted', '11-2-2'],
    ['S/2016/846', S846, vetoSuspended(true), 'adopted', '11-2-2'],
    ['S/2016/846', S846, vetoSuspended(false), 'vetoed', '11-2-2'],
    ['S/2016/846', S846, obligatoryAbstention(members('RUS')), 'adopted', '11-1-3'],
    ['S/2016/846', S846, obligatoryAbstention(members('FRA')), 'vetoed', '10-2-3'],
    ['S/2016/847', S847, NO_VETO, 'insufficientVotes', '4-9-2'],
    ['S/2016/847', S847, { name: 'own', vetoes: 'none', requiredVotes: 4 }, 'adopted', '4-9-2'],
    ['S/2016/847', S847, { name: 'own', vetoes: 3, requiredVotes: 4 }, 'vetoed', '4-9-2'],
    ['S/2016/847', S847, { name: 'own', vetoes: 4, requiredVotes: 4 }, 'adopted', '4-9-2'],
  ] as const)('%s: %# is as expected', (_symbol, votes, rule, kind, tally) => {
    const decided = decideBy(rule, votes, COUNCIL_OF_2016, 'substantive');
    expect([decided.kind, `${decided.tally.inFavour}-${decided.tally.against}-${decided.tally.abstaining}`]).toEqual([
      kind,
      tally,
    ]);
    expect(endOf(votes, COUNCIL_OF_2016, 'substantive', rule)).toBe(kind);
  });

  test('says who vetoes and whose vote was counted as an abstention', () => {
    const rule = obligatoryAbstention(members('RUS', 'CHN', 'VEN'));
    expect(decideBy(rule, S846, COUNCIL_OF_2016, 'substantive')).toMatchObject({
      vetoes: [],
      counted: members('RUS', 'VEN'),
      required: 9,
    });
    expect(decideBy(rule, S846, COUNCIL_OF_2016, 'procedural')).toMatchObject({
      vetoes: [],
      counted: [],
      kind: 'adopted',
    });
    expect(decideBy(CHARTER, S847, COUNCIL_OF_2016, 'substantive')).toMatchObject({
      vetoes: members('FRA', 'GBR', 'USA'),
      counted: [],
    });
  });

  test('a State that does not sit is not counted', () => {
    expect(() =>
      decideBy(
        NO_VETO,
        {
          ...S846,
          ...votesOf('+++', {
            seats: members('DEU', 'IND', 'BRA').map((member) => ({ member, permanent: false })),
            requiredVotes: 2,
          }),
        },
        COUNCIL_OF_2016,
        'substantive',
      ),
    ).toThrow('DEU, IND, BRA');
  });
});

test('with fewer vetoes needed, or fewer votes required, nothing adopted is lost', () => {
  fc.assert(
    fc.property(
      anyCouncil.chain((council) => fc.record({ council: fc.constant(council), votes: anyVotes(council) })),
      fc.integer({ min: 1, max: 6 }),
      ({ council, votes }, vetoes) => {
        const ends = [{ ...CHARTER, vetoes }, { ...CHARTER, vetoes: vetoes + 1 }, NO_VETO].map(
          (rule) => decideBy(rule, votes, council, 'substantive').kind,
        );
        const rank = { undetermined: 0, insufficientVotes: 0, vetoed: 1, adopted: 2 };
        const ranks = ends.map((kind) => rank[kind]);
        expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      },
    ),
  );
});

function isAsDecided(council: Council, matter: (typeof MATTERS)[number]) {
  return (votes: Parameters<typeof decide>[0]): boolean => {
    const [ours, law] = [decideBy(CHARTER, votes, council, matter), decide(votes, council, matter)];
    const vetoing = law.kind === 'vetoed' ? law.by : ours.vetoes;
    return (
      ours.kind === law.kind &&
      ours.required === law.required &&
      JSON.stringify([ours.tally, ours.vetoes, ours.counted]) === JSON.stringify([law.tally, vetoing, []])
    );
  };
}
