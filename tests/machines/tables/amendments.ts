import {
  amend,
  challenge,
  decided,
  divide,
  leave,
  move,
  orderAs,
  PROCEED,
  put,
  putAmendment,
  putMotion,
  putPart,
  withdraw,
} from '../acts.ts';
import {
  FIRST,
  FRA,
  inParts,
  moversUnknown,
  NZL,
  oral,
  SECOND,
  symbolOf,
  SYR,
  TO_THE_FLOOR,
  TUR,
  UKR,
  UNKNOWN,
  withFirst,
} from '../smallCouncil.ts';
import type { Act } from '../../../machines/rules/index.ts';
import { inOrder, notNow, refused, type Row } from './row.ts';

const [NEARER, FURTHER, DELETING] = [symbolOf('S/2016/4'), symbolOf('S/2016/5'), symbolOf('S/2016/6')];
const takeBack = (amendment: typeof FIRST, by: typeof FRA): Act => ({ type: 'amendment.withdraw', amendment, by });
const object = (draft: typeof FIRST, by: typeof FRA): Act => ({ type: 'parts.object', draft, by });

const AMENDED: readonly Act[] = [...TO_THE_FLOOR, amend(NEARER, FIRST, UKR)];
const THREE: readonly Act[] = [
  ...AMENDED,
  amend(FURTHER, FIRST, UKR, 'revises', 2),
  amend(DELETING, FIRST, UKR, 'deletes'),
];
const VOTED: readonly Act[] = [...AMENDED, ...decided(putAmendment(NEARER), '- ++')];
const RULED: readonly Act[] = [...THREE, orderAs(FIRST, NEARER, DELETING, FURTHER)];
const INVITE_SYR: Act = { type: 'invitation.extend', states: [SYR] };
const FROM_OUTSIDE: readonly Act[] = [...TO_THE_FLOOR, INVITE_SYR, amend(NEARER, FIRST, SYR)];
const ask = (amendment: typeof FIRST, by: typeof FRA): Act => ({ type: 'amendment.requestVote', amendment, by });
const accept = (amendment: typeof FIRST, by: typeof FRA): Act => ({ type: 'amendment.accept', amendment, by });
const revise = (draft: typeof FIRST, by: typeof FRA): Act => ({ type: 'draft.revise', draft, by });
const POSTPONE: readonly Act[] = [move({ kind: 'postpone' }, NZL), ...decided(putMotion(), '- ++')];
const POSTPONED = { kind: 'itemSetAside', how: 'postponed', citation: 'PRoP 33' } as const;
/** Rule 38: the first draft is by invited States only. */
const OUTSIDE = withFirst({ sponsors: [TUR] });

