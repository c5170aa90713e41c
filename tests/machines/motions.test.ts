import { describe, expect, test } from 'vitest';
import { metaOf, play } from '../../machines/index.ts';
import {
  isDebated,
  MOTION_KINDS,
  MOTION_RANKS,
  nextMotion,
  stateOf,
  type Act,
  type Motion,
  type MotionKind,
  type TallyAct,
  type Vote,
} from '../../machines/rules/index.ts';
import { CLOSE, DECLARE, decided, move, PROCEED, put, putMotion, showOfHands, speak, votesOn } from './acts.ts';
import { allBut, draftsOf, meetingOn, recordOf, resultsOf } from './meetings.ts';
import {
  after,
  FIRST,
  FRA,
  NZL,
  playAll,
  SECOND,
  SMALL_COUNCIL,
  symbolOf,
  SYR,
  TO_THE_FLOOR,
  UKR,
} from './smallCouncil.ts';
import { MOTIONS } from './tables/motions.ts';

const AGREE: Act = { type: 'motion.agree', motion: 1 };
const RULE_33 = ['suspend', 'adjourn', 'adjournTo', 'refer', 'postpone'] as const satisfies readonly MotionKind[];
/** In the order of rule 33, each with each that comes after it. */
const PAIRS = RULE_33.flatMap((higher, index) => RULE_33.slice(index + 1).map((lower) => [higher, lower] as const));

describe('rule 33: the order of precedence', () => {
  test('the five that are motions here, then the sixth, an amendment; what is no motion of rule 33 comes last', () => {
    expect(MOTION_KINDS.map((kind) => [kind, MOTION_RANKS[kind]])).toEqual([
      ['suspend', 1],
      ['adjourn', 2],
      ['adjournTo', 3],
      ['refer', 4],
      ['postpone', 5],
      ['postponeVote', 5],
      ['takeFirst', 7],
      ['invite', 7],
      ['emergencySession', 7],
      ['jointConference', 7],
      ['inviteGuests', 7],
      ['private', 7],
      ['public', 7],
    ]);
  });

  describe.each(PAIRS)('%s before %s', (higher, lower) => {
    test.each([
      ['the higher moved first', [higher, lower], 1],
      ['the higher moved last', [lower, higher], 2],
    ] as const)('%s', (_, kinds, first) => {
      const position = after([...TO_THE_FLOOR, ...kinds.map((kind) => move(MOTIONS[kind], NZL))]);
      const second = first === 1 ? 2 : 1;
      expect([
        nextMotion(position.context.record)?.number,
        position.can(putMotion(first)),
        play(position, putMotion(second)),
      ]).toEqual([
        first,
        true,
        { ok: false, refusal: { kind: 'higherMotion', motion: lower, first: higher, citation: 'PRoP 33' } },
      ]);
    });
  });

  test('of two without a rank, the one moved first', () => {
    const position = after([...TO_THE_FLOOR, move(MOTIONS.invite, NZL), move(MOTIONS.takeFirst, UKR)]);
    expect(nextMotion(position.context.record)?.number).toBe(1);
  });

  test('one after the other, the highest first, until none is left and the business goes on', () => {
    let position = after([
      ...TO_THE_FLOOR,
      ...(['postpone', 'refer', 'adjournTo', 'adjourn'] as const).map((kind) => move(MOTIONS[kind], NZL)),
    ]);
    const order: (string | undefined)[] = [];
    for (let next = nextMotion(position.context.record); next; next = nextMotion(position.context.record)) {
      order.push(next.motion.kind);
      position = playAll(position, decided(putMotion(next.number), '- --'));
    }
    expect([order, metaOf(position).phase, position.context.record.item]).toEqual([
      ['adjourn', 'adjournTo', 'refer', 'postpone'],
      'beforeTheVote',
      'open',
    ]);
  });

  test('when the highest is carried and ends the meeting, the others are not decided', () => {
    const position = after([
      ...TO_THE_FLOOR,
      move(MOTIONS.postpone, NZL),
      move(MOTIONS.adjourn, UKR),
      ...decided(putMotion(2), '- ++'),
    ]);
    expect([position.value, position.status, position.context.record.motions.map(({ motion }) => motion.kind)]).toEqual(
      ['adjourned', 'done', ['postpone']],
    );
  });

  test.each(MOTION_KINDS)('%s: debated or not', (kind) => {
    expect(isDebated(kind)).toBe(kind !== 'suspend' && kind !== 'adjourn');
  });
});

