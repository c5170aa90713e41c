import { assign, setup } from 'xstate';

import { closeThePoint, settleTheMatter } from './effects.ts';
import { recorded } from './recording.ts';
import {
  nextMotion,
  refusalByRule,
  type Act,
  type Citation,
  type Hand,
  type Manner,
  type MeetingRecord,
  type MotionKind,
  type Phase,
} from '../rules/index.ts';

export interface MeetingMeta {
  /** What the state is called in public: inner states can be split without touching whoever reads the phase. */
  readonly phase: Phase;
  /** The rules that govern it; the first is cited against whatever is not in order there. */
  readonly rules: readonly Citation[];
  /** The call of the show of hands. */
  readonly called?: Hand;
}

/**
 * The names that the chart uses. A guard is a permission: no refusal by the rules. An action is one recipe on the
 * record; what it records has been decided by a rule.
 */
export const meetingSetup = setup({
  types: {
    context: {} as { record: MeetingRecord },
    events: {} as Act,
    input: {} as MeetingRecord,
    meta: {} as MeetingMeta,
    tags: {} as 'voting' | 'castingVotes',
  },
  guards: {
    /** The rules refuse nothing in this act. */
    inOrder: ({ context, event }) => refusalByRule(context.record, event) === undefined,
    /** The same at one call of a show of hands. */
    inOrderAtTheCall: ({ context, event }, { called }: { called: Hand }) =>
      refusalByRule(context.record, event, called) === undefined,
    /** A question is put to the vote, in this manner. */
    inOrderBy: ({ context, event }, { manner }: { manner: Manner }) =>
      'manner' in event && event.manner === manner && refusalByRule(context.record, event) === undefined,
    agendaAdopted: ({ context }) => context.record.agenda === 'adopted',
    carried: ({ context }, { motions }: { motions: readonly MotionKind[] }) => {
      const decided = context.record.motionsDecided.at(-1);
      return decided?.carried === true && motions.includes(decided.motion.kind);
    },
    motionsLeft: ({ context }) => nextMotion(context.record) !== undefined,
    onlyMotion: ({ context, event }) =>
      context.record.motions.length === 1 && refusalByRule(context.record, event) === undefined,
  },
  actions: {
    record: assign(({ context, event }) => recorded(context, event)),
    settleTheMatter: assign(({ context }) => settleTheMatter(context)),
    closeThePoint: assign(({ context }) => closeThePoint(context)),
  },
});

/** The act is recorded and the meeting stays where it is. */
export const stay = { guard: 'inOrder', actions: 'record' } as const;

/** The act is recorded and the meeting goes on elsewhere. */
export function to<Target extends string>(target: Target) {
  return { guard: 'inOrder', actions: 'record', target } as const;
}

/** A question is put to the vote in the state `voting`: by show of hands, or member by member. */
export function toTheVote<Voting extends string>(voting: Voting) {
  return [
    { guard: { type: 'inOrderBy', params: { manner: 'hands' } }, actions: 'record', target: `${voting}.byHands` },
    { guard: { type: 'inOrderBy', params: { manner: 'roll' } }, actions: 'record', target: `${voting}.byRoll` },
  ] as const;
}
