import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, MATTERS, stateOf, VOTES, type Council, type MemberId, type Vote } from '../../machines/rules/index.ts';
import { chancesOf, type Chances, type Circumstances } from '../../src/analysis/chances.ts';
import {
  asRecorded,
  undecided,
  type Condition,
  type Forecast,
  type Probabilities,
} from '../../src/analysis/forecast.ts';
import { influencesOf, type Influences } from '../../src/analysis/influence.ts';
import { AFRICAN_UNION } from '../../src/analysis/reforms/africanUnion.ts';
import { ownReform } from '../../src/analysis/reform.own.ts';
import { councilOfReform } from '../../src/analysis/reform.ts';
import { CHARTER, NO_VETO, TWO_VETOES } from '../../src/analysis/rule.ts';
import { spaceOf } from '../../src/analysis/space.ts';
import { closedVotes } from '../rules/arbitraries.ts';
import { COUNCIL_OF_2016, COUNCIL_OF_FIVE, members, votesOf } from '../rules/councils.ts';
import { COUNCIL_OF_SIX, RULES, SMALL_COUNCILS } from './naive.ts';
import { drawEach, type Drawn } from './draws.ts';

/** Rows in hundredths, many of them certain or without a vote. */
const anyRow: fc.Arbitrary<Probabilities> = fc
  .tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(3))
  .filter((parts) => parts.some((part) => part > 0))
  .map(([inFavour, against, abstaining, notParticipating]) => {
    const sum = inFavour + against + abstaining + notParticipating;
    return {
      inFavour: inFavour / sum,
      against: against / sum,
      abstaining: abstaining / sum,
      notParticipating: notParticipating / sum,
    };
  });

function anyForecast({ seats }: Council): fc.Arbitrary<Forecast> {
  return fc
    .tuple(...seats.map(({ member }) => anyRow.map((row) => [member, row] as const)))
    .map((rows) => Object.fromEntries(rows));
}

describe('against every pattern, each with its chance', () => {
  test.each(
    [...SMALL_COUNCILS, ['six', COUNCIL_OF_SIX] as const].flatMap(([name, council]) =>
      RULES.map(([of, rule]) => [name, of, council, rule] as const),
    ),
  )('%s, %s', (_name, _of, council, rule) => {
    fc.assert(
      fc.property(anyForecast(council), fc.constantFrom(...MATTERS), (forecast, matter) => {
        const drawn = drawEach(forecast, council, matter, { rule });
        expectSame(found(forecast, council, matter, { rule }), influences(forecast, council, matter, { rule }), drawn);
      }),
      { numRuns: 12 },
    );
  });
});

/** Russia laid down against, although Venezuela binds it: then two conditions hold for Japan that do not agree. */
const certainly = (vote: Vote): Probabilities => ({
  inFavour: 0,
  against: 0,
  abstaining: 0,
  notParticipating: 0,
  [vote]: 1,
});
const CERTAIN_SIX: Forecast = Object.fromEntries(
  COUNCIL_OF_SIX.seats.map(({ member }) => [
    member,
    certainly(members('AGO', 'JPN').includes(member) ? 'notParticipating' : 'inFavour'),
  ]),
);
const [japan, russia, venezuela] = members('JPN', 'RUS', 'VEN') as [MemberId, MemberId, MemberId]; // as many as are named
const TWO_AT_ONCE: { blocs: MemberId[][]; conditions: Condition[] } = {
  blocs: [],
  conditions: [
    { when: { member: venezuela, vote: 'inFavour' }, follows: { member: japan, vote: 'inFavour' } },
    { when: { member: venezuela, vote: 'inFavour' }, follows: { member: russia, vote: 'inFavour' } },
    { when: { member: russia, vote: 'against' }, follows: { member: japan, vote: 'notParticipating' } },
  ],
};

