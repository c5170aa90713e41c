import { describe, expect, test } from 'vitest';
import { play } from '../../machines/index.ts';
import { belongsToAVoting, followsAQuestion, type Act, type Manner } from '../../machines/rules/index.ts';
import {
  amend,
  cast,
  changeTo,
  CLOSE,
  comeBack,
  DECLARE,
  decided,
  divide,
  leave,
  PROCEED,
  put,
  putAmendment,
  putPart,
  votesOn,
} from './acts.ts';
import { draftsOf, recordOf, resultsOf } from './meetings.ts';
import {
  after,
  FIRST,
  FRA,
  inParts,
  MEMBERS,
  NZL,
  onDay,
  oral,
  SECOND,
  TO_THE_FLOOR,
  UKR,
  withFirst,
} from './smallCouncil.ts';
import { ACT_TYPES } from './tables/row.ts';

test('the acts that are nothing without a question, and those that come with every one', () => {
  expect([ACT_TYPES.filter(belongsToAVoting), ACT_TYPES.filter(followsAQuestion)]).toEqual([
    ['hands.show', 'vote.cast', 'vote.change', 'vote.correct', 'votes.tally', 'voting.close', 'result.declare'],
    ['meeting.proceed', 'hands.show', 'vote.cast', 'votes.tally', 'voting.close', 'result.declare'],
  ]);
});

