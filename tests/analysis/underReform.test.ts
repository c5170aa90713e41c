import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MATTERS, stateOf, VOTES, type Council, type Matter, type Votes } from '../../machines/rules/index.ts';
import { ownReform } from '../../src/analysis/reform.own.ts';
import type { Reform } from '../../src/analysis/reform.ts';
import { AFRICAN_UNION } from '../../src/analysis/reforms/africanUnion.ts';
import { CHARTER_OF_1945 } from '../../src/analysis/reforms/charter1945.ts';
import { GROUP_OF_FOUR } from '../../src/analysis/reforms/groupOfFour.ts';
import { UNITING_FOR_CONSENSUS } from '../../src/analysis/reforms/unitingForConsensus.ts';
import { TWO_VETOES, type DecisionRule } from '../../src/analysis/rule.ts';
import { ENDS, OPEN_MATTERS, underReform } from '../../src/analysis/underReform.ts';
import { closedVotes } from '../rules/arbitraries.ts';
import { COUNCIL_OF_2016, COUNCIL_OF_FIVE, votesOf } from '../rules/councils.ts';
import { endOf, RULES } from './naive.ts';

describe('8 October 2016', () => {
  const S846 = votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016);
  const S847 = votesOf('+-+-- 0+------0+', COUNCIL_OF_2016);

  test.each([
    ['S/2016/846', S846, GROUP_OF_FOUR, 10, 0, [11, 21], ['vetoed', 'insufficientVotes']],
    ['S/2016/846', S846, AFRICAN_UNION, 11, 0, [11, 22], ['vetoed', 'insufficientVotes']],
    ['S/2016/846', S846, CHARTER_OF_1945, 0, 4, [7, 9], ['vetoed']],
    ['S/2016/847', S847, UNITING_FOR_CONSENSUS, 10, 0, [4, 14], ['insufficientVotes']],
    ['S/2016/847', S847, GROUP_OF_FOUR, 10, 0, [4, 14], ['vetoed', 'insufficientVotes']],
    ['S/2016/847', S847, CHARTER_OF_1945, 0, 4, [2, 4], ['insufficientVotes']],
  ] as const)('%s under %#', (_symbol, votes, reform, newSeats, lostSeats, [least, most], possible) => {
    expect(underReform(votes, COUNCIL_OF_2016, 'substantive', reform)).toMatchObject({
      newSeats,
      lostSeats,
      inFavour: { least, most },
      possible,
    });
  });

  test('the reader’s own number of votes', () => {
    expect(underReform(S846, COUNCIL_OF_2016, 'procedural', GROUP_OF_FOUR, 11)).toMatchObject({
      required: 11,
      vetoes: { least: 0, most: 0 },
      possible: ['adopted'],
    });
  });
});

describe('fewer vetoes than five', () => {
  /** One permanent member against, of thirteen who could have adopted. */
  const ONE_AGAINST = votesOf('++-++ ++++++++++', COUNCIL_OF_2016);
  const fourOfFive = reformOf({ permanentWithVeto: 4, permanentWithoutVeto: 1, elected: 10 });

  test('it is open where nothing says who gives the veto up', () => {
    expect(underReform(ONE_AGAINST, COUNCIL_OF_2016, 'substantive', fourOfFive)).toMatchObject({
      holdersOpen: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'],
      vetoes: { least: 0, most: 1 },
      possible: ['adopted', 'vetoed'],
    });
  });

  test.each([
    [['CHN', 'FRA', 'RUS', 'USA'], ['vetoed']],
    [['CHN', 'FRA', 'GBR', 'USA'], ['adopted']],
  ])('where %j keep it, the result is certain', (holders, possible) => {
    const reform = { ...fourOfFive, holders: holders.map(stateOf) };
    expect(underReform(ONE_AGAINST, COUNCIL_OF_2016, 'substantive', reform)).toMatchObject({
      holdersOpen: [],
      possible,
    });
  });

  test('it is certain where whoever keeps it does not matter', () => {
    const adopted = votesOf('+++++ ++++++++++', COUNCIL_OF_2016);
    expect(underReform(adopted, COUNCIL_OF_2016, 'substantive', fourOfFive).possible).toEqual(['adopted']);
  });
});

