import {
  readAmendmentName,
  unreachable,
  type ConsensusSubject,
  type Hand,
  type StateId,
} from '../../machines/rules/index.ts';
import type { Speech } from '../session/index.ts';
import { announcementText, numberOf } from './announcement.text.ts';
import { ballotResultText, ballotText, comparedText } from './ballot.text.ts';
import { proceedingText } from './proceeding.text.ts';
import { contestedText, invitedTexts, motionText, questionInText } from './question.text.ts';
import type { Say } from './say.ts';
import { inText, join, list, placeText, sentence, textIdText, voteText, type Names } from './text.ts';
import { narrationText } from './acts/narration.text.ts';

/** Who is heard: the President, a State, or nobody: then we tell what happens. */
export function speakerText(say: Say, names: Names, speech: Speech): string {
  switch (speech.kind) {
    case 'statement':
      return names(speech.by);
    case 'rollAnswer':
      return names(speech.member);
    default:
      return say(isAnnouncement(speech) ? 'speaker.president' : 'speaker.narrator');
  }
}

/** The President announces the result on a draft resolution. */
export function isAnnouncement(speech: Speech): boolean {
  return speech.kind === 'result' && speech.question.kind === 'draftResolution' && speech.byLetters !== true;
}

/**
 * Only the announcement of a result on a draft resolution has the record's own words; everything else is told, not
 * quoted. So is an adoption of which no number was announced.
 */
export function isQuoted(speech: Speech): boolean {
  if (speech.kind !== 'result' || !isAnnouncement(speech) || speech.outcome.inPart === 'result') return false;
  return speech.outcome.kind !== 'adopted' || numberOf(speech.resolution) === 'announced';
}

/** What is said in the room, as it is shown and spoken. */
export function speechText(say: Say, names: Names, speech: Speech): string {
  return sentence(say, plainText(say, names, speech));
}

function plainText(say: Say, names: Names, speech: Speech): string {
  const name = (state: StateId) => inText(say, names, state);
  switch (speech.kind) {
    case 'silence':
      return say(speech.written ? 'speech.silenceWritten' : 'speech.silence');
    case 'open':
      return speech.number === undefined
        ? say('speech.openUnnumbered')
        : say('speech.open', { number: speech.number, label: String(speech.number) });
    case 'agenda':
      return say('speech.agenda', { item: speech.item });
    case 'invite':
      return say('speech.invite', invitedTexts(say, names, speech));
    case 'drafts':
      return say('speech.drafts', { count: speech.drafts.length, drafts: say.list(speech.drafts) });
    case 'statement':
      return statementText(say, name(speech.by), speech);
    case 'putToVote':
      return putText(say, names, speech);
    case 'hands': {
      const members = list(say, names, speech.members);
      const hands = say(`speech.hands.${speech.vote}`, { count: speech.members.length, members });
      return speech.next === undefined ? hands : join(say, hands, nextCallText(say, speech.next));
    }
    case 'hand':
      return say('speech.hand', { state: name(speech.member), vote: speech.vote });
    case 'rollAnswer':
      return say('speech.rollAnswer', { state: name(speech.member), vote: voteText(say, speech.vote) });
    case 'letter':
      return say('speech.letter', { state: name(speech.member), vote: voteText(say, speech.vote) });
    case 'closed':
      return closedText(say, names, speech);
    case 'result':
      return speech.byLetters ? join(say, say('speech.madeKnown'), resultText(say, speech)) : resultText(say, speech);
    case 'amendment':
      return amendmentSpeech(say, name(speech.act.by), speech);
    case 'proceed':
      return proceedingText(say, names, speech.how);
    case 'adjourned':
      return adjournedText(say, speech);
    case 'motionAgreed':
      return say('speech.motionAgreed', { motion: motionText(say, names, speech.motion) });
    case 'preliminaryRuled':
      return say(speech.byTheCouncil ? 'speech.preliminaryDecided' : 'speech.preliminaryRuled', {
        draft: contestedText(say, speech.contested),
        matter: speech.matter,
      });
    case 'cede':
      return say('speech.cede', { from: name(speech.from), to: sentence(say, name(speech.to)) });
    case 'presides':
      return say(`speech.${speech.why}`, { state: name(speech.member) });
    case 'agreed':
      return agreedText(say, speech.subject);
    case 'notAgreedOn':
      return say('speech.notAgreedOn', { draft: speech.draft });
    case 'objected':
      return objectedText(say, name(speech.by), speech.subject);
    case 'silenceKept':
      return say('speech.silenceKept', { title: speech.title });
    case 'silenceBroken':
      return say('speech.silenceBroken', { state: name(speech.by), title: speech.title });
    case 'ballot':
      return ballotText(say, speech);
    case 'ballotCounted':
      return ballotResultText(say, speech.held);
    case 'compared':
      return comparedText(say, speech);
    case 'told':
      return narrationText(say, names, speech.act);
    default:
      return unreachable(speech);
  }
}

