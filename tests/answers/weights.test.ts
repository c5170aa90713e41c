import { describe, expect, test } from 'vitest';
import { CHARTER, obligatoryAbstention } from '../../src/analysis/rule.ts';
import {
  powerOf,
  seatsOf,
  typedWeights,
  weightedPowerByQuota,
  weightsOf,
  type WeightsChoice,
} from '../../src/tools/index.ts';
import { COUNCIL_OF_2016, members } from '../rules/councils.ts';
import { answered } from './cases.ts';

const typed = (choice: Omit<WeightsChoice, 'of'>) => typedWeights({ of: 'weights', ...choice }, CHARTER);

describe('weights that a reader types', () => {
  test('to begin with, one for each member: the power of the Council on screen', () => {
    const { power } = answered(typedWeights(weightsOf(COUNCIL_OF_2016), CHARTER));
    const { binary, ternary } = powerOf({ council: COUNCIL_OF_2016, seats: seatsOf(COUNCIL_OF_2016) });
    expect(power.winningCoalitions).toBe(binary.winningCoalitions);
    expect(power.members.map(({ swings }) => swings)).toEqual(binary.members.map(({ swings }) => swings));
    expect(power.ternary.adopting).toBe(ternary.adopting);
  });

  test.each<[typing: Omit<WeightsChoice, 'of'>, seats: string]>([
    [{ weights: 'USA 4, CHN 3', quota: 5, holders: 'USA' }, 'USA 4 veto, CHN 3'],
    [{ weights: ' USA  4;CHN 3\n', quota: 5, holders: '' }, 'USA 4, CHN 3'],
    [{ weights: '2, 2, 1', quota: 3, holders: '2, 3' }, 'QMA 2, QMB 2 veto, QMC 1 veto'],
  ])('%j', (typing, expected) => {
    const { council } = answered(typed(typing));
    expect(
      council.seats.map(({ member, weight, hasVeto }) => `${member} ${weight}${hasVeto ? ' veto' : ''}`).join(', '),
    ).toBe(expected);
  });

  test.each<[typing: Omit<WeightsChoice, 'of'>, problem: object]>([
    [
      { weights: 'USA 4, China 3', quota: 5, holders: '' },
      { kind: 'entry', found: 'China 3' },
    ],
    [
      { weights: 'USA 4, 3', quota: 5, holders: '' },
      { kind: 'entry', found: '3' },
    ],
    [
      { weights: '2, USA 3', quota: 5, holders: '' },
      { kind: 'entry', found: 'USA 3' },
    ],
    [
      { weights: 'USA 4, USA 3', quota: 5, holders: '' },
      { kind: 'entry', found: 'USA 3' },
    ],
    [
      { weights: 'USA -4', quota: 5, holders: '' },
      { kind: 'entry', found: 'USA -4' },
    ],
    [
      { weights: 'USA 4', quota: 4, holders: 'CHN' },
      { kind: 'holder', found: 'CHN' },
    ],
    [
      { weights: 'USA 4', quota: 4, holders: 'USA USA' },
      { kind: 'holder', found: 'USA' },
    ],
    [
      { weights: '2, 1', quota: 2, holders: '3' },
      { kind: 'holder', found: '3' },
    ],
    [
      { weights: '2, 1', quota: 4, holders: '' },
      { kind: 'numbers', problem: { path: 'quota', found: '4' } },
    ],
    [
      { weights: '2, 1', holders: '' },
      { kind: 'numbers', problem: { path: 'quota', found: '' } },
    ],
    [
      { weights: '', quota: 1, holders: '' },
      { kind: 'numbers', problem: { path: 'weights' } },
    ],
    [
      { weights: '900, 900', quota: 1, holders: '' },
      { kind: 'numbers', problem: { expected: { kind: 'sum' } } },
    ],
  ])('%j is none', (typing, problem) => {
    expect(typed(typing)).toMatchObject({ ok: false, problem });
  });
});

describe('seats that share a row', () => {
  const rule = obligatoryAbstention(members('FRA'));
  const under = (weights: string, quota: number, holders: string) =>
    answered(typedWeights({ of: 'weights', weights, quota, holders }, rule));

  test.each(['USA 1, CHN 1, FRA 1', 'USA 1, FRA 1, CHN 1'])(
    '%s: a party that has to abstain is not among those that may vote, though both have no power without abstention',
    (weights) => {
      const { power } = under(weights, 1, 'USA');
      expect(Object.fromEntries(power.rows.map((row) => [row.members.join(' '), row.ternary.swings]))).toEqual({
        USA: 9n,
        CHN: 3n,
        FRA: 0n,
      });
    },
  );

  test('where no quota can be reached, another quota still tells the party from the others', () => {
    const { council, power } = under('FRA 1, CHN 1, USA 1', 3, '');
    expect(power.rows.map(({ members: alike }) => alike)).toEqual([['FRA'], ['CHN', 'USA']]);
    const atTwo = weightedPowerByQuota(council, rule, power.rows)?.[1]?.rows;
    expect(atTwo?.map(({ shapleyShubik }) => shapleyShubik)).toEqual([0, 0.5]);
  });
});