test('five seats, any reform of up to seven, any rule: as all ways of filling and of losing seats end', () => {
  const number = fc.nat(3);
  fc.assert(
    fc.property(
      closedVotes(COUNCIL_OF_FIVE),
      number,
      number,
      number,
      fc.integer({ min: 1, max: 6 }),
      fc.constantFrom(...MATTERS),
      fc.constantFrom(...RULES.map(([, rule]) => rule).filter(({ requiredVotes }) => requiredVotes === undefined)),
      (votes, permanentWithVeto, permanentWithoutVeto, elected, required, matter, rule) => {
        const own = ownReform({ permanentWithVeto, permanentWithoutVeto, elected });
        fc.pre(own.ok && permanentWithVeto + permanentWithoutVeto + elected <= 7);
        const { possible, dependsOn } = underReform(votes, COUNCIL_OF_FIVE, matter, own.reform, required, rule);
        expect({ possible, dependsOn }).toEqual(fillEach(votes, own.reform, required, matter, rule));
      },
    ),
    { numRuns: 150 },
  );
});

describe('under two vetoes', () => {
  test('one against of the five that keep the veto is not enough, and eleven new vetoes can add a second', () => {
    const french = votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016);
    const under = (reform: Reform) =>
      underReform(french, COUNCIL_OF_2016, 'substantive', reform, undefined, TWO_VETOES);
    expect(under(UNITING_FOR_CONSENSUS)).toMatchObject({
      possible: ['adopted', 'insufficientVotes'],
      dependsOn: ['newSeats'],
    });
    expect(under(AFRICAN_UNION).possible).toEqual(['adopted', 'vetoed', 'insufficientVotes']);
  });
});

/** One way in which a reform can be filled, and how the votes end in it. */
interface Filled {
  /** Who keeps the veto; who of the others stays; how the new members vote. */
  readonly holders: string;
  readonly staying: string;
  readonly fresh: string;
  readonly end: string;
}

/** Whoever of the permanent members keep the veto, where there is no room for all of them. */
function fillEach(votes: Votes, reform: Reform, requiredVotes: number, matter: Matter, rule: DecisionRule) {
  const permanent = COUNCIL_OF_FIVE.seats.filter((seat) => seat.permanent);
  const many = Math.min(permanent.length, reform.seats.permanentWithVeto);
  const filled: Filled[] = [];
  for (let chosen = 0; chosen < 2 ** permanent.length; chosen += 1) {
    const keeping = permanent.filter((_, place) => (chosen >> place) & 1);
    if (keeping.length === many) filled.push(...fillWith(keeping, votes, reform, requiredVotes, matter, rule));
  }
  const endsBy = (key: (way: Filled) => string): string[] => {
    const ends = new Map<string, Set<string>>();
    for (const way of filled) ends.set(key(way), (ends.get(key(way)) ?? new Set()).add(way.end));
    return [...ends.values()].map((set) => [...set].toSorted().join());
  };
  const depends = {
    holders: new Set(endsBy(({ holders }) => holders)).size > 1,
    lostSeats: endsBy(({ holders, fresh }) => `${holders} ${fresh}`).some((ends) => ends.includes(',')),
    newSeats: endsBy(({ holders, staying }) => `${holders} ${staying}`).some((ends) => ends.includes(',')),
  };
  return {
    possible: ENDS.filter((kind) => filled.some(({ end }) => end === kind)),
    dependsOn: OPEN_MATTERS.filter((open) => depends[open]),
  };
}

function fillWith(
  keeping: Council['seats'],
  votes: Votes,
  { seats }: Reform,
  requiredVotes: number,
  matter: Matter,
  rule: DecisionRule,
): Filled[] {
  const filled: Filled[] = [];
  const others = COUNCIL_OF_FIVE.seats
    .filter((seat) => !keeping.includes(seat))
    .map(({ member }) => ({ member, permanent: false }));
  const room = seats.permanentWithoutVeto + seats.elected;
  for (let kept = 0; kept < 2 ** others.length; kept += 1) {
    const staying = others.filter((_, place) => (kept >> place) & 1);
    if (staying.length !== Math.min(others.length, room)) continue;
    const added = ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAF'].map((code, place) => ({
      member: stateOf(code),
      permanent: place < seats.permanentWithVeto - keeping.length,
    }));
    const fresh = added.slice(0, seats.permanentWithVeto - keeping.length + room - staying.length);
    const council: Council = { seats: [...keeping, ...staying, ...fresh], requiredVotes };
    let ways: Votes[] = [votes];
    for (const { member } of fresh)
      ways = ways.flatMap((way) => VOTES.slice(0, 3).map((vote) => ({ ...way, [member]: vote })));
    const codes = (of: Council['seats']): string => of.map(({ member }) => member).join();
    for (const way of ways) {
      filled.push({
        holders: codes(keeping),
        staying: codes(staying),
        fresh: fresh.map(({ member }) => way[member]).join(),
        end: endOf(way, council, matter, rule),
      });
    }
  }
  return filled;
}

function reformOf(numbers: Parameters<typeof ownReform>[0]): Reform {
  const own = ownReform(numbers);
  if (!own.ok) throw new Error(own.problem.place);
  return own.reform;
}
