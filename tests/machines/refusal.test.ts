import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingMachine, metaOf, openPosition, play, refusalOf, type Position } from '../../machines/index.ts';
import { CITATIONS, REFUSALS, type Act, type ActType, type Refusal } from '../../machines/rules/index.ts';
import {
  ALL_ACTS,
  FIRST,
  FRA,
  MEMBERS,
  NZL,
  playAll,
  SECOND,
  SMALL_COUNCIL,
  SYR,
  TO_THE_FLOOR,
  TUR,
  UKR,
  UNKNOWN,
} from './smallCouncil.ts';

const HANDS: readonly Act[] = [...TO_THE_FLOOR, { type: 'draft.putToVote', draft: FIRST, manner: 'hands' }];
const ROLL: readonly Act[] = [...TO_THE_FLOOR, { type: 'draft.putToVote', draft: FIRST, manner: 'roll' }];
/** All three in favour. */
const COUNTED: readonly Act[] = [
  ...HANDS,
  { type: 'hands.show', vote: 'inFavour', members: MEMBERS },
  { type: 'hands.show', vote: 'against', members: [] },
  { type: 'hands.show', vote: 'abstaining', members: [] },
];
const CLOSED: readonly Act[] = [...COUNTED, { type: 'voting.close' }];
const DECLARED: readonly Act[] = [...CLOSED, { type: 'result.declare' }];
const AFTERWARDS: readonly Act[] = [...DECLARED, { type: 'meeting.proceed' }];
const AGENDA: readonly Act[] = [{ type: 'meeting.open' }, { type: 'agenda.adopt' }];
const INVITED: readonly Act[] = [...AGENDA, { type: 'invitation.extend', states: [SYR] }];
const leave = (member: typeof FRA): Act => ({ type: 'delegation.leave', member });
const withdraw = (draft: typeof FIRST, by: typeof FRA): Act => ({ type: 'draft.withdraw', draft, by });

