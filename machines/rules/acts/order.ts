import type { Act } from './acts.ts';
import { refusalToBeginSilence, refusalToBreakSilence, refusalToEndSilence, refusalToObject } from './agreement.ts';
import {
  refusalToAmend,
  refusalToObjectToParts,
  refusalToPutAmendment,
  refusalToPutPart,
  refusalToRequestParts,
  refusalToWithdrawAmendment,
} from './amendments.ts';
import { refusalToCountBallot, refusalToOpenBallot } from './ballots.ts';
import {
  refusalToExplain,
  refusalToPutInBlue,
  refusalToPutToVote,
  refusalToRequestVote,
  refusalToRevive,
  refusalToSubmit,
  refusalToWithdraw,
} from './drafts.ts';
import {
  refusalToCede,
  refusalToInvite,
  refusalToLeave,
  refusalToMember,
  refusalToResumeTheChair,
  refusalToReturn,
  refusalToSetParty,
} from './members.ts';
import { refusalToDebate, refusalToDecideMotion, refusalToMove, refusalToWithdrawMotion } from './motions.ts';
import { refusalToRaisePreliminary, refusalToRulePreliminary } from './preliminary.ts';
import { questionBeforeTheCouncil, type MeetingRecord } from '../record.ts';
import type { Refusal } from '../refusal.ts';
import { unreachable, type Hand, type Practice } from '../words/vocabulary.ts';
import {
  refusalToChangeVote,
  refusalToCloseTheRoll,
  refusalToShowHands,
  refusalToTakePosition,
  refusalToVote,
} from './votes.ts';

/**
 * Why the rules refuse an act, in a state of the meeting that knows it; `undefined` when it is in order. Where the
 * meeting stands is the chart's to say; everything else that makes an act out of order is said here.
 *
 * @param called the call of a show of hands, in the states that make one; a roll has none
 */
export function refusalByRule(record: MeetingRecord, act: Act, called?: Hand): Refusal | undefined {
  switch (act.type) {
    case 'agenda.contest':
      return refusalToMember(record, act.by, 'PRoP 9');
    case 'invitation.extend':
      return refusalToInvite(record, act.states, act.under);
    case 'statement.make':
      return refusalToDebate(record, act.by);
    case 'explanation.make':
      return refusalToExplain(record, act.draft, act.by);
    case 'presidency.cede':
      return refusalToCede(record);
    case 'presidency.resume':
      return refusalToResumeTheChair(record);
    case 'draft.submit':
      return refusalToSubmit(record, act.draft, act.by);
    case 'draft.putInBlue':
      return refusalToPutInBlue(record, act.draft, act.by);
    case 'draft.requestVote':
      return refusalToRequestVote(record, act.draft, act.by);
    case 'draft.withdraw':
      return refusalToWithdraw(record, act.draft, act.by);
    case 'draft.revive':
      return refusalToRevive(record, act.draft, act.by);
    case 'draft.putToVote':
      return refusalToPutToVote(record, act.draft);
    case 'amendment.submit':
      return refusalToAmend(record, act.amendment, act.draft, act.by);
    case 'amendment.withdraw':
      return refusalToWithdrawAmendment(record, act.amendment, act.by);
    case 'amendment.putToVote':
      return refusalToPutAmendment(record, act.amendment);
    case 'parts.request':
      return refusalToRequestParts(record, act.draft, act.by, act.parts);
    case 'parts.object':
      return refusalToObjectToParts(record, act.draft, act.by);
    case 'part.putToVote':
      return refusalToPutPart(record, act.draft, act.part);
    case 'motion.move':
      return refusalToMove(record, act.motion, act.by);
    case 'motion.withdraw':
      return refusalToWithdrawMotion(record, act.motion, act.by);
    case 'motion.agree':
    case 'motion.putToVote':
      return refusalToDecideMotion(record, act.motion);
    case 'point.raise':
    case 'ruling.challenge':
      return refusalToMember(record, act.by, 'PRoP 30');
    case 'preliminary.raise':
      return refusalToRaisePreliminary(record, act.draft, act.by);
    case 'preliminary.rule':
      return refusalToRulePreliminary(record);
    case 'hands.show':
      return called && refusalToShowHands(record, act.vote, act.members, called);
    case 'vote.cast':
      return refusalToVote(record, act.member, act.vote, called);
    case 'vote.change':
      return refusalToChangeVote(record, act.member, act.vote);
    case 'voting.close':
      return refusalToCloseTheVoting(record);
    case 'consensus.object':
      return refusalToObject(record, act.by);
    case 'silence.begin':
      return refusalToBeginSilence(record);
    case 'silence.break':
      return refusalToBreakSilence(record, act.by);
    case 'silence.end':
      return refusalToEndSilence(record);
    case 'ballot.open':
      return refusalToOpenBallot(act.ballot);
    case 'ballot.count':
      return refusalToCount(record, act);
    case 'delegation.leave':
      return refusalToLeave(record, act.member);
    case 'delegation.return':
      return refusalToReturn(record, act.member);
    case 'delegation.signal':
    case 'delegation.instruct':
      return refusalToTakePosition(record, act.member, act.draft);
    case 'practice.set':
      return refusalToSetPractice(record, act.practice, act.on);
    case 'party.set':
      return refusalToSetParty(record, act.member, act.party);
    case 'meeting.open':
    case 'meeting.suspend':
    case 'meeting.resume':
    case 'meeting.adjourn':
    case 'meeting.proceed':
    case 'agenda.adopt':
    case 'agenda.putToVote':
    case 'consideration.begin':
    case 'presidency.pass':
    case 'ruling.give':
    case 'preliminary.putToVote':
    case 'result.declare':
    case 'recommendation.putToVote':
    case 'consensus.seek':
    case 'consensus.declare':
      return undefined;
    default:
      return unreachable(act);
  }
}

/** In a show of hands every call has been made before the chart knows this act; a roll waits for everybody. */
function refusalToCloseTheVoting(record: MeetingRecord): Refusal | undefined {
  return questionBeforeTheCouncil(record)?.manner === 'roll' ? refusalToCloseTheRoll(record) : undefined;
}

function refusalToCount(
  record: MeetingRecord,
  { papers }: Extract<Act, { type: 'ballot.count' }>,
): Refusal | undefined {
  const held = record.ballots.at(-1);
  return held && refusalToCountBallot(held.ballot, papers, record.council);
}

/** Not while a vote is taken: it began under the one practice and is not to end under the other. */
function refusalToSetPractice(record: MeetingRecord, practice: Practice, on: boolean): Refusal | undefined {
  const citation = practice === 'preliminaryQuestion' ? 'Practice: preliminary question' : 'Charter 27(3)';
  if (questionBeforeTheCouncil(record)) return { kind: 'votingUnderWay', citation };
  return record.practice[practice] === on ? { kind: 'noChange', citation } : undefined;
}
