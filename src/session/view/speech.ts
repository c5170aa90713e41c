import {
  absoluteMajority,
  draftOf,
  lastDeclared,
  nextMotion,
  questionBeforeTheCouncil,
  unreachable,
  type Act,
  type DraftSymbol,
  type Hand,
  type MeetingRecord,
  type Phase,
  type Question,
  type StateId,
} from '../../../machines/rules/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Proceeding, Speech } from './speech.types.ts';
import type { Stop } from './view.types.ts';

const NEXT_CALL: Readonly<Record<Hand, Exclude<Hand, 'inFavour'> | undefined>> = {
  inFavour: 'against',
  against: 'abstaining',
  abstaining: undefined,
};

/** For an act that has lapsed: the record does not know what it was about. */
const GOES_ON: Speech = { kind: 'proceed', how: { kind: 'on' } };

/**
 * What is said in the room by the act that led here. The words themselves are the catalogue's.
 *
 * @param after the record after the act
 * @param from where the meeting stood before it: a President who goes on does so from a result or from a ruling
 */
export function speechOf(
  scenario: Scenario,
  stop: Stop,
  act: Act | undefined,
  after: MeetingRecord,
  from?: Phase,
): Speech {
  if (!act) return { kind: 'silence' };
  switch (act.type) {
    case 'meeting.open':
      return { kind: 'open', number: scenario.meeting.number };
    case 'agenda.adopt':
      return { kind: 'agenda', item: scenario.meeting.agendaItem };
    case 'invitation.extend':
      return { kind: 'invite', states: act.states, under: act.under ?? 'PRoP 37' };
    case 'consideration.begin':
      return { kind: 'drafts', drafts: submittedTo(after) };
    case 'statement.make':
      return statementSpeech(stop, act.by, after);
    case 'explanation.make':
      return statementSpeech(stop, act.by, after, act.draft);
    case 'agenda.putToVote':
    case 'draft.putToVote':
    case 'amendment.putToVote':
    case 'part.putToVote':
    case 'motion.putToVote':
    case 'preliminary.putToVote':
    case 'recommendation.putToVote':
    case 'ruling.challenge':
      return putSpeech(act, after);
    case 'hands.show': {
      const next = NEXT_CALL[act.vote];
      const hands = { kind: 'hands', vote: act.vote, members: act.members } as const;
      return next ? { ...hands, next } : hands;
    }
    case 'vote.cast': {
      const byRoll = questionBeforeTheCouncil(after)?.manner === 'roll';
      return { kind: byRoll ? 'rollAnswer' : 'hand', member: act.member, vote: act.vote };
    }
    case 'voting.close':
      return closedSpeech(after);
    case 'result.declare':
      return resultSpeech(after);
    case 'meeting.proceed':
      return { kind: 'proceed', how: proceeding(scenario, stop.phase, after, from) };
    case 'motion.agree': {
      const decided = after.motionsDecided.at(-1);
      return decided ? { kind: 'motionAgreed', motion: decided.motion } : GOES_ON;
    }
    case 'preliminary.rule': {
      const ruling = after.rulings.at(-1);
      return ruling?.on === 'preliminary'
        ? { kind: 'preliminaryRuled', draft: ruling.draft, matter: ruling.matter }
        : GOES_ON;
    }
    case 'presidency.cede': {
      const ceding = after.ceded.at(-1);
      return ceding ? { kind: 'cede', from: ceding, to: after.president } : GOES_ON;
    }
    case 'presidency.resume':
      return { kind: 'presides', member: after.president, why: 'chairResumed' };
    case 'presidency.pass':
      return { kind: 'presides', member: after.president, why: 'presidencyPasses' };
    case 'consensus.object': {
      const sought = after.consensus.at(-1);
      return sought ? { kind: 'objected', on: sought.on, by: act.by } : GOES_ON;
    }
    case 'consensus.declare': {
      const sought = after.consensus.at(-1);
      return sought ? { kind: 'agreed', on: sought.on, title: sought.title } : GOES_ON;
    }
    case 'silence.break': {
      const silence = after.silences.at(-1);
      return silence ? { kind: 'silenceBroken', title: silence.title, by: act.by } : GOES_ON;
    }
    case 'silence.end': {
      const silence = after.silences.at(-1);
      return silence ? { kind: 'silenceKept', title: silence.title } : GOES_ON;
    }
    case 'ballot.open':
      return { kind: 'ballot', ballot: act.ballot, required: absoluteMajority(after.council) };
    case 'ballot.count': {
      const held = after.ballots.at(-1);
      return held?.result ? { kind: 'ballotCounted', ballot: held.ballot, result: held.result } : GOES_ON;
    }
    case 'meeting.suspend':
    case 'meeting.resume':
    case 'meeting.adjourn':
    case 'agenda.contest':
    case 'draft.submit':
    case 'draft.putInBlue':
    case 'draft.requestVote':
    case 'draft.withdraw':
    case 'draft.revive':
    case 'amendment.submit':
    case 'amendment.withdraw':
    case 'parts.request':
    case 'parts.object':
    case 'motion.move':
    case 'motion.withdraw':
    case 'point.raise':
    case 'ruling.give':
    case 'preliminary.raise':
    case 'vote.change':
    case 'consensus.seek':
    case 'silence.begin':
    case 'delegation.leave':
    case 'delegation.return':
    case 'delegation.signal':
    case 'delegation.instruct':
    case 'practice.set':
    case 'party.set':
      return { kind: 'told', act };
    default:
      return unreachable(act);
  }
}

