import { nextPresident, type Act } from '../../../machines/rules/index.ts';
import {
  ADJOURN,
  amend,
  decided,
  leave,
  move,
  put,
  putAmendment,
  putMotion,
  putPart,
  divide,
  revive,
  submit,
  withdraw,
} from '../acts.ts';
import {
  FIRST,
  FRA,
  moversUnknown,
  NZL,
  SECOND,
  SMALL_COUNCIL,
  symbolOf,
  SYR,
  TO_THE_FLOOR,
  TUR,
  UKR,
  UNKNOWN,
  withFirst,
} from '../smallCouncil.ts';
import { inOrder, notNow, refused, type Row } from './row.ts';

const AMENDMENT = symbolOf('S/2016/4');
const blue = (draft: typeof FIRST, by: typeof FRA): Act => ({ type: 'draft.putInBlue', draft, by });
const join = (draft: typeof FIRST, by: typeof FRA): Act => ({ type: 'draft.cosponsor', draft, by });
const leaveSponsors = (draft: typeof FIRST, by: typeof FRA): Act => ({ type: 'draft.leaveSponsors', draft, by });
const second = (draft: typeof FIRST, by: typeof FRA): Act => ({ type: 'draft.second', draft, by });
const withdrawForAll = (draft: typeof FIRST, by: typeof FRA): Act => ({
  type: 'draft.withdraw',
  draft,
  by,
  forAll: true,
});
const reviveTogether = (draft: typeof FIRST, by: typeof FRA, ...alsoBy: (typeof FRA)[]): Act => ({
  type: 'draft.revive',
  draft,
  by,
  alsoBy,
});
const reviveAs = (draft: typeof FIRST, by: typeof FRA, as: typeof FIRST): Act => ({
  type: 'draft.revive',
  draft,
  by,
  as,
});
const request = (draft: typeof FIRST, by: typeof FRA): Act => ({ type: 'draft.requestVote', draft, by });
const INVITED: readonly Act[] = [
  { type: 'meeting.open' },
  { type: 'agenda.adopt' },
  { type: 'invitation.extend', states: [SYR] },
  { type: 'consideration.begin' },
];
const VOTED: readonly Act[] = [...TO_THE_FLOOR, ...decided(put(FIRST), '+ ++')];
const REFERRED: readonly Act[] = [
  ...TO_THE_FLOOR,
  move({ kind: 'refer', to: 'committee' }, NZL),
  ...decided(putMotion(), '- ++'),
];

/** The first draft has been announced, and not yet submitted. */
const ANNOUNCED = withFirst({ status: 'announced' });
/** Rule 38: the first draft is by invited States only. */
const OUTSIDE = withFirst({ sponsors: [TUR] });

