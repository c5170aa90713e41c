import { readAmendmentName, unreachable, type ConsensusSubject, type StateId } from '../../machines/rules/index.ts';
import type { Speech } from '../session/index.ts';
import { narrationText } from './acts/narration.text.ts';
import { ballotResultText, ballotText, comparedText } from './ballot.text.ts';
import { proceedingText } from './proceeding.text.ts';
import { placeText, textIdText } from './proposal.text.ts';
import { contestedText, motionText, questionInText } from './question.text.ts';
import { resultToldText } from './resultTold.text.ts';
import type { Say } from './say.ts';
import { announcedText, usualSpeechText } from './speech.text.ts';
import { inText, join, sentence, voteText, type Names } from './text.ts';

/** What is said in the room, as it is shown and spoken. */
export function speechText(say: Say, names: Names, speech: Speech): string {
  return usualSpeechText(say, names, speech) ?? sentence(say, otherText(say, names, speech));
}

function otherText(say: Say, names: Names, speech: Speech): string {
  const name = (state: StateId) => inText(names, state);
  switch (speech.kind) {
    case 'putToVote':
      return putText(say, names, speech);
    case 'letter':
      return say('speech.letter', { state: name(speech.member), vote: voteText(say, speech.vote) });
    case 'result':
      return speech.byLetters ? join(say, say('speech.madeKnown'), resultText(say, speech)) : resultText(say, speech);
    case 'amendment':
      return amendmentSpeech(say, name(speech.act.by), speech);
    case 'proceed':
      return proceedingText(say, names, speech.how);
    case 'motionAgreed':
      return say('speech.motionAgreed', { motion: motionText(say, names, speech.motion) });
    case 'preliminaryRaised': {
      const asked = say('speech.preliminary', { state: name(speech.act.by), draft: textIdText(say, speech.act.draft) });
      return join(say, asked, ...(speech.onAmendment ? [say('speech.noRecordedCase')] : []));
    }
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
    case 'silence':
    case 'open':
    case 'agenda':
    case 'invite':
    case 'drafts':
    case 'statement':
    case 'hands':
    case 'hand':
    case 'rollAnswer':
    case 'closed':
    case 'adjourned':
      throw new Error(`usualSpeechText has the words of this: ${speech.kind}`);
    default:
      return unreachable(speech);
  }
}

/** What is to be decided without a vote, for a list of decisions. */
export function subjectOf(subject: ConsensusSubject) {
  return subject.on === 'draftResolution'
    ? { on: subject.on, title: subject.draft, acclamation: subject.acclamation ? ('yes' as const) : ('no' as const) }
    : { on: subject.on, title: subject.title, acclamation: 'no' as const };
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
    const put = say(byRoll ? 'speech.putRulingRoll' : 'speech.putRuling', { state: inText(names, by) });
    const remarks = [
      ...(onOrder ? [say('speech.noRecordedCase')] : []),
      ...(ownRuling ? [say('speech.ownRuling')] : []),
    ];
    return join(say, put, ...remarks);
  }
  return say(byRoll ? 'speech.putQuestionRoll' : 'speech.putQuestion', {
    question: questionInText(say, names, question),
  });
}

function resultText(say: Say, speech: Extract<Speech, { kind: 'result' }>): string {
  const { question } = speech;
  if (question.kind === 'draftResolution') return announcedText(say, speech);
  const told = resultToldText(say, question, speech);
  return speech.assumed ? join(say, told, say('speech.result.assumed')) : told;
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
