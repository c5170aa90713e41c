import { unreachable, type Act, type MotionKind, type Phase } from '../../machines/rules/index.ts';
import type { MeetingView } from '../session/index.ts';
import { questionInText } from './question.text.ts';
import type { Say } from './say.ts';
import type { Names } from './text.ts';

/** What the sentence is made from, apart from the phase. */
export interface Pending {
  readonly question: MeetingView['question'];
  readonly motions: MeetingView['room']['motions'];
  /** The name of the draft that is voted on next. */
  readonly draft: string | undefined;
  /** What the President would do about what is pending. */
  readonly waits: Act | undefined;
}

/** In one sentence, what is pending before the Council, and how it is decided. */
export function pendingText(say: Say, names: Names, phase: Phase, pending: Pending): string {
  const { question, draft, waits } = pending;
  switch (phase) {
    case 'beforeTheVote':
    case 'afterTheVote':
      return say('pending.floor', { next: draft === undefined ? 'none' : 'some', draft: draft ?? '' });
    case 'inWriting':
      return say('pending.inWriting', { next: draft === undefined ? 'none' : 'some', draft: draft ?? '' });
    case 'callingInFavour':
    case 'callingAgainst':
    case 'callingAbstaining':
    case 'callingTheRoll':
      return say('pending.casting', { question: asked(say, names, question) });
    case 'handsCounted':
    case 'resultDeclared':
    case 'awaitingLetters':
      return say(`pending.${phase}`, { question: asked(say, names, question) });
    case 'votingClosed':
    case 'lettersIn':
      return say('pending.votingClosed', { question: asked(say, names, question) });
    case 'preliminaryRuled':
    case 'orderRuled':
    case 'pointRuled':
      return say('pending.ruled');
    case 'motionMoved':
      return say('pending.motionMoved', {
        motion: motionOf(pending),
        how: waits?.type === 'motion.agree' ? 'agreed' : 'vote',
      });
    case 'scheduled':
    case 'calledToOrder':
    case 'agendaContested':
    case 'agendaRejected':
    case 'agendaAdopted':
    case 'statesInvited':
    case 'preliminaryRaised':
    case 'seekingConsensus':
    case 'consensusDeclared':
    case 'ballotOpen':
    case 'ballotCounted':
    case 'motionAgreed':
    case 'pointRaised':
    case 'suspended':
    case 'adjourned':
    case 'writingEnded':
      return say(`pending.${phase}`);
    default:
      return unreachable(phase);
  }
}

function asked(say: Say, names: Names, question: Pending['question']): string {
  return question ? questionInText(say, names, question.question) : '';
}

/** The motion that is decided next, by its kind. */
function motionOf({ motions, waits }: Pending): MotionKind | 'some' {
  const number = waits && 'motion' in waits ? waits.motion : undefined;
  return motions.find((moved) => moved.number === number)?.motion.kind ?? 'some';
}
