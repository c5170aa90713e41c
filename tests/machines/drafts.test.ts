import { describe, expect, test } from 'vitest';
import { play } from '../../machines/index.ts';
import {
  nextToBeVotedOn,
  stateOf,
  type Act,
  type DraftSymbol,
  type MeetingRecord,
  type Motion,
} from '../../machines/rules/index.ts';
import { decided, move, put, putMotion, revive, submit, withdraw } from './acts.ts';
import { allBut, draftsOf, meetingOn, recordOf, resultsOf } from './meetings.ts';
import {
  after,
  FIRST,
  FRA,
  moversUnknown,
  NZL,
  SECOND,
  SMALL_COUNCIL,
  symbolOf,
  TO_THE_FLOOR,
  TUR,
  UKR,
  UNKNOWN,
  withFirst,
} from './smallCouncil.ts';

const [BOL, RUS] = [stateOf('BOL'), stateOf('RUS')];
const [RUSSIAN, AMERICAN, BOLIVIAN] = [symbolOf('S/2017/933'), symbolOf('S/2017/962'), symbolOf('S/2017/968')];

/** S/PV.8105, 16 November 2017: a fight over rule 32. */
const INQUIRY = meetingOn('2017-11-16', 'ITA', 'S/2017/933 RUS', 'S/2017/962 USA');
const votes = {
  motion: allBut(INQUIRY.council, { against: 'FRA ITA JPN SWE UKR GBR USA', abstaining: 'EGY ETH KAZ SEN URY' }),
  american: allBut(INQUIRY.council, { against: 'BOL RUS', abstaining: 'CHN EGY' }),
  bolivian: allBut(INQUIRY.council, { against: 'FRA ITA SWE UKR GBR USA URY', abstaining: 'EGY ETH JPN SEN' }),
};
const TAKE_962_FIRST: readonly Act[] = [move({ kind: 'takeFirst', draft: AMERICAN }, RUS)];

describe('16 November 2017, S/PV.8105', () => {
  test('rule 32 puts the Russian draft first', () => {
    expect(nextToBeVotedOn(recordOf([], INQUIRY))).toBe(RUSSIAN);
  });

  test('the motion to take the other first is lost 3-7-5, and the order stays', () => {
    const record = recordOf([...TAKE_962_FIRST, ...decided(putMotion(), votes.motion, INQUIRY.council)], INQUIRY);
    expect([resultsOf(record), order(record)]).toEqual([['motion 1 insufficientVotes 3-7-5'], [RUSSIAN, AMERICAN]]);
  });

  test('withdrawn and brought back by Bolivia, it comes second, as it was meant to: vetoed 11-2-2, then 4-7-4 for want of votes', () => {
    const record = recordOf(
      [
        ...TAKE_962_FIRST,
        ...decided(putMotion(), votes.motion, INQUIRY.council),
        withdraw(RUSSIAN, RUS),
        submit(BOLIVIAN, BOL, RUSSIAN),
        ...decided(put(AMERICAN), votes.american, INQUIRY.council),
        ...decided(put(BOLIVIAN), votes.bolivian, INQUIRY.council),
      ],
      INQUIRY,
    );
    expect([resultsOf(record), draftsOf(record)]).toEqual([
      ['motion 1 insufficientVotes 3-7-5', 'S/2017/962 vetoed 11-2-2 by RUS', 'S/2017/968 insufficientVotes 4-7-4'],
      ['S/2017/933 withdrawn', 'S/2017/962 vetoed', 'S/2017/968 insufficientVotes'],
    ]);
  });

  test('carried with nine votes, two permanent members against: no veto, and the other comes first', () => {
    const nine = allBut(INQUIRY.council, { against: 'GBR USA', abstaining: 'SWE UKR JPN ITA' });
    const record = recordOf([...TAKE_962_FIRST, ...decided(putMotion(), nine, INQUIRY.council)], INQUIRY);
    expect([resultsOf(record), order(record), nextToBeVotedOn(record)]).toEqual([
      ['motion 1 adopted 9-2-4'],
      [AMERICAN, RUSSIAN],
      AMERICAN,
    ]);
  });
});

