import type { Act, Motion, MotionKind, ProposedMotion } from '../../../machines/rules/index.ts';
import {
  CLOSE,
  DECLARE,
  decided,
  leave,
  move,
  PROCEED,
  put,
  putMotion,
  raisePoint,
  rule,
  speak,
  votesOn,
  challenge,
  askWhetherProcedural,
  practise,
  withdraw,
} from '../acts.ts';
import { FIRST, FRA, NZL, onDay, SECOND, SYR, TO_THE_FLOOR, UKR, UNKNOWN } from '../smallCouncil.ts';
import { inOrder, notNow, refused, type Row } from './row.ts';

export const MOTIONS: { readonly [Kind in MotionKind]: Extract<Motion, { kind: Kind }> } = {
  suspend: { kind: 'suspend' },
  adjourn: { kind: 'adjourn' },
  adjournTo: { kind: 'adjournTo', until: 'tomorrow at 10 a.m.' },
  refer: { kind: 'refer', to: 'committee' },
  postpone: { kind: 'postpone' },
  postponeVote: { kind: 'postponeVote', draft: FIRST },
  takeFirst: { kind: 'takeFirst', draft: SECOND },
  invite: { kind: 'invite', states: [SYR], under: 'PRoP 37' },
  emergencySession: { kind: 'emergencySession' },
  jointConference: { kind: 'jointConference' },
  inviteGuests: { kind: 'inviteGuests', guests: ['the Special Envoy'], under: 'PRoP 39' },
  private: { kind: 'private' },
  public: { kind: 'public' },
};
const {
  suspend,
  adjourn,
  adjournTo,
  refer,
  postpone,
  postponeVote,
  takeFirst,
  invite,
  inviteGuests,
  emergencySession,
} = MOTIONS;
const agree = (motion = 1): Act => ({ type: 'motion.agree', motion });
const objectTo = (motion: number, by: typeof FRA): Act => ({ type: 'motion.object', motion, by });
const propose = (motion: ProposedMotion): Act => ({ type: 'proposal.make', motion });
const takeFirstOf = (draft: typeof FIRST): Extract<Motion, { kind: 'takeFirst' }> => ({ kind: 'takeFirst', draft });
const takeBack = (motion: number, by: typeof FRA): Act => ({ type: 'motion.withdraw', motion, by });

const VETOED: readonly Act[] = [...TO_THE_FLOOR, ...decided(put(FIRST), '- ++')];
const MOVED: readonly Act[] = [...TO_THE_FLOOR, move(postpone, NZL)];
const PUT_OFF: readonly Act[] = [move(postponeVote, NZL), agree(), PROCEED];
const VOTE_PUT_OFF = { kind: 'votePutOff', draft: FIRST, citation: 'PRoP 33' } as const;
const OBJECTED = { kind: 'objectedTo', member: UKR, citation: 'Charter 27(2)' } as const;
const IN_A_VOTE: readonly Act[] = [...TO_THE_FLOOR, put(FIRST)];

const CALLING: Act = {
  type: 'draft.submit',
  draft: UNKNOWN,
  by: FRA,
  matter: 'procedural',
  effect: 'callsEmergencySession',
};