export const SUBMISSION: readonly Row[] = [
  inOrder('rules 31 and 34: a member submits a draft, without a seconder', TO_THE_FLOOR, submit(UNKNOWN, UKR)),
  inOrder('a draft before the meeting', [], submit(UNKNOWN, UKR)),
  inOrder('a draft while another is voted on', [...TO_THE_FLOOR, put(FIRST)], submit(UNKNOWN, UKR)),
  inOrder('rule 38: an invited State submits a draft', INVITED, submit(UNKNOWN, SYR)),
  inOrder(
    'the same text again by another member',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    submit(UNKNOWN, UKR, FIRST),
  ),
  inOrder('what had been announced, by its sponsor', TO_THE_FLOOR, submit(FIRST, FRA), ANNOUNCED),
  inOrder('what had been announced, by a sponsor that will only be invited', [], submit(FIRST, TUR), ANNOUNCED),
  inOrder('the President puts a text forward for all members', TO_THE_FLOOR, {
    type: 'draft.submit',
    draft: UNKNOWN,
    by: SMALL_COUNCIL.president,
    presidential: true,
  }),
  refused(
    'a presidential text by another member',
    TO_THE_FLOOR,
    { type: 'draft.submit', draft: UNKNOWN, by: FRA, presidential: true },
    { kind: 'notThePresident', state: FRA, citation: 'Practice: presidential text' },
  ),
  refused('a draft by a State that was not invited', TO_THE_FLOOR, submit(UNKNOWN, SYR), {
    kind: 'notInvited',
    state: SYR,
    citation: 'PRoP 37',
  }),
  refused('a draft by a member that is away', [...TO_THE_FLOOR, leave(UKR)], submit(UNKNOWN, UKR), {
    kind: 'away',
    member: UKR,
    citation: 'Charter 28(1)',
  }),
  refused('a draft under a symbol that another has', TO_THE_FLOOR, submit(SECOND, UKR), {
    kind: 'symbolTaken',
    symbol: SECOND,
    citation: 'PRoP 31',
  }),
  refused(
    'a draft under the symbol of an amendment',
    [...TO_THE_FLOOR, amend(AMENDMENT, FIRST, UKR)],
    submit(AMENDMENT, UKR),
    { kind: 'symbolTaken', symbol: AMENDMENT, citation: 'PRoP 31' },
  ),
  refused(
    'what had been announced, by a State that does not sponsor it',
    TO_THE_FLOOR,
    submit(FIRST, UKR),
    { kind: 'notASponsor', state: UKR, draft: FIRST, citation: 'PRoP 31' },
    ANNOUNCED,
  ),
  notNow(
    'a draft after the adjournment',
    [...TO_THE_FLOOR, ADJOURN],
    submit(UNKNOWN, UKR),
    'adjourned',
    'Our reading: order of business',
  ),

  inOrder('a sponsor asks for the final form, in blue', [], blue(FIRST, FRA)),
  inOrder('a sponsor that is not on the Council asks for it', TO_THE_FLOOR, blue(FIRST, TUR)),
  refused('the final form asked for twice', [blue(FIRST, FRA)], blue(FIRST, TUR), {
    kind: 'alreadyInBlue',
    draft: FIRST,
    citation: 'Practice: in blue',
  }),
  refused("the final form of another's draft", TO_THE_FLOOR, blue(SECOND, FRA), {
    kind: 'notASponsor',
    state: FRA,
    draft: SECOND,
    citation: 'Practice: in blue',
  }),
  refused('the final form of a draft that was decided', VOTED, blue(FIRST, FRA), {
    kind: 'draftNotOpen',
    draft: FIRST,
    status: 'adopted',
    citation: 'Practice: in blue',
  }),
  refused(
    'the final form of a draft that is only announced',
    TO_THE_FLOOR,
    blue(FIRST, FRA),
    { kind: 'draftNotOpen', draft: FIRST, status: 'announced', citation: 'Practice: in blue' },
    ANNOUNCED,
  ),
  refused('the final form of an unknown draft', TO_THE_FLOOR, blue(UNKNOWN, FRA), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation: 'Practice: in blue',
  }),
  notNow(
    'the final form after the adjournment',
    [...TO_THE_FLOOR, ADJOURN],
    blue(FIRST, FRA),
    'adjourned',
    'Our reading: order of business',
  ),

  // By practice nobody joins the sponsors once the draft has been put to the vote.
  inOrder('a member joins the sponsors of a draft', TO_THE_FLOOR, join(FIRST, UKR)),
  inOrder('before the meeting too', [], join(SECOND, FRA)),
  inOrder('an invited State joins the sponsors', INVITED, join(FIRST, SYR)),
  refused('a sponsor joins again', TO_THE_FLOOR, join(FIRST, NZL), {
    kind: 'noChange',
    citation: 'Practice: co-sponsors',
  }),
  refused('a State that is not in the room joins', TO_THE_FLOOR, join(FIRST, SYR), {
    kind: 'notInvited',
    state: SYR,
    citation: 'PRoP 37',
  }),
  refused('a member that is away joins', [...TO_THE_FLOOR, leave(UKR)], join(FIRST, UKR), {
    kind: 'away',
    member: UKR,
    citation: 'Charter 28(1)',
  }),
  refused('the draft has been put to the vote', [...TO_THE_FLOOR, put(FIRST)], join(FIRST, UKR), {
    kind: 'draftNotOpen',
    draft: FIRST,
    status: 'underVote',
    citation: 'Practice: co-sponsors',
  }),
  inOrder('a co-sponsor takes its own name off', TO_THE_FLOOR, leaveSponsors(FIRST, NZL)),
  inOrder('a co-sponsor that is not on the Council does so before the meeting', [], leaveSponsors(FIRST, TUR)),
  inOrder('one of two movers', TO_THE_FLOOR, leaveSponsors(FIRST, FRA), withFirst({ movers: [FRA, NZL] })),
  inOrder('one of three sponsors, where nobody knows who moved', [], leaveSponsors(FIRST, FRA), moversUnknown()),
  inOrder(
    'the only sponsor that is named, where there are more',
    [],
    leaveSponsors(FIRST, FRA),
    moversUnknown(withFirst({ sponsors: [FRA], sponsorsIncomplete: true })),
  ),
  refused('the only mover leaves: it withdraws the draft, or stays', TO_THE_FLOOR, leaveSponsors(FIRST, FRA), {
    kind: 'onlyMover',
    state: FRA,
    draft: FIRST,
    citation: 'Practice: co-sponsors',
  }),
  refused(
    'the last sponsor leaves',
    [leaveSponsors(FIRST, FRA), leaveSponsors(FIRST, TUR)],
    leaveSponsors(FIRST, NZL),
    { kind: 'onlyMover', state: NZL, draft: FIRST, citation: 'Practice: co-sponsors' },
    moversUnknown(),
  ),
  refused('who is no sponsor leaves', TO_THE_FLOOR, leaveSponsors(FIRST, UKR), {
    kind: 'notASponsor',
    state: UKR,
    draft: FIRST,
    citation: 'Practice: co-sponsors',
  }),
  refused('a co-sponsor leaves once the draft is voted on', [...TO_THE_FLOOR, put(FIRST)], leaveSponsors(FIRST, NZL), {
    kind: 'draftNotOpen',
    draft: FIRST,
    status: 'underVote',
    citation: 'Practice: co-sponsors',
  }),
  notNow(
    'a co-sponsor leaves after the adjournment',
    [...TO_THE_FLOOR, ADJOURN],
    leaveSponsors(FIRST, NZL),
    'adjourned',
    'Our reading: order of business',
  ),

  inOrder('rule 35(2): a member seconds a draft', TO_THE_FLOOR, second(FIRST, UKR)),
  inOrder('as soon as the agenda is adopted', [{ type: 'meeting.open' }, { type: 'agenda.adopt' }], second(FIRST, UKR)),
  refused('a sponsor seconds: it counts as having done so', TO_THE_FLOOR, second(FIRST, NZL), {
    kind: 'noChange',
    citation: 'PRoP 35',
  }),
  refused('a member seconds twice', [...TO_THE_FLOOR, second(FIRST, UKR)], second(FIRST, UKR), {
    kind: 'noChange',
    citation: 'PRoP 35',
  }),
  refused('an invited State seconds', INVITED, second(FIRST, SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'PRoP 35',
  }),
  refused('a member that is away seconds', [...TO_THE_FLOOR, leave(UKR)], second(FIRST, UKR), {
    kind: 'away',
    member: UKR,
    citation: 'Charter 28(1)',
  }),
  refused('a member seconds what was withdrawn', [...TO_THE_FLOOR, withdraw(FIRST, FRA)], second(FIRST, UKR), {
    kind: 'draftNotOpen',
    draft: FIRST,
    status: 'withdrawn',
    citation: 'PRoP 35',
  }),
  notNow(
    'a member seconds before the meeting is opened',
    [],
    second(FIRST, UKR),
    'scheduled',
    'Our reading: order of business',
  ),
  refused('nobody knows the draft whose sponsors are joined', TO_THE_FLOOR, join(UNKNOWN, UKR), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation: 'Practice: co-sponsors',
  }),
];

