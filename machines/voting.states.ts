import { meetingSetup } from './meeting.setup.ts';

import type { Hand, Phase } from './rules/index.ts';

/**
 * Taking a vote: the same for every question, written once; `afterwards` is where the meeting goes on.
 * The President calls for those in favour, those against, those abstaining, and nobody is called by name. The roll is
 * for readers who step member by member. The result is a state that is left by an act, so that it can be seen.
 */
export function takingAVote<Here extends string, Next extends string>(here: Here, afterwards: Next) {
  return meetingSetup.createStateConfig({
    initial: 'byHands',
    tags: 'voting',
    states: {
      byHands: {
        initial: 'inFavour',
        tags: 'castingVotes',
        states: {
          inFavour: calling('inFavour', 'callingInFavour', 'against'),
          against: calling('against', 'callingAgainst', 'abstaining'),
          abstaining: calling('abstaining', 'callingAbstaining', 'counted'),
          counted: {
            // Every call has been made. Who raised no hand did not participate.
            meta: { phase: 'handsCounted', rules: ['Practice: show of hands'] },
            on: { 'voting.close': { target: `${here}.closed` as const, actions: 'recordNotParticipating' } },
          },
        },
      },
      byRoll: {
        // Member by member.
        tags: 'castingVotes',
        meta: { phase: 'callingTheRoll', rules: ['Charter 27(1)', 'PRoP 40'] },
        on: {
          'vote.cast': {
            guard: { type: 'mayVote', params: ({ event }) => ({ member: event.member, vote: event.vote }) },
            actions: { type: 'recordVotes', params: ({ event }) => ({ vote: event.vote, members: [event.member] }) },
          },
          'voting.close': { guard: 'mayCloseTheRoll', target: 'closed', actions: 'recordNotParticipating' },
        },
      },
      closed: {
        // No vote can be cast or changed any more; the result is not yet announced.
        meta: { phase: 'votingClosed', rules: ['PRoP 19', 'PRoP 40'] },
        on: { 'result.declare': { target: 'resultDeclared', actions: 'declareResult' } },
      },
      resultDeclared: {
        // The President announces the result.
        meta: { phase: 'resultDeclared', rules: ['Practice: finality', 'Charter 27(2)', 'Charter 27(3)'] },
        on: { 'meeting.proceed': afterwards },
      },
    },
  });
}

/** One call of the show of hands: single hands may go up, then all that are left, and the next call follows. */
function calling<Next extends string>(called: Hand, phase: Phase, next: Next) {
  return meetingSetup.createStateConfig({
    // The President calls for the hands of those who vote so.
    meta: { phase, rules: ['Practice: show of hands', 'Charter 27(1)'], called },
    on: {
      'hands.show': {
        guard: { type: 'mayShowHands', params: ({ event }) => ({ vote: event.vote, members: event.members, called }) },
        target: next,
        actions: { type: 'recordVotes', params: ({ event }) => ({ vote: event.vote, members: event.members }) },
      },
      'vote.cast': {
        guard: { type: 'mayVote', params: ({ event }) => ({ member: event.member, vote: event.vote, called }) },
        actions: { type: 'recordVotes', params: ({ event }) => ({ vote: event.vote, members: [event.member] }) },
      },
    },
  });
}
