import { setup, transition } from 'xstate';

import type { Citation, DraftEvent, DraftStatus } from '../rules/index.ts';

/**
 * The life of a draft resolution. Never run as an actor: the meeting keeps only the status, which is this chart's
 * state, and asks `advanceDraft` for the next one.
 */
export const draftMachine = setup({
  types: { events: {} as { readonly type: DraftEvent }, meta: {} as { readonly rules: readonly Citation[] } },
}).createMachine({
  id: 'draftResolution',
  description: 'The life of a draft resolution.',
  initial: 'announced',
  states: {
    announced: {
      description: 'It is spoken of in the Council, and has not been submitted yet.',
      meta: { rules: ['PRoP 31'] },
      on: { submit: 'tabled' },
    },
    tabled: {
      description: 'It has been submitted, under a symbol of its own.',
      meta: { rules: ['PRoP 32', 'PRoP 38'] },
      on: {
        putInBlue: 'inBlue',
        putToVote: 'underVote',
        agree: 'adoptedWithoutVote',
        withdraw: 'withdrawn',
        fall: 'fallen',
      },
    },
    inBlue: {
      description:
        'It has its final form, printed in blue. A custom: nothing forbids a vote on a draft that is not in blue.',
      meta: { rules: ['Practice: in blue'] },
      on: { putToVote: 'underVote', agree: 'adoptedWithoutVote', withdraw: 'withdrawn', fall: 'fallen' },
    },
    underVote: {
      description: 'It has been put to the vote, and cannot be withdrawn any more.',
      meta: { rules: ['PRoP 35', 'PRoP 40'] },
      on: { adopt: 'adopted', veto: 'vetoed', fallShort: 'insufficientVotes', cutOff: 'cutOff' },
    },
    adopted: {
      description:
        'It had the required votes, and nobody vetoed it. Whether somebody did may be asked after the announcement (1950).',
      meta: { rules: ['Charter 27(3)', 'San Francisco Statement'] },
      on: { veto: 'vetoed' },
    },
    adoptedWithoutVote: {
      type: 'final',
      description: 'Nobody objected: it was adopted without a vote.',
      meta: { rules: ['Practice: consensus'] },
    },
    vetoed: {
      description: 'It had the required votes, and the vote of a permanent member against it was a veto.',
      meta: { rules: ['Charter 27(3)', 'Practice: veto', 'San Francisco Statement'] },
      on: { adopt: 'adopted' },
    },
    insufficientVotes: {
      type: 'final',
      description: 'It did not have the required votes.',
      meta: { rules: ['Charter 27(3)'] },
    },
    withdrawn: {
      description:
        'Its mover has withdrawn it. A co-sponsor, or a member that seconded it, may require a vote on it as its own.',
      meta: { rules: ['PRoP 35'] },
      on: { revive: 'tabled' },
    },
    fallen: {
      description: 'All its operative parts were voted on separately, and none was adopted.',
      type: 'final',
      meta: { rules: ['PRoP 32', 'Practice: separate votes'] },
    },
    cutOff: {
      type: 'final',
      description: 'The meeting was adjourned while it was being voted on: the vote has no result.',
      meta: { rules: ['Our reading: unfinished vote'] },
    },
  },
});

const known = new Map<string, DraftStatus>();

/** The status after the event; the same status when the chart has no such transition. */
export function advanceDraft(status: DraftStatus, event: DraftEvent): DraftStatus {
  const key = `${status} ${event}`;
  const next = known.get(key) ?? nextStatus(status, event);
  known.set(key, next);
  return next;
}

function nextStatus(status: DraftStatus, type: DraftEvent): DraftStatus {
  const [next] = transition(draftMachine, draftMachine.resolveState({ value: status }), { type });
  return next.value;
}