/** An announced draft is not before the Council yet, a withdrawn one not any more. */
function submittedTo({ drafts }: MeetingRecord): DraftSymbol[] {
  return drafts.filter(({ status }) => status !== 'announced' && status !== 'withdrawn').map(({ symbol }) => symbol);
}

function statementSpeech(stop: Stop, by: StateId, after: MeetingRecord, explains?: DraftSymbol): Speech {
  return {
    kind: 'statement',
    by,
    presiding: by === after.president,
    ...(explains ? { explains } : {}),
    ...(stop.recorded && !stop.departs ? { recorded: stop.recorded } : {}),
    ...(stop.recorded ? {} : { own: true }),
  };
}

function putSpeech(act: Extract<Act, { manner: unknown }>, after: MeetingRecord): Speech {
  const question = questionBeforeTheCouncil(after)?.question;
  if (!question) return GOES_ON;
  return {
    kind: 'putToVote',
    question,
    manner: act.manner,
    ...(act.type === 'ruling.challenge' ? { by: act.by } : {}),
  };
}

function closedSpeech(after: MeetingRecord): Speech {
  const closed = questionBeforeTheCouncil(after);
  if (!closed) return GOES_ON;
  const notParticipating = after.council.seats
    .map(({ member }) => member)
    .filter((member) => closed.votes[member] === 'notParticipating');
  return { kind: 'closed', question: closed.question, notParticipating };
}

function resultSpeech(after: MeetingRecord): Speech {
  const declared = lastDeclared(after);
  if (!declared) return GOES_ON;
  const { question, outcome } = declared;
  return {
    kind: 'result',
    question,
    outcome,
    ...(question.kind === 'part' && isFallen(after, question.draft) ? { fallen: question.draft } : {}),
  };
}

function proceeding(
  scenario: Scenario,
  phase: Phase,
  after: MeetingRecord,
  from: Phase = 'resultDeclared',
): Proceeding {
  switch (from) {
    case 'resultDeclared': {
      const question = lastDeclared(after)?.question;
      return question ? afterTheResult(scenario, phase, after, question) : { kind: 'on' };
    }
    case 'motionAgreed':
      return afterTheMotion(phase, after);
    case 'pointRuled':
      return { kind: 'rulingStands' };
    case 'preliminaryRuled':
      return afterTheRuling(after);
    default:
      return { kind: 'on' };
  }
}

function afterTheResult(scenario: Scenario, phase: Phase, after: MeetingRecord, question: Question): Proceeding {
  switch (question.kind) {
    case 'draftResolution':
    case 'recommendation':
      return { kind: 'statements' };
    case 'amendment':
    case 'part':
      return isFallen(after, question.draft) ? { kind: 'statements' } : { kind: 'draft', draft: question.draft };
    case 'agenda':
      return after.agenda === 'adopted' ? { kind: 'item', item: scenario.meeting.agendaItem } : { kind: 'noAgenda' };
    case 'motion':
      return afterTheMotion(phase, after);
    case 'preliminary':
      return settled(after, question.draft, false);
    case 'ruling':
      return afterTheRuling(after);
    default:
      return unreachable(question);
  }
}

function afterTheMotion(phase: Phase, after: MeetingRecord): Proceeding {
  const decided = after.motionsDecided.at(-1);
  const next = phase === 'motionMoved' ? nextMotion(after) : undefined;
  return {
    kind: 'motionDecided',
    ...(decided?.carried ? { carried: decided.motion } : {}),
    ...(next ? { next } : {}),
  };
}

/** A ruling on a preliminary question settles the matter; one on a point of order leads back. */
function afterTheRuling(after: MeetingRecord): Proceeding {
  const ruling = after.rulings.at(-1);
  return ruling?.on === 'preliminary'
    ? settled(after, ruling.draft, ruling.challengedBy === undefined)
    : { kind: 'resumed' };
}

function settled(after: MeetingRecord, draft: DraftSymbol, unchallenged: boolean): Proceeding {
  const matter = draftOf(after, draft)?.matter;
  return matter ? { kind: 'settled', draft, matter, unchallenged } : { kind: 'on' };
}

function isFallen(after: MeetingRecord, draft: DraftSymbol): boolean {
  return draftOf(after, draft)?.status === 'fallen';
}
