import { describe, expect, test } from 'vitest';
import { play } from '../../machines/index.ts';
import { nextPart, parseAmendmentName, stateOf, type Act } from '../../machines/rules/index.ts';
import { decided, divide, put, putAmendment, putPart } from './acts.ts';
import { allBut, draftsOf, meetingOn, recordOf, resultsOf } from './meetings.ts';
import { after, FIRST, FRA, inParts, oral, SECOND, symbolOf, TO_THE_FLOOR, UKR, withFirst } from './smallCouncil.ts';

const [ONE, TWO] = ['para. 1', 'para. 2'];
const DIVIDED: readonly Act[] = [divide(FIRST, UKR, ONE, TWO)];
/** All parts of the first draft are known. */
const TWO_PARTS = withFirst(inParts(ONE, TWO));
const WITH_PREAMBLE = withFirst({
  knownParts: [
    { part: 'preamble', operative: false },
    { part: ONE, operative: true },
  ],
});
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
    const position = after(
      [...TO_THE_FLOOR, ...DIVIDED, ...decided(putPart(FIRST, ONE), one), ...decided(putPart(FIRST, TWO), two)],
      TWO_PARTS,
    );
    const draft = position.context.record.drafts[0];
    expect([
      draft?.status,
      draft?.parts?.map((part) => part.status),
      position.can(put(FIRST)),
      position.can(put(SECOND)),
    ]).toEqual([status, parts, status === 'tabled', status === 'fallen']);
  });

  test('a draft does not fall before its last part is voted on', () => {
    const record = recordOf([...DIVIDED, ...decided(putPart(FIRST, ONE), '- --')], TWO_PARTS);
    expect([draftsOf(record)[0], nextPart(record, FIRST)?.part]).toEqual([`${FIRST} tabled`, TWO]);
  });

  test('a preamble kept does not save a draft that has lost its operative part', () => {
    const record = recordOf(
      [PREAMBLE, ...decided(putPart(FIRST, 'preamble'), '+ ++'), ...decided(putPart(FIRST, ONE), '- --')],
      WITH_PREAMBLE,
    );
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
    const record = recordOf(
      [divide(FIRST, UKR, ONE), ...decided(putPart(FIRST, ONE), '- ++')],
      withFirst(inParts(ONE)),
    );
    expect([draftsOf(record)[0], record.delegations[FRA]?.positions[FIRST]]).toEqual([
      `${FIRST} fallen`,
      { stance: 'uninstructed' },
    ]);
  });
});

describe('rule 32: what was not voted on separately stays', () => {
  const LOST: readonly Act[] = [
    ...DIVIDED,
    ...decided(putPart(FIRST, ONE), '- --'),
    ...decided(putPart(FIRST, TWO), '0 00'),
  ];

  test('a draft of which not all parts are known does not fall by parts: the rest is voted on', () => {
    const record = recordOf([...LOST, ...decided(put(FIRST), '+ ++')]);
    expect(resultsOf(record).at(-1)).toBe(`${FIRST} adopted 3-0-0`);
  });

  test('a draft of which one operative part was not separated does not fall', () => {
    expect(draftsOf(recordOf(LOST, withFirst(inParts(ONE, TWO, 'para. 3'))))[0]).toBe(`${FIRST} tabled`);
  });

  test('of three parts, two asked for first and one later, all are lost: the draft falls', () => {
    const record = recordOf(
      [
        divide(FIRST, UKR, ONE, TWO),
        ...decided(putPart(FIRST, ONE), '- --'),
        divide(FIRST, UKR, 'para. 3'),
        ...decided(putPart(FIRST, TWO), '0 00'),
        ...decided(putPart(FIRST, 'para. 3'), '- ++'),
      ],
      withFirst(inParts(ONE, TWO, 'para. 3')),
    );
    expect(draftsOf(record)[0]).toBe(`${FIRST} fallen`);
  });

  test.each([
    ['adds to it', undefined, 'tabled'],
    ['adds to a part that was known', ONE, 'fallen'],
  ])('an amendment adopted before %s: with the known parts lost the draft is %s', (_, part, status) => {
    const amendment = oral(1);
    const adds: Act = {
      type: 'amendment.submit',
      amendment,
      draft: FIRST,
      by: UKR,
      change: 'adds',
      removed: 1,
      ...(part ? { part } : {}),
    };
    const record = recordOf([adds, ...decided(putAmendment(amendment), '+ ++'), ...LOST], TWO_PARTS);
    expect(draftsOf(record)[0]).toBe(`${FIRST} ${status}`);
  });

  test('the parts of a draft that is known whole are its own', () => {
    const position = after(TO_THE_FLOOR, TWO_PARTS);
    expect(play(position, divide(FIRST, UKR, 'para. 3'))).toEqual({
      ok: false,
      refusal: { kind: 'notAPart', draft: FIRST, part: 'para. 3', citation: 'PRoP 32' },
    });
  });

  test('whether a part is operative is as the draft has it, whatever is asked', () => {
    const asked: Act = { type: 'parts.request', draft: FIRST, by: UKR, parts: [{ part: 'preamble', operative: true }] };
    expect(recordOf([asked], WITH_PREAMBLE).drafts[0]?.parts).toEqual([
      { part: 'preamble', operative: false, status: 'open' },
    ]);
  });
});

