import { meetingSetup, stay, to, toTheVote } from './meeting.setup.ts';
import { takingAVote } from './voting.states.ts';

const BUSINESS = '#meeting.floor.business';
const ITEM = `${BUSINESS}.item` as const;

/** The meeting from the gavel to the last statement: what a preliminary question, a motion or a point of order interrupts. */
export const itemOfTheAgenda = meetingSetup.createStateConfig({
  initial: 'calledToOrder',
  states: {
    calledToOrder: {
      // The President has called the meeting to order.
      meta: { phase: 'calledToOrder', rules: ['PRoP 9', 'PRoP 19'] },
      on: { 'agenda.adopt': to('agendaAdopted'), 'agenda.contest': to('agendaContested') },
    },
    agendaContested: {
      // A member objects; the Council decides, and nobody has a veto.
      meta: { phase: 'agendaContested', rules: ['PRoP 9', 'Charter 27(2)'] },
      on: { 'statement.make': stay, 'agenda.putToVote': toTheVote(`${ITEM}.votingOnTheAgenda`) },
    },
    votingOnTheAgenda: takingAVote(`${ITEM}.votingOnTheAgenda`, [
      { guard: 'agendaAdopted', target: `${ITEM}.agendaAdopted` },
      { target: `${ITEM}.agendaRejected` },
    ]),
    agendaRejected: {
      // Nothing is before the Council.
      meta: { phase: 'agendaRejected', rules: ['PRoP 9'] },
      on: { 'meeting.adjourn': '#meeting.adjourned' },
    },
    agendaAdopted: {
      // The first item, always: the adoption of the agenda.
      meta: { phase: 'agendaAdopted', rules: ['PRoP 9'] },
      on: { 'invitation.extend': to('statesInvited'), 'consideration.begin': to('beforeTheVote') },
    },
    statesInvited: {
      // States that are not members take part without vote.
      meta: { phase: 'statesInvited', rules: ['PRoP 37', 'Charter 31'] },
      on: { 'invitation.extend': stay, 'consideration.begin': to('beforeTheVote') },
    },
    beforeTheVote: {
      // The Council has the drafts before it; statements before the voting.
      meta: { phase: 'beforeTheVote', rules: ['PRoP 27', 'PRoP 32'] },
      on: openFloor(),
    },
    voting: votingOnTheItem(),
    afterTheVote: {
      // Statements after the vote, and the next draft.
      meta: { phase: 'afterTheVote', rules: ['PRoP 27', 'PRoP 32'] },
      on: openFloor(),
    },
    resume: { type: 'history', history: 'deep' },
  },
});

/**
 * Whether the decision is procedural: settled by a vote, or by a ruling of the President that is not overruled; before
 * the vote on the draft, or between its last vote and the announcement.
 */
export const preliminaryQuestion = meetingSetup.createStateConfig({
  initial: 'raised',
  states: {
    raised: {
      meta: { phase: 'preliminaryRaised', rules: ['San Francisco Statement', 'Charter 27(2)', 'Charter 27(3)'] },
      on: {
        'statement.make': stay,
        'preliminary.putToVote': toTheVote(`${BUSINESS}.preliminaryQuestion.voting`),
        'preliminary.rule': to('ruled'),
      },
    },
    voting: votingOnThePreliminaryQuestion(),
    ruled: {
      // It shall stand unless overruled.
      meta: { phase: 'preliminaryRuled', rules: ['PRoP 30'] },
      on: {
        'ruling.challenge': toTheVote(`${BUSINESS}.preliminaryQuestion.challenged`),
        'meeting.proceed': { actions: 'settleTheMatter', target: `${ITEM}.resume` },
      },
    },
    challenged: takingAVote(`${BUSINESS}.preliminaryQuestion.challenged`, {
      actions: 'settleTheMatter',
      target: `${ITEM}.resume`,
    }),
  },
});

/** Is everybody agreed? No vote; one objection breaks it. */
export const consensus = meetingSetup.createStateConfig({
  initial: 'sought',
  states: {
    sought: {
      meta: { phase: 'seekingConsensus', rules: ['Practice: consensus'] },
      on: { 'consensus.object': to('declared'), 'consensus.declare': to('declared') },
    },
    declared: {
      meta: { phase: 'consensusDeclared', rules: ['Practice: consensus'] },
      on: { 'meeting.proceed': `${ITEM}.resume` },
    },
  },
});

/** A secret ballot: an informal poll, or an election of judges. */
export const secretBallot = meetingSetup.createStateConfig({
  initial: 'open',
  states: {
    open: {
      meta: { phase: 'ballotOpen', rules: ['PRoP 40', 'PRoP 61', 'Practice: straw poll'] },
      on: { 'ballot.count': to('counted') },
    },
    counted: {
      meta: { phase: 'ballotCounted', rules: ['PRoP 40', 'PRoP 61', 'Practice: straw poll'] },
      on: { 'meeting.proceed': `${ITEM}.resume` },
    },
  },
});

/** Drafts, amendments, parts and recommendations are voted on here, one after the other. */
function votingOnTheItem() {
  const voting = takingAVote(`${ITEM}.voting`, `${ITEM}.afterTheVote`);
  const { closed } = voting.states;
  return { ...voting, states: { ...voting.states, closed: { ...closed, on: { ...closed.on, ...raising() } } } };
}

/** When a permanent member's vote has defeated it, the President may rule all the same, as in 1950 (S/PV.506-507). */
function votingOnThePreliminaryQuestion() {
  const voting = takingAVote(`${BUSINESS}.preliminaryQuestion.voting`, {
    actions: 'settleTheMatter',
    target: `${ITEM}.resume`,
  });
  const { resultDeclared } = voting.states;
  const ruling = meetingSetup.createStateConfig({
    on: { 'preliminary.rule': to(`${BUSINESS}.preliminaryQuestion.ruled`) },
  }).on;
  return {
    ...voting,
    states: { ...voting.states, resultDeclared: { ...resultDeclared, on: { ...resultDeclared.on, ...ruling } } },
  };
}

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
      'amendment.submit': stay,
      'amendment.withdraw': stay,
      'parts.request': stay,
      'parts.object': stay,
      'draft.requestVote': stay,
      'draft.putToVote': toTheVote(`${ITEM}.voting`),
      'amendment.putToVote': toTheVote(`${ITEM}.voting`),
      'part.putToVote': toTheVote(`${ITEM}.voting`),
      'recommendation.putToVote': toTheVote(`${ITEM}.voting`),
      'consensus.seek': to(`${BUSINESS}.consensus`),
      'ballot.open': to(`${BUSINESS}.secretBallot`),
      'meeting.adjourn': '#meeting.adjourned',
    },
  }).on;
}
