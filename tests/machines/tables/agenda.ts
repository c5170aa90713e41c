import { stateOf, type Act, type InvitationRule } from '../../../machines/rules/index.ts';
import {
  ADJOURN,
  CLOSE,
  DECLARE,
  decided,
  declared,
  leave,
  PROCEED,
  put,
  putMotion,
  speak,
  submit,
  votesOn,
  move,
  withdraw,
} from '../acts.ts';
import { FIRST, FRA, NZL, onDay, SYR, TO_THE_FLOOR, TUR, UKR, UNKNOWN } from '../smallCouncil.ts';
import { inOrder, notNow, refused, type Row } from './row.ts';

const OPEN: Act = { type: 'meeting.open' };
const SUSPEND: Act = { type: 'meeting.suspend' };
const RESUME: Act = { type: 'meeting.resume' };
const ADOPT: Act = { type: 'agenda.adopt' };
const BEGIN: Act = { type: 'consideration.begin' };
const PUT_AGENDA: Act = { type: 'agenda.putToVote', manner: 'hands' };
const contest = (by: typeof FRA): Act => ({ type: 'agenda.contest', by });
const invite = (...states: readonly (typeof FRA)[]): Act => ({ type: 'invitation.extend', states });
const inviteUnder = (under: InvitationRule, ...states: readonly (typeof FRA)[]): Act => ({
  type: 'invitation.extend',
  states,
  under,
});
const inviteGuest = (guest: string): Act => ({ type: 'guest.invite', guests: [guest] });
const [KOREA, HOLY_SEE] = [stateOf('KOR'), stateOf('VAT')];
const IN_PRIVATE: readonly Act[] = [
  ...TO_THE_FLOOR,
  move({ kind: 'private' }, NZL),
  { type: 'motion.agree', motion: 1 },
  PROCEED,
];
const explain = (by: typeof FRA, draft: typeof FIRST): Act => ({ type: 'explanation.make', by, draft });

const CONTESTED: readonly Act[] = [OPEN, contest(FRA)];
const REJECTED: readonly Act[] = [...CONTESTED, ...decided(PUT_AGENDA, '- -+')];
const AGENDA: readonly Act[] = [OPEN, ADOPT];
const VOTED: readonly Act[] = [...TO_THE_FLOOR, ...decided(put(FIRST), '+ ++')];

export const MEETING: readonly Row[] = [
  inOrder('the President calls the meeting to order', [], OPEN),
  notNow('the gavel twice', [OPEN], OPEN, 'calledToOrder', 'Our reading: order of business'),

  inOrder('rule 33: suspension, nobody objecting, at the opening', [OPEN], SUSPEND),
  inOrder('suspension in the middle of a vote', [...TO_THE_FLOOR, put(FIRST)], SUSPEND),
  notNow('suspension of what has not begun', [], SUSPEND, 'scheduled', 'Our reading: order of business'),
  notNow(
    'suspension in suspension',
    [...TO_THE_FLOOR, SUSPEND],
    SUSPEND,
    'suspended',
    'Our reading: order of business',
  ),
  inOrder('resumption after a suspension', [...TO_THE_FLOOR, SUSPEND], RESUME),
  notNow('resumption of what goes on', TO_THE_FLOOR, RESUME, 'beforeTheVote', 'Our reading: order of business'),
  notNow(
    'a statement in suspension',
    [...TO_THE_FLOOR, SUSPEND],
    speak(FRA),
    'suspended',
    'Our reading: order of business',
  ),

  inOrder('adjournment before any vote', TO_THE_FLOOR, ADJOURN),
  inOrder('adjournment after the votes', VOTED, ADJOURN),
  inOrder('adjournment when the agenda has been rejected', REJECTED, ADJOURN),
  notNow(
    'adjournment in the middle of a vote, except by motion',
    [...TO_THE_FLOOR, put(FIRST)],
    ADJOURN,
    'callingInFavour',
    'Our reading: interruption',
  ),
  notNow('adjournment before the gavel', [], ADJOURN, 'scheduled', 'Our reading: order of business'),

  inOrder('the President goes on after a result', [...TO_THE_FLOOR, ...declared(put(FIRST), '+ ++')], PROCEED),
  notNow(
    'going on before the result is announced',
    [...TO_THE_FLOOR, ...votesOn(put(FIRST), '+ ++'), CLOSE],
    PROCEED,
    'votingClosed',
    'Our reading: order of business',
  ),
  notNow(
    'announcing the result before the voting is closed',
    [...TO_THE_FLOOR, ...votesOn(put(FIRST), '+ ++')],
    DECLARE,
    'handsCounted',
    'Our reading: order of business',
  ),
];

