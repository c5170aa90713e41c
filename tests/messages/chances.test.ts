import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stateOf, type Vote } from '../../machines/rules/index.ts';
import type { Condition, ForecastProblem } from '../../src/analysis/forecast.ts';
import { REFORMS } from '../../src/analysis/reforms/index.ts';
import {
  blocText,
  chancesText,
  conditionText,
  forecastProblemText,
  mostText,
  percentText,
  pointsText,
  shortPercentText,
} from '../../src/messages/chances.text.ts';
import { countText, indexText, ratioText } from '../../src/messages/power.text.ts';
import { names, say } from './room.ts';

const condition = (member: string, vote: Vote, then: string, to: Vote): Condition => ({
  when: { member: stateOf(member), vote },
  follows: { member: stateOf(then), vote: to },
});
const CHINA = condition('CHN', 'abstaining', 'AGO', 'abstaining');
const seats = [stateOf('CHN'), stateOf('AGO')];
const row = { inFavour: 1, against: 0, abstaining: 0, notParticipating: 0 };

describe('numbers', () => {
  test.each([
    [0, '0%'],
    [1e-17, '0%'],
    [0.0000123456, '0.00123%'],
    [146_796 / 3 ** 15, '1.02%'],
    [13_906_560 / 3 ** 15, '96.92%'],
    [1 / 3, '33.33%'],
    [0.99997, '99.997%'],
    [1 - 1e-16, '100%'],
  ])('a chance of %d is %s', (chance, text) => {
    expect(percentText(say, chance)).toBe(text);
  });

  test.each([
    [1 / 3, '33.3%'],
    [0.0004, '< 0.1%'],
    [0.9999, '> 99.9%'],
    [1, '100%'],
    [0, '0%'],
  ])('on a slider, %d is %s', (chance, text) => {
    expect(shortPercentText(say, chance)).toBe(text);
  });

  test.each([
    [0.48, '48 pts'],
    [0.000123, '0.012 pts'],
    [0, '0 pts'],
  ])('a difference of %d is %s', (difference, text) => {
    expect(pointsText(say, difference)).toBe(text);
  });

  test.each([
    [421 / 2145, '0.1962704'],
    [4 / 2145, '0.0018648'],
    [0.00000123456, '0.00000123'],
    [1.23456e-12, '1.23E-12'],
    [0, '0'],
  ])('an index of %d is %s', (value, text) => {
    expect(indexText(say, value)).toBe(text);
  });

  test('proportions and counts', () => {
    expect([105.25, 10.1, 2.0382, 7717.3, 3e8, Infinity].map((ratio) => ratioText(say, ratio))).toEqual([
      '105 : 1',
      '10.1 : 1',
      '2.04 : 1',
      '7,717 : 1',
      '3E8 : 1',
      'all : 0',
    ]);
    expect([848n, 2n ** 193n].map((count) => countText(say, count))).toEqual(['848', '1.26E58']);
  });
});

describe('how it may end', () => {
  const chances = { adopted: 0.4, vetoed: 0, insufficientVotes: 0.6, inFavour: [] };

  test('on a procedural question nobody speaks of a veto', () => {
    const motion = { kind: 'suspend' } as const;
    expect(
      chancesText(say, names, chances, { kind: 'motion', number: 1, motion, by: stateOf('CHN'), matter: 'procedural' }),
    ).toBe('The motion to suspend the meeting is carried with a probability of 40% and short of votes with 60%.');
  });

  test('where nothing is put to the vote, it is about any draft', () => {
    expect(chancesText(say, names, { ...chances, adopted: 1, insufficientVotes: 0 }, undefined)).toBe(
      'The draft resolution is certain to be adopted.',
    );
  });

  test('a member alone, or all alike', () => {
    const influence = { ifInFavour: 1, ifAgainst: 0, influence: 1, uncertainty: 0.48 };
    const [china, angola] = seats.map((member) => ({ ...influence, member }));
    if (!china || !angola) throw new Error('Two seats');
    expect(mostText(say, names, { members: [china, { ...angola, uncertainty: 0.1 }], most: china.member }, [])).toBe(
      'China’s. To learn its vote moves the chance of adoption by 48 pts on average: to 100% if it votes in favour, to 0% if against.',
    );
    expect(mostText(say, names, { members: [china, angola], most: china.member }, [])).toMatch(
      /^All members matter alike\./u,
    );
  });

  test('a condition and a bloc have names', () => {
    expect(conditionText(say, names, condition('CHN', 'notParticipating', 'USA', 'against'))).toBe(
      'If China does not participate, the United States votes against.',
    );
    expect([0, 3].map((bloc) => blocText(say, bloc))).toEqual(['bloc A', 'bloc D']);
  });
});

