import { describe, expect, test } from 'vitest';
import { play } from '../../machines/index.ts';
import { nextPart, stateOf, type Act } from '../../machines/rules/index.ts';
import { decided, divide, put, putPart } from './acts.ts';
import { allBut, draftsOf, meetingOn, recordOf, resultsOf } from './meetings.ts';
import { after, FIRST, FRA, SECOND, symbolOf, TO_THE_FLOOR, UKR } from './smallCouncil.ts';

const [ONE, TWO] = ['para. 1', 'para. 2'];
const DIVIDED: readonly Act[] = [divide(FIRST, UKR, ONE, TWO)];
const PREAMBLE: Act = {
  type: 'parts.request',
  draft: FIRST,
  by: UKR,
  parts: [
    { part: 'preamble', operative: false },
    { part: ONE, operative: true },
  ],
};

describe('rule 32: parts voted on separately', () => {
  test('the original mover objects: there is no separate vote, and the whole is put', () => {
    const position = after([...TO_THE_FLOOR, ...DIVIDED, { type: 'parts.object', draft: FIRST, by: FRA }]);
    const draft = position.context.record.drafts[0];
    expect([draft?.parts, draft?.undivided, position.can(put(FIRST))]).toEqual([undefined, true, true]);
  });

  test.each<[law: string, votes: readonly [string, string], status: string, parts: readonly string[]]>([
    [
      'both operative parts voted down: the draft falls',
      ['- --', '0 00'],
      'fallen',
      ['insufficientVotes', 'insufficientVotes'],
    ],
    [
      'a part vetoed, the other short of votes: the draft falls',
      ['- ++', '0 00'],
      'fallen',
      ['vetoed', 'insufficientVotes'],
    ],
    ['the first is kept: the whole is voted on', ['+ ++', '- --'], 'tabled', ['adopted', 'insufficientVotes']],
    ['the second is kept, the first vetoed: the whole is voted on', ['- ++', '+ ++'], 'tabled', ['vetoed', 'adopted']],
  ])('%s', (_, [one, two], status, parts) => {
    const position = after([
      ...TO_THE_FLOOR,
      ...DIVIDED,
      ...decided(putPart(FIRST, ONE), one),
      ...decided(putPart(FIRST, TWO), two),
    ]);
    const draft = position.context.record.drafts[0];
    expect([
      draft?.status,
      draft?.parts?.map((part) => part.status),
      position.can(put(FIRST)),
      position.can(put(SECOND)),
    ]).toEqual([status, parts, status === 'tabled', status === 'fallen']);
  });

  test('a draft does not fall before its last part is voted on', () => {
    const record = recordOf([...DIVIDED, ...decided(putPart(FIRST, ONE), '- --')]);
    expect([draftsOf(record)[0], nextPart(record, FIRST)?.part]).toEqual([`${FIRST} tabled`, TWO]);
  });

  test('a preamble kept does not save a draft that has lost its operative part', () => {
    const record = recordOf([
      PREAMBLE,
      ...decided(putPart(FIRST, 'preamble'), '+ ++'),
      ...decided(putPart(FIRST, ONE), '- --'),
    ]);
    expect(draftsOf(record)[0]).toBe(`${FIRST} fallen`);
  });

  test('a preamble lost takes nothing with it', () => {
    const record = recordOf([
      PREAMBLE,
      ...decided(putPart(FIRST, 'preamble'), '- --'),
      ...decided(putPart(FIRST, ONE), '+ ++'),
      ...decided(put(FIRST), '+ ++'),
    ]);
    expect(resultsOf(record)).toEqual([
      `${FIRST} preamble insufficientVotes 0-3-0`,
      `${FIRST} ${ONE} adopted 3-0-0`,
      `${FIRST} adopted 3-0-0`,
    ]);
  });

  test('a draft of which only the preamble was voted on separately does not fall with it', () => {
    const record = recordOf([
      { type: 'parts.request', draft: FIRST, by: UKR, parts: [{ part: 'preamble', operative: false }] },
      ...decided(putPart(FIRST, 'preamble'), '- --'),
    ]);
    expect(draftsOf(record)[0]).toBe(`${FIRST} tabled`);
  });

  test('a vote on a part is no vote on the draft: the member can still be instructed on the whole', () => {
    const record = recordOf([divide(FIRST, UKR, ONE), ...decided(putPart(FIRST, ONE), '- ++')]);
    expect([draftsOf(record)[0], record.delegations[FRA]?.positions[FIRST]]).toEqual([
      `${FIRST} fallen`,
      { stance: 'uninstructed' },
    ]);
  });
});

test('14 June 1967, S/PV.1360: both paragraphs lost without a negative vote, 4-0-11 and 6-0-9; nothing was left', () => {
  const middleEast = meetingOn('1967-06-14', 'DNK', 'S/7951/Rev.2 SUN');
  const { council } = middleEast;
  const draft = symbolOf('S/7951/Rev.2');
  const position = after(
    [
      ...TO_THE_FLOOR,
      divide(draft, stateOf('SUN'), ONE, TWO),
      ...decided(
        putPart(draft, ONE),
        allBut(council, { abstaining: 'ARG BRA CAN ROC DNK ETH FRA JPN NGA GBR USA' }),
        council,
      ),
      ...decided(putPart(draft, TWO), allBut(council, { abstaining: 'ARG BRA CAN ROC DNK FRA JPN GBR USA' }), council),
    ],
    middleEast,
  );
  expect([resultsOf(position.context.record), draftsOf(position.context.record), play(position, put(draft))]).toEqual([
    ['S/7951/Rev.2 para. 1 insufficientVotes 4-0-11', 'S/7951/Rev.2 para. 2 insufficientVotes 6-0-9'],
    ['S/7951/Rev.2 fallen'],
    { ok: false, refusal: { kind: 'draftNotOpen', draft, status: 'fallen', citation: 'PRoP 32' } },
  ]);
});

test('30 November 1950, S/PV.530: a paragraph is vetoed 8-1-1, India not participating', () => {
  const korea = meetingOn('1950-11-30', 'YUG', 'S/1894 USA');
  const draft = symbolOf('S/1894');
  const votes = allBut(korea.council, { against: 'SUN', abstaining: 'YUG', notParticipating: 'IND' });
  const record = recordOf(
    [divide(draft, stateOf('SUN'), 'a paragraph'), ...decided(putPart(draft, 'a paragraph'), votes, korea.council)],
    korea,
  );
  expect(resultsOf(record)).toEqual(['S/1894 a paragraph vetoed 8-1-1 by SUN']);
});
