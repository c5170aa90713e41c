import { meetingSetup, stay, to } from './meeting.setup.ts';

import type { Hand, Phase } from '../rules/index.ts';

/** Where a meeting goes when the President goes on after a result: the first that the guard lets through. */
export type Afterwards = Edges['meeting.proceed'];

type Edges = NonNullable<Parameters<typeof meetingSetup.createStateConfig>[0]['on']>;

/**
 * Taking a vote: the same for every question, written once and used in eight states; `afterwards` is where the
 * meeting goes on. The President calls for those in favour, those against, those abstaining, and nobody is called by
 * name. The roll is for readers who step member by member. A member changes its vote until the voting is closed. Votes
 * of which a record names no member, or only some, are told in one step, in either manner (`votes.tally`). The
 * result is a state that is left by an act, so that it can be seen.
 *
 * @param here the address of the state, `#meeting.floor…`
 * @param also what can be done besides, once the voting is closed or its result declared
 */
export function takingAVote<Here extends string>(
  here: Here,
  afterwards: Afterwards,
  also: { readonly closed?: Edges; readonly resultDeclared?: Edges } = {},
) {
  return meetingSetup.createStateConfig({
    description: 'A question is put to the vote. The votes are cast, the voting is closed, and the result is declared.',
    initial: 'byHands',
    tags: 'voting',
    states: {
      byHands: {
        description: 'The Council votes by show of hands; the President makes three calls.',
        initial: 'inFavour',
        tags: 'castingVotes',
        on: { 'vote.change': stay, 'votes.tally': to(`${here}.byHands.counted` as const) },
        states: {
          inFavour: calling('inFavour', 'callingInFavour', 'against'),
          against: calling('against', 'callingAgainst', 'abstaining'),
          abstaining: calling('abstaining', 'callingAbstaining', 'counted'),
          counted: {
            description:
              'Every call has been made. A member that has raised no hand does not participate; unless the record has the votes in part only: then who voted how is not known.',
            meta: { phase: 'handsCounted', rules: ['Practice: show of hands'] },
            on: { 'voting.close': to(`${here}.closed` as const) },
          },
        },
      },
      byRoll: {
        description:
          'Each member is called by name and answers. The Council does not vote so; the roll shows the members one by one.',
        tags: 'castingVotes',
        meta: { phase: 'callingTheRoll', rules: ['Charter 27(1)', 'PRoP 40'] },
        on: { 'vote.cast': stay, 'vote.change': stay, 'votes.tally': stay, 'voting.close': to('closed') },
      },
      closed: {
        description: 'No vote can be cast or changed any more; until the result is announced one can be corrected.',
        meta: { phase: 'votingClosed', rules: ['Our reading: correction of a vote', 'PRoP 40'] },
        on: { 'vote.correct': stay, 'result.declare': to('resultDeclared'), ...also.closed },
      },
      resultDeclared: {
        description: 'The President has announced the result.',
        meta: { phase: 'resultDeclared', rules: ['Practice: finality', 'Charter 27(2)', 'Charter 27(3)'] },
        on: { 'meeting.proceed': afterwards, ...also.resultDeclared },
      },
    },
  });
}

/** One call of the show of hands: single hands may go up, then all that are left, and the next call follows. */
function calling<Next extends string>(called: Hand, phase: Phase, next: Next) {
  const guard = { type: 'inOrderAtTheCall', params: { called } } as const;
  return meetingSetup.createStateConfig({
    description:
      'The President calls for one kind of vote: in favour, against or abstaining. The members that vote so raise a hand.',
    meta: { phase, rules: ['Practice: show of hands', 'Charter 27(1)'], called },
    on: {
      'hands.show': { guard, actions: 'record', target: next },
      'vote.cast': { guard, actions: 'record' },
    },
  });
}
