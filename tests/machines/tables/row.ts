import {
  reasonNotNow,
  type Act,
  type ActType,
  type Citation,
  type CitedRefusal,
  type Phase,
} from '../../../machines/rules/index.ts';
import type { MeetingInput } from '../../../machines/index.ts';
import { SMALL_COUNCIL } from '../smallCouncil.ts';

/** What the law says of one act at one moment: in order, or refused with the rule. */
export interface Row {
  /** Starts with `in order:` or `refused:`. */
  readonly law: string;
  readonly input: MeetingInput;
  /** What was done before; all of it in order. */
  readonly before: readonly Act[];
  readonly act: Act;
  readonly refusal: CitedRefusal | undefined;
}

export function inOrder(law: string, before: readonly Act[], act: Act, input: MeetingInput = SMALL_COUNCIL): Row {
  return { law: `in order: ${law}`, input, before, act, refusal: undefined };
}

export function refused(
  law: string,
  before: readonly Act[],
  act: Act,
  refusal: CitedRefusal,
  input: MeetingInput = SMALL_COUNCIL,
): Row {
  return { law: `refused: ${law}`, input, before, act, refusal };
}

/** The chart does not know the act where the meeting stands; cited is the rule that gives it another place. */
export function notNow(
  law: string,
  before: readonly Act[],
  act: Act,
  phase: Phase,
  citation: Citation,
  input: MeetingInput = SMALL_COUNCIL,
): Row {
  return refused(
    law,
    before,
    act,
    { kind: 'notNow', act: act.type, phase, reason: reasonNotNow(act.type, phase), citation },
    input,
  );
}

/** Every kind of act: the compiler sees to it that none is left out. */
export const ACT_TYPES: readonly ActType[] = keysOf({
  'meeting.open': true,
  'motion.askObjections': true,
  'written.begin': true,
  'written.end': true,
  'ballot.compare': true,
  'consensus.seekOnDraft': true,
  'meeting.suspend': true,
  'meeting.resume': true,
  'meeting.adjourn': true,
  'meeting.proceed': true,
  'agenda.adopt': true,
  'agenda.contest': true,
  'agenda.putToVote': true,
  'invitation.extend': true,
  'guest.invite': true,
  'guest.hear': true,
  'consideration.begin': true,
  'statement.make': true,
  'explanation.make': true,
  'presidency.cede': true,
  'presidency.resume': true,
  'presidency.pass': true,
  'draft.submit': true,
  'draft.putInBlue': true,
  'draft.cosponsor': true,
  'draft.leaveSponsors': true,
  'draft.second': true,
  'draft.requestVote': true,
  'draft.withdraw': true,
  'draft.revive': true,
  'draft.revise': true,
  'draft.putToVote': true,
  'amendment.submit': true,
  'amendment.withdraw': true,
  'amendment.requestVote': true,
  'amendment.accept': true,
  'amendments.order': true,
  'amendment.putToVote': true,
  'parts.request': true,
  'parts.object': true,
  'part.putToVote': true,
  'motion.move': true,
  'motion.withdraw': true,
  'motion.agree': true,
  'motion.putToVote': true,
  'motion.object': true,
  'proposal.make': true,
  'point.raise': true,
  'ruling.give': true,
  'ruling.challenge': true,
  'preliminary.raise': true,
  'preliminary.raiseOnMotion': true,
  'preliminary.putToVote': true,
  'preliminary.rule': true,
  'hands.show': true,
  'vote.cast': true,
  'vote.change': true,
  'vote.correct': true,
  'vote.regret': true,
  'votes.tally': true,
  'voting.close': true,
  'result.declare': true,
  'recommendation.putToVote': true,
  'consensus.seek': true,
  'consensus.object': true,
  'consensus.declare': true,
  'silence.begin': true,
  'silence.break': true,
  'silence.end': true,
  'ballot.open': true,
  'ballot.count': true,
  'delegation.leave': true,
  'delegation.return': true,
  'delegation.signal': true,
  'delegation.instruct': true,
  'practice.set': true,
  'party.set': true,
});

function keysOf(types: Record<ActType, true>): ActType[] {
  // Safe: the type is exact, the compiler refuses other keys in a literal.
  return Object.keys(types) as ActType[];
}
