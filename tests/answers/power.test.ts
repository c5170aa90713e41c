import { describe, expect, test } from 'vitest';
import type { RuleChoice } from '../../src/session/index.ts';
import {
  councilChosen,
  ownNumbersOf,
  powerByRequired,
  powerOf,
  powerUnder,
  REFORMS,
  ruleForPower,
  type CountedChoice,
} from '../../src/tools/index.ts';
import { COUNCIL_OF_1950, COUNCIL_OF_2016, members } from '../rules/councils.ts';
import { answered } from './cases.ts';

const chosen = (choice: CountedChoice) => councilChosen(choice, COUNCIL_OF_2016);

describe('the Council that is chosen', () => {
  test.each<[choice: CountedChoice, seats: number, required: number, kinds: string]>([
    [{ of: 'meeting' }, 15, 9, 'permanent elected'],
    [{ of: 'date', date: '1950-06-25' }, 11, 7, 'permanent elected'],
    [{ of: 'reform', name: 'groupOfFour' }, 25, 14, 'permanent permanentWithoutVeto elected'],
    [{ of: 'reform', name: 'groupOfFour', votes: 20 }, 25, 20, 'permanent permanentWithoutVeto elected'],
    [
      { of: 'own', numbers: { permanentWithVeto: 0, permanentWithoutVeto: 0, elected: 3, requiredVotes: 2 } },
      3,
      2,
      'elected',
    ],
  ])('%j', (choice, size, required, kinds) => {
    const { council, seats } = answered(chosen(choice));
    expect([council.seats.length, council.requiredVotes]).toEqual([size, required]);
    expect(seats.map(({ kind }) => kind).join(' ')).toBe(kinds);
    expect(seats.flatMap(({ members }) => members).toSorted()).toEqual(
      council.seats.map(({ member }) => member).toSorted(),
    );
  });

  test.each<[choice: CountedChoice, problem: object]>([
    [
      { of: 'date', date: '' },
      { kind: 'outsideTable', found: '' },
    ],
    [
      { of: 'date', date: '1900-02-30' },
      { kind: 'outsideTable', found: '1900-02-30' },
    ],
    [
      { of: 'reform', name: 'nobody' },
      { kind: 'unknownReform', found: 'nobody', expected: REFORMS.map(({ name }) => name) },
    ],
    ...[0, 26, 1.5, 1e15, Number.NaN].map((votes): [CountedChoice, object] => [
      { of: 'reform', name: 'groupOfFour', votes },
      {
        kind: 'numbers',
        problem: { place: 'requiredVotes', found: String(votes), expected: { kind: 'wholeNumber', from: 1, to: 25 } },
      },
    ]),
    [
      { of: 'own', numbers: { permanentWithVeto: 1e15 } },
      { kind: 'numbers', problem: { place: 'permanentWithVeto' } },
    ],
    [
      { of: 'own', numbers: {} },
      { kind: 'numbers', problem: { place: 'permanentWithVeto', found: '' } },
    ],
  ])('%j is none', (choice, problem) => {
    expect(chosen(choice)).toMatchObject({ ok: false, problem });
  });

  test('numbers to begin one’s own Council with', () => {
    expect(ownNumbersOf(answered(chosen({ of: 'meeting' })))).toEqual({
      permanentWithVeto: 5,
      permanentWithoutVeto: 0,
      elected: 10,
      requiredVotes: 9,
    });
  });
});

describe('its power', () => {
  test.each([
    ['2016', COUNCIL_OF_2016, { quota: 39, weight: 7 }, 848n, 146_796n, 105],
    ['1950', COUNCIL_OF_1950, { quota: 27, weight: 5 }, 57n, 2503n, 91.2],
  ] as const)('%s', (_, council, weighted, winning, adopting, ratio) => {
    const answer = powerOf(answered(councilChosen({ of: 'meeting' }, council)));
    expect([answer.weighted, answer.binary.winningCoalitions, answer.ternary.adopting]).toEqual([
      weighted,
      winning,
      adopting,
    ]);
    expect([answer.vetoes, answer.kinds.map(({ kind }) => kind)]).toEqual([5, ['permanent', 'elected']]);
    expect(answer.patterns).toEqual({
      binary: 2n ** BigInt(council.seats.length),
      ternary: 3n ** BigInt(council.seats.length),
    });
    expect(answer.ratios?.binary.shapleyShubik).toBeCloseTo(ratio, 0);
  });

  test('where nobody has a veto there is no proportion and no game of the books', () => {
    const numbers = { permanentWithVeto: 0, permanentWithoutVeto: 0, elected: 3, requiredVotes: 2 };
    const answer = powerOf(answered(chosen({ of: 'own', numbers })));
    expect([answer.ratios, answer.weighted, answer.vetoes]).toEqual([undefined, undefined, 0]);
  });
});

describe('under a rule', () => {
  const own: RuleChoice = { name: 'own', massAtrocity: false, own: { vetoes: 2, requiredVotes: 12 } };

  test('a number of votes chosen with a rule is for the Council of the meeting; another brings its own', () => {
    expect(ruleForPower({ of: 'meeting' }, own, [])).toEqual({ name: 'own', vetoes: 2, requiredVotes: 12 });
    expect(ruleForPower({ of: 'date', date: '1950-06-25' }, own, [])).toEqual({ name: 'own', vetoes: 2 });
  });

  test('the parties are those chosen for the rule, or else those named in the meeting', () => {
    const choice: RuleChoice = { ...own, name: 'obligatoryAbstention' };
    const of = { of: 'meeting' } as const;
    expect(ruleForPower(of, choice, members('RUS')).obligatoryAbstainers).toEqual(['RUS']);
    expect(ruleForPower(of, { ...choice, parties: members('FRA') }, members('RUS')).obligatoryAbstainers).toEqual([
      'FRA',
    ]);
  });

  test('the proportion is that of members that may vote', () => {
    const rule = ruleForPower({ of: 'meeting' }, { ...own, name: 'obligatoryAbstention' }, members('CHN'));
    const answer = powerOf(answered(chosen({ of: 'meeting' })), rule);
    expect([answer.vetoes, answer.kinds.map(({ members: { length } }) => length)]).toEqual([4, [1, 4, 10]]);
    expect(answer.ratios?.binary.banzhaf).toBeGreaterThan(1);
  });

  test('more vetoes than seats have no answer', () => {
    const rule = ruleForPower({ of: 'meeting' }, { ...own, own: { vetoes: 16 } }, []);
    expect(powerUnder(answered(chosen({ of: 'meeting' })), rule)).toMatchObject({
      ok: false,
      problem: { kind: 'outOfRange', place: 'vetoes', found: 16, expected: { from: 1, to: 15 } },
    });
  });

  test('of 193 seats, every number of votes has its row, and the shares of a row add up to one', () => {
    const numbers = { permanentWithVeto: 5, permanentWithoutVeto: 0, elected: 188, requiredVotes: 115 };
    const rows = powerByRequired(answered(chosen({ of: 'own', numbers })).council);
    expect(rows).toHaveLength(193);
    for (const { withVeto, withoutVeto } of rows)
      expect(5 * (withVeto?.shapleyShubik ?? 0) + 188 * (withoutVeto?.shapleyShubik ?? 0)).toBeCloseTo(1, 10);
  });
});
