import {
  unreachable,
  type Basis,
  type Contested,
  type Matter,
  type Motion,
  type MotionKind,
  type Practice,
  type ProvisoTaken,
  type Question,
} from '../../machines/rules/index.ts';
import { guestsTexts, invitedTexts } from './invitation.text.ts';
import { amendmentText, textIdText } from './proposal.text.ts';
import type { Say } from './say.ts';
import { join, sentence, type Names } from './text.ts';

/** What is voted on, as a title: `S/2016/846`, `Amendment S/2023/775 to S/2023/773`, `Motion 1: to take S/2017/962 first`. */
export function questionText(say: Say, names: Names, question: Question): string {
  switch (question.kind) {
    case 'draftResolution':
      return say('question.draftResolution', { draft: question.draft });
    case 'preliminary':
      return say('question.preliminary', { draft: contestedText(say, question) });
    case 'amendment':
    case 'part':
      return sentence(say, questionInText(say, names, question));
    case 'motion':
    case 'objection': {
      const motion = motionText(say, names, question.motion);
      return say(`question.${question.kind}`, { number: question.number, motion });
    }
    case 'ruling':
    case 'agenda':
      return say(`question.${question.kind}`);
    case 'recommendation':
      return say('question.recommendation', { of: question.of, candidate: question.candidate });
    default:
      return unreachable(question);
  }
}

/** The same in running text: `amendment S/2023/775 to S/2023/773`, `the motion to take S/2017/962 first`. */
export function questionInText(say: Say, names: Names, question: Question): string {
  switch (question.kind) {
    case 'draftResolution':
      return say('question.inText.draftResolution', { draft: question.draft });
    case 'preliminary':
      return say('question.inText.preliminary', { draft: contestedText(say, question) });
    case 'amendment':
      return say('question.inText.amendment', {
        amendment: amendmentText(say, question.amendment),
        draft: question.to === undefined ? question.draft : amendmentText(say, question.to),
      });
    case 'part': {
      const { part, amendment, draft } = question;
      return say('question.inText.part', {
        part,
        draft: amendment === undefined ? draft : amendmentText(say, amendment),
      });
    }
    case 'motion':
    case 'objection':
      return say(`question.inText.${question.kind}`, { motion: motionText(say, names, question.motion) });
    case 'ruling':
    case 'agenda':
      return say(`question.inText.${question.kind}`);
    case 'recommendation':
      return say('question.inText.recommendation', { of: question.of, candidate: question.candidate });
    default:
      return unreachable(question);
  }
}

/** What a preliminary question is about: `S/2016/846`, `motion 1`. */
export function contestedText(say: Say, contested: Contested): string {
  return 'draft' in contested
    ? textIdText(say, contested.draft)
    : say('question.inText.motionNumber', { motion: contested.motion });
}

/** What somebody moves, in running text: `to suspend the meeting`, `to take S/2017/962 first`. */
export function motionText(say: Say, names: Names, motion: Motion): string {
  switch (motion.kind) {
    case 'suspend':
    case 'adjourn':
    case 'emergencySession':
    case 'jointConference':
    case 'private':
    case 'public':
      return say(`motion.${motion.kind}`);
    case 'adjournTo':
      return say('motion.adjournTo', { until: motion.until });
    case 'refer':
      return say('motion.refer', { to: motion.to });
    case 'postpone':
      return motion.until === undefined ? say('motion.postpone') : say('motion.postponeUntil', { until: motion.until });
    case 'postponeVote': {
      const { draft, until } = motion;
      return until === undefined
        ? say('motion.postponeVote', { draft })
        : say('motion.postponeVoteUntil', { draft, until });
    }
    case 'takeFirst':
      return say('motion.takeFirst', { draft: motion.draft });
    case 'invite':
      return say('motion.invite', invitedTexts(say, names, motion));
    case 'inviteGuests':
      return say('motion.inviteGuests', guestsTexts(say, motion));
    default:
      return unreachable(motion);
  }
}

/** Any motion of a kind: `to refer the matter`. */
export function motionKindText(say: Say, kind: MotionKind): string {
  return say(`motionKind.${kind}`);
}

/** `procedural` */
export function matterText(say: Say, matter: Matter): string {
  return say(`matter.${matter}`);
}

/** What a draft rests on: `Chapter VII of the Charter`. */
export function basisText(say: Say, basis: Basis): string {
  return say(`basis.${basis}`);
}

/** The name of what a reader can switch: `The preliminary question`. */
export function practiceText(say: Say, practice: Practice): string {
  return say(`practice.${practice}`);
}

/** Why it is off, and what switching it on does. */
export function practiceExplanation(say: Say, practice: Practice): string {
  return say(`practice.${practice}.does`);
}

/** What the proviso of Article 27(3) does once it is switched on, with what is taken for given. */
export function provisoText(say: Say, { basis, about }: ProvisoTaken): string {
  const on = say('speech.practice.obligatoryAbstention.on');
  return join(say, on, say(`proviso.${about === 'situation' ? about : basis}`));
}
