import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ALL_AMENDMENT_CHANGES,
  amendmentsInOrder,
  nextAmendment,
  orderAmendments,
  stateOf,
  type Act,
  type AmendmentChange,
} from '../../machines/rules/index.ts';
import { amend, decided, orderAs, PROCEED, put, putAmendment } from './acts.ts';
import { allBut, draftsOf, meetingOn, recordOf, resultsOf } from './meetings.ts';
import { FIRST, FRA, inParts, NZL, oral, SECOND, symbolOf, UKR, withFirst } from './smallCouncil.ts';

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

test('22 December 2023, S/PV.9520: an oral amendment is vetoed, 10-1-4; the draft is adopted unamended, 13-0-2', () => {
  const gaza = meetingOn('2023-12-22', 'ECU', 'S/2023/1029 ARE');
  const { council } = gaza;
  const draft = symbolOf('S/2023/1029');
  const record = recordOf(
    [
      amend(oral(1), draft, stateOf('RUS'), 'replaces'),
      ...decided(putAmendment(oral(1)), allBut(council, { against: 'USA', abstaining: 'ALB JPN CHE GBR' }), council),
      ...decided(put(draft), allBut(council, { abstaining: 'RUS USA' }), council),
    ],
    gaza,
  );
  expect([record.drafts[0]?.amendedBy, resultsOf(record)]).toEqual([
    undefined,
    ['oral amendment 1 vetoed 10-1-4 by USA', 'S/2023/1029 adopted 13-0-2'],
  ]);
});

describe('amendments to amendments', () => {
  const [first, second, third] = [oral(1), oral(2), oral(3)];
  const orderIn = (acts: readonly Act[]): string[] =>
    amendmentsInOrder(recordOf(acts), FIRST).map(({ symbol }) => symbol);

  test('come before what they would change, whatever the order of the others', () => {
    const acts = [
      amend(A, FIRST, UKR, 'revises', 1),
      amend(B, FIRST, UKR, 'adds', 1),
      amend(first, A, NZL, 'revises', 1),
      amend(second, A, NZL, 'deletes', 1),
      amend(third, first, NZL, 'adds', 1),
    ];
    expect(orderIn(acts)).toEqual([B, second, third, first, A]);
    expect(orderIn([...acts, orderAs(FIRST, A, B)])).toEqual([second, third, first, A, B]);
  });

  test('an amendment submitted after a ruling on the order comes behind those that it names', () => {
    const acts = [amend(A, FIRST, UKR, 'revises'), amend(B, FIRST, UKR, 'adds'), orderAs(FIRST, A, B), PROCEED];
    expect(orderIn([...acts, amend(C, FIRST, UKR, 'deletes', 9)])).toEqual([A, B, C]);
  });

  test('adopted, they are part of the amendment; when it goes, those still open go with it', () => {
    const record = recordOf([
      amend(A, FIRST, UKR),
      amend(first, A, NZL),
      amend(second, A, NZL),
      amend(third, second, NZL),
      ...decided(putAmendment(first), '+ ++'),
      { type: 'amendment.accept', amendment: A, by: FRA },
    ]);
    expect(record.amendments.map(({ symbol, status, amendedBy }) => [symbol, status, amendedBy])).toEqual([
      [A, 'accepted', [first]],
      [first, 'adopted', undefined],
      [second, 'fallen', undefined],
      [third, 'fallen', undefined],
    ]);
    expect(record.drafts[0]?.amendedBy).toEqual([A]);
  });
});

test('a draft that its sponsor has revised may have other parts than were known', () => {
  const revise = (part?: string): Act => ({ type: 'draft.revise', draft: FIRST, by: FRA, ...(part ? { part } : {}) });
  const revised = (act: Act) => recordOf([act], withFirst(inParts('para. 1'))).drafts[0];
  expect([revised(revise())?.otherParts, revised(revise('para. 1'))?.otherParts, revised(revise())?.revised]).toEqual([
    true,
    undefined,
    true,
  ]);
});
