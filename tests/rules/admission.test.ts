import { describe, expect, test } from 'vitest';
import { isInTheUN } from '../../machines/rules/council/admission.ts';
import { councilOn, dateOf, stateOf } from '../../machines/rules/index.ts';
import { recordedMembers } from '../votes/records.ts';

describe('who is a Member of the United Nations', () => {
  test.each([
    ['KOR', '1950-06-25', false],
    ['KOR', '1991-09-16', false],
    ['KOR', '1991-09-17', true],
    ['CHE', '2002-09-09', false],
    ['CHE', '2002-09-10', true],
    ['FRA', '1946-01-17', true],
    ['SUN', '1946-01-17', true],
    ['ROC', '1971-10-24', true],
    ['ROC', '1971-10-25', false],
    ['CHN', '1971-10-24', false],
    ['CHN', '1971-10-25', true],
    ['PSE', '2016-12-23', false],
    ['VAT', '2016-12-23', false],
    ['CSK', '1948-03-17', undefined],
  ])('%s on %s: %s', (state, day, expected) => {
    expect(isInTheUN(stateOf(state), dateOf(day))).toBe(expected);
  });

  test('nobody sat on the Council before its admission', () => {
    const strangers = recordedMembers().filter(
      ({ member, year }) => isInTheUN(stateOf(member), dateOf(`${year}-12-31`)) === false && !SUCCEEDED.has(member),
    );
    expect(strangers).toEqual([]);
    expect(councilOn(dateOf('1950-06-25')).ok).toBe(true);
  });
});

/** Its seat passed to another within the year. */
const SUCCEEDED: ReadonlySet<string> = new Set(['ROC']);
