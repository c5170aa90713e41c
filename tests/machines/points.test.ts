import { describe, expect, test } from 'vitest';
import { metaOf, type Position } from '../../machines/index.ts';
import { stateOf, type Act, type MeetingRecord, type Votes } from '../../machines/rules/index.ts';
import {
  askWhetherProcedural,
  challenge,
  CLOSE,
  DECLARE,
  decided,
  move,
  practise,
  PROCEED,
  put,
  putMotion,
  raisePoint,
  rule,
} from './acts.ts';
import { allBut, meetingOn, recordOf, resultsOf } from './meetings.ts';
import { after, FIRST, FRA, NZL, playAll, TO_THE_FLOOR, UKR } from './smallCouncil.ts';

describe('rule 30: a ruling stands unless overruled', () => {
  const october = meetingOn('2016-10-08', 'RUS', 'S/2016/846 FRA');
  const GBR = stateOf('GBR');
  const overruling = (votes: Votes) => [
    raisePoint(GBR),
    rule(false),
    ...decided(challenge(GBR), votes, october.council),
  ];
  const votesWith = (count: number): Votes => {
    const members = october.council.seats.map(({ member }) => member).toReversed();
    return Object.fromEntries(members.map((member, index) => [member, index < count ? 'inFavour' : 'against']));
  };

  test.each([
    [8, 'insufficientVotes 8-7-0', false],
    [9, 'adopted 9-6-0', true],
  ])('%i votes to overrule: %s', (count, result, overruled) => {
    const record = recordOf(overruling(votesWith(count)), october);
    expect([resultsOf(record), record.rulings]).toEqual([
      [`ruling 1 ${result}`],
      [{ number: 1, by: 'RUS', on: 'point', raisedBy: 'GBR', upheld: false, challengedBy: 'GBR', overruled }],
    ]);
  });

  test('a permanent member cannot save its own ruling: the matter is procedural', () => {
    const record = recordOf(overruling(allBut(october.council, { against: 'RUS CHN' })), october);
    expect(resultsOf(record)).toEqual(['ruling 1 adopted 13-2-0']);
  });

  test('not challenged it stands, and nothing is said of overruling', () => {
    const { rulings, point } = recordOf([raisePoint(FRA), rule(true), PROCEED]);
    expect([rulings, point]).toEqual([[{ number: 1, by: UKR, on: 'point', raisedBy: FRA, upheld: true }], undefined]);
  });

  test('each ruling has its number, and a challenge is to the last', () => {
    const { rulings } = recordOf([
      raisePoint(FRA),
      rule(true),
      PROCEED,
      raisePoint(NZL),
      rule(false),
      ...decided(challenge(FRA), '+ +-'),
    ]);
    expect(rulings.map(({ number, overruled }) => [number, overruled])).toEqual([
      [1, undefined],
      [2, true],
    ]);
  });

  test('a point of order while a ruling on the preliminary question waits leaves that ruling to be challenged', () => {
    const { rulings, drafts } = recordOf([
      practise('preliminaryQuestion'),
      askWhetherProcedural(FIRST, FRA),
      { type: 'preliminary.rule', matter: 'procedural' },
      raisePoint(NZL),
      rule(true),
      PROCEED,
      ...decided(challenge(FRA), '+ +-'),
    ]);
    expect([rulings, drafts[0]?.matter]).toEqual([
      [
        {
          number: 1,
          by: UKR,
          on: 'preliminary',
          draft: FIRST,
          matter: 'procedural',
          challengedBy: FRA,
          overruled: true,
        },
        { number: 2, by: UKR, on: 'point', raisedBy: NZL, upheld: true },
      ],
      'substantive',
    ]);
  });
});