test.each<[problem: ForecastProblem, text: string]>([
  [
    { kind: 'noRow', place: { member: stateOf('CHN') }, found: 'nothing', expected: 'a row' },
    'China has no chances; every member needs some.',
  ],
  [
    { kind: 'notOnTheCouncil', place: { bloc: 0 }, found: 'DEU', expected: seats },
    'DEU does not sit on this Council; its members are China and Angola.',
  ],
  [
    {
      kind: 'notAProbability',
      place: { member: stateOf('RUS'), vote: 'against' },
      found: -1,
      expected: { from: 0, to: 1 },
    },
    'The Russian Federation, against: the chance is -1; it has to be from 0 to 1.',
  ],
  [
    { kind: 'sum', place: { member: stateOf('CHN') }, found: 1.1, expected: 1 },
    'China: the chances add up to 1.1; they have to add up to 1.',
  ],
  [
    { kind: 'tooManyLinks', place: 'links', found: 9, expected: { atMost: 8 } },
    'There are 9 blocs and conditions; at most 8 together can be worked out. Take some out.',
  ],
  [
    { kind: 'inTwoBlocs', place: { bloc: 1, member: stateOf('AGO') }, found: 2, expected: 1 },
    'Angola is in 2 blocs; a member can be in one.',
  ],
  [
    { kind: 'blocDisagrees', place: { bloc: 0, member: stateOf('AGO') }, found: row, expected: row },
    'Angola, in bloc C, has other chances than the bloc’s first member; the members of a bloc have the same.',
  ],
  [
    { kind: 'withinOneBloc', place: { condition: 0 }, found: CHINA, expected: 'members that do not vote as one' },
    'Condition 1, “If China abstains, Angola abstains.”, ties a member to itself or to its own bloc, which votes as one anyway; it needs two members that do not.',
  ],
  [
    { kind: 'circle', place: { conditions: [0, 2] }, found: [CHINA, CHINA], expected: 'conditions that end' },
    'Conditions 1 and 3 wait for each other in a circle; conditions have to end somewhere. Take one of them out.',
  ],
  [
    {
      kind: 'contradiction',
      place: { conditions: [0, 1] },
      found: [CHINA, condition('FRA', 'against', 'AGO', 'inFavour')],
      expected: 'one vote',
    },
    'Conditions 1 and 2 can hold at once, and then Angola would have to vote both ways: abstaining and in favour. It has one vote; take one of them out.',
  ],
])('a problem says where, what was found and what is expected: %j', (problem, text) => {
  expect(forecastProblemText(say, names, problem, [2])).toBe(text);
});

test('every reform has a name', () => {
  for (const { name } of REFORMS) expect(say('power.reform', { name })).not.toBe(name);
});

test('S/RES/2504 (2020) is in the record as the page tells it, and has 17 of 39 in the books’ game', () => {
  const record = readFileSync('src/votes/data/council-votes.csv', 'utf8')
    .split('\n')
    .find((line) => line.includes('S/RES/2504(2020)'));
  const votes = new Map(
    [...(record ?? '').matchAll(/([A-Z]{3}):([YNAX])/gu)].map(([, member, vote]) => [member, vote]),
  );
  const that = (letter: string): string[] =>
    [...votes].filter(([, vote]) => vote === letter).map(([member]) => member ?? '');
  const permanent = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'];
  expect([that('Y').length, that('N').length, that('A')]).toEqual([11, 0, ['CHN', 'GBR', 'RUS', 'USA']]);
  expect(that('Y').reduce((sum, member) => sum + (permanent.includes(member) ? 7 : 1), 0)).toBe(17);
  expect(say('power.textbook.example')).toMatch(
    /^S\/RES\/2504 \(2020\) was adopted by 11 votes to none; 4 members abstained.* it has 17 and is lost\.$/u,
  );
});