describe('taking a vote', () => {
  const BY_HANDS: readonly Act[] = [put(FIRST, 'hands')];
  const BY_ROLL: readonly Act[] = [put(FIRST, 'roll')];
  const TO_THE_RESULT: readonly Act[] = [CLOSE, DECLARE];

  test('single hands go up at a call, then all that are left', () => {
    const record = recordOf([
      ...BY_HANDS,
      cast(UKR, 'inFavour'),
      { type: 'hands.show', vote: 'inFavour', members: [NZL] },
      cast(FRA, 'against'),
      { type: 'hands.show', vote: 'against', members: [] },
      { type: 'hands.show', vote: 'abstaining', members: [] },
      ...TO_THE_RESULT,
    ]);
    expect(outcomesOf(record)).toEqual([['vetoed', { UKR: 'inFavour', NZL: 'inFavour', FRA: 'against' }]]);
  });

  test('who raises no hand is recorded as not participating, and the bar stays where it is', () => {
    const record = recordOf([
      ...BY_HANDS,
      { type: 'hands.show', vote: 'inFavour', members: [NZL] },
      { type: 'hands.show', vote: 'against', members: [] },
      { type: 'hands.show', vote: 'abstaining', members: [] },
      ...TO_THE_RESULT,
    ]);
    expect(record.declared.map(({ outcome }) => outcome)).toEqual([
      {
        kind: 'insufficientVotes',
        negativeByPermanent: [],
        tally: { inFavour: 1, against: 0, abstaining: 0, notParticipating: 2, outstanding: 0 },
        required: 2,
        findings: [
          {
            test: 'affirmativeVotes',
            met: false,
            certain: true,
            found: 1,
            needed: 2,
            outstanding: 0,
            citation: 'Charter 27(3)',
          },
          { test: 'absenceDoesNotBlock', members: [FRA], citation: 'Practice: absence' },
          { test: 'barDoesNotMove', notParticipating: [FRA, UKR], needed: 2, citation: 'Charter 27(3)' },
        ],
      },
    ]);
  });

  test('a permanent member that is away is recorded as not participating and blocks nothing', () => {
    const record = recordOf([
      leave(FRA),
      put(FIRST, 'roll'),
      cast(NZL, 'inFavour'),
      cast(UKR, 'inFavour'),
      ...TO_THE_RESULT,
    ]);
    expect(outcomesOf(record)).toEqual([['adopted', { NZL: 'inFavour', UKR: 'inFavour', FRA: 'notParticipating' }]]);
    // It has not voted: its own life stands still.
    expect(record.delegations[FRA]).toEqual({
      presence: 'away',
      positions: { [FIRST]: { stance: 'uninstructed' }, [SECOND]: { stance: 'uninstructed' } },
    });
  });

  test('a member that returns in time votes; one that leaves afterwards has voted', () => {
    const record = recordOf([
      ...BY_ROLL,
      leave(FRA),
      cast(NZL, 'inFavour'),
      leave(NZL),
      comeBack(FRA),
      cast(FRA, 'against'),
      cast(UKR, 'inFavour'),
      ...TO_THE_RESULT,
    ]);
    expect(outcomesOf(record)).toEqual([['vetoed', { NZL: 'inFavour', FRA: 'against', UKR: 'inFavour' }]]);
  });

  test('a member present may say in a roll that it does not participate', () => {
    const record = recordOf([
      ...BY_ROLL,
      cast(FRA, 'notParticipating'),
      cast(NZL, 'inFavour'),
      cast(UKR, 'inFavour'),
      ...TO_THE_RESULT,
    ]);
    expect(outcomesOf(record)).toEqual([['adopted', { FRA: 'notParticipating', NZL: 'inFavour', UKR: 'inFavour' }]]);
    expect(record.delegations[FRA]?.positions[FIRST]).toEqual({ stance: 'voted', vote: 'notParticipating' });
  });

  test.each<[Manner, readonly Act[]]>([
    [
      'hands',
      [
        { type: 'hands.show', vote: 'inFavour', members: MEMBERS },
        { type: 'hands.show', vote: 'against', members: [] },
        { type: 'hands.show', vote: 'abstaining', members: [] },
      ],
    ],
    ['roll', MEMBERS.map((member) => cast(member, 'inFavour'))],
  ])('by %s: once closed, no vote is cast or changed, and the result stands', (manner, votes) => {
    const closed = after([...TO_THE_FLOOR, put(FIRST, manner), ...votes, ...TO_THE_RESULT]);
    expect([cast(FRA, 'against'), changeTo(FRA, 'against'), DECLARE].map((act) => play(closed, act).ok)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('a vote against what it was instructed is a vote all the same', () => {
    const record = recordOf([
      { type: 'delegation.signal', member: FRA, draft: FIRST, vote: 'inFavour' },
      { type: 'delegation.instruct', member: FRA, draft: FIRST, vote: 'abstaining' },
      ...BY_ROLL,
      cast(FRA, 'against'),
    ]);
    expect(record.delegations[FRA]?.positions).toEqual({
      [FIRST]: { stance: 'voted', vote: 'against' },
      [SECOND]: { stance: 'uninstructed' },
    });
  });
});

describe('a member changes its vote', () => {
  test.each<[Manner, law: string, acts: readonly Act[], results: readonly string[]]>([
    [
      'hands',
      'against into in favour, before the closing: no veto',
      [changeTo(FRA, 'inFavour')],
      [`${FIRST} adopted 3-0-0`],
    ],
    ['hands', 'in favour into against', [changeTo(NZL, 'against')], [`${FIRST} insufficientVotes 1-2-0`]],
    ['roll', 'against into abstaining', [changeTo(FRA, 'abstaining')], [`${FIRST} adopted 2-0-1`]],
    ['roll', 'into not participating', [changeTo(FRA, 'notParticipating')], [`${FIRST} adopted 2-0-0`]],
    [
      'roll',
      'twice, and back',
      [changeTo(FRA, 'inFavour'), changeTo(FRA, 'against')],
      [`${FIRST} vetoed 2-1-0 by FRA`],
    ],
  ])('by %s: %s', (manner, _, acts, results) => {
    const record = recordOf([...votesOn(put(FIRST, manner), '- ++'), ...acts, CLOSE, DECLARE]);
    expect([resultsOf(record), record.delegations[FRA]?.positions[FIRST]]).toEqual([
      results,
      { stance: 'voted', vote: record.declared[0]?.votes[FRA] },
    ]);
  });

  test('28 September 1950: Yugoslavia wished to change its abstention once the vote was announced, and could not', () => {
    const declared = after([...TO_THE_FLOOR, ...votesOn(put(FIRST), '+ 0-'), CLOSE, DECLARE]);
    expect([resultsOf(declared.context.record), play(declared, changeTo(NZL, 'inFavour'))]).toEqual([
      [`${FIRST} insufficientVotes 1-1-1`],
      {
        ok: false,
        refusal: {
          kind: 'notNow',
          act: 'vote.change',
          phase: 'resultDeclared',
        },
      },
    ]);
  });
});

describe('an empty chair is no veto', () => {
  test.each<[law: string, acts: readonly Act[], result: string]>([
    ['away for the whole vote', [leave(FRA), ...votesOn(put(FIRST), 'x ++')], 'adopted 2-0-0'],
    [
      'walked out in the middle, without having voted',
      [...votesOn(put(FIRST), 'x ++').slice(0, 2), leave(FRA), ...votesOn(put(FIRST), 'x ++').slice(2)],
      'adopted 2-0-0',
    ],
    ['walked out after its vote, which stands', [...votesOn(put(FIRST), '- ++'), leave(FRA)], 'vetoed 2-1-0'],
    [
      'came back in time',
      [
        leave(FRA),
        put(FIRST, 'roll'),
        cast(NZL, 'inFavour'),
        cast(UKR, 'inFavour'),
        comeBack(FRA),
        cast(FRA, 'against'),
      ],
      'vetoed 2-1-0',
    ],
  ])('%s', (_, acts, result) => {
    const by = result.startsWith('vetoed') ? ' by FRA' : '';
    expect(resultsOf(recordOf([...acts, CLOSE, DECLARE]))).toEqual([`${FIRST} ${result}${by}`]);
  });
});

describe('the drafts, one after the other', () => {
  test('a draft that failed does not take the next one with it', () => {
    const record = recordOf([...decided(put(FIRST, 'roll'), '- --'), ...decided(put(SECOND, 'roll'), '+ ++')]);
    expect(draftsOf(record)).toEqual([`${FIRST} insufficientVotes`, `${SECOND} adopted`]);
  });

  test('a draft is put in blue while another is voted on', () => {
    const record = recordOf([put(FIRST, 'roll'), { type: 'draft.putInBlue', draft: SECOND, by: NZL }]);
    expect(draftsOf(record)).toEqual([`${FIRST} underVote`, `${SECOND} inBlue`]);
  });

  test('what a delegation signals on the second is not touched by its vote on the first', () => {
    const record = recordOf([
      { type: 'delegation.signal', member: FRA, draft: SECOND, vote: 'against' },
      ...decided(put(FIRST), '+ ++'),
    ]);
    expect(record.delegations[FRA]?.positions).toEqual({
      [FIRST]: { stance: 'voted', vote: 'inFavour' },
      [SECOND]: { stance: 'signalled', vote: 'against' },
    });
  });
});

function outcomesOf({ declared }: ReturnType<typeof recordOf>) {
  return declared.map(({ outcome, votes }) => [outcome.kind, votes]);
}

describe('where those are that take no part', () => {
  const whereaboutsOf = (...acts: readonly Act[]) =>
    after([...TO_THE_FLOOR, ...acts]).context.record.declared.at(-1)?.whereabouts;

  test('nothing is said where all vote', () => {
    expect(whereaboutsOf(...votesOn(put(FIRST), '+ ++'), CLOSE, DECLARE)).toBeUndefined();
  });

  test('who has left the table is absent; of another it is not known', () => {
    const votes = [leave(NZL), ...votesOn(put(FIRST), '+ xx'), CLOSE, DECLARE];
    expect(whereaboutsOf(...votes)).toEqual({ [NZL]: 'absent', [UKR]: 'unknown' });
  });

  test('the record may say it', () => {
    const close: Act = { type: 'voting.close', present: [UKR], absent: [NZL] };
    expect(whereaboutsOf(...votesOn(put(FIRST), '+ xx'), close, DECLARE)).toEqual({
      [NZL]: 'absent',
      [UKR]: 'present',
    });
  });

  test('it changes no result', () => {
    const [one, other] = [[], [leave(NZL)]].map((before) => {
      const { record } = after([...TO_THE_FLOOR, ...before, ...votesOn(put(FIRST), '+ x+'), CLOSE, DECLARE]).context;
      return resultsOf(record);
    });
    expect(one).toEqual(other);
  });
});

test('who sends no letter in time is absent', () => {
  const acts: Act[] = [
    { type: 'written.begin' },
    { type: 'draft.putToVote', draft: FIRST, manner: 'letters' },
    cast(NZL, 'against'),
    CLOSE,
  ];
  const [pending] = after(acts, onDay('2020-08-14')).context.record.pending;
  expect([pending?.votes, pending?.whereabouts]).toEqual([
    { FRA: 'notParticipating', NZL: 'against', UKR: 'notParticipating' },
    { FRA: 'absent', UKR: 'absent' },
  ]);
});

const ADJOURNED: readonly Act[] = [
  { type: 'motion.move', motion: { kind: 'adjourn' }, by: NZL },
  { type: 'motion.agree', motion: 1 },
  PROCEED,
];

test('an adjournment in the middle of a vote leaves it without a result', () => {
  const { record } = after([...TO_THE_FLOOR, put(FIRST), ...ADJOURNED]).context;
  expect([record.drafts.map(({ status }) => status), record.declared]).toEqual([['cutOff', 'tabled'], []]);
});

test('so it leaves an amendment and a part, and the draft stays as it was', () => {
  const amended = after([...TO_THE_FLOOR, amend(oral(1), FIRST, NZL), putAmendment(oral(1)), ...ADJOURNED]);
  const { drafts, amendments } = amended.context.record;
  expect([drafts[0]?.status, amendments.map(({ status }) => status)]).toEqual(['tabled', ['cutOff']]);
  const parted = after(
    [...TO_THE_FLOOR, divide(FIRST, UKR, 'para. 1', 'para. 2'), putPart(FIRST, 'para. 1'), ...ADJOURNED],
    withFirst(inParts('para. 1', 'para. 2')),
  );
  const draft = parted.context.record.drafts[0];
  expect([draft?.status, draft?.parts?.map(({ status }) => status)]).toEqual(['tabled', ['cutOff', 'open']]);
});
