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
  initial: 'announced',
  states: {
    announced: {
      // Spoken of in the Council; not submitted yet.
      meta: { rules: ['PRoP 31'] },
      on: { submit: 'tabled' },
    },
    tabled: {
      // Submitted, under a symbol of its own.
      meta: { rules: ['PRoP 32', 'PRoP 38'] },
      on: { putInBlue: 'inBlue', putToVote: 'underVote', withdraw: 'withdrawn', fall: 'fallen' },
    },
    inBlue: {
      // In final form, printed in blue. A custom: nothing forbids a vote on a draft that is not.
      meta: { rules: ['Practice: in blue'] },
      on: { putToVote: 'underVote', withdraw: 'withdrawn', fall: 'fallen' },
    },
    underVote: {
      // Put to the vote; it cannot be withdrawn any more.
      meta: { rules: ['PRoP 35', 'PRoP 40'] },
      on: { adopt: 'adopted', veto: 'vetoed', fallShort: 'insufficientVotes' },
    },
    adopted: { type: 'final', meta: { rules: ['Charter 27(3)'] } },
    vetoed: { type: 'final', meta: { rules: ['Charter 27(3)', 'Practice: veto'] } },
    insufficientVotes: { type: 'final', meta: { rules: ['Charter 27(3)'] } },
    withdrawn: {
      // Another sponsor may require that it be put to the vote as its own.
      meta: { rules: ['PRoP 35'] },
      on: { revive: 'tabled' },
    },
    // Its operative parts were voted on separately, and none was adopted.
    fallen: { type: 'final', meta: { rules: ['PRoP 32'] } },
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
