import { describe, expect, test } from 'vitest';
import { metaOf, refusalOf, type MeetingInput } from '../../machines/index.ts';
import { stateOf, type Act, type Matter } from '../../machines/rules/index.ts';
import {
  amend,
  askWhetherProcedural,
  challenge,
  CLOSE,
  DECLARE,
  decided,
  declared,
  move,
  practise,
  PROCEED,
  put,
  putAmendment,
  putMotion,
  PUT_PRELIMINARY,
  votesOn,
} from './acts.ts';
import { allBut, draftsOf, meetingOn, recordOf, resultsOf } from './meetings.ts';
import { after, FIRST, FRA, NZL, symbolOf, TO_THE_FLOOR, UKR, withFirst } from './smallCouncil.ts';

const ON = practise('preliminaryQuestion');
const RAISE = askWhetherProcedural(FIRST, FRA);
const ruleIt = (matter: Matter) => ({ type: 'preliminary.rule', matter }) as const;
const procedural = (meeting: MeetingInput): MeetingInput => ({
  ...meeting,
  drafts: meeting.drafts.map((draft) => ({ ...draft, matter: 'procedural' })),
});

describe('the preliminary question, before the vote on the draft', () => {
  const draftVote = decided(put(FIRST), '- ++');

  test.each<[law: string, acts: readonly Act[], matter: Matter, results: readonly string[]]>([
    [
      'lost to a permanent No: substantive, and the next No is a veto',
      decided(PUT_PRELIMINARY, '- ++'),
      'substantive',
      [`preliminary ${FIRST} vetoed 2-1-0 by FRA`, `${FIRST} vetoed 2-1-0 by FRA`],
    ],
    [
      'short of votes: substantive',
      decided(PUT_PRELIMINARY, '- -+'),
      'substantive',
      [`preliminary ${FIRST} insufficientVotes 1-2-0`, `${FIRST} vetoed 2-1-0 by FRA`],
    ],
    [
      'adopted: procedural, and a permanent No is no veto',
      decided(PUT_PRELIMINARY, '0 ++'),
      'procedural',
      [`preliminary ${FIRST} adopted 2-0-1`, `${FIRST} adopted 2-1-0`],
    ],
    ['ruled procedural and not challenged', [ruleIt('procedural'), PROCEED], 'procedural', [`${FIRST} adopted 2-1-0`]],
    [
      'ruled procedural, challenged, and not overruled',
      [ruleIt('procedural'), ...decided(challenge(FRA), '+ --')],
      'procedural',
      ['ruling 1 insufficientVotes 1-2-0', `${FIRST} adopted 2-1-0`],
    ],
    [
      'ruled procedural and overruled: substantive',
      [ruleIt('procedural'), ...decided(challenge(FRA), '+ +-')],
      'substantive',
      ['ruling 1 adopted 2-1-0', `${FIRST} vetoed 2-1-0 by FRA`],
    ],
    [
      'ruled substantive and overruled: procedural',
      [ruleIt('substantive'), ...decided(challenge(UKR), '- ++')],
      'procedural',
      ['ruling 1 adopted 2-1-0', `${FIRST} adopted 2-1-0`],
    ],
    [
      'defeated by a permanent No, then ruled procedural: the ruling is what counts',
      [...declared(PUT_PRELIMINARY, '- ++'), ruleIt('procedural'), PROCEED],
      'procedural',
      [`preliminary ${FIRST} vetoed 2-1-0 by FRA`, `${FIRST} adopted 2-1-0`],
    ],
  ])('%s', (_, acts, matter, results) => {
    const asked = recordOf([ON, RAISE, ...acts]);
    expect([asked.drafts[0]?.matter, asked.drafts[0]?.settled, asked.preliminary, asked.drafts[1]?.settled]).toEqual([
      matter,
      true,
      undefined,
      undefined,
    ]);
    expect(resultsOf(recordOf([ON, RAISE, ...acts, ...draftVote]))).toEqual(results);
  });

  test('it leads back to the statements before the vote', () => {
    expect(metaOf(after([...TO_THE_FLOOR, ON, RAISE, ...decided(PUT_PRELIMINARY, '+ ++')])).phase).toBe(
      'beforeTheVote',
    );
  });
});

