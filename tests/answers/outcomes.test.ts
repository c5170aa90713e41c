import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, VOTES, type Vote } from '../../machines/rules/index.ts';
import { obligatoryAbstention, TWO_VETOES } from '../../src/analysis/index.ts';
import { allOutcomes, CHARTER, decisionUnder, endsOf } from '../../src/tools/index.ts';
import { COUNCIL_OF_2016, COUNCIL_OF_FIVE, members } from '../rules/councils.ts';
import { answered, caseOf2016, FRENCH_VOTE } from './cases.ts';

describe('all outcomes', () => {
  test.each([
    [3, 14_348_907n, 146_796n],
    [4, 1_073_741_824n, 2_211_624n],
  ] as const)('%i choices', (choices, patterns, adopted) => {
    const { space, here, cell, required, hasVeto } = answered(allOutcomes(caseOf2016(FRENCH_VOTE), choices));
    expect([space.patterns, space.adopted]).toEqual([patterns, adopted]);
    expect([here, cell.kind, required, hasVeto]).toEqual([{ inFavour: 11, vetoes: 1 }, 'vetoed', 9, true]);
  });

  test('these votes are in the field that ends as they do', () => {
    const anyVotes = fc.array(fc.constantFrom(...VOTES), { minLength: 15, maxLength: 15 });
    const anyRule = fc.constantFrom(CHARTER, TWO_VETOES, obligatoryAbstention(members('RUS', 'UKR')));
    fc.assert(
      fc.property(
        anyVotes,
        anyRule,
        fc.constantFrom('substantive' as const, 'procedural' as const),
        (cast, rule, matter) => {
          const votes = Object.fromEntries(
            COUNCIL_OF_2016.seats.map(({ member }, seat) => [member, cast[seat] ?? 'abstaining']),
          );
          const of = { council: COUNCIL_OF_2016, votes, matter, rule };
          expect(answered(allOutcomes(of, 4)).cell.kind).toBe(answered(decisionUnder(of)).decision.kind);
        },
      ),
    );
  });
});

test('the ends of votes that vary are those of every combination', () => {
  const { seats } = COUNCIL_OF_FIVE;
  const taken = fc.uniqueArray(fc.constantFrom(...VOTES), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(taken, { minLength: 5, maxLength: 5 }), (lists) => {
      const varied = new Map(seats.map(({ member }, seat) => [member, lists[seat] ?? VOTES]));
      const of = { council: COUNCIL_OF_FIVE, votes: {}, matter: 'substantive', rule: CHARTER } as const;
      const counts = { adopted: 0n, vetoed: 0n, insufficientVotes: 0n };
      for (const votes of combinations(lists)) {
        const cast = Object.fromEntries(seats.map(({ member }, seat) => [member, votes[seat] ?? 'abstaining']));
        const { kind } = decide(cast, COUNCIL_OF_FIVE, 'substantive');
        if (kind !== 'undetermined') counts[kind] += 1n;
      }
      expect(answered(endsOf(of, varied)).ends).toEqual(counts);
    }),
    { numRuns: 50 },
  );
});

function combinations([first, ...rest]: readonly (readonly Vote[])[]): readonly (readonly Vote[])[] {
  if (!first) return [[]];
  return combinations(rest).flatMap((others) => first.map((vote) => [vote, ...others]));
}