export const AGENDA_AND_INVITATIONS: readonly Row[] = [
  inOrder('rule 9: the first item is the adoption of the agenda', [OPEN], ADOPT),
  notNow('the agenda before the gavel', [], ADOPT, 'scheduled', 'Our reading: order of business'),
  notNow('the agenda adopted without a vote once a member objects', CONTESTED, ADOPT, 'agendaContested', 'PRoP 9'),
  notNow('the agenda twice', AGENDA, ADOPT, 'agendaAdopted', 'PRoP 9'),

  inOrder('a member objects to the agenda', [OPEN], contest(NZL)),
  refused('an objection by a State that is not on the Council', [OPEN], contest(SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'PRoP 9',
  }),
  refused('an objection from outside the room', [OPEN, leave(NZL)], contest(NZL), {
    kind: 'away',
    member: NZL,
    citation: 'Charter 28(1)',
  }),
  notNow('an objection to an agenda that has been adopted', AGENDA, contest(NZL), 'agendaAdopted', 'PRoP 9'),

  inOrder('a contested agenda is put to the vote', CONTESTED, PUT_AGENDA),
  inOrder('a contested agenda is put to the vote by roll', CONTESTED, { type: 'agenda.putToVote', manner: 'roll' }),
  notNow('a vote on an agenda that nobody contests', [OPEN], PUT_AGENDA, 'calledToOrder', 'PRoP 9'),
  inOrder('members speak on a contested agenda', CONTESTED, speak(NZL)),

  inOrder('rule 37: States are invited once the agenda is adopted', AGENDA, invite(SYR, TUR)),
  inOrder('an invitation to nobody', AGENDA, invite()),
  inOrder('rule 39: a person who can inform the Council', AGENDA, {
    type: 'invitation.extend',
    states: [SYR],
    under: 'PRoP 39',
  }),
  inOrder('an invitation during the statements', TO_THE_FLOOR, invite(SYR)),
  refused('rule 37: the invitation of a member', AGENDA, invite(SYR, NZL), {
    kind: 'isAMember',
    state: NZL,
    citation: 'PRoP 37',
  }),
  refused(
    'rule 39: the invitation of a member',
    AGENDA,
    { type: 'invitation.extend', states: [NZL], under: 'PRoP 39' },
    { kind: 'isAMember', state: NZL, citation: 'PRoP 39' },
  ),
  refused('a second invitation', [...AGENDA, invite(SYR)], invite(TUR, SYR), {
    kind: 'alreadyInvited',
    state: SYR,
    citation: 'PRoP 37',
  }),
  refused('an invitation twice in one breath', AGENDA, invite(TUR, TUR), {
    kind: 'alreadyInvited',
    state: TUR,
    citation: 'PRoP 37',
  }),
  refused('rule 37: the invitation of a State that is no Member of the United Nations', AGENDA, invite(HOLY_SEE), {
    kind: 'notInTheUN',
    state: HOLY_SEE,
    citation: 'PRoP 37',
  }),
  refused(
    'rule 37: the Republic of Korea in 1950',
    AGENDA,
    invite(KOREA),
    {
      kind: 'notInTheUN',
      state: KOREA,
      citation: 'PRoP 37',
    },
    onDay('1950-06-25'),
  ),
  inOrder(
    'Article 32: the same as a party to the dispute',
    AGENDA,
    inviteUnder('Charter 32', KOREA),
    onDay('1950-06-25'),
  ),
  inOrder('rule 37: the Republic of Korea since its admission', AGENDA, invite(KOREA)),
  inOrder('Article 32: a Member that is a party to the dispute', AGENDA, inviteUnder('Charter 32', SYR)),
  inOrder('an observer State, by the previous practice', AGENDA, inviteUnder('Practice: observers', HOLY_SEE)),
  refused('a Member as an observer', AGENDA, inviteUnder('Practice: observers', SYR), {
    kind: 'noObserver',
    state: SYR,
    citation: 'Practice: observers',
  }),
  inOrder('rule 37: a State whose membership is not in our table', AGENDA, invite(stateOf('CSK'))),

  inOrder('rule 39: persons by name or office, whatever their nationality', AGENDA, inviteGuest('the Special Envoy')),
  inOrder('rule 39: during the statements', TO_THE_FLOOR, inviteGuest('the Special Envoy')),
  refused(
    'rule 39: nobody',
    AGENDA,
    { type: 'guest.invite', guests: [] },
    { kind: 'invitesNobody', citation: 'PRoP 39' },
  ),
  refused('rule 39: the same person twice', [...AGENDA, inviteGuest('A')], inviteGuest('A'), {
    kind: 'guestInvited',
    guest: 'A',
    citation: 'PRoP 39',
  }),
  refused(
    'rule 39: the same person twice in one breath',
    AGENDA,
    { type: 'guest.invite', guests: ['A', 'A'] },
    {
      kind: 'guestInvited',
      guest: 'A',
      citation: 'PRoP 39',
    },
  ),
  inOrder('who was invited is heard', [...TO_THE_FLOOR, inviteGuest('A')], { type: 'guest.hear', guest: 'A' }),
  refused(
    'who was not invited is not',
    [...TO_THE_FLOOR, inviteGuest('A')],
    { type: 'guest.hear', guest: 'B' },
    {
      kind: 'guestNotInvited',
      guest: 'B',
      citation: 'PRoP 39',
    },
  ),

  inOrder('rule 38: the draft of a State invited under rule 37', [...TO_THE_FLOOR, invite(SYR)], submit(UNKNOWN, SYR)),
  inOrder(
    'rule 38: the draft of a party to the dispute',
    [...TO_THE_FLOOR, inviteUnder('Charter 32', SYR)],
    submit(UNKNOWN, SYR),
  ),
  ...(['PRoP 39', 'Practice: observers'] as const).map((under) =>
    refused(
      `rule 38: a draft by who came under ${under}`,
      [...TO_THE_FLOOR, inviteUnder(under, HOLY_SEE)],
      submit(UNKNOWN, HOLY_SEE),
      { kind: 'mayNotPropose', state: HOLY_SEE, under, citation: 'PRoP 38' },
    ),
  ),
  inOrder('who came under rule 39 speaks', [...TO_THE_FLOOR, inviteUnder('PRoP 39', SYR)], speak(SYR)),
  refused('and moves nothing', [...TO_THE_FLOOR, inviteUnder('PRoP 39', SYR)], move({ kind: 'adjourn' }, SYR), {
    kind: 'notAMember',
    state: SYR,
    citation: 'PRoP 33',
  }),

  inOrder('rule 48: to go on in private', TO_THE_FLOOR, move({ kind: 'private' }, NZL)),
  inOrder('rule 48: and in public again', IN_PRIVATE, move({ kind: 'public' }, NZL)),
  refused('rule 48: to go on in private twice', IN_PRIVATE, move({ kind: 'private' }, NZL), {
    kind: 'noChange',
    citation: 'PRoP 48',
  }),
  refused('rule 48: to go on in public in a public meeting', TO_THE_FLOOR, move({ kind: 'public' }, NZL), {
    kind: 'noChange',
    citation: 'PRoP 48',
  }),
  notNow('an invitation before the adoption of the agenda', [OPEN], invite(SYR), 'calledToOrder', 'PRoP 9'),

  inOrder('the item is opened once the agenda is adopted', AGENDA, BEGIN),
  inOrder('the item is opened after the invitations', [...AGENDA, invite(SYR)], BEGIN),
  notNow('the item before the adoption of the agenda', [OPEN], BEGIN, 'calledToOrder', 'PRoP 9'),
  notNow('the item on an agenda that was rejected', REJECTED, BEGIN, 'agendaRejected', 'PRoP 9'),
  notNow('a statement on an agenda that was rejected', REJECTED, speak(FRA), 'agendaRejected', 'PRoP 9'),
];