describe('rule 32: the order of submission', () => {
  test('three drafts: the one taken first comes before those still open, the others keep their order', () => {
    const record = recordOf([
      submit(UNKNOWN, UKR),
      ...decided(put(FIRST), '+ ++'),
      move({ kind: 'takeFirst', draft: UNKNOWN }, UKR),
      ...decided(putMotion(), '- ++'),
    ]);
    expect(order(record)).toEqual([FIRST, UNKNOWN, SECOND]);
  });

  test('the one taken first stays behind the others when none of them is open any more', () => {
    const record = recordOf([
      move({ kind: 'takeFirst', draft: SECOND }, UKR),
      withdraw(FIRST, FRA),
      ...decided(putMotion(), '- ++'),
    ]);
    expect([order(record), nextToBeVotedOn(record)]).toEqual([[FIRST, SECOND], SECOND]);
  });

  test('an announced draft gets its place when it is submitted', () => {
    const record = recordOf([submit(UNKNOWN, UKR), submit(FIRST, FRA)], withFirst({ status: 'announced' }));
    expect([order(record), draftsOf(record)]).toEqual([
      [SECOND, UNKNOWN, FIRST],
      [`${SECOND} tabled`, `${UNKNOWN} tabled`, `${FIRST} tabled`],
    ]);
  });

  test('a draft is voted on once, in its turn, until none is left', () => {
    const turns = [[], decided(put(FIRST), '- ++'), decided(put(SECOND), '+ ++')].map((_, index, each) =>
      nextToBeVotedOn(recordOf(each.slice(0, index + 1).flat())),
    );
    expect(turns).toEqual([FIRST, SECOND, undefined]);
  });
});

test.each(['refer', 'postpone'] as const)('rule 33: after the motion to %s no draft is next', (kind) => {
  const motion: Motion = kind === 'refer' ? { kind, to: 'committee' } : { kind };
  expect(nextToBeVotedOn(recordOf([move(motion, NZL), ...decided(putMotion(), '- ++')]))).toBeUndefined();
});

describe('rule 35: withdrawal and revival', () => {
  test('a co-sponsor takes it up in its old place, as its own', () => {
    const record = recordOf([withdraw(FIRST, FRA), revive(FIRST, NZL)]);
    expect([order(record), record.drafts[0]]).toEqual([
      [FIRST, SECOND],
      { symbol: FIRST, matter: 'substantive', sponsors: [NZL], movers: [NZL], status: 'tabled' },
    ]);
  });

  test('printed under another symbol, it has the place of the one that was withdrawn, which stays so', () => {
    const act: Act = { type: 'draft.revive', draft: FIRST, by: NZL, alsoBy: [UKR], as: UNKNOWN };
    const seconding: Act = { type: 'draft.second', draft: FIRST, by: UKR };
    const record = recordOf([seconding, withdraw(FIRST, FRA), act], withFirst({ basis: 'chapterVI' }));
    expect([order(record), draftsOf(record).slice(0, 2), record.drafts[1]]).toEqual([
      [FIRST, UNKNOWN, SECOND],
      [`${FIRST} withdrawn`, `${UNKNOWN} tabled`],
      {
        symbol: UNKNOWN,
        matter: 'substantive',
        basis: 'chapterVI',
        sponsors: [NZL, UKR],
        movers: [NZL, UKR],
        status: 'tabled',
        sameAs: FIRST,
      },
    ]);
    expect(nextToBeVotedOn(record)).toBe(UNKNOWN);
    expect(record.delegations[UKR]?.positions[UNKNOWN]).toEqual({ stance: 'uninstructed' });
  });

  test('who joins a draft of one sponsor does not become its mover', () => {
    const { drafts } = recordOf([{ type: 'draft.cosponsor', draft: SECOND, by: UKR }]);
    expect(drafts[1]).toMatchObject({ sponsors: [NZL, UKR], movers: [NZL] });
  });

  test('a co-sponsor that leaves withdraws nothing for the others', () => {
    const leaving: Act = { type: 'draft.leaveSponsors', draft: FIRST, by: NZL };
    expect(recordOf([leaving]).drafts[0]).toMatchObject({ sponsors: [FRA, TUR], movers: [FRA], status: 'tabled' });
  });

  test('a presidential text is co-sponsored by all members', () => {
    const { president } = SMALL_COUNCIL;
    const { drafts } = recordOf([{ type: 'draft.submit', draft: UNKNOWN, by: president, presidential: true }]);
    expect(drafts[2]).toMatchObject({ sponsors: [FRA, NZL, UKR], presidential: true });
  });

  test('who submits an announced draft has moved it, unless others are known to have', () => {
    const announced = withFirst({ status: 'announced' });
    const [known, unknown] = [announced, moversUnknown(announced)].map((input) =>
      recordOf([submit(FIRST, NZL)], input),
    );
    expect([known?.drafts[1]?.movers, unknown?.drafts[1]?.movers]).toEqual([[FRA], [NZL]]);
  });

  test('the same text by another member goes last, and takes over whether it is procedural', () => {
    const record = recordOf([withdraw(FIRST, FRA), submit(UNKNOWN, UKR, FIRST)], withFirst({ matter: 'procedural' }));
    expect([order(record), record.drafts[2]]).toEqual([
      [FIRST, SECOND, UNKNOWN],
      { symbol: UNKNOWN, sponsors: [UKR], movers: [UKR], matter: 'procedural', status: 'tabled', sameAs: FIRST },
    ]);
  });

  test('it can be withdrawn again, and not taken up by who is no sponsor any more', () => {
    const again = after([...TO_THE_FLOOR, withdraw(FIRST, FRA), revive(FIRST, NZL), withdraw(FIRST, NZL)]);
    expect([draftsOf(again.context.record), play(again, revive(FIRST, FRA))]).toEqual([
      [`${FIRST} withdrawn`, `${SECOND} tabled`],
      { ok: false, refusal: { kind: 'notSeconded', state: FRA, draft: FIRST, citation: 'PRoP 35' } },
    ]);
  });
});