describe('against every pattern, with blocs and conditions', () => {
  test('six seats, blocs and conditions of any shape', () => {
    let linked = 0;
    fc.assert(
      fc.property(
        anyForecast(COUNCIL_OF_SIX),
        anyLinks,
        fc.constantFrom(CHARTER, TWO_VETOES, NO_VETO),
        (rows, links, rule) => {
          const forecast = { ...rows };
          for (const [first, ...others] of links.blocs)
            for (const member of others) Object.assign(forecast, { [member]: forecast[first ?? member] });
          const circumstances = { rule, links };
          const chances = chancesOf(forecast, COUNCIL_OF_SIX, 'substantive', circumstances);
          expect(influencesOf(forecast, COUNCIL_OF_SIX, 'substantive', circumstances).ok).toBe(chances.ok);
          if (!chances.ok) return;
          linked += 1;
          const drawn = drawEach(forecast, COUNCIL_OF_SIX, 'substantive', circumstances);
          expectSame(chances.chances, influences(forecast, COUNCIL_OF_SIX, 'substantive', circumstances), drawn);
        },
      ),
      { numRuns: 150, examples: [[CERTAIN_SIX, TWO_AT_ONCE, NO_VETO]] },
    );
    expect(linked).toBeGreaterThan(50);
  });

  const member = fc.constantFrom(...COUNCIL_OF_SIX.seats.map((seat) => seat.member));
  const cast = fc.record({ member, vote: fc.constantFrom(...VOTES) });
  const condition: fc.Arbitrary<Condition> = fc.record({ when: cast, follows: cast });
  const anyLinks = fc.record({
    blocs: fc.constantFrom<readonly (readonly MemberId[])[]>(
      [],
      [members('FRA', 'AGO')],
      [members('CHN', 'RUS'), members('JPN', 'VEN')],
      [members('CHN', 'FRA', 'VEN')],
    ),
    conditions: fc.array(condition, { maxLength: 3 }),
  });
});

describe('known sums', () => {
  test('fifteen undecided members: the share of all patterns', () => {
    const { adopted, vetoed, insufficientVotes } = found(undecided(COUNCIL_OF_2016), COUNCIL_OF_2016, 'substantive');
    expect([adopted * 3 ** 15, vetoed * 3 ** 15, insufficientVotes * 3 ** 15].map(Math.round)).toEqual([
      146_796, 295_551, 13_906_560,
    ]);
  });

  test('four even chances: the share of all patterns with non-participation, in a Council of twenty-six too', () => {
    const row = { inFavour: 0.25, against: 0.25, abstaining: 0.25, notParticipating: 0.25 };
    for (const [council, rule] of [
      [COUNCIL_OF_2016, CHARTER],
      [councilOfReform(AFRICAN_UNION), TWO_VETOES],
    ] as const) {
      const space = spaceOf(council, 'substantive', 4, rule);
      const { adopted, vetoed } = found(allAlike(council, row), council, 'substantive', { rule });
      expect(adopted).toBeCloseTo(Number(space.adopted) / Number(space.patterns), 15);
      expect(vetoed).toBeCloseTo(Number(space.vetoed) / Number(space.patterns), 15);
    }
  });

  test('193 members with even chances: the binomial distribution, to fifteen digits', () => {
    const own = ownReform({ permanentWithVeto: 0, permanentWithoutVeto: 0, elected: 193, requiredVotes: 97 });
    if (!own.ok) throw new Error('No such Council');
    const council = councilOfReform(own.reform);
    const { adopted, inFavour } = found(
      allAlike(council, { inFavour: 0.5, against: 0.5, abstaining: 0, notParticipating: 0 }),
      council,
      'substantive',
    );
    expect(adopted).toBeCloseTo(0.5, 13);
    let ways = 1n;
    for (let votes = 0; votes <= 193; votes += 1) {
      const exact = Number((ways * 10n ** 80n) / 2n ** 193n) / 1e80;
      expect(Math.abs((inFavour[votes] ?? NaN) / exact - 1)).toBeLessThan(1e-12);
      ways = (ways * BigInt(193 - votes)) / BigInt(votes + 1);
    }
    const { members: each, most } = influences(
      allAlike(council, { inFavour: 0.5, against: 0.5, abstaining: 0, notParticipating: 0 }),
      council,
      'substantive',
    );
    const swing = Number(binomial(192n, 96n)) / 2 ** 192;
    expect(
      [each[0]?.influence, each[192]?.uncertainty, most].map((value) =>
        typeof value === 'number' ? Number(value.toPrecision(10)) : value,
      ),
    ).toEqual([Number(swing.toPrecision(10)), Number((swing / 2).toPrecision(10)), council.seats[0]?.member]);
  });

  test('votes as recorded end as the law says, for certain', () => {
    fc.assert(
      fc.property(closedVotes(COUNCIL_OF_2016), fc.constantFrom(...MATTERS), (votes, matter) => {
        const outcome = decide(votes, COUNCIL_OF_2016, matter);
        const chances = found(asRecorded(votes, COUNCIL_OF_2016), COUNCIL_OF_2016, matter);
        expect({ ...chances, inFavour: chances.inFavour.indexOf(1) }).toEqual({
          adopted: 0,
          vetoed: 0,
          insufficientVotes: 0,
          [outcome.kind]: 1,
          inFavour: outcome.tally.inFavour,
        });
        expect(influences(asRecorded(votes, COUNCIL_OF_2016), COUNCIL_OF_2016, matter).most).toBeUndefined();
      }),
    );
  });

  test('S/2016/846: all hangs on Russia', () => {
    const recorded = asRecorded(votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016), COUNCIL_OF_2016);
    const forecast = {
      ...recorded,
      [stateOf('RUS')]: { inFavour: 0.1, against: 0.6, abstaining: 0.3, notParticipating: 0 },
    };
    expect(found(forecast, COUNCIL_OF_2016, 'substantive')).toMatchObject({
      adopted: 0.4,
      vetoed: 0.6,
      insufficientVotes: 0,
    });
    const { members: each, most } = influences(forecast, COUNCIL_OF_2016, 'substantive');
    expect(most).toBe('RUS');
    // Learning Russia's vote moves 0.4 to 1 with a chance of 0.4, and to 0 with a chance of 0.6: 0.48 on average.
    expect(each.find(({ member }) => member === 'RUS')).toMatchObject({
      ifInFavour: 1,
      ifAgainst: 0,
      influence: 1,
      uncertainty: expect.closeTo(0.48, 12),
    });
    expect(each.find(({ member }) => member === 'CHN')).toMatchObject({
      ifInFavour: expect.closeTo(0.4, 12),
      ifAgainst: 0,
      uncertainty: 0,
    });
  });
});

