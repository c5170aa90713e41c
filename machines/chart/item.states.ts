import { meetingSetup, stay, to, toTheVote } from './meeting.setup.ts';
import { askingWhetherProcedural } from './preliminary.states.ts';
import { takingAVote } from './voting.states.ts';

const BUSINESS = '#meeting.floor.business';
const ITEM = `${BUSINESS}.item` as const;
/** The meeting from the gavel to the last statement: what a preliminary question, a motion or a point of order interrupts. */
export const itemOfTheAgenda = meetingSetup.createStateConfig({
  description: 'The business of the meeting: the agenda, the item, the statements and the votes.',
  initial: 'calledToOrder',
  states: {
    calledToOrder: {
      description: 'The President has called the meeting to order.',
      meta: { phase: 'calledToOrder', rules: ['PRoP 9', 'PRoP 19'] },
      on: { 'agenda.adopt': to('agendaAdopted'), 'agenda.contest': to('agendaContested') },
    },
    agendaContested: {
      description:
        'A member objects to the provisional agenda. The Council decides by a procedural vote, in which nobody has a veto.',
      meta: { phase: 'agendaContested', rules: ['PRoP 9', 'Charter 27(2)'] },
      on: { 'statement.make': stay, 'agenda.putToVote': toTheVote(`${ITEM}.votingOnTheAgenda`) },
    },
    votingOnTheAgenda: takingAVote(`${ITEM}.votingOnTheAgenda`, [
      { guard: 'agendaAdopted', target: `${ITEM}.agendaAdopted` },
      { target: `${ITEM}.agendaRejected` },
    ]),
    agendaRejected: {
      description: 'The Council has voted the agenda down: nothing is before it.',
      meta: { phase: 'agendaRejected', rules: ['PRoP 9'] },
      on: { 'meeting.adjourn': '#meeting.adjourned' },
    },
    agendaAdopted: {
      description: 'The agenda has been adopted: the first item of every meeting.',
      meta: { phase: 'agendaAdopted', rules: ['PRoP 9'] },
      on: {
        'invitation.extend': to('statesInvited'),
        'guest.invite': to('statesInvited'),
        'draft.second': stay,
        'consideration.begin': to('beforeTheVote'),
      },
    },
    statesInvited: {
      description: 'States that are not members, or persons who inform the Council, have been invited, without a vote.',
      meta: { phase: 'statesInvited', rules: ['PRoP 37', 'Charter 31', 'Charter 32', 'PRoP 39'] },
      on: {
        'invitation.extend': stay,
        'guest.invite': stay,
        'draft.second': stay,
        'consideration.begin': to('beforeTheVote'),
      },
    },
    beforeTheVote: {
      description: 'The Council has the drafts before it. Statements before the vote.',
      meta: { phase: 'beforeTheVote', rules: ['PRoP 27', 'PRoP 32'] },
      on: openFloor(),
    },
    // Drafts, amendments, parts and recommendations, one after the other.
    voting: takingAVote(`${ITEM}.voting`, `${ITEM}.afterTheVote`, { closed: raising(), resultDeclared: raising() }),
    afterTheVote: {
      description: 'A result has been announced. Statements after the vote, and the next draft.',
      meta: { phase: 'afterTheVote', rules: ['PRoP 27', 'PRoP 32'] },
      on: { ...openFloor(), 'vote.regret': stay },
    },
    resume: { description: 'Where the item was interrupted.', type: 'history', history: 'deep' },
  },
});

/**
 * Whether the decision on a draft or an amendment is procedural: before the vote on it, between its last vote and the
 * announcement, or, of a draft, after that.
 */
export const preliminaryQuestion = askingWhetherProcedural(`${BUSINESS}.preliminaryQuestion`, `${ITEM}.resume`);

/** Rule 36: the President has ruled on the order of amendments; a challenge is put at once (rule 30). */
export const orderOfAmendments = meetingSetup.createStateConfig({
  description: 'In which order are the amendments to a draft voted on? The President rules.',
  initial: 'ruled',
  states: {
    ruled: {
      description: 'The President has ruled on the order of the amendments. The ruling shall stand unless overruled.',
      meta: { phase: 'orderRuled', rules: ['PRoP 36', 'PRoP 30'] },
      on: {
        'ruling.challenge': toTheVote(`${BUSINESS}.orderOfAmendments.challenged`),
        'meeting.proceed': `${ITEM}.resume`,
      },
    },
    challenged: takingAVote(`${BUSINESS}.orderOfAmendments.challenged`, `${ITEM}.resume`),
  },
});

/** Is everybody agreed? No vote; one objection breaks it. */
export const consensus = meetingSetup.createStateConfig({
  description: 'The Council decides without a vote: everybody agrees, or one member objects.',
  initial: 'sought',
  states: {
    sought: {
      description: 'The President has asked whether anybody objects.',
      meta: { phase: 'seekingConsensus', rules: ['Practice: consensus'] },
      on: { 'consensus.object': to('declared'), 'consensus.declare': to('declared') },
    },
    declared: {
      description: 'The President has declared agreement, or a member has objected.',
      meta: { phase: 'consensusDeclared', rules: ['Practice: consensus'] },
      on: { 'meeting.proceed': `${ITEM}.resume` },
    },
  },
});

/** A secret ballot: an informal poll, or an election of judges. */
export const secretBallot = meetingSetup.createStateConfig({
  description: 'The members vote on papers that bear no name.',
  initial: 'open',
  states: {
    open: {
      description: 'The papers go into the box.',
      meta: { phase: 'ballotOpen', rules: ['PRoP 40', 'PRoP 61', 'Practice: straw poll'] },
      on: { 'ballot.count': to('counted') },
    },
    counted: {
      description: 'The papers have been counted. In an election the General Assembly’s result may be read out.',
      meta: { phase: 'ballotCounted', rules: ['PRoP 40', 'PRoP 61', 'Practice: straw poll'] },
      on: { 'meeting.proceed': `${ITEM}.resume`, 'ballot.compare': stay, 'ballot.open': to('open') },
    },
  },
});

function raising() {
  return meetingSetup.createStateConfig({ on: { 'preliminary.raise': to(`${BUSINESS}.preliminaryQuestion`) } }).on;
}

/** Before the votes and between them the floor is open, and whatever is before the Council may be taken up. */
function openFloor() {
  return meetingSetup.createStateConfig({
    on: {
      ...raising(),
      'statement.make': stay,
      'explanation.make': stay,
      'invitation.extend': stay,
      'guest.invite': stay,
      'guest.hear': stay,
      'amendment.submit': stay,
      'amendment.withdraw': stay,
      'amendment.requestVote': stay,
      'amendment.accept': stay,
      'amendments.order': to(`${BUSINESS}.orderOfAmendments`),
      'draft.revise': stay,
      'parts.request': stay,
      'parts.object': stay,
      'draft.second': stay,
      'draft.requestVote': stay,
      'draft.putToVote': toTheVote(`${ITEM}.voting`),
      'amendment.putToVote': toTheVote(`${ITEM}.voting`),
      'part.putToVote': toTheVote(`${ITEM}.voting`),
      'recommendation.putToVote': toTheVote(`${ITEM}.voting`),
      'consensus.seek': to(`${BUSINESS}.consensus`),
      'consensus.seekOnDraft': to(`${BUSINESS}.consensus`),
      'ballot.open': to(`${BUSINESS}.secretBallot`),
      'proposal.make': to('#meeting.floor.motion'),
      'meeting.adjourn': '#meeting.adjourned',
    },
  }).on;
}
