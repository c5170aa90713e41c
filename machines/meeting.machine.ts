import { meetingSetup } from './meeting.setup.ts';
import { takingAVote } from './voting.states.ts';

/** Before the votes and between them the floor is open, and the next draft may be put to the vote. */
function openFloor() {
  return meetingSetup.createStateConfig({
    on: {
      'statement.make': {
        guard: { type: 'maySpeak', params: ({ event }) => ({ by: event.by }) },
        actions: { type: 'giveTheFloor', params: ({ event }) => ({ by: event.by }) },
      },
      'draft.putToVote': [
        {
          guard: { type: 'mayPutToVote', params: ({ event }) => ({ ...event, as: 'hands' }) },
          target: '#meeting.floor.business.voting.byHands',
          actions: { type: 'askTheQuestion', params: ({ event }) => event },
        },
        {
          guard: { type: 'mayPutToVote', params: ({ event }) => ({ ...event, as: 'roll' }) },
          target: '#meeting.floor.business.voting.byRoll',
          actions: { type: 'askTheQuestion', params: ({ event }) => event },
        },
      ],
      'meeting.adjourn': '#meeting.adjourned',
    },
  }).on;
}

/** What goes on outside the room too, from the first day to the adjournment: drafts and positions. */
function beforeTheEnd() {
  return meetingSetup.createStateConfig({
    on: {
      'delegation.signal': {
        guard: { type: 'mayTakePosition', params: ({ event }) => event },
        actions: { type: 'recordPosition', params: ({ event }) => ({ ...event, event: 'signal' }) },
      },
      'delegation.instruct': {
        guard: { type: 'mayTakePosition', params: ({ event }) => event },
        actions: { type: 'recordPosition', params: ({ event }) => ({ ...event, event: 'instruct' }) },
      },
      'draft.putInBlue': {
        guard: { type: 'mayPutInBlue', params: ({ event }) => event },
        actions: { type: 'recordBlue', params: ({ event }) => event },
      },
      'draft.withdraw': {
        guard: { type: 'mayWithdraw', params: ({ event }) => event },
        actions: { type: 'recordWithdrawal', params: ({ event }) => event },
      },
    },
  }).on;
}

/**
 * A meeting of the Security Council, from gavel to gavel. Read this first.
 *
 * Members, drafts and votes are data in `record`; the chart is the procedure. It invokes nothing and waits for
 * nothing, so that every position can be reached, replayed and undone by pure transitions. `floor` is what a point of
 * order would interrupt, `business` what a motion would; neither is played yet.
 */
export const meetingMachine = meetingSetup.createMachine({
  id: 'meeting',
  // No work here: XState runs this at every pure transition, without input, and throws the result away.
  context: ({ input }) => ({ record: input }),
  initial: 'scheduled',
  states: {
    scheduled: {
      // Called for a day and an hour; the drafts are tabled.
      meta: { phase: 'scheduled', rules: ['PRoP 19', 'PRoP 18'] },
      on: { ...beforeTheEnd(), 'meeting.open': 'floor' },
    },
    floor: {
      initial: 'business',
      on: {
        ...beforeTheEnd(),
        'delegation.leave': {
          guard: { type: 'mayLeave', params: ({ event }) => event },
          actions: { type: 'recordPresence', params: ({ event }) => ({ member: event.member, event: 'leave' }) },
        },
        'delegation.return': {
          guard: { type: 'mayReturn', params: ({ event }) => event },
          actions: { type: 'recordPresence', params: ({ event }) => ({ member: event.member, event: 'return' }) },
        },
      },
      states: {
        business: {
          initial: 'calledToOrder',
          states: {
            calledToOrder: {
              // The President has called the meeting to order.
              meta: { phase: 'calledToOrder', rules: ['PRoP 9', 'PRoP 19'] },
              on: { 'agenda.adopt': 'agendaAdopted' },
            },
            agendaAdopted: {
              // The first item, always: the adoption of the agenda.
              meta: { phase: 'agendaAdopted', rules: ['PRoP 9'] },
              on: {
                'invitation.extend': {
                  guard: { type: 'mayInvite', params: ({ event }) => event },
                  target: 'statesInvited',
                  actions: { type: 'recordInvitation', params: ({ event }) => event },
                },
                'consideration.begin': 'beforeTheVote',
              },
            },
            statesInvited: {
              // States that are not members take part without vote.
              meta: { phase: 'statesInvited', rules: ['PRoP 37', 'Charter 31'] },
              on: {
                'invitation.extend': {
                  guard: { type: 'mayInvite', params: ({ event }) => event },
                  actions: { type: 'recordInvitation', params: ({ event }) => event },
                },
                'consideration.begin': 'beforeTheVote',
              },
            },
            beforeTheVote: {
              // The Council has the drafts before it; statements before the voting.
              meta: { phase: 'beforeTheVote', rules: ['PRoP 27', 'PRoP 32'] },
              on: openFloor(),
            },
            voting: takingAVote('#meeting.floor.business.voting', '#meeting.floor.business.afterTheVote'),
            afterTheVote: {
              // Statements after the vote, and the next draft.
              meta: { phase: 'afterTheVote', rules: ['PRoP 27', 'PRoP 32'] },
              on: openFloor(),
            },
          },
        },
      },
    },
    adjourned: {
      type: 'final',
      meta: { phase: 'adjourned', rules: ['PRoP 19'] },
    },
  },
});