describe('parts of an amendment', () => {
  const amendment = symbolOf('S/2016/9');
  const submitted: Act = {
    type: 'amendment.submit',
    amendment,
    draft: FIRST,
    by: UKR,
    change: 'adds',
    removed: 1,
    parts: [ONE, TWO].map((part) => ({ part, operative: true })),
  };
  const BOTH: readonly Act[] = [submitted, divide(amendment, FRA, ONE, TWO)];

  test('all lost: the amendment is defeated without a further vote, and the draft is voted on', () => {
    const record = recordOf([
      ...BOTH,
      ...decided(putPart(amendment, ONE), '- --'),
      ...decided(putPart(amendment, TWO), '- ++'),
      ...decided(put(FIRST), '+ ++'),
    ]);
    expect([record.amendments[0]?.status, record.drafts[0]?.amendedBy, resultsOf(record)]).toEqual([
      'fallen',
      undefined,
      [
        `${amendment} ${ONE} insufficientVotes 0-3-0`,
        `${amendment} ${TWO} vetoed 2-1-0 by FRA`,
        `${FIRST} adopted 3-0-0`,
      ],
    ]);
  });

  test('one kept: what is left of the amendment is voted on, then the draft', () => {
    const record = recordOf([
      ...BOTH,
      ...decided(putPart(amendment, ONE), '- --'),
      ...decided(putPart(amendment, TWO), '+ ++'),
      ...decided(putAmendment(amendment), '+ ++'),
    ]);
    expect([record.amendments[0]?.status, record.drafts[0]?.amendedBy]).toEqual(['adopted', [amendment]]);
  });

  test('its parts come before it, and it before the parts of the draft', () => {
    const position = after([...TO_THE_FLOOR, ...BOTH, divide(FIRST, UKR, 'para. 9')]);
    expect([putAmendment(amendment), putPart(FIRST, 'para. 9')].map((act) => play(position, act))).toEqual([
      { ok: false, refusal: { kind: 'partFirst', draft: amendment, part: ONE, citation: 'PRoP 32' } },
      { ok: false, refusal: { kind: 'amendmentFirst', draft: FIRST, amendment, citation: 'PRoP 36' } },
    ]);
  });

  test('its mover objects to the separate vote, not that of the draft', () => {
    const position = after([...TO_THE_FLOOR, ...BOTH]);
    const object = (by: typeof FRA): Act => ({ type: 'parts.object', draft: amendment, by });
    expect([position.can(object(UKR)), play(position, object(FRA))]).toEqual([
      true,
      { ok: false, refusal: { kind: 'notASponsor', state: FRA, draft: amendment, citation: 'PRoP 32' } },
    ]);
  });
});

