import type { Act, Hand, MemberId, Vote } from '../../../machines/rules/index.ts';
import {
  ADJOURN,
  cast,
  changeTo,
  CLOSE,
  comeBack,
  DECLARE,
  leave,
  party,
  practise,
  PROCEED,
  put,
  raisePoint,
  votesOn,
  withdraw,
  decided,
  putPart,
  divide,
} from '../acts.ts';
import {
  FIRST,
  FRA,
  inParts,
  MEMBERS,
  NZL,
  SECOND,
  SYR,
  TO_THE_FLOOR,
  UKR,
  UNKNOWN,
  withFirst,
} from '../smallCouncil.ts';
import { inOrder, notNow, refused, type Row } from './row.ts';

const show = (vote: Hand, ...members: readonly MemberId[]): Act => ({ type: 'hands.show', vote, members });
const correct = (member: MemberId, vote: Vote): Act => ({ type: 'vote.correct', member, vote });
const regret = (by: MemberId, vote: Vote): Act => ({ type: 'vote.regret', by, question: FIRST, vote });
const regretOn = (question: string): Act => ({ type: 'vote.regret', by: FRA, question, vote: 'abstaining' });
const HANDS: readonly Act[] = [...TO_THE_FLOOR, put(FIRST)];
const ROLL: readonly Act[] = [...TO_THE_FLOOR, put(FIRST, 'roll')];
const COUNTED: readonly Act[] = [...TO_THE_FLOOR, ...votesOn(put(FIRST), '+ ++')];
const CLOSED: readonly Act[] = [...COUNTED, CLOSE];
const DECLARED: readonly Act[] = [...CLOSED, DECLARE];
const ANSWERED: readonly Act[] = [...ROLL, ...MEMBERS.map((member) => cast(member, 'inFavour'))];
/** The proviso is enforced, and France is a party. */
const BOUND: readonly Act[] = [practise('obligatoryAbstention'), party(FRA), ...TO_THE_FLOOR];

/** Votes that are known in part: one in favour, two abstaining. */
const TOLD: Act = { type: 'votes.tally', known: {}, tally: { inFavour: 1, against: 0, abstaining: 2 } };
const OPEN: Act = { ...TOLD, tally: { inFavour: 2, against: 1, abstaining: 0 } };

