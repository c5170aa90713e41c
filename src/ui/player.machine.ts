import { assign, setup } from 'xstate';

export const PACES = ['slow', 'normal', 'fast'] as const;
export type Pace = (typeof PACES)[number];

/** How long each stop stays, in milliseconds. */
const STAYS: Readonly<Record<Pace, number>> = { slow: 7000, normal: 3500, fast: 1200 };

/** What the player needs of a session: to take a step, and to know when there is none left. */
export interface Steps {
  readonly step: () => void;
  readonly atEnd: () => boolean;
}

/** Plays the meeting by itself. Time lives here; the session knows nothing of it. */
export const playerMachine = setup({
  types: {
    input: {} as Steps,
    context: {} as { readonly steps: Steps; readonly pace: Pace },
    events: {} as { type: 'play' } | { type: 'pause' } | { type: 'setPace'; pace: Pace },
  },
  delays: {
    stay: ({ context }) => STAYS[context.pace],
  },
  guards: {
    atEnd: ({ context }) => context.steps.atEnd(),
  },
  actions: {
    step: ({ context }) => context.steps.step(),
    setPace: assign({ pace: (_, { pace }: { pace: Pace }) => pace }),
  },
}).createMachine({
  id: 'player',
  context: ({ input }) => ({ steps: input, pace: 'normal' }),
  initial: 'paused',
  on: {
    setPace: { actions: { type: 'setPace', params: ({ event }) => event } },
  },
  states: {
    paused: {
      on: {
        play: [
          { guard: 'atEnd', target: 'paused' },
          { actions: 'step', target: 'playing' },
        ],
      },
    },
    playing: {
      description: 'A stop stays for its time; then comes the next.',
      on: { pause: 'paused' },
      after: {
        stay: [
          { guard: 'atEnd', target: 'paused' },
          { actions: 'step', target: 'playing', reenter: true },
        ],
      },
    },
  },
});