describe('members that depend on each other', () => {
  const half = { inFavour: 0.5, against: 0, abstaining: 0.5, notParticipating: 0 };
  const recorded = asRecorded(votesOf('0++++ 0++++0000+', COUNCIL_OF_2016), COUNCIL_OF_2016);

  test('if China abstains, Angola abstains', () => {
    const forecast = {
      ...recorded,
      [stateOf('CHN')]: half,
      [stateOf('AGO')]: { inFavour: 1, against: 0, abstaining: 0, notParticipating: 0 },
    };
    const conditions = [
      { when: { member: stateOf('CHN'), vote: 'abstaining' }, follows: { member: stateOf('AGO'), vote: 'abstaining' } },
    ] as const;
    // Nine others are in favour. With China and Angola it is eleven, or nine.
    const { inFavour, adopted } = found(forecast, COUNCIL_OF_2016, 'substantive', { links: { conditions } });
    expect([adopted, inFavour[9], inFavour[10], inFavour[11]]).toEqual([1, 0.5, 0, 0.5]);
  });

  test('a bloc of two lifts the text over the bar together or not at all', () => {
    const forecast = {
      ...asRecorded(votesOf('00+++ 0++++0000+', COUNCIL_OF_2016), COUNCIL_OF_2016),
      [stateOf('CHN')]: half,
      [stateOf('AGO')]: half,
    };
    const bloc = { links: { blocs: [members('CHN', 'AGO')] } };
    expect(found(forecast, COUNCIL_OF_2016, 'substantive')).toMatchObject({ adopted: 0.75 });
    expect(found(forecast, COUNCIL_OF_2016, 'substantive', bloc)).toMatchObject({ adopted: 0.5 });
  });

  test('eight links together are exact, and nine are refused', () => {
    const codes = ['CHN', 'AGO', 'EGY', 'FRA', 'JPN', 'MYS', 'NZL', 'RUS', 'SEN', 'ESP'];
    const conditions = codes.slice(1).map((code, place): Condition => ({
      when: { member: stateOf(codes[place] ?? ''), vote: 'abstaining' },
      follows: { member: stateOf(code), vote: 'abstaining' },
    }));
    const forecast = allAlike(COUNCIL_OF_2016, { inFavour: 0.6, against: 0, abstaining: 0.4, notParticipating: 0 });
    const { adopted, inFavour } = found(forecast, COUNCIL_OF_2016, 'substantive', {
      links: { conditions: conditions.slice(0, 8) },
    });
    // The first k of nine in favour, then all abstain: 0.6^k 0.4, or all nine; and six others.
    const chain = Array.from({ length: 10 }, (_, joined) => (joined === 9 ? 0.6 ** 9 : 0.6 ** joined * 0.4));
    const others = Array.from(
      { length: 7 },
      (_, joined) => Number(binomial(6n, BigInt(joined))) * 0.6 ** joined * 0.4 ** (6 - joined),
    );
    const expected = Array.from({ length: 16 }, (_, votes) =>
      chain.reduce((sum, chance, joined) => sum + chance * (others[votes - joined] ?? 0), 0),
    );
    for (const [votes, chance] of expected.entries()) expect(inFavour[votes]).toBeCloseTo(chance, 12);
    expect(adopted).toBeCloseTo(
      expected.slice(9).reduce((sum, chance) => sum + chance, 0),
      12,
    );
    expect(chancesOf(forecast, COUNCIL_OF_2016, 'substantive', { links: { conditions } })).toEqual({
      ok: false,
      problem: { kind: 'tooManyLinks', place: 'links', found: 9, expected: { atMost: 8 } },
    });
  });
});

