import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../machines/index.ts';
import { nextPresident, seatOrder, stateOf, type Act } from '../../machines/rules/index.ts';
import { decided, put } from './acts.ts';
import { meetingOn } from './meetings.ts';
import { after, FIRST, FRA, NZL, SMALL_COUNCIL, TO_THE_FLOOR, UKR } from './smallCouncil.ts';

const CEDE: Act = { type: 'presidency.cede' };
const TAKE_BACK: Act = { type: 'presidency.resume' };
const PASS: Act = { type: 'presidency.pass' };

describe('rule 18: the presidency passes in English alphabetical order', () => {
  const october = meetingOn('2016-10-08', 'RUS');

  test('the Russian Federation, then Senegal and Spain, to the end of the year', () => {
    const presidents = [0, 1, 2].map(
      (months) =>
        after(
          Array.from({ length: months }, () => PASS),
          october,
        ).context.record.president,
    );
    expect(presidents).toEqual(['RUS', 'SEN', 'ESP'].map(stateOf));
  });

  test('while the meeting is suspended: who ceded the chair for a question has no month any more', () => {
    const { context } = after(
      [...TO_THE_FLOOR, CEDE, { type: 'meeting.suspend' }, PASS, { type: 'meeting.resume' }],
      october,
    );
    expect([context.record.president, context.record.ceded]).toEqual([stateOf('SEN'), []]);
  });

  test('after fifteen months it is where it was', () => {
    const { council } = october;
    const russia = stateOf('RUS');
    expect(council.seats.reduce((presiding) => nextPresident(council, presiding), russia)).toBe(russia);
  });
});

describe('rule 20: the chair is ceded to the next in English alphabetical order', () => {
  test.each<[law: string, acts: readonly Act[], president: string, ceded: readonly string[]]>([
    ['Ukraine is the last: France follows', [CEDE], FRA, [UKR]],
    ['France cedes it too', [CEDE, CEDE], NZL, [UKR, FRA]],
    ['who ceded it takes it back', [CEDE, TAKE_BACK], UKR, []],
    ['the first takes it back, not the second', [CEDE, CEDE, TAKE_BACK], UKR, []],
    ['it can be ceded again', [CEDE, TAKE_BACK, CEDE], FRA, [UKR]],
    ['a vote changes nothing in it', [CEDE, ...decided(put(FIRST), '+ ++')], FRA, [UKR]],
  ])('%s', (_, acts, president, ceded) => {
    const { record } = after([...TO_THE_FLOOR, ...acts]).context;
    expect([record.president, record.ceded]).toEqual([president, ceded]);
  });

  test('September 2016: New Zealand, with a candidate of its own, hands the straw polls to the Russian Federation', () => {
    const { record } = after([...TO_THE_FLOOR, CEDE], meetingOn('2016-09-26', 'NZL')).context;
    expect(record.president).toBe(stateOf('RUS'));
  });

  test('the ruling is of the one who presides', () => {
    const { record } = after([
      ...TO_THE_FLOOR,
      CEDE,
      { type: 'point.raise', by: NZL },
      { type: 'ruling.give', upheld: true },
    ]).context;
    expect(record.rulings).toEqual([{ number: 1, by: FRA, on: 'point', raisedBy: NZL, upheld: true }]);
  });
});

describe('a President whom no source names', () => {
  const { president: _, ...unknown } = SMALL_COUNCIL;

  test('opens the meeting and rules, and nobody is said to', () => {
    const acts: Act[] = [...TO_THE_FLOOR, { type: 'point.raise', by: NZL }, { type: 'ruling.give', upheld: true }];
    const { record } = after(acts, unknown).context;
    expect(record.rulings).toEqual([{ number: 1, on: 'point', raisedBy: NZL, upheld: true }]);
    expect('president' in record).toBe(false);
  });

  test('has no next in the alphabet: the chair can neither be ceded nor passed', () => {
    const refusals = [refusalOf(after([], unknown), PASS), refusalOf(after(TO_THE_FLOOR, unknown), CEDE)];
    expect(refusals).toEqual([
      { kind: 'presidentNotKnown', citation: 'PRoP 18' },
      { kind: 'presidentNotKnown', citation: 'PRoP 20' },
    ]);
  });

  test('leaves the seats in alphabetical order', () => {
    expect(seatOrder(SMALL_COUNCIL.council).map(({ member }) => member)).toEqual([FRA, NZL, UKR]);
  });
});