describe('an interruption leads back to exactly where the meeting was', () => {
  const POINT: readonly Act[] = [raisePoint(UKR), rule(true), PROCEED];
  const CHALLENGED: readonly Act[] = [raisePoint(UKR), rule(false), ...decided(challenge(NZL, 'roll'), '- -+')];
  const MOTION: readonly Act[] = [move({ kind: 'suspend' }, NZL), ...decided(putMotion(), '- --')];
  const FIRST_CALL: Act = { type: 'hands.show', vote: 'inFavour', members: [NZL] };
  const SECOND_CALL: Act = { type: 'hands.show', vote: 'against', members: [FRA] };

  test.each<[where: string, before: readonly Act[]]>([
    ['before the agenda is adopted', []],
    ['before the vote', TO_THE_FLOOR.slice(1)],
    [
      'at the first call, with one hand up',
      [...TO_THE_FLOOR.slice(1), put(FIRST), { type: 'vote.cast', member: NZL, vote: 'inFavour' }],
    ],
    ['at the second call', [...TO_THE_FLOOR.slice(1), put(FIRST), FIRST_CALL]],
    ['at the third call', [...TO_THE_FLOOR.slice(1), put(FIRST), FIRST_CALL, SECOND_CALL]],
    [
      'in the middle of a roll',
      [...TO_THE_FLOOR.slice(1), put(FIRST, 'roll'), { type: 'vote.cast', member: FRA, vote: 'against' }],
    ],
    [
      'when the result is announced',
      [
        ...TO_THE_FLOOR.slice(1),
        put(FIRST),
        FIRST_CALL,
        SECOND_CALL,
        { type: 'hands.show', vote: 'abstaining', members: [] },
        CLOSE,
        DECLARE,
      ],
    ],
    ['after the vote', [...TO_THE_FLOOR.slice(1), ...decided(put(FIRST), '+ ++')]],
  ])('%s', (_, acts) => {
    const before = after([{ type: 'meeting.open' }, ...acts]);
    for (const interruption of [POINT, CHALLENGED, MOTION])
      expect(placeOf(playAll(before, interruption))).toEqual(placeOf(before));
  });

  test("a draft's vote, a motion, a point of order in the motion's vote, a challenge; then all the way back", () => {
    const acts: readonly (readonly [Act, string])[] = [
      [put(FIRST), 'callingInFavour'],
      [FIRST_CALL, 'callingAgainst'],
      [{ type: 'vote.cast', member: FRA, vote: 'against' }, 'callingAgainst'],
      [move({ kind: 'adjourn' }, FRA), 'motionMoved'],
      [putMotion(), 'callingInFavour'],
      [{ type: 'hands.show', vote: 'inFavour', members: [FRA] }, 'callingAgainst'],
      [raisePoint(UKR), 'pointRaised'],
      [rule(false), 'pointRuled'],
      [challenge(UKR), 'callingInFavour'],
      [{ type: 'hands.show', vote: 'inFavour', members: [UKR] }, 'callingAgainst'],
      [{ type: 'hands.show', vote: 'against', members: [FRA] }, 'callingAbstaining'],
      [{ type: 'hands.show', vote: 'abstaining', members: [NZL] }, 'handsCounted'],
      [CLOSE, 'votingClosed'],
      [DECLARE, 'resultDeclared'],
      [PROCEED, 'callingAgainst'],
      [{ type: 'hands.show', vote: 'against', members: [NZL, UKR] }, 'callingAbstaining'],
      [{ type: 'hands.show', vote: 'abstaining', members: [] }, 'handsCounted'],
      [CLOSE, 'votingClosed'],
      [DECLARE, 'resultDeclared'],
      [PROCEED, 'callingAgainst'],
      [{ type: 'hands.show', vote: 'against', members: [UKR] }, 'callingAbstaining'],
      [{ type: 'hands.show', vote: 'abstaining', members: [] }, 'handsCounted'],
      [CLOSE, 'votingClosed'],
      [DECLARE, 'resultDeclared'],
      [PROCEED, 'afterTheVote'],
    ];
    let position = after(TO_THE_FLOOR);
    const phases = acts.map(([act]) => {
      position = playAll(position, [act]);
      return metaOf(position).phase;
    });
    const { declared, pending, rulings, motionsDecided } = position.context.record;
    expect(phases).toEqual(acts.map(([, phase]) => phase));
    expect([pending, declared.map(({ votes }) => votes)]).toEqual([
      [],
      [
        { UKR: 'inFavour', FRA: 'against', NZL: 'abstaining' },
        { FRA: 'inFavour', NZL: 'against', UKR: 'against' },
        { NZL: 'inFavour', FRA: 'against', UKR: 'against' },
      ],
    ]);
    expect([resultsOf(position.context.record), rulings[0]?.overruled, motionsDecided[0]?.carried]).toEqual([
      ['ruling 1 insufficientVotes 1-1-1', 'motion 1 insufficientVotes 1-2-0', `${FIRST} insufficientVotes 1-2-0`],
      false,
      false,
    ]);
  });

  test('who walks out during a point of order is away when the vote goes on', () => {
    const record = recordOf([
      put(FIRST),
      raisePoint(UKR),
      { type: 'delegation.leave', member: FRA },
      rule(true),
      PROCEED,
    ]);
    expect(record.delegations[FRA]?.presence).toBe('away');
  });
});

/** Where the meeting stands, and the votes under way. */
function placeOf({ value, context }: Position): readonly [Position['value'], MeetingRecord['pending']] {
  return [value, context.record.pending];
}