test('10 May 1985, S/PV.2580: three paragraphs vetoed by the United States; the rest adopted, 15-0-0, as resolution 562', () => {
  // The paragraphs are not known by number, and the member that asked for the vote (rule 38) is not known: any will do.
  const called = meetingOn('1985-05-10', 'THA', 'S/17172 NIC');
  const { council } = called;
  const draft = symbolOf('S/17172');
  const vetoed = ['a preambular paragraph', 'an operative paragraph', 'another operative paragraph'] as const;
  const abstaining = ['GBR', 'GBR EGY THA', 'GBR'] as const;
  const record = recordOf(
    [
      { type: 'draft.requestVote', draft, by: stateOf('IND') },
      {
        type: 'parts.request',
        draft,
        by: stateOf('USA'),
        parts: vetoed.map((part, at) => ({ part, operative: at > 0 })),
      },
      ...vetoed.flatMap((part, at) =>
        decided(putPart(draft, part), allBut(council, { against: 'USA', abstaining: abstaining[at] ?? '' }), council),
      ),
      ...decided(put(draft), allBut(council, {}), council),
    ],
    called,
  );
  expect(resultsOf(record)).toEqual([
    `S/17172 ${vetoed[0]} vetoed 13-1-1 by USA`,
    `S/17172 ${vetoed[1]} vetoed 11-1-3 by USA`,
    `S/17172 ${vetoed[2]} vetoed 13-1-1 by USA`,
    'S/17172 adopted 15-0-0',
  ]);
});

test('5 March 1948, S/PV.263: every paragraph of the Belgian amendment is short of seven; the draft survives by its parts', () => {
  // Foreign Relations of the United States 1948, V, part 2, document 76. Not known are the names in the votes on the
  // amendment, the number of its paragraphs, and who asked for the division: six in favour stand for "none gets seven".
  const called = meetingOn('1948-03-05', 'ROC', 'S/RES/42(1948) USA');
  const { council } = called;
  const [draft, amendment] = [symbolOf('S/RES/42(1948)'), parseAmendmentName('amendment 1')];
  if (!amendment) throw new Error('Not a name');
  const paragraphs = ['a first paragraph', 'a second paragraph'];
  const six = allBut(council, { abstaining: 'ARG COL GBR SYR ROC' });
  const record = recordOf(
    [
      {
        type: 'amendment.submit',
        amendment,
        draft,
        by: stateOf('BEL'),
        change: 'replaces',
        removed: 1,
        parts: paragraphs.map((part) => ({ part, operative: true })),
      },
      divide(amendment, stateOf('BEL'), ...paragraphs),
      ...paragraphs.flatMap((part) => decided(putPart(amendment, part), six, council)),
      divide(draft, stateOf('BEL'), 'para. 1'),
      ...decided(putPart(draft, 'para. 1'), allBut(council, { abstaining: 'ARG CAN ROC COL GBR SYR' }), council),
      ...decided(put(draft), allBut(council, { abstaining: 'ARG GBR SYR' }), council),
    ],
    called,
  );
  expect([record.amendments.map(({ status }) => status), resultsOf(record)]).toEqual([
    ['fallen'],
    [
      'amendment 1 a first paragraph insufficientVotes 6-0-5',
      'amendment 1 a second paragraph insufficientVotes 6-0-5',
      'S/RES/42(1948) para. 1 insufficientVotes 5-0-6',
      'S/RES/42(1948) adopted 8-0-3',
    ],
  ]);
});

test('14 June 1967, S/PV.1360: both paragraphs lost without a negative vote, 4-0-11 and 6-0-9; nothing was left', () => {
  const called = meetingOn('1967-06-14', 'DNK', 'S/7951/Rev.2 SUN');
  const middleEast = { ...called, drafts: called.drafts.map((draft) => ({ ...draft, ...inParts(ONE, TWO) })) };
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