const ROWS: readonly (readonly [why: string, before: readonly Act[], act: Act, refusal: Refusal])[] = [
  // Not now: the chart does not know the act here.
  [
    'the agenda before the gavel',
    [],
    { type: 'agenda.adopt' },
    { kind: 'notNow', act: 'agenda.adopt', phase: 'scheduled', citation: 'PRoP 19' },
  ],
  [
    'anything before the adoption of the agenda',
    [{ type: 'meeting.open' }],
    { type: 'consideration.begin' },
    { kind: 'notNow', act: 'consideration.begin', phase: 'calledToOrder', citation: 'PRoP 9' },
  ],
  [
    'a vote before a draft is put to it',
    TO_THE_FLOOR,
    { type: 'vote.cast', member: FRA, vote: 'against' },
    { kind: 'notNow', act: 'vote.cast', phase: 'beforeTheVote', citation: 'PRoP 27' },
  ],
  [
    'a statement during the voting',
    HANDS,
    { type: 'statement.make', by: FRA },
    { kind: 'notNow', act: 'statement.make', phase: 'callingInFavour', citation: 'Practice: show of hands' },
  ],
  [
    'closing a show of hands before its calls are made',
    HANDS,
    { type: 'voting.close' },
    { kind: 'notNow', act: 'voting.close', phase: 'callingInFavour', citation: 'Practice: show of hands' },
  ],
  [
    'a show of hands in a roll',
    ROLL,
    { type: 'hands.show', vote: 'inFavour', members: [FRA] },
    { kind: 'notNow', act: 'hands.show', phase: 'callingTheRoll', citation: 'Charter 27(1)' },
  ],
  [
    'a late vote',
    CLOSED,
    { type: 'vote.cast', member: FRA, vote: 'against' },
    { kind: 'notNow', act: 'vote.cast', phase: 'votingClosed', citation: 'PRoP 19' },
  ],
  [
    'a vote after the result',
    DECLARED,
    { type: 'vote.cast', member: FRA, vote: 'against' },
    { kind: 'notNow', act: 'vote.cast', phase: 'resultDeclared', citation: 'Practice: finality' },
  ],
  [
    'a withdrawal after the adjournment',
    [...TO_THE_FLOOR, { type: 'meeting.adjourn' }],
    withdraw(FIRST, FRA),
    { kind: 'notNow', act: 'draft.withdraw', phase: 'adjourned', citation: 'PRoP 19' },
  ],
  // Who.
  [
    'a vote by a State that is not on the Council',
    ROLL,
    { type: 'vote.cast', member: SYR, vote: 'against' },
    { kind: 'notAMember', state: SYR, citation: 'Charter 27(1)' },
  ],
  [
    'a hand of a State that is not on the Council',
    HANDS,
    { type: 'hands.show', vote: 'inFavour', members: [FRA, SYR] },
    { kind: 'notAMember', state: SYR, citation: 'Charter 27(1)' },
  ],
  [
    'a State that is not on the Council leaving the table',
    TO_THE_FLOOR,
    leave(SYR),
    { kind: 'notAMember', state: SYR, citation: 'Charter 28(1)' },
  ],
  [
    'a State that is not on the Council returning to the table',
    TO_THE_FLOOR,
    { type: 'delegation.return', member: SYR },
    { kind: 'notAMember', state: SYR, citation: 'Charter 28(1)' },
  ],
  [
    'a signal by a State that is not on the Council',
    [],
    { type: 'delegation.signal', member: SYR, draft: FIRST, vote: 'against' },
    { kind: 'notAMember', state: SYR, citation: 'Charter 27(1)' },
  ],
  [
    'a statement by a State that was not invited',
    TO_THE_FLOOR,
    { type: 'statement.make', by: SYR },
    { kind: 'notInvited', state: SYR, citation: 'PRoP 37' },
  ],
  [
    'the invitation of a member',
    AGENDA,
    { type: 'invitation.extend', states: [SYR, NZL] },
    { kind: 'isAMember', state: NZL, citation: 'PRoP 37' },
  ],
  [
    'a second invitation',
    INVITED,
    { type: 'invitation.extend', states: [TUR, SYR] },
    { kind: 'alreadyInvited', state: SYR, citation: 'PRoP 37' },
  ],
  [
    'an invitation twice in one breath',
    AGENDA,
    { type: 'invitation.extend', states: [TUR, TUR] },
    { kind: 'alreadyInvited', state: TUR, citation: 'PRoP 37' },
  ],
  // Votes.
  [
    'a second vote in a roll',
    [...ROLL, { type: 'vote.cast', member: FRA, vote: 'against' }],
    { type: 'vote.cast', member: FRA, vote: 'inFavour' },
    { kind: 'alreadyVoted', member: FRA, vote: 'against', citation: 'Charter 27(1)' },
  ],
  [
    'a hand at a second call',
    [...HANDS, { type: 'hands.show', vote: 'inFavour', members: [FRA] }],
    { type: 'hands.show', vote: 'against', members: [NZL, FRA] },
    { kind: 'alreadyVoted', member: FRA, vote: 'inFavour', citation: 'Charter 27(1)' },
  ],
  [
    'two hands of one member',
    HANDS,
    { type: 'hands.show', vote: 'inFavour', members: [NZL, NZL] },
    { kind: 'alreadyVoted', member: NZL, vote: 'inFavour', citation: 'Charter 27(1)' },
  ],
  [
    'an instruction after the vote',
    [...ROLL, { type: 'vote.cast', member: FRA, vote: 'against' }],
    { type: 'delegation.instruct', member: FRA, draft: FIRST, vote: 'inFavour' },
    { kind: 'alreadyVoted', member: FRA, vote: 'against', citation: 'Charter 27(1)' },
  ],
  [
    'a signal by a member that was away when the draft was decided',
    [...ROLL, leave(UKR), ...votesOf([FRA, NZL]), { type: 'voting.close' }, { type: 'result.declare' }],
    { type: 'delegation.signal', member: UKR, draft: FIRST, vote: 'inFavour' },
    { kind: 'alreadyVoted', member: UKR, vote: 'notParticipating', citation: 'Charter 27(1)' },
  ],
  [
    'a single hand for another vote than the one called',
    HANDS,
    { type: 'vote.cast', member: FRA, vote: 'against' },
    { kind: 'otherHand', member: FRA, vote: 'against', called: 'inFavour', citation: 'Practice: show of hands' },
  ],
  [
    'a show of hands that answers another call',
    HANDS,
    { type: 'hands.show', vote: 'abstaining', members: [] },
    { kind: 'otherCall', vote: 'abstaining', called: 'inFavour', citation: 'Practice: show of hands' },
  ],
  [
    'closing a roll with members out',
    [...ROLL, leave(UKR), { type: 'vote.cast', member: FRA, vote: 'inFavour' }],
    { type: 'voting.close' },
    { kind: 'membersOut', members: [NZL], citation: 'PRoP 40' },
  ],
  // Presence.
  [
    'a vote by a member that is away',
    [...ROLL, leave(FRA)],
    { type: 'vote.cast', member: FRA, vote: 'against' },
    { kind: 'away', member: FRA, citation: 'Charter 28(1)' },
  ],
  [
    'a hand of a member that is away',
    [...HANDS, leave(FRA)],
    { type: 'hands.show', vote: 'inFavour', members: [NZL, FRA] },
    { kind: 'away', member: FRA, citation: 'Charter 28(1)' },
  ],
  [
    'a statement by a member that is away',
    [...TO_THE_FLOOR, leave(FRA)],
    { type: 'statement.make', by: FRA },
    { kind: 'away', member: FRA, citation: 'Charter 28(1)' },
  ],
  [
    'leaving twice',
    [...TO_THE_FLOOR, leave(FRA)],
    leave(FRA),
    { kind: 'away', member: FRA, citation: 'Charter 28(1)' },
  ],
  [
    'returning without having left',
    TO_THE_FLOOR,
    { type: 'delegation.return', member: FRA },
    { kind: 'atTheTable', member: FRA, citation: 'Charter 28(1)' },
  ],
  // Drafts.
  [
    'a draft that is not before the Council, put to the vote',
    TO_THE_FLOOR,
    { type: 'draft.putToVote', draft: UNKNOWN, manner: 'hands' },
    { kind: 'unknownDraft', draft: UNKNOWN, citation: 'PRoP 32' },
  ],
  [
    'a draft that is not before the Council, withdrawn',
    [],
    withdraw(UNKNOWN, FRA),
    { kind: 'unknownDraft', draft: UNKNOWN, citation: 'PRoP 35' },
  ],
  [
    'a draft that is not before the Council, put in blue',
    [],
    { type: 'draft.putInBlue', draft: UNKNOWN, by: FRA },
    { kind: 'unknownDraft', draft: UNKNOWN, citation: 'Practice: in blue' },
  ],
  [
    'a signal on a draft that is not before the Council',
    [],
    { type: 'delegation.signal', member: FRA, draft: UNKNOWN, vote: 'against' },
    { kind: 'unknownDraft', draft: UNKNOWN, citation: 'PRoP 32' },
  ],
  [
    'a withdrawal once the voting has begun',
    HANDS,
    withdraw(FIRST, FRA),
    { kind: 'draftNotOpen', draft: FIRST, status: 'underVote', citation: 'PRoP 35' },
  ],
  [
    'a second vote on a draft',
    AFTERWARDS,
    { type: 'draft.putToVote', draft: FIRST, manner: 'hands' },
    { kind: 'draftNotOpen', draft: FIRST, status: 'adopted', citation: 'PRoP 32' },
  ],
  [
    'the final form of a draft that was decided',
    AFTERWARDS,
    { type: 'draft.putInBlue', draft: FIRST, by: FRA },
    { kind: 'draftNotOpen', draft: FIRST, status: 'adopted', citation: 'Practice: in blue' },
  ],
  [
    'a signal on a draft that was withdrawn',
    [withdraw(FIRST, FRA)],
    { type: 'delegation.signal', member: FRA, draft: FIRST, vote: 'against' },
    { kind: 'draftNotOpen', draft: FIRST, status: 'withdrawn', citation: 'PRoP 35' },
  ],
  [
    'the final form asked for twice',
    [{ type: 'draft.putInBlue', draft: FIRST, by: FRA }],
    { type: 'draft.putInBlue', draft: FIRST, by: TUR },
    { kind: 'alreadyInBlue', draft: FIRST, citation: 'Practice: in blue' },
  ],
  [
    'the second draft before the first',
    TO_THE_FLOOR,
    { type: 'draft.putToVote', draft: SECOND, manner: 'roll' },
    { kind: 'anotherFirst', draft: SECOND, first: FIRST, citation: 'PRoP 32' },
  ],
  [
    "the withdrawal of another's draft",
    TO_THE_FLOOR,
    withdraw(FIRST, NZL),
    { kind: 'notASponsor', state: NZL, draft: FIRST, citation: 'PRoP 35' },
  ],
  [
    "the final form of another's draft",
    TO_THE_FLOOR,
    { type: 'draft.putInBlue', draft: SECOND, by: FRA },
    { kind: 'notASponsor', state: FRA, draft: SECOND, citation: 'Practice: in blue' },
  ],
];