export const VOTES_TABLE: readonly Row[] = [
  inOrder('votes that are told in part, in place of the calls', HANDS, TOLD),
  inOrder('the same in place of the answers', ROLL, TOLD),
  inOrder('only the result that was announced', HANDS, { type: 'votes.tally', known: {}, result: 'adopted' }),
  refused('a vote by name after them', [...ROLL, TOLD], cast(FRA, 'against'), {
    kind: 'votesTold',
    citation: 'Charter 27(1)',
  }),
  refused(
    'totals of a larger Council',
    HANDS,
    { ...OPEN, tally: { inFavour: 2, against: 1, abstaining: 1 } },
    {
      kind: 'tallyDoesNotFit',
      tally: { inFavour: 2, against: 1, abstaining: 1 },
      citation: 'Charter 27(1)',
    },
  ),
  refused(
    'a vote supposed that the totals have no room for',
    HANDS,
    { ...TOLD, supposed: { [NZL]: 'against' } },
    {
      kind: 'noRoomInTally',
      member: NZL,
      vote: 'against',
      tally: { inFavour: 1, against: 0, abstaining: 2 },
      citation: 'Charter 27(1)',
    },
  ),
  refused(
    'a result that the totals exclude',
    HANDS,
    { ...TOLD, result: 'adopted' },
    {
      kind: 'otherResult',
      citation: 'Charter 27(3)',
    },
  ),
  refused('the announcement of what is open', [...HANDS, OPEN, CLOSE], DECLARE, {
    kind: 'resultOpen',
    between: ['adopted', 'vetoed'],
    citation: 'Charter 27(3)',
  }),
  notNow(
    'votes that are told in part once the voting is closed',
    CLOSED,
    TOLD,
    'votingClosed',
    'Our reading: correction of a vote',
  ),
  inOrder('all hands at the call', HANDS, show('inFavour', ...MEMBERS)),
  inOrder('no hand at the call', HANDS, show('inFavour')),
  inOrder('the hands at the second call', [...HANDS, show('inFavour', NZL)], show('against', FRA)),
  refused('hands that answer another call', HANDS, show('abstaining'), {
    kind: 'otherCall',
    vote: 'abstaining',
    called: 'inFavour',
    citation: 'Practice: show of hands',
  }),
  refused('two hands of one member', HANDS, show('inFavour', NZL, NZL), {
    kind: 'alreadyVoted',
    member: NZL,
    vote: 'inFavour',
    citation: 'Charter 27(1)',
  }),
  refused('a hand at a second call', [...HANDS, show('inFavour', FRA)], show('against', NZL, FRA), {
    kind: 'alreadyVoted',
    member: FRA,
    vote: 'inFavour',
    citation: 'Charter 27(1)',
  }),
  refused('a hand of a State that is not on the Council', HANDS, show('inFavour', FRA, SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'Charter 27(1)',
  }),
  refused('a hand of a member that is away', [...HANDS, leave(FRA)], show('inFavour', NZL, FRA), {
    kind: 'away',
    member: FRA,
    citation: 'Charter 28(1)',
  }),
  refused('a hand of a party that has to abstain', [...BOUND, put(FIRST)], show('inFavour', NZL, FRA), {
    kind: 'mustAbstain',
    member: FRA,
    vote: 'inFavour',
    citation: 'Charter 27(3)',
  }),
  notNow('a show of hands in a roll', ROLL, show('inFavour', FRA), 'callingTheRoll', 'Our reading: order of business'),
  notNow('a fourth call', COUNTED, show('abstaining'), 'handsCounted', 'Practice: show of hands'),
  notNow('hands during a point of order', [...HANDS, raisePoint(UKR)], show('inFavour', FRA), 'pointRaised', 'PRoP 30'),

  inOrder('a single hand at the call', HANDS, cast(FRA, 'inFavour')),
  ...(['inFavour', 'against', 'abstaining', 'notParticipating'] as const satisfies readonly Vote[]).map((vote) =>
    inOrder(`a member answers the roll: ${vote}`, ROLL, cast(FRA, vote)),
  ),
  refused('a single hand for another vote than the one called', HANDS, cast(FRA, 'against'), {
    kind: 'otherHand',
    member: FRA,
    vote: 'against',
    called: 'inFavour',
    citation: 'Practice: show of hands',
  }),
  refused('a second answer to the roll', [...ROLL, cast(FRA, 'against')], cast(FRA, 'inFavour'), {
    kind: 'alreadyVoted',
    member: FRA,
    vote: 'against',
    citation: 'Charter 27(1)',
  }),
  refused('a vote of a State that is not on the Council', ROLL, cast(SYR, 'against'), {
    kind: 'notAMember',
    state: SYR,
    citation: 'Charter 27(1)',
  }),
  refused('a vote of a member that is away', [...ROLL, leave(FRA)], cast(FRA, 'against'), {
    kind: 'away',
    member: FRA,
    citation: 'Charter 28(1)',
  }),
  notNow(
    'a vote before anything is put to it',
    TO_THE_FLOOR,
    cast(FRA, 'against'),
    'beforeTheVote',
    'Our reading: order of business',
  ),
  notNow(
    'a vote after the last call',
    [...HANDS, show('inFavour'), show('against'), show('abstaining')],
    cast(FRA, 'abstaining'),
    'handsCounted',
    'Practice: show of hands',
  ),
  notNow(
    'a late vote',
    [...ANSWERED, CLOSE],
    cast(FRA, 'against'),
    'votingClosed',
    'Our reading: correction of a vote',
  ),
  notNow('a vote after the result', DECLARED, cast(FRA, 'against'), 'resultDeclared', 'Practice: finality'),

  inOrder('a member changes its vote at a later call', [...HANDS, show('inFavour', FRA)], changeTo(FRA, 'against')),
  inOrder('a member changes its vote after the last call', COUNTED, changeTo(FRA, 'against')),
  inOrder('a member changes its answer to the roll', ANSWERED, changeTo(FRA, 'notParticipating')),
  inOrder('who came back changes its vote', [...ANSWERED, leave(FRA), comeBack(FRA)], changeTo(FRA, 'against')),
  refused('a change of a vote that was not cast', HANDS, changeTo(FRA, 'against'), {
    kind: 'notVoted',
    member: FRA,
    citation: 'Charter 27(1)',
  }),
  refused('a change to the same vote', COUNTED, changeTo(FRA, 'inFavour'), {
    kind: 'sameVote',
    member: FRA,
    vote: 'inFavour',
    citation: 'Charter 27(1)',
  }),
  refused('a change by a State that is not on the Council', COUNTED, changeTo(SYR, 'against'), {
    kind: 'notAMember',
    state: SYR,
    citation: 'Charter 27(1)',
  }),
  refused('a change by a member that is away', [...COUNTED, leave(FRA)], changeTo(FRA, 'against'), {
    kind: 'away',
    member: FRA,
    citation: 'Charter 28(1)',
  }),
  refused(
    'a change by a party that has to abstain',
    [...BOUND, put(FIRST, 'roll'), cast(FRA, 'abstaining')],
    changeTo(FRA, 'against'),
    { kind: 'mustAbstain', member: FRA, vote: 'against', citation: 'Charter 27(3)' },
  ),
  inOrder('a correction between the count and the announcement', CLOSED, correct(FRA, 'against')),
  refused('a correction that corrects nothing', CLOSED, correct(FRA, 'inFavour'), {
    kind: 'sameVote',
    member: FRA,
    vote: 'inFavour',
    citation: 'Charter 27(1)',
  }),
  notNow(
    'a correction of what has been announced',
    DECLARED,
    correct(FRA, 'against'),
    'resultDeclared',
    'Practice: finality',
  ),
  inOrder('a statement that a vote was meant otherwise', [...DECLARED, PROCEED], regret(FRA, 'abstaining')),
  notNow(
    'a statement on a vote before there is one',
    TO_THE_FLOOR,
    regret(FRA, 'abstaining'),
    'beforeTheVote',
    'Our reading: order of business',
  ),
  refused('a statement on a question without a result', [...DECLARED, PROCEED], regretOn(SECOND), {
    kind: 'notAnnounced',
    question: SECOND,
    citation: 'Practice: finality',
  }),
  notNow(
    'a change after the voting is closed',
    CLOSED,
    changeTo(FRA, 'against'),
    'votingClosed',
    'Our reading: correction of a vote',
  ),
  notNow(
    'a change after the result: it is final',
    DECLARED,
    changeTo(FRA, 'against'),
    'resultDeclared',
    'Practice: finality',
  ),

  inOrder('closing the show of hands after its three calls', COUNTED, CLOSE),
  inOrder('closing the roll when all have answered', ANSWERED, CLOSE),
  inOrder(
    'closing the roll when only who is away has not answered',
    [...ROLL, leave(FRA), cast(NZL, 'inFavour'), cast(UKR, 'inFavour')],
    CLOSE,
  ),
  refused('closing the roll with members out', [...ROLL, leave(UKR), cast(FRA, 'inFavour')], CLOSE, {
    kind: 'membersOut',
    members: [NZL],
    citation: 'PRoP 40',
  }),
  notNow(
    'closing a show of hands before its calls are made',
    HANDS,
    CLOSE,
    'callingInFavour',
    'Practice: show of hands',
  ),

  inOrder('the result is announced when the voting is closed', CLOSED, DECLARE),
  notNow('the result twice', DECLARED, DECLARE, 'resultDeclared', 'Practice: finality'),
];

