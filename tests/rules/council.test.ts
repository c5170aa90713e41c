import { describe, expect, test } from 'vitest';
import {
  councilOn,
  dateOf,
  nextPresident,
  presidentAfter,
  seatOrder,
  stateOf,
  termEndOn,
} from '../../machines/rules/index.ts';
import { recordedMembers } from '../votes/records.ts';
import { COUNCIL_OF_2016, councilOf, members } from './councils.ts';

test('the Council of 8 October 2016, in English alphabetical order', () => {
  expect(councilOn(dateOf('2016-10-08'))).toEqual({
    ok: true,
    council: {
      seats: [
        { member: 'AGO', permanent: false },
        { member: 'CHN', permanent: true },
        { member: 'EGY', permanent: false },
        { member: 'FRA', permanent: true },
        { member: 'JPN', permanent: false },
        { member: 'MYS', permanent: false },
        { member: 'NZL', permanent: false },
        { member: 'RUS', permanent: true },
        { member: 'SEN', permanent: false },
        { member: 'ESP', permanent: false },
        { member: 'UKR', permanent: false },
        { member: 'GBR', permanent: true },
        { member: 'USA', permanent: true },
        { member: 'URY', permanent: false },
        { member: 'VEN', permanent: false },
      ],
      requiredVotes: 9,
    },
  });
});

const recorded = recordedMembers();
const years = [...new Set(recorded.map(({ year }) => year))];

test.each(years)('%i: the table of members is that of membership.csv', (year) => {
  const [first, last] = [councilOf(year === 1946 ? '1946-01-17' : `${year}-01-01`), councilOf(`${year}-12-31`)];
  const seats = new Map([...first.seats, ...last.seats].map(({ member, permanent }) => [member, permanent]));
  const rows = recorded.filter((row) => row.year === year);
  expect(seats).toEqual(new Map(rows.map(({ member, permanent }) => [member, permanent])));
});

test('the records of membership run from 1946 to 2027', () => {
  expect([years[0], years.at(-1), years.length]).toEqual([1946, 2027, 82]);
});

test.each([
  ['1946-01-17', 'AUS BRA ROC EGY FRA MEX NLD POL SUN GBR USA', 7],
  ['1965-12-31', 'BOL ROC FRA CIV JOR MYS NLD SUN GBR USA URY', 7],
  ['1966-01-01', 'ARG BGR ROC FRA JPN JOR MLI NLD NZL NGA UGA SUN GBR USA URY', 9],
  ['1971-10-24', 'ARG BEL BDI ROC FRA ITA JPN NIC POL SLE SOM SYR SUN GBR USA', 9],
  ['1971-10-25', 'ARG BEL BDI CHN FRA ITA JPN NIC POL SLE SOM SYR SUN GBR USA', 9],
  // The United Republic of Cameroon stands under U, between the two Uniteds.
  ['1974-07-01', 'AUS AUT BLR CHN CRI FRA IDN IRQ KEN MRT PER SUN GBR CMR USA', 9],
  // Upper Volta becomes Burkina Faso and moves from the end to the head of the list.
  ['1984-08-03', 'CHN EGY FRA IND MLT NLD NIC PAK PER UKR SUN GBR USA BFA ZWE', 9],
  ['1984-08-04', 'BFA CHN EGY FRA IND MLT NLD NIC PAK PER UKR SUN GBR USA ZWE', 9],
  // Democratic Yemen's seat passes to Yemen.
  ['1990-05-21', 'CAN CHN COL CIV CUB YMD ETH FIN FRA MYS ROU SUN GBR USA COD', 9],
  ['1990-05-22', 'CAN CHN COL CIV CUB ETH FIN FRA MYS ROU SUN GBR USA YEM COD', 9],
  ['1991-12-23', 'AUT BEL CHN CIV CUB ECU FRA IND ROU SUN GBR USA YEM COD ZWE', 9],
  ['1991-12-24', 'AUT BEL CHN CIV CUB ECU FRA IND ROU RUS GBR USA YEM COD ZWE', 9],
  ['2005-12-31', 'DZA ARG BEN BRA CHN DNK FRA GRC JPN PHL ROU RUS GBR TZA USA', 9],
  ['2026-11-27', 'BHR CHN COL COD DNK FRA GRC LVA LBR PAK PAN RUS SOM GBR USA', 9],
  ['2027-01-01', 'AUT BHR CHN COL COD FRA KGZ LVA LBR PRT RUS TTO GBR USA ZWE', 9],
  ['2025-12-31', 'DZA CHN DNK FRA GRC GUY PAK PAN KOR RUS SLE SVN SOM GBR USA', 9],
])('%s: %s, %i votes', (day, codes, requiredVotes) => {
  const council = councilOf(day);
  expect([council.seats.map(({ member }) => member).join(' '), council.requiredVotes]).toEqual([codes, requiredVotes]);
});

test('the day before the first meeting is outside the table', () => {
  expect(councilOn(dateOf('1946-01-16'))).toEqual({
    ok: false,
    problem: { kind: 'outsideTable', from: '1946-01-17', to: '2027-12-31' },
  });
});