describe('what each motion does', () => {
  const inWords: readonly (readonly [MotionKind, carried: string, then: string])[] = [
    ['suspend', 'suspended', 'beforeTheVote'],
    ['adjourn', 'adjourned', 'beforeTheVote'],
    ['adjournTo', 'adjourned', 'beforeTheVote'],
    ['refer', 'beforeTheVote', 'beforeTheVote'],
    ['postpone', 'beforeTheVote', 'beforeTheVote'],
    ['takeFirst', 'beforeTheVote', 'beforeTheVote'],
    ['invite', 'beforeTheVote', 'beforeTheVote'],
  ];

  test.each(inWords)('%s, carried over the permanent member: %s; lost: %s', (kind, carried, lost) => {
    const phases = ['- ++', '+ --'].map(
      (votes) => metaOf(after([...TO_THE_FLOOR, move(MOTIONS[kind], NZL), ...decided(putMotion(), votes)])).phase,
    );
    expect(phases).toEqual([carried, lost]);
  });

  test.each(inWords)('%s, nobody objecting: %s', (kind, carried) => {
    const position = after([...TO_THE_FLOOR, move(MOTIONS[kind], NZL), AGREE, PROCEED]);
    expect([metaOf(position).phase, position.context.record.motionsDecided]).toEqual([
      carried,
      [{ number: 1, motion: MOTIONS[kind], by: NZL, carried: true }],
    ]);
  });

  test.each<[Motion, item: string]>([
    [MOTIONS.refer, 'referred'],
    [MOTIONS.postpone, 'postponed'],
  ])('$kind: the matter is set aside, and nothing in it is voted on at this meeting', (motion, item) => {
    const position = after([...TO_THE_FLOOR, move(motion, NZL), AGREE, PROCEED]);
    expect([
      position.context.record.item,
      position.can(put(FIRST)),
      position.can(speak(NZL)),
      position.can({ type: 'meeting.adjourn' }),
    ]).toEqual([item, false, true, true]);
  });

  test('takeFirst: the order of voting; invite: the States at the table', () => {
    const record = recordOf([
      move(MOTIONS.takeFirst, UKR),
      AGREE,
      PROCEED,
      move(MOTIONS.invite, NZL),
      ...decided(putMotion(2), '- ++'),
    ]);
    expect([record.drafts.map(({ symbol }) => symbol), record.invited.map(({ state }) => state)]).toEqual([
      [SECOND, FIRST],
      [SYR],
    ]);
  });

  test('a motion lost does nothing', () => {
    const before = recordOf([]);
    const { motionsDecided, motionsMoved, declared, speaker, ...rest } = recordOf([
      move(MOTIONS.takeFirst, UKR),
      ...decided(putMotion(), '+ --'),
    ]);
    expect([{ ...before, ...rest }, motionsMoved, motionsDecided, declared.length, speaker]).toEqual([
      before,
      1,
      [{ number: 1, motion: MOTIONS.takeFirst, by: UKR, carried: false }],
      1,
      undefined,
    ]);
  });

  test('a motion withdrawn leads back to where the meeting was, unless another is before the Council', () => {
    const [one, two] = [
      after([...TO_THE_FLOOR, move(MOTIONS.postpone, NZL), { type: 'motion.withdraw', motion: 1, by: NZL }]),
      after([
        ...TO_THE_FLOOR,
        move(MOTIONS.postpone, NZL),
        move(MOTIONS.refer, UKR),
        { type: 'motion.withdraw', motion: 1, by: NZL },
      ]),
    ];
    expect([metaOf(one).phase, metaOf(two).phase]).toEqual(['beforeTheVote', 'motionMoved']);
  });

  test('the number of a motion is its own, even when one before it was withdrawn', () => {
    const record = recordOf([
      move(MOTIONS.postpone, NZL),
      { type: 'motion.withdraw', motion: 1, by: NZL },
      move(MOTIONS.refer, UKR),
    ]);
    expect([record.motionsMoved, record.motions.map(({ number }) => number)]).toEqual([2, [2]]);
  });
});