describe('the preliminary question, once the votes on the draft are in', () => {
  const VOTED: readonly Act[] = [ON, ...votesOn(put(FIRST), '- ++'), CLOSE, RAISE];

  test.each<[law: string, acts: readonly Act[], results: readonly string[]]>([
    [
      'lost to the same permanent No: the double veto',
      decided(PUT_PRELIMINARY, '- ++'),
      [`preliminary ${FIRST} vetoed 2-1-0 by FRA`, `${FIRST} vetoed 2-1-0 by FRA`],
    ],
    [
      'adopted: the No that was cast turns out to be none',
      decided(PUT_PRELIMINARY, '+ ++'),
      [`preliminary ${FIRST} adopted 3-0-0`, `${FIRST} adopted 2-1-0`],
    ],
    ['ruled procedural: no veto either', [ruleIt('procedural'), PROCEED], [`${FIRST} adopted 2-1-0`]],
  ])('%s', (_, acts, results) => {
    const asked = after([...TO_THE_FLOOR, ...VOTED, ...acts]);
    expect([metaOf(asked).phase, asked.context.record.pending.map(({ votes }) => votes)]).toEqual([
      'votingClosed',
      [{ FRA: 'against', NZL: 'inFavour', UKR: 'inFavour' }],
    ]);
    expect(resultsOf(recordOf([...VOTED, ...acts, DECLARE]))).toEqual(results);
  });

  test('on a procedural draft it can turn a No into a veto', () => {
    const record = recordOf([...VOTED, ruleIt('substantive'), PROCEED, DECLARE], withFirst({ matter: 'procedural' }));
    expect(resultsOf(record)).toEqual([`${FIRST} vetoed 2-1-0 by FRA`]);
  });
});

describe('the preliminary question, after the announcement', () => {
  const ANNOUNCED: readonly Act[] = [ON, ...declared(put(FIRST), '- ++')];

  test.each<[law: string, acts: readonly Act[], results: readonly string[]]>([
    [
      'a vetoed draft turns out procedural, and is adopted',
      [ruleIt('procedural'), PROCEED],
      [`${FIRST} adopted 2-1-0`],
    ],
    ['it stays vetoed when it is substantive', [ruleIt('substantive'), PROCEED], [`${FIRST} vetoed 2-1-0 by FRA`]],
  ])('%s', (_, acts, results) => {
    const record = recordOf([...ANNOUNCED, RAISE, ...acts]);
    expect([resultsOf(record), record.drafts[0]?.settled, record.preliminary]).toEqual([results, true, undefined]);
  });

  test('it leads back to the announcement, and the result comes last again', () => {
    const before = after([...TO_THE_FLOOR, ...ANNOUNCED]);
    const settled = after([...TO_THE_FLOOR, ...ANNOUNCED, RAISE, ...decided(PUT_PRELIMINARY, '- ++')]);
    expect([metaOf(before).phase, metaOf(settled).phase]).toEqual(['resultDeclared', 'resultDeclared']);
    expect(resultsOf(settled.context.record)).toEqual([
      `preliminary ${FIRST} vetoed 2-1-0 by FRA`,
      `${FIRST} vetoed 2-1-0 by FRA`,
    ]);
  });
});

describe('the preliminary question, after the announcement of votes of which only the totals are known', () => {
  const told = (result: object): Act[] => [
    ON,
    put(FIRST),
    { type: 'votes.tally', known: {}, ...result },
    CLOSE,
    DECLARE,
  ];
  const PROCEDURAL = withFirst({ matter: 'procedural' });
  const TOTALS = { tally: { inFavour: 2, against: 1, abstaining: 0 } };

  test('it is refused where the totals would leave the other result open', () => {
    expect(refusalOf(after([...TO_THE_FLOOR, ...told(TOTALS)], PROCEDURAL), RAISE)).toEqual({
      kind: 'resultOpen',
      between: ['adopted', 'vetoed'],
      citation: 'Charter 27(3)',
    });
  });

  test.each<[law: string, result: object, matter: Matter, input: MeetingInput, results: readonly string[]]>([
    [
      'totals that are too low are too low whatever the matter',
      { tally: { inFavour: 1, against: 2, abstaining: 0 } },
      'substantive',
      PROCEDURAL,
      [`${FIRST} insufficientVotes 1-2-0`],
    ],
    [
      'what was announced decides where the totals do not',
      { ...TOTALS, result: 'adopted' },
      'procedural',
      withFirst({}),
      [`${FIRST} adopted 2-1-0`],
    ],
  ])('%s', (_, result, matter, input, results) => {
    const record = recordOf([...told(result), RAISE, ruleIt(matter), PROCEED], input);
    expect([resultsOf(record), record.drafts[0]?.settled]).toEqual([results, true]);
  });

  test('who was absent stays absent in the result that is decided again', () => {
    const votes = [
      ON,
      { type: 'delegation.leave', member: NZL },
      ...declared(put(FIRST), '+ x+'),
    ] as const satisfies readonly Act[];
    const [before] = recordOf(votes).declared;
    const [again] = recordOf([...votes, RAISE, ruleIt('procedural'), PROCEED]).declared;
    expect(before?.whereabouts).toEqual({ [NZL]: 'absent' });
    expect(again?.whereabouts).toEqual(before?.whereabouts);
  });
});

