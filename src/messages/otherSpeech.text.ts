import { readAmendmentName, unreachable, type StateId } from '../../machines/rules/index.ts';
import type { Speech } from '../session/index.ts';
import { narrationText } from './acts/narration.text.ts';
import { ballotResultText, ballotText } from './ballot.text.ts';
import { proceedingText } from './proceeding.text.ts';
import { motionText, questionInText } from './question.text.ts';
import { resultToldText } from './resultTold.text.ts';
import type { Say } from './say.ts';
import { usualSpeechText } from './speech.text.ts';
import { placeText, textIdText } from './proposal.text.ts';
import { inText, join, sentence, type Names } from './text.ts';

/** What is said in the room, as it is shown and spoken. */
export function speechText(say: Say, names: Names, speech: Speech): string {
  return usualSpeechText(say, names, speech) ?? sentence(say, otherText(say, names, speech));
}

function otherText(say: Say, names: Names, speech: Speech): string {
  const name = (state: StateId) => inText(say, names, state);
  switch (speech.kind) {
    case 'putToVote':
      return putText(say, names, speech);
    case 'result': {
      const { question } = speech;
      if (question.kind === 'draftResolution') throw new Error('The result on a draft resolution has its own words');
      return resultToldText(say, question, speech);
    }
    case 'amendment':
      return amendmentSpeech(say, name(speech.act.by), speech);
    case 'proceed':
      return proceedingText(say, names, speech.how);
    case 'motionAgreed':
      return say('speech.motionAgreed', { motion: motionText(say, names, speech.motion) });
    case 'preliminaryRuled':
      return say('speech.preliminaryRuled', { draft: speech.draft, matter: speech.matter });
    case 'cede':
      return say('speech.cede', { from: name(speech.from), to: sentence(say, name(speech.to)) });
    case 'presides':
      return say(`speech.${speech.why}`, { state: name(speech.member) });
    case 'agreed':
      return say(`speech.agreed.${speech.on}`, { title: speech.title });
    case 'objected':
      return say(`speech.objected.${speech.on}`, { state: name(speech.by) });
    case 'silenceKept':
      return say('speech.silenceKept', { title: speech.title });
    case 'silenceBroken':
      return say('speech.silenceBroken', { state: name(speech.by), title: speech.title });
    case 'ballot':
      return ballotText(say, speech.ballot, speech.required);
    case 'ballotCounted':
      return ballotResultText(say, speech.ballot, speech.result);
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
      throw new Error(`usualSpeechText has the words of this: ${speech.kind}`);
    default:
      return unreachable(speech);
  }
}

function putText(
  say: Say,
  names: Names,
  { question, manner, by, onOrder }: Extract<Speech, { kind: 'putToVote' }>,
): string {
  const byRoll = manner === 'roll';
  if (question.kind === 'preliminary') {
    return say(byRoll ? 'speech.putPreliminaryRoll' : 'speech.putPreliminary', { draft: question.draft });
  }
  if (question.kind === 'ruling' && by !== undefined) {
    const put = say(byRoll ? 'speech.putRulingRoll' : 'speech.putRuling', { state: inText(say, names, by) });
    return onOrder ? join(say, put, say('speech.noRecordedCase')) : put;
  }
  return say(byRoll ? 'speech.putQuestionRoll' : 'speech.putQuestion', {
    question: questionInText(say, names, question),
  });
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
