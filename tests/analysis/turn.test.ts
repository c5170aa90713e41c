import { describe, expect, test } from 'vitest';
import { stateOf, type Council, type Vote } from '../../machines/rules/index.ts';
import { alone, whatWouldTurn, type Change } from '../../src/analysis/turn.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, councilOf, votesOf } from '../rules/councils.ts';

describe('8 October 2016', () => {
  test('S/2016/846: Russia alone, in three ways, and nobody else', () => {
    const votes = votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016);
    const russia = change('RUS', 'inFavour', 'abstaining', 'notParticipating');
    expect([
      whatWouldTurn(votes, COUNCIL_OF_2016, 'substantive'),
      alone(votes, COUNCIL_OF_2016, 'substantive'),
    ]).toEqual([
      {
        becomes: 'adopted',
        size: 1,
        ways: 1,
        must: [russia],
        choose: { count: 0, from: [] },
        inFavourAtLeast: 0,
      },
      [russia],
    ]);
  });

  test('S/2016/847: five members in 28 ways, the three permanent members against among them', () => {
    const votes = votesOf('+-+-- 0+------0+', COUNCIL_OF_2016);
    expect([
      whatWouldTurn(votes, COUNCIL_OF_2016, 'substantive'),
      alone(votes, COUNCIL_OF_2016, 'substantive'),
    ]).toEqual([
      {
        becomes: 'adopted',
        size: 5,
        ways: 28,
        must: inFavour('FRA', 'GBR', 'USA'),
        choose: { count: 2, from: inFavour('AGO', 'JPN', 'MYS', 'NZL', 'SEN', 'ESP', 'UKR', 'URY') },
        inFavourAtLeast: 5,
      },
      [],
    ]);
  });
});

