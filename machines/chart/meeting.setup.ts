import { assign, setup } from 'xstate';

import { LIVES, recorded, rewritten } from './recording.ts';
import {
  closeThePoint,
  cutOffTheVotes,
  endOfTheMotion,
  isPutting,
  nextMotion,
  refusalByRule,
  settleTheMatter,
  type Act,
  type Citation,
  type Hand,
  type MeetingRecord,
  type Phase,
  type PutManner,
} from '../rules/index.ts';

export interface MeetingMeta {
  /** What the state is called in public: inner states can be split without touching whoever reads the phase. */
  readonly phase: Phase;
  /** The rules that govern it. Why an act has no place there is said by `reasonNotNow`. */
  readonly rules: readonly [Citation, ...Citation[]];
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
    putByHands: ({ context, event }) => isPutBy('hands', context.record, event),
    putByRoll: ({ context, event }) => isPutBy('roll', context.record, event),
    putByLetters: ({ context, event }) => isPutBy('letters', context.record, event),
    agendaAdopted: ({ context }) => context.record.agenda === 'adopted',
    carriedToSuspend: ({ context }) => endOfTheMotion(context.record) === 'suspension',
    carriedToAdjourn: ({ context }) => endOfTheMotion(context.record) === 'adjournment',
    motionsLeft: ({ context }) => nextMotion(context.record) !== undefined,
    onlyMotion: ({ context, event }) =>
      context.record.motions.length === 1 && refusalByRule(context.record, event) === undefined,
  },
  actions: {
    record: assign(({ context, event }) => recorded(context, event)),
    settleTheMatter: assign(({ context }) => rewritten(context, settleTheMatter)),
    closeThePoint: assign(({ context }) => rewritten(context, closeThePoint)),
    cutOffTheVotes: assign(({ context }) => rewritten(context, (next) => cutOffTheVotes(next, LIVES))),
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
    { guard: 'putByHands', actions: 'record', target: `${voting}.byHands` },
    { guard: 'putByRoll', actions: 'record', target: `${voting}.byRoll` },
  ] as const;
}

/** The act puts a question to the vote in this manner, and the rules refuse nothing in it. */
function isPutBy(manner: PutManner, record: MeetingRecord, act: Act): boolean {
  return isPutting(act) && act.manner === manner && refusalByRule(record, act) === undefined;
}