describe('a suspension', () => {
  test.each<[how: string, acts: readonly Act[]]>([
    ['by the President', [{ type: 'meeting.suspend' }]],
    ['by a motion that is carried', [move(MOTIONS.suspend, NZL), AGREE, PROCEED]],
  ])('%s in the middle of a show of hands: it goes on at the same call, with the same votes', (_, acts) => {
    const hands: readonly Act[] = [put(FIRST), { type: 'hands.show', vote: 'inFavour', members: [NZL] }];
    const before = after([...TO_THE_FLOOR, ...hands]);
    const later = playAll(before, [...acts, { type: 'meeting.resume' }]);
    expect([later.value, later.context.record.pending]).toEqual([before.value, before.context.record.pending]);
  });

  test('the motions that were left are taken up at the resumption', () => {
    const position = after([
      ...TO_THE_FLOOR,
      move(MOTIONS.postpone, NZL),
      move(MOTIONS.suspend, UKR),
      ...decided(putMotion(2), '- ++'),
      { type: 'meeting.resume' },
    ]);
    expect([metaOf(position).phase, nextMotion(position.context.record)?.motion.kind]).toEqual([
      'motionMoved',
      'postpone',
    ]);
  });
});

test('24 October 2017: the motion to postpone gets 4-8-3, and the draft is vetoed 11-2-2', () => {
  const inquiry = meetingOn('2017-10-24', 'FRA', 'S/2017/884 USA');
  const { council } = inquiry;
  const draft = symbolOf('S/2017/884');
  // The totals are the record's; which members made them up is ours.
  const motion = allBut(council, { against: 'FRA ITA JPN SWE UKR GBR USA URY', abstaining: 'EGY ETH SEN' });
  const record = recordOf(
    [
      move({ kind: 'postpone', until: 'the report' }, stateOf('RUS')),
      ...decided(putMotion(), motion, council),
      ...decided(put(draft), allBut(council, { against: 'RUS BOL', abstaining: 'CHN KAZ' }), council),
    ],
    inquiry,
  );
  expect([resultsOf(record), draftsOf(record)]).toEqual([
    ['motion 1 insufficientVotes 4-8-3', 'S/2017/884 vetoed 11-2-2 by RUS'],
    ['S/2017/884 vetoed'],
  ]);
});

describe('377 A (V): an emergency special session', () => {
  test('25 February 2022: after the veto the motion is carried 11-1-3 over the same permanent No', () => {
    const ukraine = meetingOn('2022-02-25', 'RUS', 'S/2022/155 USA');
    const votes = allBut(ukraine.council, { against: 'RUS', abstaining: 'CHN IND ARE' });
    const record = recordOf(
      [
        ...decided(put(symbolOf('S/2022/155')), votes, ukraine.council),
        move({ kind: 'emergencySession' }, stateOf('USA')),
        ...decided(putMotion(), votes, ukraine.council),
      ],
      ukraine,
    );
    expect([resultsOf(record), record.motionsDecided.map(({ carried }) => carried)]).toEqual([
      ['S/2022/155 vetoed 11-1-3 by RUS', 'motion 1 adopted 11-1-3'],
      [true],
    ]);
  });

  test('lost for want of votes, it can be moved again', () => {
    const position = after([
      ...TO_THE_FLOOR,
      ...decided(put(FIRST), '- ++'),
      move(MOTIONS.emergencySession, NZL),
      ...decided(putMotion(), '- -+'),
    ]);
    expect(position.can(move(MOTIONS.emergencySession, NZL))).toBe(true);
  });
});