describe('what is wrong is said, with its place', () => {
  const rows = undecided(COUNCIL_OF_FIVE);
  const seats = COUNCIL_OF_FIVE.seats.map(({ member }) => member);
  const third = rows[stateOf('AGO')];
  const other = { inFavour: 1, against: 0, abstaining: 0, notParticipating: 0 };
  const when = (member: string, vote: Vote, then: string, to: Vote): Condition => ({
    when: { member: stateOf(member), vote },
    follows: { member: stateOf(then), vote: to },
  });
  const twice = [when('FRA', 'against', 'AGO', 'against'), when('RUS', 'against', 'AGO', 'abstaining')] as const;
  const round = [
    when('FRA', 'against', 'AGO', 'against'),
    when('JPN', 'inFavour', 'VEN', 'inFavour'),
    when('AGO', 'inFavour', 'FRA', 'inFavour'),
  ];

  test.each([
    [
      'no row',
      { [stateOf('AGO')]: third },
      {},
      { kind: 'noRow', place: { member: 'FRA' }, found: 'nothing', expected: 'a row' },
    ],
    [
      'a stranger',
      { ...rows, [stateOf('DEU')]: third },
      {},
      { kind: 'notOnTheCouncil', place: { member: 'DEU' }, found: 'DEU', expected: seats },
    ],
    [
      'a sum of 1.1',
      { ...rows, [stateOf('JPN')]: { ...other, against: 0.1 } },
      {},
      { kind: 'sum', place: { member: 'JPN' }, found: 1.1, expected: 1 },
    ],
    [
      '-1',
      { ...rows, [stateOf('JPN')]: { ...other, against: -1, abstaining: 1 } },
      {},
      { kind: 'notAProbability', place: { member: 'JPN', vote: 'against' }, found: -1, expected: { from: 0, to: 1 } },
    ],
    [
      '2',
      { ...rows, [stateOf('JPN')]: { ...other, inFavour: 2 } },
      {},
      { kind: 'notAProbability', place: { member: 'JPN', vote: 'inFavour' }, found: 2, expected: { from: 0, to: 1 } },
    ],
    [
      'NaN',
      { ...rows, [stateOf('JPN')]: { ...other, abstaining: NaN } },
      {},
      {
        kind: 'notAProbability',
        place: { member: 'JPN', vote: 'abstaining' },
        found: NaN,
        expected: { from: 0, to: 1 },
      },
    ],
    [
      'a bloc with a stranger',
      rows,
      { blocs: [members('AGO', 'DEU')] },
      { kind: 'notOnTheCouncil', place: { bloc: 0 }, found: 'DEU', expected: seats },
    ],
    [
      'two blocs of one member',
      rows,
      { blocs: [members('AGO', 'FRA'), members('JPN', 'AGO')] },
      { kind: 'inTwoBlocs', place: { bloc: 1, member: 'AGO' }, found: 2, expected: 1 },
    ],
    [
      'a bloc of two minds',
      { ...rows, [stateOf('FRA')]: other },
      { blocs: [members('AGO', 'FRA')] },
      { kind: 'blocDisagrees', place: { bloc: 0, member: 'FRA' }, found: other, expected: third },
    ],
    [
      'a condition with a stranger',
      rows,
      { conditions: [when('AGO', 'against', 'DEU', 'against')] },
      { kind: 'notOnTheCouncil', place: { condition: 0 }, found: 'DEU', expected: seats },
    ],
    [
      'a condition on itself',
      rows,
      { conditions: [when('AGO', 'against', 'AGO', 'inFavour')] },
      {
        kind: 'withinOneBloc',
        place: { condition: 0 },
        found: when('AGO', 'against', 'AGO', 'inFavour'),
        expected: 'members that do not vote as one',
      },
    ],
    [
      'a condition within a bloc',
      rows,
      { blocs: [members('AGO', 'FRA')], conditions: [when('AGO', 'against', 'FRA', 'inFavour')] },
      {
        kind: 'withinOneBloc',
        place: { condition: 0 },
        found: when('AGO', 'against', 'FRA', 'inFavour'),
        expected: 'members that do not vote as one',
      },
    ],
    [
      'a circle',
      rows,
      { conditions: round },
      { kind: 'circle', place: { conditions: [0, 2] }, found: [round[0], round[2]], expected: 'conditions that end' },
    ],
    [
      'a contradiction',
      rows,
      { conditions: twice },
      { kind: 'contradiction', place: { conditions: [0, 1] }, found: twice, expected: 'one vote' },
    ],
  ] as const)('%s', (_what, forecast, links, problem) => {
    expect(chancesOf(forecast, COUNCIL_OF_FIVE, 'substantive', { links })).toEqual({ ok: false, problem });
    expect(influencesOf(forecast, COUNCIL_OF_FIVE, 'substantive', { links })).toEqual({ ok: false, problem });
  });

  test('a rounding of 1e-9 is no error, more is', () => {
    const row = (inFavour: number): Forecast => ({ ...rows, [stateOf('JPN')]: { ...other, inFavour } });
    expect(chancesOf(row(1 - 0.9e-9), COUNCIL_OF_FIVE, 'substantive').ok).toBe(true);
    expect(chancesOf(row(1 - 1.1e-9), COUNCIL_OF_FIVE, 'substantive').ok).toBe(false);
  });

  test('two conditions that can never hold at once, or that agree, contradict nothing', () => {
    const apart = [when('FRA', 'against', 'AGO', 'against'), when('FRA', 'inFavour', 'AGO', 'inFavour')];
    const alike = [when('FRA', 'against', 'AGO', 'against'), when('RUS', 'against', 'AGO', 'against')];
    for (const conditions of [apart, alike])
      expect(chancesOf(rows, COUNCIL_OF_FIVE, 'substantive', { links: { conditions } }).ok).toBe(true);
  });
});