describe('a day for which not all members have been elected', () => {
  const PERMANENT = 'CHN FRA RUS GBR USA';

  test.each([
    ['2028-01-01', 'AUT CHN FRA KGZ PRT RUS TTO GBR USA ZWE', 5],
    ['2029-01-01', PERMANENT, 10],
    ['9998-12-31', PERMANENT, 10],
  ])('on %s %s are known, and %i seats are open', (day, known, open) => {
    expect(councilOn(dateOf(day))).toEqual({
      ok: false,
      problem: { kind: 'seatsOpen', from: '1946-01-17', to: '2027-12-31', known: members(...known.split(' ')), open },
    });
  });

  test('the others can be named, and sit in the order of the names', () => {
    const found = councilOn(dateOf('2028-06-01'), members('DEU', 'VNM', 'ALB', 'NGA', 'PER'));
    expect(found.ok && found.council.seats.map(({ member }) => member).join(' ')).toBe(
      'ALB AUT CHN FRA DEU KGZ NGA PER PRT RUS TTO GBR USA VNM ZWE',
    );
    expect(found.ok && found.council.requiredVotes).toBe(9);
  });

  test('too few others, or one who sits already, leave seats open', () => {
    expect(councilOn(dateOf('2028-06-01'), members('DEU', 'VNM', 'ALB', 'NGA'))).toMatchObject({ ok: false });
    expect(councilOn(dateOf('2028-06-01'), members('DEU', 'VNM', 'ALB', 'NGA', 'FRA'))).toMatchObject({ ok: false });
  });
});

describe('the order around the horseshoe', () => {
  test.each([
    ['RUS', 'AGO CHN EGY FRA JPN MYS NZL RUS SEN ESP UKR GBR USA URY VEN'],
    ['AGO', 'SEN ESP UKR GBR USA URY VEN AGO CHN EGY FRA JPN MYS NZL RUS'],
    ['VEN', 'RUS SEN ESP UKR GBR USA URY VEN AGO CHN EGY FRA JPN MYS NZL'],
    ['NZL', 'VEN AGO CHN EGY FRA JPN MYS NZL RUS SEN ESP UKR GBR USA URY'],
  ])('with %s in the middle', (president, order) => {
    expect(
      seatOrder(COUNCIL_OF_2016, stateOf(president))
        .map(({ member }) => member)
        .join(' '),
    ).toBe(order);
  });

  test('whoever presides sits in the middle, and every seat is there once', () => {
    const { seats } = COUNCIL_OF_2016;
    const middles = seats.map(({ member }) => seatOrder(COUNCIL_OF_2016, member)[7]);
    const sets = seats.map(({ member }) => new Set(seatOrder(COUNCIL_OF_2016, member)));
    expect([middles, sets]).toEqual([seats, seats.map(() => new Set(seats))]);
  });

  test('a President from outside the Council is a fault of the program', () => {
    expect(() => seatOrder(COUNCIL_OF_2016, stateOf('DEU'))).toThrow('A President that is not on this Council: DEU');
  });
});

describe('rule 18: the presidency', () => {
  test('passed from the United States in December 2015 through the year 2016 in this order', () => {
    const presidents = members('USA');
    for (let month = 1; month <= 12; month += 1) {
      presidents.push(nextPresident(COUNCIL_OF_2016, presidents.at(-1) ?? stateOf('USA')));
    }
    expect(presidents.slice(1)).toEqual(
      members('URY', 'VEN', 'AGO', 'CHN', 'EGY', 'FRA', 'JPN', 'MYS', 'NZL', 'RUS', 'SEN', 'ESP'),
    );
  });

  test.each([
    // Slovenia presided in December 2025 and left the Council with the year.
    ['2026-01-01', 'SVN', 'SOM'],
    ['2026-02-01', 'SOM', 'GBR'],
    ['2027-01-01', 'LBR', 'PRT'],
    ['2026-01-01', 'ZWE', 'BHR'],
  ])('on %s it passes from %s to %s, whoever has left the Council', (day, outgoing, next) => {
    expect(presidentAfter(councilOf(day), stateOf(outgoing))).toBe(next);
  });

  test('a President from outside the Council is a fault of the program', () => {
    expect(() => nextPresident(COUNCIL_OF_2016, stateOf('DEU'))).toThrow(
      'A President that is not on this Council: DEU',
    );
  });

  test('a President that never sat is a fault of the program', () => {
    expect(() => presidentAfter(COUNCIL_OF_2016, stateOf('QQQ'))).toThrow('A President that never sat: QQQ');
  });
});

describe('the end of a term', () => {
  test.each<[string, string, string | undefined]>([
    ['AGO', '2016-10-08', '2016-12-31'],
    ['EGY', '2016-01-01', '2017-12-31'],
    ['EGY', '2017-12-31', '2017-12-31'],
    ['EGY', '2018-01-01', undefined],
    ['EGY', '2015-12-31', undefined],
    ['BFA', '1984-08-03', '1985-12-31'], // as Upper Volta, which changed its name the day after
    ['BFA', '1984-08-04', '1985-12-31'],
    ['ITA', '2017-06-01', '2017-12-31'], // half a term: the Netherlands sat in its second year
    ['JPN', '2016-06-01', '2017-12-31'],
    ['DEU', '1977-02-01', '1978-12-31'],
    ['SYR', '2016-10-08', undefined],
    ['EGY', '2031-01-01', undefined],
    ['FRA', '2016-10-08', undefined],
    ['AUT', '2028-03-01', '2028-12-31'],
  ])('%s on %s: %s', (member, day, end) => {
    expect(termEndOn(stateOf(member), dateOf(day))).toBe(end);
  });
});

test('States that the table does not have come last, by their codes', () => {
  const others = members('VAT', 'XKX', 'COK', 'PSE', 'NIU');
  const found = councilOn(dateOf('2028-02-01'), others);
  if (!found.ok) expect.fail(found.problem.kind);
  expect(found.council.seats.slice(-5).map(({ member }) => member)).toEqual(['COK', 'NIU', 'PSE', 'VAT', 'XKX']);
});
