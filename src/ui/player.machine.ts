import { assign, setup } from 'xstate';

export const PACES = ['slow', 'normal', 'fast'] as const;
export type Pace = (typeof PACES)[number];

/** How long each stop stays at least, in milliseconds. */
const STAYS: Readonly<Record<Pace, number>> = { slow: 7000, normal: 3500, fast: 1200 };
/** How long a word of what is said takes to be read, in milliseconds: about 130, 220 and 500 words a minute. */
const A_WORD: Readonly<Record<Pace, number>> = { slow: 460, normal: 270, fast: 120 };

/** What the player needs of a session: to take a step, and to know when there is none left. */
export interface Steps {
  readonly step: () => void;
  readonly atEnd: () => boolean;
  /** A result has just been announced: it is looked at for as long as the reader likes. */
  readonly atResult: () => boolean;
  /** How many words are to be read at this stop. */
  readonly words: () => number;
}

/** Plays the meeting by itself. Time lives here; the session knows nothing of it. */
export const playerMachine = setup({
  types: {
    input: {} as Steps,
    context: {} as { readonly steps: Steps; readonly pace: Pace },
    events: {} as { type: 'play' } | { type: 'pause' } | { type: 'setPace'; pace: Pace },
  },
  delays: {
    stay: ({ context: { pace, steps } }) => Math.max(STAYS[pace], steps.words() * A_WORD[pace]),
  },
  guards: {
    atEnd: ({ context }) => context.steps.atEnd(),
    atResult: ({ context }) => context.steps.atResult(),
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
      description: 'A stop stays for as long as it takes to be read; then comes the next. A result holds the player.',
      always: { guard: 'atResult', target: 'paused' },
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
