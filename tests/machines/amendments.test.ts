import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL_AMENDMENT_CHANGES,
  nextAmendment,
  orderAmendments,
  stateOf,
  type Act,
  type AmendmentChange,
} from '../../machines/rules/index.ts';
import { amend, decided, put, putAmendment } from './acts.ts';
import { allBut, draftsOf, meetingOn, recordOf, resultsOf } from './meetings.ts';
import { FIRST, SECOND, symbolOf, UKR } from './smallCouncil.ts';

const [A, B, C, D] = [symbolOf('S/2016/11'), symbolOf('S/2016/12'), symbolOf('S/2016/13'), symbolOf('S/2016/14')];

const keepsTheLength = ({ change }: { readonly change: AmendmentChange }): boolean =>
  change === 'replaces' || change === 'revises';

describe('rule 36: the order of amendments', () => {
  test('adds and deletes first, then the furthest removed, then by submission', () => {
    const record = recordOf([
      amend(A, FIRST, UKR, 'revises', 1),
      amend(B, FIRST, UKR, 'revises', 3),
      amend(C, FIRST, UKR, 'adds', 1),
      amend(D, FIRST, UKR, 'deletes', 2),
    ]);
    expect(orderAmendments(record.amendments).map(({ symbol }) => symbol)).toEqual([D, C, B, A]);
  });

  test('of equals the one submitted first', () => {
    const record = recordOf([amend(A, FIRST, UKR), amend(B, FIRST, UKR), amend(C, SECOND, UKR)]);
    expect([nextAmendment(record, FIRST)?.symbol, nextAmendment(record, SECOND)?.symbol]).toEqual([A, C]);
  });

  test('the order holds every amendment once, and no one before what outranks it', () => {
    const anyAmendment = fc.record({
      change: fc.constantFrom(...ALL_AMENDMENT_CHANGES),
      removed: fc.integer({ min: 1, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(anyAmendment), (given) => {
        const ordered = orderAmendments(given);
        const outranked = ordered.filter((each, index) => {
          const before = ordered[index - 1];
          if (!before) return false;
          if (keepsTheLength(before) !== keepsTheLength(each)) return keepsTheLength(before);
          return before.removed < each.removed;
        });
        expect([ordered.length, given.every((each) => ordered.includes(each)), outranked]).toEqual([
          given.length,
          true,
          [],
        ]);
      }),
    );
  });
});

describe('what a vote on an amendment does', () => {
  const AMENDED: readonly Act[] = [amend(A, FIRST, UKR)];

  test.each([
    ['+ +-', 'adopted', 'adopted 2-1-0', [A]],
    ['- ++', 'vetoed', 'vetoed 2-1-0 by FRA', undefined],
    ['- -+', 'insufficientVotes', 'insufficientVotes 1-2-0', undefined],
    ['0 x+', 'insufficientVotes', 'insufficientVotes 1-0-1', undefined],
  ])('%s: the amendment is %s; then the draft is voted on', (votes, status, result, amendedBy) => {
    const record = recordOf([...AMENDED, ...decided(putAmendment(A), votes), ...decided(put(FIRST), '+ ++')]);
    expect([record.amendments.map((each) => each.status), record.drafts[0]?.amendedBy, resultsOf(record)]).toEqual([
      [status],
      amendedBy,
      [`${A} ${result}`, `${FIRST} adopted 3-0-0`],
    ]);
  });

  test("an amendment withdrawn stands in nobody's way", () => {
    const record = recordOf([...AMENDED, { type: 'amendment.withdraw', amendment: A, by: UKR }, put(FIRST)]);
    expect([record.amendments[0]?.status, draftsOf(record)]).toEqual([
      'withdrawn',
      [`${FIRST} underVote`, `${SECOND} tabled`],
    ]);
  });

  test('the amended draft may be vetoed all the same', () => {
    const record = recordOf([...AMENDED, ...decided(putAmendment(A), '+ ++'), ...decided(put(FIRST), '- ++')]);
    expect(draftsOf(record)).toEqual([`${FIRST} vetoed`, `${SECOND} tabled`]);
  });
});

test('18 October 2023: two amendments fall short, 6-1-8 and 7-1-7, their permanent No no veto; the draft is vetoed 12-1-2', () => {
  const gaza = meetingOn('2023-10-18', 'BRA', 'S/2023/773 BRA');
  const { council } = gaza;
  const [draft, first, second] = [symbolOf('S/2023/773'), symbolOf('S/2023/775'), symbolOf('S/2023/776')];
  const RUS = stateOf('RUS');
  const record = recordOf(
    [
      amend(first, draft, RUS, 'adds'),
      amend(second, draft, RUS, 'adds'),
      ...decided(
        putAmendment(first),
        allBut(council, { against: 'USA', abstaining: 'ALB ECU FRA GHA JPN MLT CHE GBR' }),
        council,
      ),
      ...decided(
        putAmendment(second),
        allBut(council, { against: 'USA', abstaining: 'ALB ECU FRA GHA JPN MLT GBR' }),
        council,
      ),
      ...decided(put(draft), allBut(council, { against: 'USA', abstaining: 'RUS GBR' }), council),
    ],
    gaza,
  );
  expect(resultsOf(record)).toEqual([
    'S/2023/775 insufficientVotes 6-1-8',
    'S/2023/776 insufficientVotes 7-1-7',
    'S/2023/773 vetoed 12-1-2 by USA',
  ]);
});