export const STATEMENTS: readonly Row[] = [
  inOrder('rule 27: a member speaks before the vote', TO_THE_FLOOR, speak(FRA)),
  inOrder('a member speaks after the vote', VOTED, speak(FRA)),
  inOrder('rule 37: an invited State speaks', [...AGENDA, invite(SYR), BEGIN], speak(SYR)),
  inOrder(
    'an invited State speaks, whose invitation was contested',
    [...TO_THE_FLOOR, move({ kind: 'invite', states: [SYR], under: 'PRoP 37' }, NZL), ...decided(putMotion(), '- ++')],
    speak(SYR),
  ),
  refused('a State that was not invited', TO_THE_FLOOR, speak(SYR), {
    kind: 'notInvited',
    state: SYR,
    citation: 'PRoP 37',
  }),
  refused('a member that is away', [...TO_THE_FLOOR, leave(FRA)], speak(FRA), {
    kind: 'away',
    member: FRA,
    citation: 'Charter 28(1)',
  }),
  notNow(
    'a statement during the voting',
    [...TO_THE_FLOOR, put(FIRST)],
    speak(FRA),
    'callingInFavour',
    'Our reading: interruption',
  ),

  inOrder('a member explains its vote before it', TO_THE_FLOOR, explain(UKR, FIRST)),
  inOrder('a member explains its vote after it', VOTED, explain(UKR, FIRST)),
  refused('the explanation of a vote on an unknown draft', VOTED, explain(UKR, UNKNOWN), {
    kind: 'unknownDraft',
    draft: UNKNOWN,
    citation: 'Practice: explanation of vote',
  }),
  refused(
    'the explanation of a vote on a draft that was withdrawn',
    [...TO_THE_FLOOR, withdraw(FIRST, FRA)],
    explain(UKR, FIRST),
    { kind: 'nothingToExplain', draft: FIRST, citation: 'Practice: explanation of vote' },
  ),
  refused(
    'the explanation of a vote that the State does not have',
    [...AGENDA, invite(SYR), BEGIN],
    explain(SYR, FIRST),
    { kind: 'notAMember', state: SYR, citation: 'Practice: explanation of vote' },
  ),
  refused('the explanation of a vote from outside the room', [...VOTED, leave(UKR)], explain(UKR, FIRST), {
    kind: 'away',
    member: UKR,
    citation: 'Charter 28(1)',
  }),
  notNow(
    'an explanation during the voting',
    [...TO_THE_FLOOR, put(FIRST)],
    explain(UKR, FIRST),
    'callingInFavour',
    'Our reading: interruption',
  ),
];