export const AMENDMENTS: readonly Row[] = [
  inOrder('rule 33(6): a member amends a draft before the Council', TO_THE_FLOOR, amend(NEARER, FIRST, UKR)),
  inOrder('an amendment to the second draft, before its turn', TO_THE_FLOOR, amend(NEARER, SECOND, UKR)),
  inOrder(
    'an amendment after a part has been voted on',
    [...TO_THE_FLOOR, divide(FIRST, UKR, 'para. 1'), ...decided(putPart(FIRST, 'para. 1'), '+ ++')],
    amend(NEARER, FIRST, UKR),
  ),
  inOrder('rule 38: an amendment by an invited State', [...TO_THE_FLOOR, INVITE_SYR], amend(NEARER, FIRST, SYR)),
  refused('an amendment by a State that has not been invited', TO_THE_FLOOR, amend(NEARER, FIRST, SYR), {
    kind: 'notInvited',
    state: SYR,
    citation: 'PRoP 37',
  }),
  inOrder('rule 31: an oral amendment', TO_THE_FLOOR, amend(oral(1), FIRST, UKR)),
  refused(
    'an oral amendment under the name of another',
    [...TO_THE_FLOOR, amend(oral(1), FIRST, UKR)],
    amend(oral(1), FIRST, NZL),
    {
      kind: 'symbolTaken',
      symbol: oral(1),
      citation: 'PRoP 31',
    },
  ),
  refused('an amendment by a member that is away', [...TO_THE_FLOOR, leave(UKR)], amend(NEARER, FIRST, UKR), {
    kind: 'away',
    member: UKR,
    citation: 'Charter 28(1)',
  }),
  refused('an amendment to an unknown draft', TO_THE_FLOOR, amend(NEARER, UNKNOWN, UKR), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation: 'PRoP 36',
  }),
  inOrder('an amendment to an amendment', AMENDED, amend(FURTHER, NEARER, NZL)),
  refused('an amendment to an amendment that was voted on', VOTED, amend(FURTHER, NEARER, NZL), {
    kind: 'amendmentNotOpen',
    amendment: NEARER,
    status: 'vetoed',
    citation: 'PRoP 36',
  }),
  refused('an amendment before the amendment to it', [...AMENDED, amend(FURTHER, NEARER, NZL)], putAmendment(NEARER), {
    kind: 'anotherAmendmentFirst',
    amendment: NEARER,
    first: FURTHER,
    citation: 'PRoP 36',
  }),
  inOrder(
    'an amendment once the amendment to it was decided',
    [...AMENDED, amend(FURTHER, NEARER, NZL), ...decided(putAmendment(FURTHER), '- ++')],
    putAmendment(NEARER),
  ),
  refused(
    'an amendment to an amendment that was withdrawn',
    [...AMENDED, amend(FURTHER, NEARER, NZL), takeBack(NEARER, UKR)],
    putAmendment(FURTHER),
    { kind: 'amendmentNotOpen', amendment: FURTHER, status: 'fallen', citation: 'PRoP 36' },
  ),

  inOrder('rule 38: a member asks for the vote on the amendment of an invited State', FROM_OUTSIDE, ask(NEARER, NZL)),
  inOrder(
    'the draft, when no member has asked for the vote on the amendment of an invited State',
    FROM_OUTSIDE,
    put(FIRST),
  ),
  inOrder(
    'the amendment of an invited State at the request of a member',
    [...FROM_OUTSIDE, ask(NEARER, NZL)],
    putAmendment(NEARER),
  ),
  refused('the amendment of an invited State without a request', FROM_OUTSIDE, putAmendment(NEARER), {
    kind: 'needsRequest',
    draft: NEARER,
    citation: 'PRoP 38',
  }),
  refused("a request for the vote on a member's own amendment", AMENDED, ask(NEARER, NZL), {
    kind: 'needsNoRequest',
    draft: NEARER,
    citation: 'PRoP 38',
  }),
  refused('a request for the vote by the invited State itself', FROM_OUTSIDE, ask(NEARER, SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'PRoP 38',
  }),

  inOrder('who moved the draft accepts an amendment', AMENDED, accept(NEARER, FRA)),
  inOrder(
    'who moved an amendment accepts the amendment to it',
    [...AMENDED, amend(FURTHER, NEARER, NZL)],
    accept(FURTHER, UKR),
  ),
  refused('the acceptance of an amendment by another member', AMENDED, accept(NEARER, UKR), {
    kind: 'notASponsor',
    state: UKR,
    draft: FIRST,
    citation: 'Practice: amendments',
  }),
  refused('the acceptance of an unknown amendment', TO_THE_FLOOR, accept(NEARER, FRA), {
    kind: 'unknownAmendment',
    amendment: NEARER,
    citation: 'Practice: amendments',
  }),
  refused('the acceptance of an amendment that was voted on', VOTED, accept(NEARER, FRA), {
    kind: 'amendmentNotOpen',
    amendment: NEARER,
    status: 'vetoed',
    citation: 'Practice: amendments',
  }),
  refused(
    'the acceptance of an amendment of which a part was voted on',
    [...AMENDED, divide(NEARER, NZL, 'para. 1'), ...decided(putPart(NEARER, 'para. 1'), '+ ++')],
    accept(NEARER, FRA),
    { kind: 'voteTaken', draft: NEARER, citation: 'Practice: amendments' },
  ),
  refused('the acceptance of an amendment by a mover that is away', [...AMENDED, leave(FRA)], accept(NEARER, FRA), {
    kind: 'away',
    member: FRA,
    citation: 'Charter 28(1)',
  }),

  inOrder('a sponsor revises its draft orally', TO_THE_FLOOR, revise(FIRST, FRA)),
  refused('the oral revision of a draft by another member', TO_THE_FLOOR, revise(FIRST, UKR), {
    kind: 'notASponsor',
    state: UKR,
    draft: FIRST,
    citation: 'Practice: amendments',
  }),
  refused('the oral revision of a draft after a vote on an amendment to it', VOTED, revise(FIRST, FRA), {
    kind: 'voteTaken',
    draft: FIRST,
    citation: 'PRoP 35',
  }),
  refused('the oral revision of a draft by a sponsor that is away', [...TO_THE_FLOOR, leave(FRA)], revise(FIRST, FRA), {
    kind: 'away',
    member: FRA,
    citation: 'Charter 28(1)',
  }),

  inOrder('rule 36: the President rules on the ordinary order', THREE, orderAs(FIRST, DELETING, FURTHER, NEARER)),
  inOrder('rule 36: the President rules on another order', THREE, orderAs(FIRST, NEARER, DELETING, FURTHER)),
  refused('a ruling on the order that leaves out an amendment', THREE, orderAs(FIRST, NEARER, DELETING), {
    kind: 'notTheAmendments',
    draft: FIRST,
    citation: 'PRoP 36',
  }),
  refused('a ruling on the order that names an amendment twice', THREE, orderAs(FIRST, NEARER, NEARER, FURTHER), {
    kind: 'notTheAmendments',
    draft: FIRST,
    citation: 'PRoP 36',
  }),
  refused('a ruling on the order of one amendment', AMENDED, orderAs(FIRST, NEARER), {
    kind: 'notTheAmendments',
    draft: FIRST,
    citation: 'PRoP 36',
  }),
  refused('the same ruling on the order again', [...RULED, PROCEED], orderAs(FIRST, NEARER, DELETING, FURTHER), {
    kind: 'noChange',
    citation: 'PRoP 36',
  }),
  inOrder('the amendment that the President took first', [...RULED, PROCEED], putAmendment(NEARER)),
  refused('another before the one that the President took first', [...RULED, PROCEED], putAmendment(DELETING), {
    kind: 'anotherAmendmentFirst',
    amendment: DELETING,
    first: NEARER,
    citation: 'PRoP 36',
  }),
  inOrder('rule 30: the ruling on the order is challenged', RULED, challenge(NZL)),
  inOrder(
    'the ruling is overruled: the ordinary order',
    [...RULED, ...decided(challenge(NZL), '+ ++')],
    putAmendment(DELETING),
  ),
  inOrder(
    'the challenge is short of votes: the ruling stands',
    [...RULED, ...decided(challenge(NZL), '0 0+')],
    putAmendment(NEARER),
  ),
  refused(
    'an amendment to a draft that was decided',
    [...TO_THE_FLOOR, ...decided(put(FIRST), '- ++')],
    amend(NEARER, FIRST, UKR),
    { kind: 'draftNotOpen', draft: FIRST, status: 'vetoed', citation: 'PRoP 36' },
  ),
  refused('an amendment under the symbol of a draft', TO_THE_FLOOR, amend(SECOND, FIRST, UKR), {
    kind: 'symbolTaken',
    symbol: SECOND,
    citation: 'PRoP 31',
  }),
  refused('an amendment under the symbol of another', AMENDED, amend(NEARER, SECOND, UKR), {
    kind: 'symbolTaken',
    symbol: NEARER,
    citation: 'PRoP 31',
  }),
  refused(
    'an amendment in a matter that was postponed',
    [...TO_THE_FLOOR, ...POSTPONE],
    amend(NEARER, FIRST, UKR),
    POSTPONED,
  ),
  notNow(
    'an amendment during the voting on the draft',
    [...TO_THE_FLOOR, put(FIRST)],
    amend(NEARER, FIRST, UKR),
    'callingInFavour',
    'Our reading: interruption',
  ),

  inOrder('rule 35: its mover withdraws an amendment', AMENDED, takeBack(NEARER, UKR)),
  inOrder(
    'its mover withdraws an amendment to a draft that was withdrawn',
    [...AMENDED, withdraw(FIRST, FRA)],
    takeBack(NEARER, UKR),
  ),
  refused("the withdrawal of another's amendment", AMENDED, takeBack(NEARER, FRA), {
    kind: 'notTheMover',
    state: FRA,
    citation: 'PRoP 35',
  }),
  refused('the withdrawal of an unknown amendment', TO_THE_FLOOR, takeBack(NEARER, UKR), {
    kind: 'unknownAmendment',
    amendment: NEARER,
    citation: 'PRoP 35',
  }),
  refused('the withdrawal of an amendment that was voted on', VOTED, takeBack(NEARER, UKR), {
    kind: 'amendmentNotOpen',
    amendment: NEARER,
    status: 'vetoed',
    citation: 'PRoP 35',
  }),
  refused('the withdrawal of an amendment twice', [...AMENDED, takeBack(NEARER, UKR)], takeBack(NEARER, UKR), {
    kind: 'amendmentNotOpen',
    amendment: NEARER,
    status: 'withdrawn',
    citation: 'PRoP 35',
  }),
  notNow(
    'the withdrawal of an amendment under vote',
    [...AMENDED, putAmendment(NEARER)],
    takeBack(NEARER, UKR),
    'callingInFavour',
    'Our reading: interruption',
  ),

  inOrder('rule 36: an amendment is put to the vote before the draft', AMENDED, putAmendment(NEARER)),
  inOrder('the same by roll', AMENDED, putAmendment(NEARER, 'roll')),
  inOrder('rule 36: what deletes comes first, though it is the nearest', THREE, putAmendment(DELETING)),
  inOrder(
    'rule 36: then the furthest removed',
    [...THREE, ...decided(putAmendment(DELETING), '- --')],
    putAmendment(FURTHER),
  ),
  refused('rule 36: the furthest removed before what deletes', THREE, putAmendment(FURTHER), {
    kind: 'anotherAmendmentFirst',
    amendment: FURTHER,
    first: DELETING,
    citation: 'PRoP 36',
  }),
  refused(
    'rule 36: the nearer before the further',
    [...THREE, ...decided(putAmendment(DELETING), '- --')],
    putAmendment(NEARER),
    { kind: 'anotherAmendmentFirst', amendment: NEARER, first: FURTHER, citation: 'PRoP 36' },
  ),
  refused('an unknown amendment', TO_THE_FLOOR, putAmendment(NEARER), {
    kind: 'unknownAmendment',
    amendment: NEARER,
    citation: 'PRoP 36',
  }),
  refused('a second vote on one amendment', VOTED, putAmendment(NEARER), {
    kind: 'amendmentNotOpen',
    amendment: NEARER,
    status: 'vetoed',
    citation: 'PRoP 36',
  }),
  refused(
    'rule 32: the amendment to a draft whose turn has not come',
    [...TO_THE_FLOOR, amend(NEARER, SECOND, UKR)],
    putAmendment(NEARER),
    { kind: 'anotherFirst', draft: SECOND, first: FIRST, citation: 'PRoP 32' },
  ),
  refused('the amendment to a draft that was withdrawn', [...AMENDED, withdraw(FIRST, FRA)], putAmendment(NEARER), {
    kind: 'draftNotOpen',
    draft: FIRST,
    status: 'withdrawn',
    citation: 'PRoP 32',
  }),
  refused('the amendment in a matter that was postponed', [...AMENDED, ...POSTPONE], putAmendment(NEARER), POSTPONED),
  refused(
    'rule 38: the amendment to a draft from outside that no member asked to vote on',
    AMENDED,
    putAmendment(NEARER),
    { kind: 'needsRequest', draft: FIRST, citation: 'PRoP 38' },
    OUTSIDE,
  ),
  notNow(
    'an amendment during the voting on another',
    [...THREE, putAmendment(DELETING)],
    putAmendment(FURTHER),
    'callingInFavour',
    'Our reading: interruption',
  ),
];