describe('rule 38: a draft of invited States', () => {
  const OUTSIDE = withFirst({ sponsors: [TUR] });

  test('is not known to be one while the sponsors are not all known', () => {
    const incomplete = moversUnknown(withFirst({ sponsors: [], sponsorsIncomplete: true }));
    expect(nextToBeVotedOn(recordOf([], incomplete))).toBe(FIRST);
  });

  test('holds no place until a member asks for the vote; then it comes where it stands', () => {
    const [before, asked] = [
      recordOf([], OUTSIDE),
      recordOf([{ type: 'draft.requestVote', draft: FIRST, by: UKR }], OUTSIDE),
    ];
    expect([nextToBeVotedOn(before), nextToBeVotedOn(asked)]).toEqual([SECOND, FIRST]);
    expect(asked.drafts[0]?.requestedBy).toBe(UKR);
  });

  test('a member that joins the sponsors of a draft from outside makes it its own: nobody has to ask', () => {
    const { drafts } = recordOf([{ type: 'draft.cosponsor', draft: FIRST, by: UKR }], OUTSIDE);
    expect(drafts[0]?.sponsors.at(-1)).toBe(UKR);
    expect(nextToBeVotedOn(recordOf([{ type: 'draft.cosponsor', draft: FIRST, by: UKR }], OUTSIDE))).toBe(FIRST);
  });

  test('1948: the draft of Chile is put to the vote at the request of Argentina', () => {
    const czechoslovakia = meetingOn('1948-05-24', 'FRA', 'S/PV.303 CHL');
    const request: Act = { type: 'draft.requestVote', draft: symbolOf('S/PV.303'), by: stateOf('ARG') };
    const [before, asked] = [after(TO_THE_FLOOR, czechoslovakia), after([...TO_THE_FLOOR, request], czechoslovakia)];
    expect([play(before, put(symbolOf('S/PV.303'))), asked.can(put(symbolOf('S/PV.303')))]).toEqual([
      { ok: false, refusal: { kind: 'needsRequest', draft: 'S/PV.303', citation: 'PRoP 38' } },
      true,
    ]);
  });
});

describe('a draft and its status', () => {
  test.each<[acts: readonly Act[], first: string]>([
    [[], 'tabled'],
    [[{ type: 'draft.putInBlue', draft: FIRST, by: FRA }], 'inBlue'],
    [[put(FIRST)], 'underVote'],
    [decided(put(FIRST), '+ +-'), 'adopted'],
    [decided(put(FIRST), '- ++'), 'vetoed'],
    [decided(put(FIRST), '- -+'), 'insufficientVotes'],
    [[withdraw(FIRST, FRA)], 'withdrawn'],
    [[{ type: 'draft.putInBlue', draft: FIRST, by: FRA }, withdraw(FIRST, FRA)], 'withdrawn'],
  ])('after %j: %s, and the second draft is untouched', (acts, first) => {
    expect(draftsOf(recordOf(acts))).toEqual([`${FIRST} ${first}`, `${SECOND} tabled`]);
  });

  test('a procedural matter knows no veto', () => {
    const record = recordOf(decided(put(FIRST), '- ++'), withFirst({ matter: 'procedural' }, SMALL_COUNCIL));
    expect(resultsOf(record)).toEqual([`${FIRST} adopted 2-1-0`]);
  });
});

function order({ drafts }: MeetingRecord): DraftSymbol[] {
  return drafts.map(({ symbol }) => symbol);
}