describe('a refused act says why, with the rule', () => {
  test.each(ROWS)('%s', (_, before, act, refusal) => {
    const position = playAll(openPosition(SMALL_COUNCIL), before);
    expect(play(position, act)).toEqual({ ok: false, refusal });
  });

  test('the table has every kind of refusal', () => {
    expect(new Set(ROWS.map(([, , , { kind }]) => kind))).toEqual(new Set(REFUSALS));
  });

  test('after the adjournment nothing is in order', () => {
    const adjourned = playAll(openPosition(SMALL_COUNCIL), [...TO_THE_FLOOR, { type: 'meeting.adjourn' }]);
    expect(ALL_ACTS.map((act) => refusalOf(adjourned, act))).toEqual(
      ALL_ACTS.map((act) => ({ kind: 'notNow', act: act.type, phase: 'adjourned', citation: 'PRoP 19' })),
    );
  });
});

/** A walk that stumbles at one step of three: there it tries any act at all, else one of those that are in order. */
const anyStep = fc.noBias(fc.record({ stumbles: fc.nat({ max: 2 }), type: fc.nat(), act: fc.nat() }));
const anyWalk = fc.array(anyStep, { size: 'max', maxLength: 60 });
type Walk = typeof anyWalk extends fc.Arbitrary<infer Steps> ? Steps : never;
const SEEDED = { seed: 20161008, numRuns: 120 } as const;

