import { unreachable, type FollowUp } from '../../machines/rules/index.ts';
import { questionInText } from './question.text.ts';
import type { Say } from './say.ts';
import { join, list, type Names } from './text.ts';

/** What follows in the General Assembly. */
export function followUpText(say: Say, names: Names, followUp: FollowUp): string {
  switch (followUp.kind) {
    case 'vetoMeeting':
      return vetoMeetingText(say, names, followUp);
    case 'applicationReport': {
      const { asked, why } = followUp;
      return say('followUp.applicationReport', { question: questionInText(say, names, asked), why });
    }
    case 'emergencySessionPossible': {
      const { asked, date, required } = followUp;
      return say('followUp.emergencySessionPossible', {
        question: asked ? questionInText(say, names, asked) : followUp.question,
        dated: date === undefined ? 'no' : 'yes',
        date: date === undefined ? '' : say.day(date),
        required: say('followUp.votes', { count: required }),
      });
    }
    case 'emergencySessionCalled':
      return say('followUp.emergencySessionCalled', {
        adopted: followUp.draft === undefined ? 'no' : 'yes',
        draft: followUp.draft ?? '',
      });
    default:
      return unreachable(followUp);
  }
}

type VetoMeeting = Extract<FollowUp, { kind: 'vetoMeeting' }>;

function vetoMeetingText(say: Say, names: Names, followUp: VetoMeeting): string {
  const question = questionInText(say, names, followUp.asked);
  if (!followUp.inForce) return say('followUp.vetoMeetingNotInForce', { question, since: say.day(followUp.since) });
  const { by, until } = followUp;
  return join(
    say,
    say('followUp.vetoMeeting', { question, until: say.day(until) }),
    say('followUp.vetoMeeting.precedence', { members: list(say, names, by), count: by.length }),
    say('followUp.vetoMeeting.report'),
  );
}