export const WITHDRAWAL: readonly Row[] = [
  inOrder('rule 35: a sponsor withdraws its draft before the vote', TO_THE_FLOOR, withdraw(FIRST, FRA)),
  inOrder(
    'a mover that is not on the Council withdraws it',
    TO_THE_FLOOR,
    withdraw(FIRST, TUR),
    withFirst({ movers: [TUR] }),
  ),
  inOrder(
    'one of two movers withdraws it for all',
    TO_THE_FLOOR,
    withdraw(FIRST, NZL),
    withFirst({ movers: [FRA, NZL] }),
  ),
  inOrder(
    'a sponsor withdraws it for all, says the reader, where nobody knows the mover',
    TO_THE_FLOOR,
    withdrawForAll(FIRST, TUR),
    moversUnknown(),
  ),
  inOrder('an only sponsor is the mover', TO_THE_FLOOR, withdraw(SECOND, NZL), moversUnknown()),
  inOrder(
    'the President, whoever presides, withdraws a presidential text',
    [
      ...TO_THE_FLOOR,
      { type: 'draft.submit', draft: UNKNOWN, by: SMALL_COUNCIL.president, presidential: true },
      { type: 'presidency.cede' },
    ],
    withdraw(UNKNOWN, nextPresident(SMALL_COUNCIL.council, SMALL_COUNCIL.president)),
  ),
  refused('the withdrawal by a co-sponsor', TO_THE_FLOOR, withdraw(FIRST, NZL), {
    kind: 'onlyCoSponsor',
    state: NZL,
    draft: FIRST,
    movers: [FRA],
    citation: 'PRoP 35',
  }),
  refused('the withdrawal by a State that joined a draft of one sponsor', [join(SECOND, FRA)], withdraw(SECOND, FRA), {
    kind: 'onlyCoSponsor',
    state: FRA,
    draft: SECOND,
    movers: [NZL],
    citation: 'PRoP 35',
  }),
  refused(
    'the withdrawal by a sponsor of which nobody knows whether it moved the draft',
    TO_THE_FLOOR,
    withdraw(FIRST, FRA),
    { kind: 'moversUnknown', state: FRA, draft: FIRST, citation: 'PRoP 35' },
    moversUnknown(),
  ),
  refused(
    'the withdrawal by the only sponsor that is named, where there are more',
    TO_THE_FLOOR,
    withdraw(FIRST, FRA),
    { kind: 'moversUnknown', state: FRA, draft: FIRST, citation: 'PRoP 35' },
    moversUnknown(withFirst({ sponsors: [FRA], sponsorsIncomplete: true })),
  ),
  refused('a mover is said to act for all, which is known', TO_THE_FLOOR, withdrawForAll(FIRST, FRA), {
    kind: 'moversKnown',
    draft: FIRST,
    movers: [FRA],
    citation: 'PRoP 35',
  }),
  inOrder('a draft in blue is withdrawn before the meeting', [blue(FIRST, FRA)], withdraw(FIRST, FRA)),
  inOrder('one draft is withdrawn while another is voted on', [...TO_THE_FLOOR, put(FIRST)], withdraw(SECOND, NZL)),
  inOrder(
    'withdrawal with parts and amendments that nobody has voted on',
    [...TO_THE_FLOOR, divide(FIRST, UKR, 'para. 1'), amend(AMENDMENT, FIRST, UKR)],
    withdraw(FIRST, FRA),
  ),
  refused("the withdrawal of another's draft", TO_THE_FLOOR, withdraw(SECOND, FRA), {
    kind: 'notASponsor',
    state: FRA,
    draft: SECOND,
    citation: 'PRoP 35',
  }),
  refused('the withdrawal of an unknown draft', TO_THE_FLOOR, withdraw(UNKNOWN, FRA), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation: 'PRoP 35',
  }),
  refused('the withdrawal of a draft that is being voted on', [...TO_THE_FLOOR, put(FIRST)], withdraw(FIRST, FRA), {
    kind: 'draftNotOpen',
    draft: FIRST,
    status: 'underVote',
    citation: 'PRoP 35',
  }),
  refused(
    'the withdrawal of a draft a part of which is being voted on',
    [...TO_THE_FLOOR, divide(FIRST, UKR, 'para. 1'), putPart(FIRST, 'para. 1')],
    withdraw(FIRST, FRA),
    { kind: 'voteTaken', draft: FIRST, citation: 'PRoP 35' },
  ),
  refused(
    'the withdrawal of a draft to which an amendment was voted on',
    [...TO_THE_FLOOR, amend(AMENDMENT, FIRST, UKR), ...decided(putAmendment(AMENDMENT), '- --')],
    withdraw(FIRST, FRA),
    { kind: 'voteTaken', draft: FIRST, citation: 'PRoP 35' },
  ),
  refused(
    'the withdrawal of a draft that was withdrawn',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    withdraw(FIRST, NZL),
    { kind: 'draftNotOpen', draft: FIRST, status: 'withdrawn', citation: 'PRoP 35' },
  ),
  notNow(
    'a withdrawal after the adjournment',
    [...TO_THE_FLOOR, ADJOURN],
    withdraw(FIRST, FRA),
    'adjourned',
    'Our reading: order of business',
  ),

  inOrder(
    'rule 35: a co-sponsor takes up what was withdrawn',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    revive(FIRST, NZL),
  ),
  inOrder(
    'a member that had seconded it takes it up',
    [...TO_THE_FLOOR, second(FIRST, UKR), withdraw(FIRST, FRA)],
    revive(FIRST, UKR),
  ),
  inOrder(
    'several take it up together',
    [...TO_THE_FLOOR, second(FIRST, UKR), withdraw(FIRST, FRA)],
    reviveTogether(FIRST, NZL, UKR),
  ),
  inOrder(
    'the other of two movers takes it up',
    [withdraw(FIRST, FRA)],
    revive(FIRST, NZL),
    withFirst({ movers: [FRA, NZL] }),
  ),
  inOrder('it is printed under another symbol', [...TO_THE_FLOOR, withdraw(FIRST, FRA)], reviveAs(FIRST, NZL, UNKNOWN)),
  refused(
    'it is printed under a symbol that another text has',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    reviveAs(FIRST, NZL, SECOND),
    { kind: 'symbolTaken', symbol: SECOND, citation: 'PRoP 31' },
  ),
  refused(
    'it is printed under the symbol that was announced for others',
    [...TO_THE_FLOOR, withdraw(SECOND, NZL)],
    reviveAs(SECOND, UKR, FIRST),
    { kind: 'notASponsor', state: UKR, draft: FIRST, citation: 'PRoP 31' },
    { ...ANNOUNCED, drafts: ANNOUNCED.drafts.map((draft) => ({ ...draft, seconders: [UKR] })) },
  ),
  refused(
    'one of several had not seconded it',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    reviveTogether(FIRST, NZL, UKR),
    { kind: 'notSeconded', state: UKR, draft: FIRST, citation: 'PRoP 35' },
  ),
  refused('one of several withdrew it', [...TO_THE_FLOOR, withdraw(FIRST, FRA)], reviveTogether(FIRST, NZL, FRA), {
    kind: 'withdrewIt',
    state: FRA,
    draft: FIRST,
    citation: 'PRoP 35',
  }),
  refused(
    'a member takes it up together with itself',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    reviveTogether(FIRST, NZL, NZL),
    { kind: 'noChange', citation: 'PRoP 35' },
  ),
  refused(
    'rule 35: who withdrew it cannot take it up again',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    revive(FIRST, FRA),
    {
      kind: 'withdrewIt',
      state: FRA,
      draft: FIRST,
      citation: 'PRoP 35',
    },
  ),
  refused('revival of a draft that was not withdrawn', TO_THE_FLOOR, revive(FIRST, NZL), {
    kind: 'notWithdrawn',
    draft: FIRST,
    status: 'tabled',
    citation: 'PRoP 35',
  }),
  refused('revival of an unknown draft', TO_THE_FLOOR, revive(UNKNOWN, NZL), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation: 'PRoP 35',
  }),
  refused(
    'revival by a member that did not sponsor it: it submits the text anew',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    revive(FIRST, UKR),
    { kind: 'notSeconded', state: UKR, draft: FIRST, citation: 'PRoP 35' },
  ),
  refused(
    'revival by a sponsor that is not on the Council',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    revive(FIRST, TUR),
    { kind: 'notAMember', state: TUR, citation: 'PRoP 35' },
  ),
  refused('revival by a member that is away', [...TO_THE_FLOOR, withdraw(FIRST, FRA), leave(NZL)], revive(FIRST, NZL), {
    kind: 'away',
    member: NZL,
    citation: 'Charter 28(1)',
  }),
  notNow(
    'revival after the adjournment',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA), ADJOURN],
    revive(FIRST, NZL),
    'adjourned',
    'Our reading: order of business',
  ),
];