export const MOTIONS_TABLE: readonly Row[] = [
  ...[suspend, adjourn, adjournTo, refer, postpone].map((motion) =>
    inOrder(`rule 33: to ${motion.kind}, before the vote`, TO_THE_FLOOR, move(motion, NZL)),
  ),
  ...[suspend, adjourn, adjournTo].map((motion) =>
    inOrder(`rule 33: to ${motion.kind}, in the middle of a show of hands`, IN_A_VOTE, move(motion, NZL)),
  ),
  inOrder('rule 33: to suspend, at the opening', [{ type: 'meeting.open' }], move(suspend, NZL)),
  inOrder('rule 32: to vote on the second draft first', TO_THE_FLOOR, move(takeFirst, UKR)),
  inOrder('rule 37: to invite a State', [{ type: 'meeting.open' }, { type: 'agenda.adopt' }], move(invite, NZL)),
  inOrder('rule 39: to invite a person', [{ type: 'meeting.open' }, { type: 'agenda.adopt' }], move(inviteGuests, NZL)),
  inOrder('377 A (V): to call an emergency special session after a veto', VETOED, move(emergencySession, NZL)),
  inOrder('another motion while one is before the Council', MOVED, move(adjourn, FRA)),
  inOrder('a motion of a kind that was decided', [...MOVED, ...decided(putMotion(), '- --')], move(postpone, FRA)),
  inOrder(
    'a motion in the middle of a preliminary question',
    [...TO_THE_FLOOR, practise('preliminaryQuestion'), askWhetherProcedural(FIRST, FRA)],
    move(refer, NZL),
  ),
  refused('a motion by a State that is not on the Council', TO_THE_FLOOR, move(adjourn, SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'PRoP 33',
  }),
  refused('a motion by a member that is away', [...TO_THE_FLOOR, leave(NZL)], move(adjourn, NZL), {
    kind: 'away',
    member: NZL,
    citation: 'Charter 28(1)',
  }),
  inOrder(
    'another motion of a kind that is before the Council',
    MOVED,
    move({ kind: 'postpone', until: 'Monday' }, FRA),
  ),
  inOrder('another day', [...TO_THE_FLOOR, move(adjournTo, NZL)], move({ kind: 'adjournTo', until: 'Monday' }, FRA)),
  refused('the same motion twice', MOVED, move(postpone, FRA), {
    kind: 'alreadyMoved',
    motion: 'postpone',
    citation: 'Our reading: same motion',
  }),
  refused(
    'the same motion twice, whichever of its words comes first',
    [...TO_THE_FLOOR, move({ kind: 'adjournTo', until: 'Monday' }, NZL)],
    move({ until: 'Monday', kind: 'adjournTo' }, FRA),
    { kind: 'alreadyMoved', motion: 'adjournTo', citation: 'Our reading: same motion' },
  ),
  inOrder('rule 33: to put off one vote', TO_THE_FLOOR, move(postponeVote, UKR)),
  refused(
    'to put off a vote that has been put off',
    [...TO_THE_FLOOR, ...PUT_OFF],
    move(postponeVote, NZL),
    VOTE_PUT_OFF,
  ),
  refused(
    'to take first what has been put off',
    [...TO_THE_FLOOR, ...PUT_OFF],
    move(takeFirstOf(FIRST), NZL),
    VOTE_PUT_OFF,
  ),
  refused('a vote that has been put off', [...TO_THE_FLOOR, ...PUT_OFF], put(FIRST), VOTE_PUT_OFF),
  inOrder('the next vote, when one has been put off', [...TO_THE_FLOOR, ...PUT_OFF], put(SECOND)),

  inOrder('an objection to deciding without a vote', MOVED, objectTo(1, UKR)),
  refused('a second objection', [...MOVED, objectTo(1, UKR)], objectTo(1, FRA), OBJECTED),
  refused('an objection to a motion that nobody moved', MOVED, objectTo(2, UKR), {
    kind: 'unknownMotion',
    motion: 2,
    citation: 'PRoP 33',
  }),
  notNow(
    'an objection without a motion',
    TO_THE_FLOOR,
    objectTo(1, UKR),
    'beforeTheVote',
    'Our reading: order of business',
  ),
  refused('agreement over an objection', [...MOVED, objectTo(1, UKR)], agree(), OBJECTED),
  inOrder('the vote after an objection', [...MOVED, objectTo(1, UKR)], putMotion()),

  inOrder('rule 32: the President proposes another order', TO_THE_FLOOR, propose(takeFirst)),
  inOrder('the President asks whether to adjourn', TO_THE_FLOOR, propose(adjourn)),
  inOrder('a proposal that nobody objects to', [...TO_THE_FLOOR, propose(takeFirst)], agree()),
  inOrder('an objection to a proposal', [...TO_THE_FLOOR, propose(takeFirst)], objectTo(1, NZL)),
  refused('a proposal of the order that there is', TO_THE_FLOOR, propose(takeFirstOf(FIRST)), {
    kind: 'alreadyFirst',
    draft: FIRST,
    citation: 'PRoP 32',
  }),
  notNow('a proposal during a vote', IN_A_VOTE, propose(adjourn), 'callingInFavour', 'Our reading: interruption'),
  ...[refer, postpone, postponeVote, takeFirst, invite, emergencySession].map((motion) =>
    refused(`to ${motion.kind}, in the middle of a show of hands`, IN_A_VOTE, move(motion, NZL), {
      kind: 'votingUnderWay',
      citation: 'Our reading: interruption',
    }),
  ),
  refused(
    'to refer, as a second motion in the middle of a show of hands',
    [...IN_A_VOTE, move(suspend, NZL)],
    move(refer, NZL),
    { kind: 'votingUnderWay', citation: 'Our reading: interruption' },
  ),
  refused('rule 37: to invite a State before the agenda is adopted', [{ type: 'meeting.open' }], move(invite, NZL), {
    kind: 'agendaNotAdopted',
    citation: 'PRoP 9',
  }),
  refused('rule 37: to invite a member', TO_THE_FLOOR, move({ kind: 'invite', states: [UKR], under: 'PRoP 39' }, NZL), {
    kind: 'isAMember',
    state: UKR,
    citation: 'PRoP 39',
  }),
  refused(
    'rule 37: to invite a State again',
    [...TO_THE_FLOOR, move(invite, NZL), agree(), PROCEED],
    move(invite, NZL),
    { kind: 'alreadyInvited', state: SYR, citation: 'PRoP 37' },
  ),
  ...[refer, postpone, takeFirst, emergencySession].map((motion) =>
    refused(
      `to ${motion.kind}, before the item is opened`,
      [{ type: 'meeting.open' }, { type: 'agenda.adopt' }],
      move(motion, NZL),
      { kind: 'itemNotOpen', citation: 'PRoP 33' },
    ),
  ),
  ...[refer, postpone, takeFirst].map((motion) =>
    refused(
      `to ${motion.kind}, in a matter that was referred`,
      [...TO_THE_FLOOR, move(refer, NZL), agree(), PROCEED],
      move(motion, NZL),
      { kind: 'itemSetAside', how: 'referred', citation: 'PRoP 33' },
    ),
  ),
  refused(
    'rule 32: to vote first on the draft that is first',
    TO_THE_FLOOR,
    move({ kind: 'takeFirst', draft: FIRST }, NZL),
    { kind: 'alreadyFirst', draft: FIRST, citation: 'PRoP 32' },
  ),
  refused(
    'rule 32: to vote first on an unknown draft',
    TO_THE_FLOOR,
    move({ kind: 'takeFirst', draft: UNKNOWN }, NZL),
    { kind: 'unknownDraft', draft: UNKNOWN, citation: 'PRoP 32' },
  ),
  refused(
    'rule 32: to vote first on a draft that was withdrawn',
    [...TO_THE_FLOOR, withdraw(SECOND, NZL)],
    move(takeFirst, NZL),
    { kind: 'draftNotOpen', draft: SECOND, status: 'withdrawn', citation: 'PRoP 32' },
  ),
  refused(
    '377 A (V): before 3 November 1950',
    [...TO_THE_FLOOR, ...decided(put(FIRST), '- ++')],
    move(emergencySession, NZL),
    { kind: 'notInForce', since: onDay('1950-11-03').date, citation: 'A/RES/377(V)' },
    onDay('1950-11-02'),
  ),
  inOrder(
    '377 A (V): from 3 November 1950',
    [...TO_THE_FLOOR, ...decided(put(FIRST), '- ++')],
    move(emergencySession, NZL),
    onDay('1950-11-03'),
  ),
  refused('377 A (V): without a veto', TO_THE_FLOOR, move(emergencySession, NZL), {
    kind: 'noDeadlock',
    citation: 'A/RES/377(V)',
  }),
  refused(
    '377 A (V): after a draft that had too few votes',
    [...TO_THE_FLOOR, ...decided(put(FIRST), '- -+')],
    move(emergencySession, NZL),
    { kind: 'noDeadlock', citation: 'A/RES/377(V)' },
  ),
  refused(
    '377 A (V): a second time',
    [...VETOED, move(emergencySession, NZL), ...decided(putMotion(), '- ++')],
    move(emergencySession, NZL),
    { kind: 'alreadyCalled', citation: 'A/RES/377(V)' },
  ),
  refused('377 A (V): a draft that calls the session, without a veto', TO_THE_FLOOR, CALLING, {
    kind: 'noDeadlock',
    citation: 'A/RES/377(V)',
  }),
  inOrder('377 A (V): a draft that calls the session, after a veto', VETOED, CALLING),
  inOrder('a draft that recommends an admission, without a veto', TO_THE_FLOOR, {
    ...CALLING,
    effect: 'recommendsAdmission',
  }),
  notNow('a motion before the gavel', [], move(adjourn, NZL), 'scheduled', 'Our reading: order of business'),
  notNow(
    'a motion while a motion is voted on',
    [...MOVED, putMotion()],
    move(adjourn, NZL),
    'callingInFavour',
    'Our reading: order of business',
  ),
  notNow(
    'a motion during a point of order',
    [...TO_THE_FLOOR, raisePoint(UKR)],
    move(adjourn, NZL),
    'pointRaised',
    'PRoP 30',
  ),

  inOrder('rule 35: its mover withdraws a motion', MOVED, takeBack(1, NZL)),
  refused("the withdrawal of another's motion", MOVED, takeBack(1, FRA), {
    kind: 'notTheMover',
    state: FRA,
    citation: 'PRoP 35',
  }),
  refused('the withdrawal of an unknown motion', MOVED, takeBack(2, NZL), {
    kind: 'unknownMotion',
    motion: 2,
    citation: 'PRoP 35',
  }),
  refused(
    'the withdrawal of a motion that was withdrawn',
    [...MOVED, move(adjourn, FRA), takeBack(1, NZL)],
    takeBack(1, NZL),
    { kind: 'unknownMotion', motion: 1, citation: 'PRoP 35' },
  ),
  notNow(
    'the withdrawal of a motion under vote',
    [...MOVED, putMotion()],
    takeBack(1, NZL),
    'callingInFavour',
    'Our reading: interruption',
  ),

  inOrder('nobody objects: the motion is carried without a vote', MOVED, agree()),
  refused('rule 33: agreeing on a motion before one of higher rank', [...MOVED, move(adjourn, FRA)], agree(), {
    kind: 'higherMotion',
    motion: 'postpone',
    first: 'adjourn',
    citation: 'PRoP 33',
  }),
  refused('agreeing on an unknown motion', MOVED, agree(2), { kind: 'unknownMotion', motion: 2, citation: 'PRoP 33' }),
  notNow(
    'agreeing where nothing has been moved',
    TO_THE_FLOOR,
    agree(),
    'beforeTheVote',
    'Our reading: order of business',
  ),

  inOrder('a motion is put to the vote', MOVED, putMotion()),
  inOrder('the same by roll', MOVED, putMotion(1, 'roll')),
  inOrder('who objects to a motion', MOVED, { type: 'motion.askObjections', motion: 1, manner: 'hands' }),
  inOrder('the same, member by member', MOVED, { type: 'motion.askObjections', motion: 1, manner: 'roll' }),
  refused(
    'who objects to a motion that nobody moved',
    MOVED,
    { type: 'motion.askObjections', motion: 2, manner: 'hands' },
    {
      kind: 'unknownMotion',
      motion: 2,
      citation: 'PRoP 33',
    },
  ),
  inOrder('rule 33: the motion of higher rank first, though moved later', [...MOVED, move(adjourn, FRA)], putMotion(2)),
  refused('rule 33: a motion before one of higher rank', [...MOVED, move(adjourn, FRA)], putMotion(), {
    kind: 'higherMotion',
    motion: 'postpone',
    first: 'adjourn',
    citation: 'PRoP 33',
  }),
  refused('an unknown motion', MOVED, putMotion(2), { kind: 'unknownMotion', motion: 2, citation: 'PRoP 33' }),
  notNow(
    'the vote on a motion where nothing has been moved',
    TO_THE_FLOOR,
    putMotion(),
    'beforeTheVote',
    'Our reading: order of business',
  ),

  ...[adjournTo, refer, postpone, takeFirst].map((motion) =>
    inOrder(`a statement on the motion to ${motion.kind}`, [...TO_THE_FLOOR, move(motion, NZL)], speak(FRA)),
  ),
  ...([suspend, adjourn] as const).map((motion) =>
    refused(`rule 33: a statement on the motion to ${motion.kind}`, [...TO_THE_FLOOR, move(motion, NZL)], speak(FRA), {
      kind: 'undebated',
      motion: motion.kind,
      citation: 'PRoP 33',
    }),
  ),
  refused(
    'rule 33: a statement on one motion while an undebated one comes first',
    [...MOVED, move(suspend, FRA)],
    speak(FRA),
    { kind: 'undebated', motion: 'suspend', citation: 'PRoP 33' },
  ),
];

