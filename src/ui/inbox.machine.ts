import { assign, fromPromise, setup } from 'xstate';
import { errorOf } from './frame/Boundary.tsx';
import type { SessionEvent } from '../session/index.ts';

/** What the inbox needs of a session: what it knows already, how it learns the rest, and to hand an event on. */
export interface Receiver {
  readonly isKnown: (event: SessionEvent) => boolean;
  readonly learn: () => Promise<void>;
  readonly receive: (event: SessionEvent) => void;
}

/**
 * Hands a session what the reader asks for, in the order of asking. From the first event that the session does not know
 * yet, all wait until what it does has been fetched; where that fails, they wait for the reader to try again.
 */
export const inboxMachine = setup({
  types: {
    input: {} as Receiver,
    context: {} as { readonly receiver: Receiver; readonly waiting: readonly SessionEvent[]; readonly error: string },
    events: {} as { type: 'ask'; event: SessionEvent } | { type: 'retry' },
  },
  actors: {
    learn: fromPromise<void, Receiver>(({ input }) => input.learn()),
  },
  guards: {
    isKnown: ({ context }, asked: SessionEvent) => context.receiver.isKnown(asked),
  },
  actions: {
    handOn: ({ context }, asked: SessionEvent) => context.receiver.receive(asked),
    keep: assign({ waiting: ({ context }, asked: SessionEvent) => [...context.waiting, asked] }),
    handOnAll: ({ context }) => context.waiting.forEach((asked) => context.receiver.receive(asked)),
    forget: assign({ waiting: [] }),
    noteError: assign({ error: (_, { error }: { error: unknown }) => errorOf(error).message }),
  },
}).createMachine({
  id: 'inbox',
  context: ({ input }) => ({ receiver: input, waiting: [], error: '' }),
  initial: 'open',
  on: {
    ask: { actions: { type: 'keep', params: ({ event }) => event.event } },
  },
  states: {
    open: {
      on: {
        ask: [
          {
            guard: { type: 'isKnown', params: ({ event }) => event.event },
            actions: { type: 'handOn', params: ({ event }) => event.event },
          },
          { target: 'learning', actions: { type: 'keep', params: ({ event }) => event.event } },
        ],
      },
    },
    learning: {
      description: 'What the session does with changes is fetched; until it is here, everything waits.',
      invoke: {
        src: 'learn',
        input: ({ context }) => context.receiver,
        onDone: { target: 'open', actions: ['handOnAll', 'forget'] },
        onError: { target: 'failed', actions: { type: 'noteError', params: ({ event }) => event } },
      },
    },
    failed: {
      on: { retry: 'learning' },
    },
  },
});