/** What is to be decided without a vote, for a list of decisions. */
export function subjectOf(subject: ConsensusSubject) {
  return subject.on === 'draftResolution'
    ? { on: subject.on, title: subject.draft, acclamation: subject.acclamation ? 'yes' : 'no' }
    : { on: subject.on, title: subject.title, acclamation: 'no' };
}

function agreedText(say: Say, subject: ConsensusSubject): string {
  return subject.on === 'draftResolution'
    ? say('speech.agreed.draftResolution', { draft: subject.draft, acclamation: subject.acclamation ? 'yes' : 'no' })
    : say(`speech.agreed.${subject.on}`, { title: subject.title });
}

function objectedText(say: Say, state: string, subject: ConsensusSubject): string {
  return subject.on === 'draftResolution'
    ? say('speech.objected.draftResolution', { state, draft: subject.draft })
    : say(`speech.objected.${subject.on}`, { state });
}

/** The name of a call in a show of hands. */
function nextCallText(say: Say, next: Exclude<Hand, 'inFavour'>): string {
  return say(`speech.nextCall.${next}`);
}

function putText(
  say: Say,
  names: Names,
  { question, manner, by, onOrder, ownRuling }: Extract<Speech, { kind: 'putToVote' }>,
): string {
  if (manner === 'letters') return say('speech.putByLetters', { question: questionInText(say, names, question) });
  const byRoll = manner === 'roll';
  if (question.kind === 'preliminary') {
    return say(byRoll ? 'speech.putPreliminaryRoll' : 'speech.putPreliminary', {
      draft: contestedText(say, question),
    });
  }
  if (question.kind === 'objection') {
    const motion = motionText(say, names, question.motion);
    return say(byRoll ? 'speech.askObjectionsRoll' : 'speech.askObjections', { motion });
  }
  if (question.kind === 'ruling' && by !== undefined) {
    const put = say(byRoll ? 'speech.putRulingRoll' : 'speech.putRuling', { state: inText(say, names, by) });
    const remarks = [
      ...(onOrder ? [say('speech.noRecordedCase')] : []),
      ...(ownRuling ? [say('speech.ownRuling')] : []),
    ];
    return join(say, put, ...remarks);
  }
  if (question.kind === 'draftResolution') {
    return say(byRoll ? 'speech.putToVoteRoll' : 'speech.putToVote', { draft: question.draft });
  }
  return say(byRoll ? 'speech.putQuestionRoll' : 'speech.putQuestion', {
    question: questionInText(say, names, question),
  });
}

function resultText(say: Say, speech: Extract<Speech, { kind: 'result' }>): string {
  const announced = announcementText(say, speech);
  return speech.assumed ? join(say, announced, say('speech.result.assumed')) : announced;
}

function closedText(say: Say, names: Names, speech: Extract<Speech, { kind: 'closed' }>): string {
  const { notParticipating, absent } = speech;
  if (speech.byLetters) {
    const silent = [...notParticipating, ...absent];
    return say('speech.lettersIn', { count: silent.length, members: list(say, names, silent) });
  }
  const members = list(say, names, notParticipating);
  if (absent.length === 0) {
    return notParticipating.length === 0 ? say('speech.closed') : say('speech.closedNotParticipating', { members });
  }
  const away = { absent: list(say, names, absent), count: absent.length };
  return notParticipating.length === 0
    ? say('speech.closedAbsent', away)
    : say('speech.closedAbsentToo', { ...away, members });
}

/** Where nothing waits the President adjourns; else nobody may object. */
function adjournedText(say: Say, { waiting }: Extract<Speech, { kind: 'adjourned' }>): string {
  return waiting.length === 0
    ? say('speech.adjourn')
    : say('speech.adjournWaiting', { drafts: say.list(waiting), count: waiting.length });
}

function amendmentSpeech(
  say: Say,
  state: string,
  { act, sub, fromOutside }: Extract<Speech, { kind: 'amendment' }>,
): string {
  const { amendment, change, draft, part } = act;
  const named = readAmendmentName(amendment);
  const submitted = say('speech.amendment', {
    state,
    form: named === undefined ? 'symbol' : named.oral ? 'oral' : 'named',
    amendment: textIdText(say, amendment),
    change,
    text: placeText(say, draft, part),
  });
  const outside = fromOutside ? [say('speech.amendmentFromOutside')] : [];
  return join(say, submitted, ...outside, ...(sub ? [say('speech.noRecordedCase')] : []));
}

function statementText(say: Say, state: string, speech: Extract<Speech, { kind: 'statement' }>): string {
  const known = speech.recorded !== undefined || speech.own === true;
  const how = known ? (speech.presiding ? 'Presiding' : '') : 'Departs';
  return speech.explains === undefined
    ? say(`speech.statement${how}`, { state })
    : say(`speech.explanation${how}`, { state, draft: speech.explains });
}