describe('laws', () => {
  test('the three ends and the distribution add up to one, and a vote moved to in favour never lowers the chance', () => {
    fc.assert(
      fc.property(
        anyForecast(COUNCIL_OF_2016),
        fc.constantFrom(...COUNCIL_OF_2016.seats),
        fc.constantFrom(CHARTER, TWO_VETOES, NO_VETO),
        (forecast, { member }, rule) => {
          const { adopted, vetoed, insufficientVotes, inFavour } = found(forecast, COUNCIL_OF_2016, 'substantive', {
            rule,
          });
          expect([
            adopted + vetoed + insufficientVotes,
            inFavour.reduce((sum, chance) => sum + chance, 0),
            inFavour.length,
          ]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12), 16]);
          const sure = { ...forecast, [member]: { inFavour: 1, against: 0, abstaining: 0, notParticipating: 0 } };
          const raised = found(sure, COUNCIL_OF_2016, 'substantive', { rule }).adopted;
          expect(raised).toBeGreaterThanOrEqual(adopted - 1e-12);
          const each = influences(forecast, COUNCIL_OF_2016, 'substantive', { rule }).members.find(
            (influence) => influence.member === member,
          );
          expect(each?.ifInFavour).toBeCloseTo(raised, 12);
        },
      ),
    );
  });
});

function found(
  forecast: Forecast,
  council: Council,
  matter: (typeof MATTERS)[number],
  circumstances: Circumstances = {},
): Chances {
  const result = chancesOf(forecast, council, matter, circumstances);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.chances;
}

function influences(
  forecast: Forecast,
  council: Council,
  matter: (typeof MATTERS)[number],
  circumstances: Circumstances = {},
): Influences {
  const result = influencesOf(forecast, council, matter, circumstances);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.influences;
}

function allAlike({ seats }: Council, row: Probabilities): Forecast {
  return Object.fromEntries(seats.map(({ member }) => [member, row]));
}

function expectSame(chances: Chances, { members: each }: Influences, drawn: Drawn): void {
  const flat = (ends: Omit<Chances, 'inFavour'>): number[] => [ends.adopted, ends.vetoed, ends.insufficientVotes];
  for (const [place, chance] of [...flat(chances), ...chances.inFavour].entries())
    expect(chance).toBeCloseTo([...flat(drawn.chances), ...drawn.chances.inFavour][place] ?? NaN, 12);
  for (const [seat, { ifInFavour, ifAgainst, influence, uncertainty }] of each.entries()) {
    const expected = drawn.members[seat];
    for (const [mine, theirs] of [
      [ifInFavour, expected?.ifInFavour],
      [ifAgainst, expected?.ifAgainst],
      [influence, expected?.influence],
      [uncertainty, expected?.uncertainty],
    ] as const) {
      expect(mine).toBeCloseTo(theirs ?? NaN, 12);
    }
  }
}

function binomial(number: bigint, count: bigint): bigint {
  let ways = 1n;
  for (let step = 1n; step <= count; step += 1n) ways = (ways * (number - step + 1n)) / step;
  return ways;
}