describe('edges', () => {
  test('one vote short with a permanent member against: only that member, and only in favour', () => {
    const council = councilOf('2014-12-30');
    expect(whatWouldTurn(votesOf('+++0- +-+++0+000', council), council, 'substantive')).toEqual({
      becomes: 'adopted',
      size: 1,
      ways: 1,
      must: inFavour('USA'),
      choose: { count: 0, from: [] },
      inFavourAtLeast: 1,
    });
  });

  test('more permanent members against than votes missing: all give way, and one of them to in favour', () => {
    const anything = ['inFavour', 'abstaining', 'notParticipating'] as const;
    expect(whatWouldTurn(votesOf('---++ ++++++0000', COUNCIL_OF_2016), COUNCIL_OF_2016, 'substantive')).toEqual({
      becomes: 'adopted',
      size: 3,
      ways: 1,
      must: [change('CHN', ...anything), change('FRA', ...anything), change('RUS', ...anything)],
      choose: { count: 0, from: [] },
      inFavourAtLeast: 1,
    });
  });

  test('short without a veto: any of the others', () => {
    expect(whatWouldTurn(votesOf('0+0++ 0000+0+++0', COUNCIL_OF_2016), COUNCIL_OF_2016, 'substantive')).toEqual({
      becomes: 'adopted',
      size: 2,
      ways: 28,
      must: [],
      choose: { count: 2, from: inFavour('AGO', 'CHN', 'EGY', 'JPN', 'MYS', 'RUS', 'SEN', 'VEN') },
      inFavourAtLeast: 2,
    });
  });

  test('adopted with votes to spare: any permanent member against, whatever it did, and nobody else', () => {
    expect(whatWouldTurn(votesOf('0+x+0 ++++++++00', COUNCIL_OF_2016), COUNCIL_OF_2016, 'substantive')).toEqual({
      becomes: 'notAdopted',
      size: 1,
      ways: 5,
      must: [],
      choose: {
        count: 1,
        from: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'].map((code) => change(code, 'against')),
      },
      inFavourAtLeast: 0,
    });
  });

  test('S/RES/2220 (2015), 9-0-6: whoever leaves the nine, or a permanent member against', () => {
    const council = councilOf('2015-05-22');
    const leaving = ['against', 'abstaining', 'notParticipating'] as const;
    expect(whatWouldTurn(votesOf('0+0++ 00+++++0+0', council), council, 'substantive')).toEqual({
      becomes: 'notAdopted',
      size: 1,
      ways: 11,
      must: [],
      choose: {
        count: 1,
        from: [
          change('CHL', ...leaving),
          change('CHN', 'against'),
          change('FRA', ...leaving),
          change('JOR', ...leaving),
          change('LTU', ...leaving),
          change('MYS', ...leaving),
          change('NZL', ...leaving),
          change('RUS', 'against'),
          change('ESP', ...leaving),
          change('GBR', ...leaving),
          change('USA', ...leaving),
        ],
      },
      inFavourAtLeast: 0,
    });
  });

  test('procedural, 11-2-2: three of the eleven have to leave, and no vote weighs more', () => {
    const turn = whatWouldTurn(votesOf('0+-++ 0++++++++-', COUNCIL_OF_2016), COUNCIL_OF_2016, 'procedural');
    const leaving = ['against', 'abstaining', 'notParticipating'] as const;
    expect(turn).toEqual({
      becomes: 'notAdopted',
      size: 3,
      ways: 165,
      must: [],
      choose: {
        count: 3,
        from: ['EGY', 'FRA', 'JPN', 'MYS', 'NZL', 'SEN', 'ESP', 'UKR', 'GBR', 'USA', 'URY'].map((code) =>
          change(code, ...leaving),
        ),
      },
      inFavourAtLeast: 0,
    });
  });

  test('procedural, short: a permanent member against is one of many', () => {
    expect(whatWouldTurn(votesOf('---++ ++++++0000', COUNCIL_OF_2016), COUNCIL_OF_2016, 'procedural')).toEqual({
      becomes: 'adopted',
      size: 1,
      ways: 7,
      must: [],
      choose: { count: 1, from: inFavour('CHN', 'FRA', 'RUS', 'ESP', 'UKR', 'URY', 'VEN') },
      inFavourAtLeast: 1,
    });
  });

  test('S/RES/83 (1950), seven of eleven: no vote to spare, and the empty Soviet seat could have come back', () => {
    const leaving = ['against', 'abstaining', 'notParticipating'] as const;
    expect(alone(votesOf('++x++ ++xx+-', COUNCIL_OF_1950), COUNCIL_OF_1950, 'substantive')).toEqual([
      change('ROC', ...leaving),
      change('CUB', ...leaving),
      change('ECU', ...leaving),
      change('FRA', ...leaving),
      change('NOR', ...leaving),
      change('SUN', 'against'),
      change('GBR', ...leaving),
      change('USA', ...leaving),
    ]);
  });

  test('votes still out count as not participating, and the members can still give them', () => {
    const votes = votesOf('.+.++ .++++++...', COUNCIL_OF_2016);
    expect([
      whatWouldTurn(votes, COUNCIL_OF_2016, 'substantive'),
      alone(votes, COUNCIL_OF_2016, 'procedural').map(({ member }) => member),
    ]).toEqual([
      {
        becomes: 'notAdopted',
        size: 1,
        ways: 11,
        must: [],
        choose: {
          count: 1,
          from: [
            change('CHN', 'against'),
            change('EGY', 'against', 'abstaining', 'notParticipating'),
            change('FRA', 'against', 'abstaining', 'notParticipating'),
            change('JPN', 'against', 'abstaining', 'notParticipating'),
            change('MYS', 'against', 'abstaining', 'notParticipating'),
            change('NZL', 'against', 'abstaining', 'notParticipating'),
            change('RUS', 'against'),
            change('SEN', 'against', 'abstaining', 'notParticipating'),
            change('ESP', 'against', 'abstaining', 'notParticipating'),
            change('GBR', 'against', 'abstaining', 'notParticipating'),
            change('USA', 'against', 'abstaining', 'notParticipating'),
          ],
        },
        inFavourAtLeast: 0,
      },
      ['EGY', 'FRA', 'JPN', 'MYS', 'NZL', 'SEN', 'ESP', 'GBR', 'USA'],
    ]);
  });

  test('a Council without permanent members knows no veto', () => {
    const seats = ['AGO', 'JPN', 'VEN'].map((code) => ({ member: stateOf(code), permanent: false }));
    const council: Council = { seats, requiredVotes: 2 };
    expect(whatWouldTurn(votesOf('+++', council), council, 'substantive')).toEqual({
      becomes: 'notAdopted',
      size: 2,
      ways: 3,
      must: [],
      choose: {
        count: 2,
        from: ['AGO', 'JPN', 'VEN'].map((code) => change(code, 'against', 'abstaining', 'notParticipating')),
      },
      inFavourAtLeast: 0,
    });
  });
});

function change(code: string, ...to: Vote[]): Change {
  return { member: stateOf(code), to };
}

function inFavour(...codes: string[]): Change[] {
  return codes.map((code) => change(code, 'inFavour'));
}