export const ORDER_OF_VOTING: readonly Row[] = [
  inOrder('rule 32: the draft submitted first is put to the vote', TO_THE_FLOOR, put(FIRST)),
  inOrder('the same by roll', TO_THE_FLOOR, put(FIRST, 'roll')),
  inOrder('rule 32: the second after the first', VOTED, put(SECOND)),
  inOrder('the second when the first was withdrawn', [...TO_THE_FLOOR, withdraw(FIRST, FRA)], put(SECOND)),
  inOrder(
    'the second when the Council decided to take it first',
    [...TO_THE_FLOOR, move({ kind: 'takeFirst', draft: SECOND }, UKR), ...decided(putMotion(), '- ++')],
    put(SECOND),
  ),
  inOrder('the second when the first is only announced', TO_THE_FLOOR, put(SECOND), ANNOUNCED),
  inOrder(
    'rule 38: the second when nobody asked for the vote on the first, which is from outside',
    TO_THE_FLOOR,
    put(SECOND),
    OUTSIDE,
  ),
  inOrder(
    'rule 38: the draft from outside once a member asked',
    [...TO_THE_FLOOR, request(FIRST, UKR)],
    put(FIRST),
    OUTSIDE,
  ),
  refused('rule 32: the second draft before the first', TO_THE_FLOOR, put(SECOND, 'roll'), {
    kind: 'anotherFirst',
    draft: SECOND,
    first: FIRST,
    citation: 'PRoP 32',
  }),
  refused(
    'rule 38: the draft from outside that no member asked to vote on',
    TO_THE_FLOOR,
    put(FIRST),
    { kind: 'needsRequest', draft: FIRST, citation: 'PRoP 38' },
    OUTSIDE,
  ),
  refused('a second vote on one draft', VOTED, put(FIRST), {
    kind: 'draftNotOpen',
    draft: FIRST,
    status: 'adopted',
    citation: 'PRoP 32',
  }),
  refused(
    'the vote on a draft that is only announced',
    TO_THE_FLOOR,
    put(FIRST),
    { kind: 'draftNotOpen', draft: FIRST, status: 'announced', citation: 'PRoP 32' },
    ANNOUNCED,
  ),
  refused('the vote on an unknown draft', TO_THE_FLOOR, put(UNKNOWN), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation: 'PRoP 32',
  }),
  refused('rule 36: the draft before its amendment', [...TO_THE_FLOOR, amend(AMENDMENT, FIRST, UKR)], put(FIRST), {
    kind: 'amendmentFirst',
    draft: FIRST,
    amendment: AMENDMENT,
    citation: 'PRoP 36',
  }),
  refused('rule 32: the draft before its parts', [...TO_THE_FLOOR, divide(FIRST, UKR, 'para. 1')], put(FIRST), {
    kind: 'partFirst',
    draft: FIRST,
    part: 'para. 1',
    citation: 'PRoP 32',
  }),
  refused('rule 33: the vote on a matter that was referred', REFERRED, put(FIRST), {
    kind: 'itemSetAside',
    how: 'referred',
    citation: 'PRoP 33',
  }),
  notNow(
    'a draft while another is voted on',
    [...TO_THE_FLOOR, put(FIRST)],
    put(SECOND),
    'callingInFavour',
    'Our reading: interruption',
  ),
  notNow(
    'a draft before the item is opened',
    [{ type: 'meeting.open' }, { type: 'agenda.adopt' }],
    put(FIRST),
    'agendaAdopted',
    'Our reading: order of business',
  ),

  inOrder('rule 38: a member asks for the vote on a draft from outside', TO_THE_FLOOR, request(FIRST, UKR), OUTSIDE),
  refused("rule 38: a member's own draft needs no request", TO_THE_FLOOR, request(FIRST, UKR), {
    kind: 'needsNoRequest',
    draft: FIRST,
    citation: 'PRoP 38',
  }),
  refused(
    'rule 38: one request is enough',
    [...TO_THE_FLOOR, request(FIRST, UKR)],
    request(FIRST, NZL),
    { kind: 'needsNoRequest', draft: FIRST, citation: 'PRoP 38' },
    OUTSIDE,
  ),
  refused(
    'rule 38: the request of the sponsor itself',
    TO_THE_FLOOR,
    request(FIRST, TUR),
    { kind: 'notAMember', state: TUR, citation: 'PRoP 38' },
    OUTSIDE,
  ),
  refused(
    'rule 38: the request of a member that is away',
    [...TO_THE_FLOOR, leave(UKR)],
    request(FIRST, UKR),
    { kind: 'away', member: UKR, citation: 'Charter 28(1)' },
    OUTSIDE,
  ),
  refused(
    'rule 38: a request for a draft that was withdrawn',
    [...TO_THE_FLOOR, withdraw(FIRST, TUR)],
    request(FIRST, UKR),
    { kind: 'draftNotOpen', draft: FIRST, status: 'withdrawn', citation: 'PRoP 38' },
    OUTSIDE,
  ),
  notNow(
    'rule 38: a request before the item is opened',
    [],
    request(FIRST, UKR),
    'scheduled',
    'Our reading: order of business',
    OUTSIDE,
  ),
];