/** Charter 27(3), proviso. */
export const OBLIGATORY_ABSTENTION: readonly Row[] = [
  inOrder(
    'a party votes, because practice does not enforce the proviso',
    [party(FRA), ...TO_THE_FLOOR, put(FIRST, 'roll')],
    cast(FRA, 'against'),
  ),
  inOrder('enforced: a party abstains', [...BOUND, put(FIRST, 'roll')], cast(FRA, 'abstaining')),
  inOrder('enforced: a party does not participate', [...BOUND, put(FIRST, 'roll')], cast(FRA, 'notParticipating')),
  inOrder('enforced: who is no party votes', [...BOUND, put(FIRST, 'roll')], cast(NZL, 'against')),
  ...(['inFavour', 'against'] as const).map((vote) =>
    refused(`enforced: a party votes ${vote}`, [...BOUND, put(FIRST, 'roll')], cast(FRA, vote), {
      kind: 'mustAbstain',
      member: FRA,
      vote,
      citation: 'Charter 27(3)',
    }),
  ),
  refused(
    'enforced: an elected member that is a party is bound too',
    [practise('obligatoryAbstention'), party(NZL), ...TO_THE_FLOOR, put(FIRST, 'roll')],
    cast(NZL, 'inFavour'),
    { kind: 'mustAbstain', member: NZL, vote: 'inFavour', citation: 'Charter 27(3)' },
  ),
  refused(
    'enforced: on a text under Chapter VI',
    [...BOUND, put(FIRST, 'roll')],
    cast(FRA, 'against'),
    { kind: 'mustAbstain', member: FRA, vote: 'against', citation: 'Charter 27(3)' },
    withFirst({ basis: 'chapterVI' }),
  ),
  refused(
    'enforced: on a part of it',
    [...BOUND, divide(FIRST, UKR, 'para. 1'), putPart(FIRST, 'para. 1', 'roll')],
    cast(FRA, 'against'),
    { kind: 'mustAbstain', member: FRA, vote: 'against', citation: 'Charter 27(3)' },
  ),
  inOrder(
    'enforced: not on a text under Chapter VII',
    [...BOUND, put(FIRST, 'roll')],
    cast(FRA, 'against'),
    withFirst({ basis: 'chapterVII' }),
  ),
  inOrder(
    'enforced: not on procedure',
    [...BOUND, put(FIRST, 'roll')],
    cast(FRA, 'against'),
    withFirst({ matter: 'procedural' }),
  ),
  inOrder(
    'enforced: not on a motion',
    [
      ...BOUND,
      { type: 'motion.move', motion: { kind: 'postpone' }, by: NZL },
      { type: 'motion.putToVote', motion: 1, manner: 'roll' },
    ],
    cast(FRA, 'against'),
  ),
  inOrder(
    'enforced: not on a recommendation',
    [...BOUND, { type: 'recommendation.putToVote', of: 'admission', candidate: 'Bangladesh', manner: 'roll' }],
    cast(FRA, 'against'),
  ),
];

