import { expect, test } from 'vitest';
import { dateOf } from '../../machines/rules/index.ts';
import { printFraction } from '../../src/analysis/fraction.ts';
import { powerFractions } from '../../src/analysis/fractions.ts';
import { power } from '../../src/analysis/power.ts';
import { CHARTER, NO_VETO, TWO_VETOES, obligatoryAbstention } from '../../src/analysis/rule.ts';
import { COUNCIL_OF_2016, COUNCIL_OF_FIVE, councilOf, members } from '../rules/councils.ts';

test.each([
  // Cambridge, Mathematical Tripos, Part III 2014, paper 37: 421/2145 and 4/2145.
  ['2016-10-08', 'RUS', ['421/2145', '53/1024', '106/635']],
  ['2016-10-08', 'AGO', ['4/2145', '21/4096', '21/1270']],
])('the Council of %s: %s', (day, code, fractions) => {
  const found = powerFractions(councilOf(dateOf(day)), 'substantive').find(({ member }) => member === code);
  const { shapleyShubik, banzhaf, banzhafNormalised } = found ?? expect.fail(code);
  expect([shapleyShubik, banzhaf, banzhafNormalised].map(printFraction)).toEqual(fractions);
});

test.each([
  ['the Charter', CHARTER],
  ['no veto', NO_VETO],
  ['two vetoes', TWO_VETOES],
  ['a party that must abstain', obligatoryAbstention(members('RUS'))],
])('under %s the fractions are the decimals, and the shares add up to 1', (_, rule) => {
  for (const council of [COUNCIL_OF_2016, COUNCIL_OF_FIVE]) {
    const decimals = power(council, 'substantive', rule).members;
    const fractions = powerFractions(council, 'substantive', rule);
    for (const index of ['shapleyShubik', 'banzhaf', 'banzhafNormalised'] as const) {
      fractions.forEach(({ [index]: { numerator, denominator } }, seat) => {
        expect(Number(numerator) / Number(denominator)).toBeCloseTo(decimals[seat]?.[index] ?? Number.NaN, 14);
      });
      const sum = fractions.reduce(
        (total, { [index]: { numerator, denominator } }) => total + Number(numerator) / Number(denominator),
        0,
      );
      if (index !== 'banzhaf') expect(sum).toBeCloseTo(1, 12);
    }
  }
});