describe('our reading: the preliminary question on an amendment or a motion', () => {
  const AMENDMENT = symbolOf('S/2016/4');

  test('a procedural amendment to a substantive draft cannot be vetoed', () => {
    const asked = [
      ON,
      amend(AMENDMENT, FIRST, UKR),
      askWhetherProcedural(AMENDMENT, FRA),
      ruleIt('procedural'),
      PROCEED,
    ];
    expect(resultsOf(recordOf([...asked, ...decided(putAmendment(AMENDMENT), '- ++')]))).toEqual([
      `${AMENDMENT} adopted 2-1-0`,
    ]);
  });

  test('once the votes on the amendment are in', () => {
    const voted = [ON, amend(AMENDMENT, FIRST, UKR), ...votesOn(putAmendment(AMENDMENT), '- ++'), CLOSE];
    const asked = [...voted, askWhetherProcedural(AMENDMENT, FRA), ruleIt('procedural'), PROCEED, DECLARE];
    expect(resultsOf(recordOf(asked))).toEqual([`${AMENDMENT} adopted 2-1-0`]);
  });

  test.each<[law: string, acts: readonly Act[], results: readonly string[]]>([
    [
      'a motion that is held substantive can be vetoed',
      [ruleIt('substantive'), PROCEED],
      ['motion 1 vetoed 2-1-0 by FRA'],
    ],
    ['a motion that is held procedural cannot', [ruleIt('procedural'), PROCEED], ['motion 1 adopted 2-1-0']],
    [
      'overruled: the opposite',
      [ruleIt('procedural'), ...decided(challenge(UKR), '- ++')],
      ['ruling 1 adopted 2-1-0', 'motion 1 vetoed 2-1-0 by FRA'],
    ],
    [
      'voted on: lost to a permanent No, so that the next is a veto',
      decided(PUT_PRELIMINARY, '- ++'),
      ['preliminary motion 1 vetoed 2-1-0 by FRA', 'motion 1 vetoed 2-1-0 by FRA'],
    ],
  ])('%s', (_, acts, results) => {
    const moved: readonly Act[] = [
      ON,
      move({ kind: 'private' }, NZL),
      { type: 'preliminary.raiseOnMotion', motion: 1, by: FRA },
    ];
    const record = recordOf([...moved, ...acts, ...decided(putMotion(), '- ++')]);
    expect([resultsOf(record), record.private]).toEqual([
      results,
      results.at(-1)?.includes('adopted') ? true : undefined,
    ]);
  });
});