const [ONE, TWO] = ['para. 1', 'para. 2'];
const DIVIDED: readonly Act[] = [...TO_THE_FLOOR, divide(FIRST, UKR, ONE, TWO)];
const HALF: readonly Act[] = [...DIVIDED, ...decided(putPart(FIRST, ONE), '+ ++')];

export const PARTS: readonly Row[] = [
  inOrder(
    'rule 32: any member asks for a separate vote, and its request is enough',
    TO_THE_FLOOR,
    divide(FIRST, UKR, ONE, TWO),
  ),
  inOrder('a separate vote on the second draft, before its turn', TO_THE_FLOOR, divide(SECOND, UKR, ONE)),
  refused('a separate vote asked for by a State that is not on the Council', TO_THE_FLOOR, divide(FIRST, SYR, ONE), {
    kind: 'notAMember',
    state: SYR,
    citation: 'PRoP 32',
  }),
  refused(
    'a separate vote asked for by a member that is away',
    [...TO_THE_FLOOR, leave(UKR)],
    divide(FIRST, UKR, ONE),
    { kind: 'away', member: UKR, citation: 'Charter 28(1)' },
  ),
  refused('a separate vote on parts of an unknown draft', TO_THE_FLOOR, divide(UNKNOWN, UKR, ONE), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation: 'PRoP 32',
  }),
  refused(
    'a separate vote on parts of a draft that was withdrawn',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    divide(FIRST, UKR, ONE),
    { kind: 'draftNotOpen', draft: FIRST, status: 'withdrawn', citation: 'PRoP 32' },
  ),
  refused('a separate vote asked for twice', DIVIDED, divide(FIRST, NZL, ONE), {
    kind: 'alreadyDivided',
    draft: FIRST,
    citation: 'PRoP 32',
  }),
  refused(
    'a separate vote once the original mover objected',
    [...DIVIDED, object(FIRST, FRA)],
    divide(FIRST, NZL, ONE),
    { kind: 'moverObjected', draft: FIRST, citation: 'PRoP 32' },
  ),
  inOrder('a separate vote on a further part', HALF, divide(FIRST, NZL, 'para. 3')),
  refused(
    'a separate vote on a part that the draft does not have',
    TO_THE_FLOOR,
    divide(FIRST, UKR, 'para. 3'),
    { kind: 'notAPart', draft: FIRST, part: 'para. 3', citation: 'PRoP 32' },
    withFirst(inParts(ONE, TWO)),
  ),
  refused('a separate vote on nothing', TO_THE_FLOOR, divide(FIRST, UKR), { kind: 'noParts', citation: 'PRoP 32' }),
  refused('a separate vote on one part twice', TO_THE_FLOOR, divide(FIRST, UKR, ONE, ONE), {
    kind: 'noParts',
    citation: 'PRoP 32',
  }),
  refused(
    'a separate vote in a matter that was postponed',
    [...TO_THE_FLOOR, ...POSTPONE],
    divide(FIRST, UKR, ONE),
    POSTPONED,
  ),
  notNow(
    'a separate vote once the voting has begun',
    [...TO_THE_FLOOR, put(FIRST)],
    divide(FIRST, UKR, ONE),
    'callingInFavour',
    'Our reading: interruption',
  ),

  inOrder('rule 32: the original mover objects', DIVIDED, object(FIRST, FRA)),
  inOrder('a mover that is not on the Council objects', DIVIDED, object(FIRST, TUR), withFirst({ movers: [TUR] })),
  inOrder(
    'a sponsor objects for all, says the reader, where nobody knows the mover',
    DIVIDED,
    { type: 'parts.object', draft: FIRST, by: NZL, forAll: true },
    moversUnknown(),
  ),
  refused('an objection by a co-sponsor', DIVIDED, object(FIRST, NZL), {
    kind: 'onlyCoSponsor',
    state: NZL,
    draft: FIRST,
    movers: [FRA],
    citation: 'PRoP 32',
  }),
  refused(
    'an objection by a sponsor of which nobody knows whether it moved the draft',
    DIVIDED,
    object(FIRST, FRA),
    { kind: 'moversUnknown', state: FRA, draft: FIRST, citation: 'PRoP 32' },
    moversUnknown(),
  ),
  refused('an objection by a member that did not move the draft', DIVIDED, object(FIRST, UKR), {
    kind: 'notASponsor',
    state: UKR,
    draft: FIRST,
    citation: 'PRoP 32',
  }),
  refused(
    'an objection by a mover that has left the table',
    [...DIVIDED, { type: 'delegation.leave', member: FRA }],
    object(FIRST, FRA),
    {
      kind: 'away',
      member: FRA,
      citation: 'Charter 28(1)',
    },
  ),
  refused('an objection to a separate vote that nobody asked for', TO_THE_FLOOR, object(FIRST, FRA), {
    kind: 'notDivided',
    draft: FIRST,
    citation: 'PRoP 32',
  }),
  refused('an objection after the first part was voted on', HALF, object(FIRST, FRA), {
    kind: 'voteTaken',
    draft: FIRST,
    citation: 'PRoP 32',
  }),
  refused('an objection concerning an unknown draft', TO_THE_FLOOR, object(UNKNOWN, FRA), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation: 'PRoP 32',
  }),
  notNow(
    'an objection while a part is voted on',
    [...DIVIDED, putPart(FIRST, ONE)],
    object(FIRST, FRA),
    'callingInFavour',
    'Our reading: interruption',
  ),

  inOrder('rule 32: the parts are voted on in the order asked for', DIVIDED, putPart(FIRST, ONE)),
  inOrder('the same by roll', DIVIDED, putPart(FIRST, ONE, 'roll')),
  inOrder('the second part after the first', HALF, putPart(FIRST, TWO)),
  inOrder('the whole after its parts', [...HALF, ...decided(putPart(FIRST, TWO), '- --')], put(FIRST)),
  refused('the second part before the first', DIVIDED, putPart(FIRST, TWO), {
    kind: 'partFirst',
    draft: FIRST,
    part: ONE,
    citation: 'PRoP 32',
  }),
  refused('a part twice', HALF, putPart(FIRST, ONE), {
    kind: 'partNotOpen',
    part: ONE,
    status: 'adopted',
    citation: 'PRoP 32',
  }),
  refused('an unknown part', DIVIDED, putPart(FIRST, 'para. 3'), {
    kind: 'unknownPart',
    draft: FIRST,
    part: 'para. 3',
    citation: 'PRoP 32',
  }),
  refused('a part of a draft that was not divided', TO_THE_FLOOR, putPart(FIRST, ONE), {
    kind: 'unknownPart',
    draft: FIRST,
    part: ONE,
    citation: 'PRoP 32',
  }),
  refused('rule 36: a part before the amendment', [...DIVIDED, amend(NEARER, FIRST, UKR)], putPart(FIRST, ONE), {
    kind: 'amendmentFirst',
    draft: FIRST,
    amendment: NEARER,
    citation: 'PRoP 36',
  }),
  refused(
    'a part of a draft whose turn has not come',
    [...TO_THE_FLOOR, divide(SECOND, UKR, ONE)],
    putPart(SECOND, ONE),
    { kind: 'anotherFirst', draft: SECOND, first: FIRST, citation: 'PRoP 32' },
  ),
  refused(
    'rule 38: a part of a draft from outside that no member asked to vote on',
    DIVIDED,
    putPart(FIRST, ONE),
    { kind: 'needsRequest', draft: FIRST, citation: 'PRoP 38' },
    OUTSIDE,
  ),
  notNow(
    'a part during the voting on another',
    [...DIVIDED, putPart(FIRST, ONE)],
    putPart(FIRST, TWO),
    'callingInFavour',
    'Our reading: interruption',
  ),
];