describe('whatever is tried, in whatever order', { timeout: 20_000 }, () => {
  test('an act is done or refused, never both, and the position is never spoilt', () => {
    fc.assert(fc.property(anyWalk, (walk) => walked(walk).forEach(expectSound)), SEEDED);
  });

  test('the walks come through every act and every kind of refusal', () => {
    const steps = fc.sample(anyWalk, SEEDED).flatMap(walked);
    const done = steps.filter(({ position, act }) => position.can(act)).map(({ act }) => act.type);
    const kinds = steps.flatMap(({ position, act }) => refusalOf(position, act)?.kind ?? []);
    expect([sorted(done), sorted(kinds)]).toEqual([sorted(ALL_ACTS.map(({ type }) => type)), sorted(REFUSALS)]);
  });

  test('a position can be kept as JSON and goes on alike', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const position = walked(walk).at(-1)?.position ?? openPosition(SMALL_COUNCIL);
        const { value, context } = position;
        const kept: unknown = JSON.parse(JSON.stringify(context));
        expect(kept).toStrictEqual(context);
        // Safe: it has just been compared with the context.
        const restored = meetingMachine.resolveState({ value, context: kept as typeof context });
        expect(ALL_ACTS.map((act) => refusalOf(restored, act))).toEqual(ALL_ACTS.map((act) => refusalOf(position, act)));
      }),
      { ...SEEDED, numRuns: 40 },
    );
  });
});

interface Step {
  readonly position: Position;
  readonly act: Act;
}

/** Every act of the walk, with the position in which it was tried. */
function walked(walk: Walk): Step[] {
  let position = openPosition(SMALL_COUNCIL);
  return walk.map(({ stumbles, type, act }) => {
    const onward = stumbles === 0 ? [] : ALL_ACTS.filter((each) => !ENDINGS.has(each.type) && position.can(each));
    const step = { position, act: oneOf(onward.length > 0 ? onward : ALL_ACTS, type, act) };
    const played = play(position, step.act);
    if (played.ok) position = played.position;
    return step;
  });
}

/** Only stumbled upon: else most walks would end before a vote. */
const ENDINGS: ReadonlySet<ActType> = new Set(['meeting.adjourn', 'draft.withdraw']);

/** The type of act is chosen first: else the many signals would drown the rest. */
function oneOf(acts: readonly Act[], typeChoice: number, actChoice: number): Act {
  const types = [...new Set(acts.map(({ type }) => type))];
  const alike = acts.filter(({ type }) => type === types[typeChoice % types.length]);
  const act = alike[actChoice % alike.length];
  if (!act) throw new Error('There are no acts to choose from.');
  return act;
}

function expectSound({ position, act }: Step): void {
  const before = JSON.stringify(position);
  const refusal = refusalOf(position, act);
  const played = play(position, act);
  const { phase, rules } = metaOf(position);
  const known = isKnown(position, act.type);
  expect({
    refused: refusal !== undefined,
    played: played.ok ? played.position.status : played,
    notNow: refusal?.kind === 'notNow' && refusal,
    cites: refusal === undefined || CITATIONS.includes(refusal.citation),
    before: JSON.stringify(position),
    frozen: isFrozen(position.context.record),
  }).toEqual({
    refused: !position.can(act),
    played: refusal ? { ok: false, refusal } : expect.stringMatching(/^(?:active|done)$/u),
    notNow: !known && { kind: 'notNow', act: act.type, phase, citation: rules[0] },
    cites: true,
    before,
    frozen: true,
  });
}

/** Whether some act of this type has a transition in the states that the position is in, or above them. */
function isKnown(position: Position, type: ActType): boolean {
  return Object.keys(position.getMeta()).some((id) => {
    for (let node: StateNode | undefined = meetingMachine.getStateNodeById(id); node; node = node.parent) {
      if (node.transitions.has(type)) return true;
    }
    return false;
  });
}
type StateNode = ReturnType<typeof meetingMachine.getStateNodeById>;

function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

function votesOf(members: readonly (typeof FRA)[]): Act[] {
  return members.map((member): Act => ({ type: 'vote.cast', member, vote: 'inFavour' }));
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}
