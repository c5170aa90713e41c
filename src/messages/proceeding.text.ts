import { unreachable, type Motion } from '../../machines/rules/index.ts';
import type { Proceeding } from '../session/index.ts';
import { guestsTexts, invitedTexts } from './invitation.text.ts';
import { contestedText, motionText, questionInText } from './question.text.ts';
import type { Say } from './say.ts';
import { textIdText } from './proposal.text.ts';
import { inText, join, sentence, type Names } from './text.ts';

/** How the meeting goes on after an announcement or a ruling. */
export function proceedingText(say: Say, names: Names, how: Proceeding): string {
  switch (how.kind) {
    case 'statements':
      return say('speech.proceed');
    case 'draft':
      return say('speech.proceed.draft', { draft: how.draft });
    case 'rest':
      return say('speech.proceed.rest', { text: textIdText(say, how.text) });
    case 'ordinaryOrder':
      return say('speech.proceed.ordinaryOrder', { draft: how.draft });
    case 'item':
      return say('speech.proceed.item', { item: how.item });
    case 'noAgenda':
    case 'rulingStands':
    case 'resumed':
    case 'inWriting':
    case 'on':
      return say(`speech.proceed.${how.kind}`);
    case 'motionDecided':
      return afterTheMotion(say, names, how);
    case 'settled': {
      const { contested, matter, by } = how;
      const draft = contestedText(say, contested);
      if (by === 'conclusion') return say('speech.proceed.concluded', { draft });
      const settled = say('speech.proceed.settled', { draft, matter });
      return by === 'ruling' ? join(say, say('speech.proceed.unchallenged'), settled) : settled;
    }
    default:
      return unreachable(how);
  }
}

function afterTheMotion(
  say: Say,
  names: Names,
  { carried, next, cutOff = [] }: Extract<Proceeding, { kind: 'motionDecided' }>,
): string {
  const effect = carried && effectText(say, names, carried);
  if (effect !== undefined && cutOff.length > 0) {
    const questions = say.list(cutOff.map((question) => questionInText(say, names, question)));
    return join(say, effect, say('speech.proceed.cutOff', { questions, count: cutOff.length }));
  }
  if (!next) return effect ?? say('speech.proceed.resumed');
  const coming = say('speech.proceed.nextMotion', {
    state: inText(names, next.by),
    motion: motionText(say, names, next.motion),
  });
  return effect === undefined ? coming : join(say, effect, coming);
}

/** What a motion does that was carried. */
function effectText(say: Say, names: Names, motion: Motion): string {
  switch (motion.kind) {
    case 'suspend':
      return say('speech.proceed.suspended');
    case 'adjourn':
      return say('speech.proceed.adjourned');
    case 'adjournTo':
      return say('speech.proceed.adjournedUntil', { until: motion.until });
    case 'refer':
      return say('speech.proceed.referred', { to: motion.to });
    case 'postpone':
      return motion.until === undefined
        ? say('speech.proceed.postponed')
        : say('speech.proceed.postponedUntil', { until: motion.until });
    case 'postponeVote': {
      const { draft, until } = motion;
      return until === undefined
        ? say('speech.proceed.voteOff', { draft })
        : say('speech.proceed.voteOffUntil', { draft, until });
    }
    case 'takeFirst':
      return say('speech.proceed.takenFirst', { draft: motion.draft });
    case 'invite':
      return sentence(say, say('speech.proceed.invited', invitedTexts(say, names, motion)));
    case 'inviteGuests':
      return sentence(say, say('speech.proceed.guestsInvited', guestsTexts(say, motion)));
    case 'private':
    case 'public':
    case 'emergencySession':
    case 'jointConference':
      return say(`speech.proceed.${motion.kind}`);
    default:
      return unreachable(motion);
  }
}