test('a motion in the middle of a vote keeps the votes, and the votes on the motion are its own', () => {
  const votes = votesOn(put(FIRST), '- ++').slice(0, 2);
  const position = after([
    ...TO_THE_FLOOR,
    ...votes,
    move(MOTIONS.adjourn, FRA),
    putMotion(),
    ...showOfHands({ [FRA]: 'inFavour', [NZL]: 'against', [UKR]: 'against' }, SMALL_COUNCIL.council),
  ]);
  expect(position.context.record.pending.map((pending) => pending.votes)).toEqual([
    { [NZL]: 'inFavour', [UKR]: 'inFavour' },
    { [FRA]: 'inFavour', [NZL]: 'against', [UKR]: 'against' },
  ]);
});

describe('5 October 2020: how the question on an invitation is put', () => {
  const council = meetingOn('2020-10-05', 'RUS');
  const MOVED: Act = {
    type: 'motion.move',
    motion: { kind: 'inviteGuests', guests: ['José Bustani'], under: 'PRoP 39' },
    by: stateOf('RUS'),
  };
  const AGAINST = ['BEL', 'EST', 'FRA', 'DEU', 'GBR', 'USA'];
  const IN_FAVOUR = ['RUS', 'CHN'];
  // 3-6-6, of which one in favour and those that abstained are not known by name.
  const INVITING = tallied({ inFavour: IN_FAVOUR, against: AGAINST }, { inFavour: 3, against: 6, abstaining: 6 });
  const OBJECTING = tallied({ inFavour: AGAINST, against: IN_FAVOUR }, { inFavour: 6, against: 3, abstaining: 6 });

  test.each<[how: string, act: Act, votes: Act, result: string, carried: boolean]>([
    [
      'who is in favour of inviting him: three, and he is not heard',
      { type: 'motion.putToVote', motion: 1, manner: 'hands' },
      INVITING,
      'motion 1 insufficientVotes 3-6-6',
      false,
    ],
    [
      'who objects: six, which are not nine, and he would have been',
      { type: 'motion.askObjections', motion: 1, manner: 'hands' },
      OBJECTING,
      'objection 1 insufficientVotes 6-3-6',
      true,
    ],
  ])('%s', (_, act, votes, result, carried) => {
    const record = recordOf([MOVED, act, votes, CLOSE, DECLARE, PROCEED], council);
    expect([resultsOf(record), record.motionsDecided.map((decision) => decision.carried)]).toEqual([
      [result],
      [carried],
    ]);
  });

  test('nine that object stop it', () => {
    const nine = Object.fromEntries(
      council.council.seats.map(({ member }, at) => [member, at < 9 ? 'inFavour' : 'abstaining'] as const),
    );
    const act: Act = { type: 'motion.askObjections', motion: 1, manner: 'hands' };
    const record = recordOf([MOVED, ...decided(act, nine, council.council)], council);
    expect([resultsOf(record), record.motionsDecided[0]?.carried]).toEqual([['objection 1 adopted 9-0-6'], false]);
  });
});

function tallied(
  { inFavour, against }: Readonly<Record<'inFavour' | 'against', readonly string[]>>,
  tally: TallyAct['tally'],
): TallyAct {
  const cast = (members: readonly string[], vote: Vote) => members.map((member) => [stateOf(member), vote] as const);
  const known = Object.fromEntries([...cast(inFavour, 'inFavour'), ...cast(against, 'against')]);
  return { type: 'votes.tally', known, ...(tally ? { tally } : {}) };
}
