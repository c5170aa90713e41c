import { assign, setup } from 'xstate';

/** How many of a class chose each answer, by its value. */
export type HandCounts = Readonly<Record<string, number>>;

/** A show of hands: before the class has talked, and after. */
export type Round = 'first' | 'second';

/** More hands than a room has are a slip of the key. */
export const MOST_HANDS = 999;

/**
 * One question put to a class: vote, discuss, vote again, and only then what happened. The first count is hidden until
 * then: seen before, it draws everybody to what most have said.
 */
export const classRunMachine = setup({
  types: {
    context: {} as { readonly first: HandCounts; readonly second: HandCounts },
    events: {} as
      | { readonly type: 'next' }
      | { readonly type: 'back' }
      | { readonly type: 'count'; readonly round: Round; readonly value: string; readonly hands: number }
      | { readonly type: 'again' },
  },
  actions: {
    count: assign(({ context }, { round, value, hands }: { round: Round; value: string; hands: number }) => ({
      [round]: { ...context[round], [value]: Math.min(MOST_HANDS, Math.max(0, Math.trunc(hands))) },
    })),
    forget: assign({ first: {}, second: {} }),
  },
}).createMachine({
  id: 'classRun',
  context: { first: {}, second: {} },
  initial: 'question',
  on: {
    count: { actions: { type: 'count', params: ({ event }) => event } },
    again: { target: '.question', actions: 'forget' },
  },
  states: {
    question: {
      description: 'The question is read and thought about; nobody has answered.',
      on: { next: 'first' },
    },
    first: {
      description: 'Everybody votes alone. The count is typed in and hidden.',
      on: { next: 'discuss', back: 'question' },
    },
    discuss: {
      description: 'Neighbours who voted differently convince each other.',
      on: { next: 'second', back: 'first' },
    },
    second: {
      description: 'Everybody votes again. The count is typed in.',
      on: { next: 'result', back: 'discuss' },
    },
    result: {
      description: 'What happened, both counts beside it, and why.',
      on: { back: 'second' },
    },
  },
});

export const PHASES_OF_A_RUN = ['question', 'first', 'discuss', 'second', 'result'] as const;
export type RunPhase = (typeof PHASES_OF_A_RUN)[number];