describe('the cases', () => {
  test('24 May 1948, Czechoslovakia: 8-2-1, then 9-2-0; the Soviet Union used one No to make the second count', () => {
    const draft = symbolOf('S/PV.303');
    const prague = meetingOn('1948-05-24', 'FRA', 'S/PV.303 ARG');
    const { council } = prague;
    const record = recordOf(
      [
        askWhetherProcedural(draft, stateOf('SUN')),
        ...decided(PUT_PRELIMINARY, allBut(council, { against: 'UKR SUN', abstaining: 'FRA' }), council),
        ...decided(put(draft), allBut(council, { against: 'UKR SUN' }), council),
      ],
      prague,
    );
    expect(resultsOf(record)).toEqual(['preliminary S/PV.303 vetoed 8-2-1 by SUN', 'S/PV.303 vetoed 9-2-0 by SUN']);
  });

  test('29 September 1950, Taiwan: announced 7-3-1; China’s claim failed 9-1-1, and the Council held that it was procedure', () => {
    const draft = symbolOf('S/1823/Corr.1');
    const taiwan = procedural(meetingOn('1950-09-29', 'GBR', 'S/1823/Corr.1 ECU'));
    const { council } = taiwan;
    const claimed: readonly Act[] = [
      ...decided(put(draft), allBut(council, { against: 'ROC CUB USA', abstaining: 'EGY' }), council),
      askWhetherProcedural(draft, stateOf('ROC')),
      ...declared(PUT_PRELIMINARY, allBut(council, { against: 'ROC', abstaining: 'CUB' }), council),
    ];
    const held = recordOf([...claimed, { ...ruleIt('procedural'), byTheCouncil: true }, PROCEED], taiwan);
    expect([resultsOf(held), draftsOf(held)]).toEqual([
      ['preliminary S/1823/Corr.1 vetoed 9-1-1 by ROC', 'S/1823/Corr.1 adopted 7-3-1'],
      ['S/1823/Corr.1 adopted'],
    ]);
    expect(held.rulings).toMatchObject([{ byTheCouncil: true, matter: 'procedural', draft }]);
    const bySanFrancisco = recordOf([...claimed, PROCEED], taiwan);
    expect([resultsOf(bySanFrancisco), draftsOf(bySanFrancisco)]).toEqual([
      ['preliminary S/1823/Corr.1 vetoed 9-1-1 by ROC', 'S/1823/Corr.1 vetoed 7-3-1 by ROC USA'],
      ['S/1823/Corr.1 vetoed'],
    ]);
  });

  test('7 September 1959, Laos: 10-1, the President supports the finding, 10-1', () => {
    const draft = symbolOf('S/RES/132(1959)');
    const laos = meetingOn('1959-09-07', 'ITA', 'S/RES/132(1959) USA');
    const against = allBut(laos.council, { against: 'SUN' });
    const asked: readonly Act[] = [
      askWhetherProcedural(draft, stateOf('SUN')),
      ...declared(PUT_PRELIMINARY, against, laos.council),
    ];
    const vote = decided(put(draft), against, laos.council);
    expect([
      resultsOf(recordOf([...asked, ruleIt('procedural'), PROCEED, ...vote], laos)),
      resultsOf(recordOf([...asked, PROCEED, ...vote], laos)),
    ]).toEqual([
      ['preliminary S/RES/132(1959) vetoed 10-1-0 by SUN', 'S/RES/132(1959) adopted 10-1-0'],
      ['preliminary S/RES/132(1959) vetoed 10-1-0 by SUN', 'S/RES/132(1959) vetoed 10-1-0 by SUN'],
    ]);
  });

  test('7 September 1959, Laos: ruled procedural, not overruled, adopted 10-1-0 over the Soviet No', () => {
    const draft = symbolOf('S/RES/132(1959)');
    const laos = meetingOn('1959-09-07', 'ITA', 'S/RES/132(1959) USA');
    const against = allBut(laos.council, { against: 'SUN' });
    expect(
      resultsOf(
        recordOf(
          [
            askWhetherProcedural(draft, stateOf('SUN')),
            ruleIt('procedural'),
            PROCEED,
            ...decided(put(draft), against, laos.council),
          ],
          laos,
        ),
      ),
    ).toEqual(['S/RES/132(1959) adopted 10-1-0']);
  });

  test('the same had it been overruled: vetoed', () => {
    const draft = symbolOf('S/RES/132(1959)');
    const laos = meetingOn('1959-09-07', 'ITA', 'S/RES/132(1959) USA');
    const overruling = decided(
      challenge(stateOf('SUN')),
      allBut(laos.council, { against: 'ITA GBR USA FRA' }),
      laos.council,
    );
    const record = recordOf(
      [
        askWhetherProcedural(draft, stateOf('SUN')),
        ruleIt('procedural'),
        ...overruling,
        ...decided(put(draft), allBut(laos.council, { against: 'SUN' }), laos.council),
      ],
      laos,
    );
    expect([resultsOf(record), draftsOf(record)]).toEqual([
      ['ruling 1 adopted 7-4-0', 'S/RES/132(1959) vetoed 10-1-0 by SUN'],
      ['S/RES/132(1959) vetoed'],
    ]);
  });
});
