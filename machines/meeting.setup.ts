import { assign, setup } from 'xstate';

import type { DelegationEvent } from './delegation.machine.ts';
import {
  advanceTheDraft,
  castVotes,
  changePresence,
  declare,
  edit,
  giveTheFloor,
  invite,
  putQuestion,
  takePosition,
} from './recording.ts';
import {
  membersOut,
  refusalToCloseTheRoll,
  refusalToInvite,
  refusalToLeave,
  refusalToPutInBlue,
  refusalToPutToVote,
  refusalToReturn,
  refusalToShowHands,
  refusalToSpeak,
  refusalToTakePosition,
  refusalToVote,
  refusalToWithdraw,
  type Act,
  type Citation,
  type DraftSymbol,
  type Hand,
  type Manner,
  type MeetingRecord,
  type MemberId,
  type Phase,
  type StateId,
  type Vote,
} from './rules/index.ts';

export interface MeetingMeta {
  /** What the state is called in public: inner states can be split without touching whoever reads the phase. */
  readonly phase: Phase;
  /** The rules that govern it; the first is cited against whatever is not in order there. */
  readonly rules: readonly Citation[];
  /** The call of the show of hands. */
  readonly called?: Hand;
}

interface Cast {
  readonly member: MemberId;
  readonly vote: Vote;
  readonly called?: Hand;
}
interface Show {
  readonly vote: Hand;
  readonly members: readonly MemberId[];
  readonly called: Hand;
}
interface OnDraft {
  readonly draft: DraftSymbol;
  readonly by: StateId;
}
interface Put {
  readonly draft: DraftSymbol;
  readonly manner: Manner;
}
interface TakePosition {
  readonly member: MemberId;
  readonly draft: DraftSymbol;
  readonly vote: Vote;
  readonly event: Extract<DelegationEvent['type'], 'signal' | 'instruct'>;
}

/**
 * The names that the chart uses. A guard is a permission: no refusal by the rule. An action is one recipe on the
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
    mayInvite: ({ context }, { states }: { states: readonly StateId[] }) =>
      refusalToInvite(context.record, states) === undefined,
    maySpeak: ({ context }, { by }: { by: StateId }) => refusalToSpeak(context.record, by) === undefined,
    mayPutToVote: ({ context }, { draft, manner, as }: Put & { as: Manner }) =>
      manner === as && refusalToPutToVote(context.record, draft) === undefined,
    mayVote: ({ context }, { member, vote, called }: Cast) =>
      refusalToVote(context.record, member, vote, called) === undefined,
    mayShowHands: ({ context }, { vote, members, called }: Show) =>
      refusalToShowHands(context.record, vote, members, called) === undefined,
    mayCloseTheRoll: ({ context }) => refusalToCloseTheRoll(context.record) === undefined,
    mayPutInBlue: ({ context }, { draft, by }: OnDraft) => refusalToPutInBlue(context.record, draft, by) === undefined,
    mayWithdraw: ({ context }, { draft, by }: OnDraft) => refusalToWithdraw(context.record, draft, by) === undefined,
    mayLeave: ({ context }, { member }: { member: MemberId }) => refusalToLeave(context.record, member) === undefined,
    mayReturn: ({ context }, { member }: { member: MemberId }) => refusalToReturn(context.record, member) === undefined,
    mayTakePosition: ({ context }, { member, draft }: { member: MemberId; draft: DraftSymbol }) =>
      refusalToTakePosition(context.record, member, draft) === undefined,
  },
  actions: {
    recordInvitation: assign(({ context }, { states }: { states: readonly StateId[] }) =>
      edit(context, (record) => invite(record, states)),
    ),
    giveTheFloor: assign(({ context }, { by }: { by: StateId }) => edit(context, (record) => giveTheFloor(record, by))),
    recordBlue: assign(({ context }, { draft }: OnDraft) =>
      edit(context, (record) => advanceTheDraft(record, draft, 'putInBlue')),
    ),
    recordWithdrawal: assign(({ context }, { draft }: OnDraft) =>
      edit(context, (record) => advanceTheDraft(record, draft, 'withdraw')),
    ),
    askTheQuestion: assign(({ context }, { draft, manner }: Put) =>
      edit(context, (record) => putQuestion(record, draft, manner)),
    ),
    recordVotes: assign(({ context }, { vote, members }: { vote: Vote; members: readonly MemberId[] }) =>
      edit(context, (record) => castVotes(record, members, vote)),
    ),
    recordNotParticipating: assign(({ context }) =>
      edit(context, (record) => castVotes(record, membersOut(record), 'notParticipating')),
    ),
    declareResult: assign(({ context }) => edit(context, declare)),
    recordPresence: assign(({ context }, { member, event }: { member: MemberId; event: 'leave' | 'return' }) =>
      edit(context, (record) => changePresence(record, member, event)),
    ),
    recordPosition: assign(({ context }, { member, draft, vote, event }: TakePosition) =>
      edit(context, (record) => takePosition(record, member, draft, vote, event)),
    ),
  },
});
