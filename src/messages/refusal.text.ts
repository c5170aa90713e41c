import { cited, printTally, unreachable, type Refusal, type StateId } from '../../machines/rules/index.ts';
import { citationTitle } from './citation.text.ts';
import { groundText } from './invitation.text.ts';
import { motionKindText, practiceText } from './question.text.ts';
import { resultsText } from './outcome.text.ts';
import type { Say } from './say.ts';
import { amendmentText, draftStatusText, proposalStatusText, textIdText } from './proposal.text.ts';
import { inText, phaseText, sentence, voteText, type Names } from './text.ts';

/** Why an act was refused, and by which rule. */
export function refusalText(say: Say, names: Names, refusal: Refusal): string {
  const name = (state: StateId) => inText(names, state);
  const reason = sentence(say, plainRefusal(say, name, refusal));
  return say('refusal.withRule', { reason, rule: citationTitle(say, cited(refusal).citation) });
}

function plainRefusal(say: Say, name: (state: StateId) => string, refusal: Refusal): string {
  switch (refusal.kind) {
    case 'notNow':
      return say('refusal.notNow', { act: say(`act.${refusal.act}`), phase: phaseText(say, refusal.phase) });
    case 'notAMember':
    case 'notInvited':
    case 'isAMember':
    case 'alreadyInvited':
    case 'notInTheUN':
    case 'noObserver':
    case 'notTheMover':
    case 'notThePresident':
      return say(`refusal.${refusal.kind}`, { state: name(refusal.state) });
    case 'mayNotPropose':
      return say('refusal.mayNotPropose', { state: name(refusal.state), ground: groundText(refusal.under) });
    case 'guestInvited':
    case 'guestNotInvited':
      return say(`refusal.${refusal.kind}`, { guest: refusal.guest });
    case 'away':
    case 'atTheTable':
    case 'notVoted':
    case 'objectedTo':
      return say(`refusal.${refusal.kind}`, { state: name(refusal.member) });
    case 'alreadyVoted':
    case 'sameVote':
    case 'mustAbstain':
      return say(`refusal.${refusal.kind}`, { state: name(refusal.member), vote: voteText(say, refusal.vote) });
    case 'otherHand':
      return say('refusal.otherHand', {
        state: name(refusal.member),
        vote: voteText(say, refusal.vote),
        called: voteText(say, refusal.called),
      });
    case 'otherCall':
      return say('refusal.otherCall', { vote: voteText(say, refusal.vote), called: voteText(say, refusal.called) });
    case 'membersOut':
      return say('refusal.membersOut', { members: say.list(refusal.members.map(name)), count: refusal.members.length });
    case 'tallyDoesNotFit':
      return say('refusal.tallyDoesNotFit', { tally: printTally(refusal.tally) });
    case 'noRoomInTally': {
      const { member, vote, tally } = refusal;
      const told = { tally: printTally(tally), code: vote, vote: voteText(say, vote) };
      return say('refusal.noRoomInTally', { ...told, state: name(member) });
    }
    case 'resultOpen': {
      const { between } = refusal;
      return say('refusal.resultOpen', { count: between.length, between: resultsText(say, between) });
    }
    case 'unknownDraft':
    case 'alreadyInBlue':
    case 'voteTaken':
    case 'needsRequest':
    case 'needsNoRequest':
    case 'alreadyDivided':
    case 'notDivided':
    case 'moverObjected':
    case 'alreadyFirst':
    case 'notThisDraft':
    case 'votePutOff':
    case 'nothingToExplain':
      return say(`refusal.${refusal.kind}`, { draft: refusal.draft });
    case 'notTheAmendments':
      return say(`refusal.${refusal.kind}`, { draft: textIdText(say, refusal.draft) });
    case 'draftNotOpen': {
      const { draft, status } = refusal;
      return say('refusal.draftNotOpen', {
        draft,
        code: status === 'announced' || status === 'underVote' ? status : 'settled',
        status: draftStatusText(say, status),
      });
    }
    case 'notWithdrawn':
      return say('refusal.notWithdrawn', { draft: refusal.draft, status: draftStatusText(say, refusal.status) });
    case 'symbolTaken':
      return say('refusal.symbolTaken', { symbol: textIdText(say, refusal.symbol) });
    case 'anotherFirst':
      return say('refusal.anotherFirst', { draft: refusal.draft, first: refusal.first });
    case 'notASponsor':
    case 'moversUnknown':
    case 'onlyMover':
    case 'notSeconded':
    case 'withdrewIt':
      return say(`refusal.${refusal.kind}`, { state: name(refusal.state), draft: textIdText(say, refusal.draft) });
    case 'onlyCoSponsor': {
      const { state, draft, movers } = refusal;
      const named = say.list(movers.map(name));
      return say('refusal.onlyCoSponsor', { state: name(state), draft, movers: named, count: movers.length });
    }
    case 'moversKnown':
      return say('refusal.moversKnown', { draft: refusal.draft, movers: say.list(refusal.movers.map(name)) });
    case 'itemSetAside':
      return say('refusal.itemSetAside', { how: refusal.how });
    case 'unknownAmendment':
      return say('refusal.unknownAmendment', { amendment: amendmentText(say, refusal.amendment) });
    case 'amendmentNotOpen': {
      const { status } = refusal;
      const amendment = amendmentText(say, refusal.amendment);
      return say('refusal.amendmentNotOpen', {
        amendment,
        code: statusCode(status),
        status: proposalStatusText(say, status),
      });
    }
    case 'amendmentFirst':
      return say('refusal.amendmentFirst', {
        draft: refusal.draft,
        amendment: textIdText(say, refusal.amendment),
      });
    case 'anotherAmendmentFirst':
      return say('refusal.anotherAmendmentFirst', {
        amendment: textIdText(say, refusal.amendment),
        first: amendmentText(say, refusal.first),
      });
    case 'unknownPart':
    case 'notAPart':
    case 'partFirst':
      return say(`refusal.${refusal.kind}`, { draft: textIdText(say, refusal.draft), part: refusal.part });
    case 'partNotOpen': {
      const { part, status } = refusal;
      return say('refusal.partNotOpen', { part, code: statusCode(status), status: proposalStatusText(say, status) });
    }
    case 'alreadyMoved':
    case 'undebated':
      return say(`refusal.${refusal.kind}`, { motion: motionKindText(say, refusal.motion) });
    case 'notAnnounced':
      return say('refusal.notAnnounced', { question: refusal.question });
    case 'unknownMotion':
      return say('refusal.unknownMotion', { motion: refusal.motion });
    case 'higherMotion': {
      const [motion, first] = [motionKindText(say, refusal.motion), motionKindText(say, refusal.first)];
      return say('refusal.higherMotion', { motion, first });
    }
    case 'practiceSettled':
      return say('refusal.practiceSettled', { practice: practiceText(say, refusal.practice) });
    case 'alreadySettled':
      return say('refusal.alreadySettled', { draft: textIdText(say, refusal.draft), matter: refusal.matter });
    case 'motionSettled':
      return say('refusal.motionSettled', { motion: refusal.motion, matter: refusal.matter });
    case 'tooManyPapers':
      return say('refusal.tooManyPapers', { found: refusal.found, allowed: refusal.allowed });
    case 'otherManner':
      return say('refusal.otherManner', { letters: refusal.letters ? 'yes' : 'no' });
    case 'otherSeats':
      return say('refusal.otherSeats', { found: refusal.found, open: refusal.open });
    case 'alreadyChosen':
      return say('refusal.alreadyChosen', { candidate: refusal.candidate });
    case 'notChosenYet':
      return say('refusal.notChosenYet', { open: refusal.open });
    case 'threeMeetingsFirst':
      return say('refusal.threeMeetingsFirst', { held: refusal.held });
    case 'tooManyNames':
      return say('refusal.tooManyNames', { found: refusal.found, allowed: refusal.allowed });
    case 'unknownChoice':
      return say('refusal.unknownChoice', { choice: refusal.choice });
    case 'notInForce':
      return say('refusal.notInForce', { since: say.day(refusal.since) });
    case 'invitesNobody':
    case 'questionOpen':
    case 'agendaNotAdopted':
    case 'itemNotOpen':
    case 'votingUnderWay':
    case 'noParts':
    case 'presidentNotKnown':
    case 'notCeded':
    case 'nobodyLeftToPreside':
    case 'agreedOutside':
    case 'noSeatOpen':
    case 'yearEnds':
    case 'silenceRunning':
    case 'noSilence':
    case 'unreadablePapers':
    case 'unreadableBallot':
    case 'noDeadlock':
    case 'alreadyCalled':
    case 'votesTold':
    case 'otherResult':
    case 'noChange':
      return say(`refusal.${refusal.kind}`);
    default:
      return unreachable(refusal);
  }
}

/** Whether a part or an amendment that is not open is being voted on. */
function statusCode(status: string): 'underVote' | 'settled' {
  return status === 'underVote' ? 'underVote' : 'settled';
}
