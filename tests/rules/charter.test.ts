import { expect, test } from 'vitest';
import { charterOn, dateOf } from '../../machines/rules/index.ts';

test.each([
  ['1945-06-26', 11, 7],
  ['1946-01-17', 11, 7],
  ['1965-08-30', 11, 7],
  ['1965-12-31', 11, 7],
  ['1966-01-01', 15, 9],
  ['2025-12-31', 15, 9],
])('%s: %i seats, %i votes required', (day, seats, requiredVotes) => {
  const charter = charterOn(dateOf(day));
  expect([charter.seats.value, charter.requiredVotes.value]).toEqual([seats, requiredVotes]);
});

/**
 * Two readings of 31 August to 31 December 1965: by the letter of the amended Article 27 nine votes were required; the
 * Council, still of eleven, went on with seven and adopted S/RES/218 by 7-0-4. Ours is what the Council applied.
 */
test.each(['1965-08-31', '1965-11-23', '1965-12-31'])(
  '%s: the amendment is in force, and seven votes suffice nevertheless',
  (day) => {
    expect(charterOn(dateOf(day)).requiredVotes).toEqual({ value: 7, since: '1945-10-24', source: 'Charter (1945)' });
  },
);

test.each([
  ['1971-10-24', ['ROC', 'FRA', 'SUN', 'GBR', 'USA']],
  ['1971-10-25', ['CHN', 'FRA', 'SUN', 'GBR', 'USA']],
  ['1991-12-23', ['CHN', 'FRA', 'SUN', 'GBR', 'USA']],
  ['1991-12-24', ['CHN', 'FRA', 'RUS', 'GBR', 'USA']],
])('%s: the permanent members are %s', (day, permanent) => {
  expect(charterOn(dateOf(day)).permanent.map(({ value }) => value)).toEqual(permanent);
});

test('every provision says since when and by which instrument', () => {
  expect(charterOn(dateOf('2016-10-08'))).toEqual({
    seats: { value: 15, since: '1966-01-01', source: 'A/RES/1991(XVIII)A' },
    requiredVotes: { value: 9, since: '1966-01-01', source: 'A/RES/1991(XVIII)A' },
    permanent: [
      { value: 'CHN', since: '1971-10-25', source: 'A/RES/2758(XXVI)' },
      { value: 'FRA', since: '1945-10-24', source: 'Charter (1945)' },
      { value: 'RUS', since: '1991-12-24', source: 'Letter of 24 December 1991' },
      { value: 'GBR', since: '1945-10-24', source: 'Charter (1945)' },
      { value: 'USA', since: '1945-10-24', source: 'Charter (1945)' },
    ],
  });
});

test('in 1950 the seats and the votes rest on the Charter as it was signed', () => {
  const signed = { since: '1945-10-24', source: 'Charter (1945)' };
  expect(charterOn(dateOf('1950-01-13'))).toEqual({
    seats: { value: 11, ...signed },
    requiredVotes: { value: 7, ...signed },
    permanent: ['ROC', 'FRA', 'SUN', 'GBR', 'USA'].map((value) => ({ value, ...signed })),
  });
});