const RULED: readonly Act[] = [...TO_THE_FLOOR, raisePoint(UKR), rule(true)];

export const POINTS: readonly Row[] = [
  inOrder('rule 30: a point of order before the vote', TO_THE_FLOOR, raisePoint(UKR)),
  inOrder('rule 30: a point of order in the middle of a show of hands', IN_A_VOTE, raisePoint(UKR)),
  inOrder('rule 30: a point of order before the agenda is adopted', [{ type: 'meeting.open' }], raisePoint(UKR)),
  inOrder('rule 30: a point of order on a motion', MOVED, raisePoint(UKR)),
  inOrder('rule 30: a point of order while a motion is voted on', [...MOVED, putMotion()], raisePoint(UKR)),
  inOrder('another point of order after the ruling on one', [...RULED, PROCEED], raisePoint(NZL)),
  refused('a point of order by a State that is not on the Council', TO_THE_FLOOR, raisePoint(SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'PRoP 30',
  }),
  refused('a point of order from outside the room', [...TO_THE_FLOOR, leave(UKR)], raisePoint(UKR), {
    kind: 'away',
    member: UKR,
    citation: 'Charter 28(1)',
  }),
  notNow(
    'a point of order on a point of order',
    [...TO_THE_FLOOR, raisePoint(UKR)],
    raisePoint(NZL),
    'pointRaised',
    'PRoP 30',
  ),
  notNow(
    'a point of order while a challenge is voted on',
    [...RULED, challenge(NZL)],
    raisePoint(UKR),
    'callingInFavour',
    'PRoP 30',
  ),
  notNow('a point of order before the gavel', [], raisePoint(UKR), 'scheduled', 'Our reading: order of business'),

  inOrder('rule 30: the President rules at once', [...TO_THE_FLOOR, raisePoint(UKR)], rule(false)),
  notNow('a ruling without a point of order', TO_THE_FLOOR, rule(true), 'beforeTheVote', 'PRoP 30'),
  notNow('going on before the ruling', [...TO_THE_FLOOR, raisePoint(UKR)], PROCEED, 'pointRaised', 'PRoP 30'),

  inOrder('rule 30: a member challenges the ruling', RULED, challenge(NZL)),
  inOrder('the same, by roll', RULED, challenge(NZL, 'roll')),
  refused('a challenge by a State that is not on the Council', RULED, challenge(SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'PRoP 30',
  }),
  refused('a challenge from outside the room', [...RULED, leave(NZL)], challenge(NZL), {
    kind: 'away',
    member: NZL,
    citation: 'Charter 28(1)',
  }),
  notNow('a challenge once the meeting went on', [...RULED, PROCEED], challenge(NZL), 'beforeTheVote', 'PRoP 30'),
  notNow(
    'a second challenge',
    [...RULED, ...votesOn(challenge(NZL), '- --'), CLOSE, DECLARE],
    challenge(NZL),
    'resultDeclared',
    'Our reading: order of business',
  ),
];