const signal = (member: MemberId, draft: typeof FIRST): Act => ({
  type: 'delegation.signal',
  member,
  draft,
  vote: 'against',
});
const instruct = (member: MemberId, draft: typeof FIRST): Act => ({
  type: 'delegation.instruct',
  member,
  draft,
  vote: 'against',
});

export const DELEGATIONS: readonly Row[] = [
  inOrder('a delegation leaves the table', TO_THE_FLOOR, leave(FRA)),
  inOrder('a delegation walks out in the middle of a show of hands', HANDS, leave(FRA)),
  inOrder('a delegation walks out during a point of order', [...TO_THE_FLOOR, raisePoint(UKR)], leave(FRA)),
  refused('leaving twice', [...TO_THE_FLOOR, leave(FRA)], leave(FRA), {
    kind: 'away',
    member: FRA,
    citation: 'Charter 28(1)',
  }),
  refused('leaving a table at which it does not sit', TO_THE_FLOOR, leave(SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'Charter 28(1)',
  }),
  notNow('leaving before the gavel', [], leave(FRA), 'scheduled', 'Our reading: order of business'),

  inOrder('a delegation comes back', [...TO_THE_FLOOR, leave(FRA)], comeBack(FRA)),
  inOrder(
    'a delegation comes back during a point of order',
    [...TO_THE_FLOOR, leave(FRA), raisePoint(UKR)],
    comeBack(FRA),
  ),
  refused('coming back without having left', TO_THE_FLOOR, comeBack(FRA), {
    kind: 'atTheTable',
    member: FRA,
    citation: 'Charter 28(1)',
  }),
  refused('coming back to a table at which it does not sit', TO_THE_FLOOR, comeBack(SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'Charter 28(1)',
  }),
  notNow(
    'coming back after the adjournment',
    [...TO_THE_FLOOR, leave(FRA), ADJOURN],
    comeBack(FRA),
    'adjourned',
    'Our reading: order of business',
  ),

  ...[signal, instruct].flatMap((act) => [
    inOrder(`${act(FRA, FIRST).type} before the meeting`, [], act(FRA, FIRST)),
    inOrder(`${act(FRA, FIRST).type} during the vote, before its own`, ROLL, act(FRA, FIRST)),
    inOrder(`${act(FRA, FIRST).type} from outside the room`, [...TO_THE_FLOOR, leave(FRA)], act(FRA, FIRST)),
    refused(`${act(FRA, FIRST).type} of a State that is not on the Council`, [], act(SYR, FIRST), {
      kind: 'notAMember',
      state: SYR,
      citation: 'Charter 27(1)',
    }),
    refused(`${act(FRA, FIRST).type} on an unknown draft`, [], act(FRA, UNKNOWN), {
      kind: 'unknownDraft',
      draft: UNKNOWN,
      citation: 'PRoP 32',
    }),
    refused(`${act(FRA, FIRST).type} after the vote`, [...ROLL, cast(FRA, 'inFavour')], act(FRA, FIRST), {
      kind: 'alreadyVoted',
      member: FRA,
      vote: 'inFavour',
      citation: 'Charter 27(1)',
    }),
    refused(`${act(FRA, FIRST).type} on a draft that was withdrawn`, [withdraw(SECOND, NZL)], act(FRA, SECOND), {
      kind: 'draftNotOpen',
      draft: SECOND,
      status: 'withdrawn',
      citation: 'PRoP 35',
    }),
    refused(
      `${act(FRA, FIRST).type} on a draft that fell with its parts`,
      [...TO_THE_FLOOR, divide(FIRST, UKR, 'para. 1'), ...decided(putPart(FIRST, 'para. 1'), '- --')],
      act(FRA, FIRST),
      { kind: 'draftNotOpen', draft: FIRST, status: 'fallen', citation: 'PRoP 32' },
      withFirst(inParts('para. 1')),
    ),
    notNow(
      `${act(FRA, FIRST).type} after the adjournment`,
      [...TO_THE_FLOOR, ADJOURN],
      act(FRA, FIRST),
      'adjourned',
      'Our reading: order of business',
    ),
  ]),
  refused(
    'a signal by a member that was away when the draft was decided',
    [
      ...TO_THE_FLOOR,
      leave(UKR),
      put(FIRST, 'roll'),
      cast(FRA, 'inFavour'),
      cast(NZL, 'inFavour'),
      CLOSE,
      DECLARE,
      PROCEED,
    ],
    signal(UKR, FIRST),
    { kind: 'alreadyVoted', member: UKR, vote: 'notParticipating', citation: 'Charter 27(1)' },
  ),
];
