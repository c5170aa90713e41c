import { meetingSetup, stay, to } from './meeting.setup.ts';

import type { Hand, Phase } from '../rules/index.ts';

/** Where a meeting goes when the President goes on after a result: the first that the guard lets through. */
export type Afterwards = NonNullable<Parameters<typeof meetingSetup.createStateConfig>[0]['on']>['meeting.proceed'];

/**
 * Taking a vote: the same for every question, written once and placed under five parents; `afterwards` is where the
 * meeting goes on. The President calls for those in favour, those against, those abstaining, and nobody is called by
 * name. The roll is for readers who step member by member. A member changes its vote until the voting is closed. The
 * result is a state that is left by an act, so that it can be seen.
 *
 * @param here the address of the state, `#meeting.floor…`
 */
export function takingAVote<Here extends string>(here: Here, afterwards: Afterwards) {
  return meetingSetup.createStateConfig({
    initial: 'byHands',
    tags: 'voting',
    states: {
      byHands: {
        initial: 'inFavour',
        tags: 'castingVotes',
        on: { 'vote.change': stay },
        states: {
          inFavour: calling('inFavour', 'callingInFavour', 'against'),
          against: calling('against', 'callingAgainst', 'abstaining'),
          abstaining: calling('abstaining', 'callingAbstaining', 'counted'),
          counted: {
            // Every call has been made. Who raised no hand did not participate.
            meta: { phase: 'handsCounted', rules: ['Practice: show of hands'] },
            on: { 'voting.close': to(`${here}.closed` as const) },
          },
        },
      },
      byRoll: {
        // Member by member.
        tags: 'castingVotes',
        meta: { phase: 'callingTheRoll', rules: ['Charter 27(1)', 'PRoP 40'] },
        on: { 'vote.cast': stay, 'vote.change': stay, 'voting.close': to('closed') },
      },
      closed: {
        // No vote can be cast or changed any more; the result is not yet announced.
        meta: { phase: 'votingClosed', rules: ['PRoP 19', 'PRoP 40'] },
        on: { 'result.declare': to('resultDeclared') },
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
  const guard = { type: 'inOrderAtTheCall', params: { called } } as const;
  return meetingSetup.createStateConfig({
    // The President calls for the hands of those who vote so.
    meta: { phase, rules: ['Practice: show of hands', 'Charter 27(1)'], called },
    on: {
      'hands.show': { guard, actions: 'record', target: next },
      'vote.cast': { guard, actions: 'record' },
    },
  });
}
