import { unreachable, type FollowUp } from '../../machines/rules/index.ts';
import type { Say } from './say.ts';
import { list, sentence, type Names } from './text.ts';

/** What follows in the General Assembly. */
export function followUpText(say: Say, names: Names, followUp: FollowUp): string {
  switch (followUp.kind) {
    case 'vetoMeeting': {
      const { question } = followUp;
      if (!followUp.inForce) return say('followUp.vetoMeetingNotInForce', { question, since: say.day(followUp.since) });
      const members = sentence(say, list(say, names, followUp.by));
      const until = say.day(followUp.until);
      return say('followUp.vetoMeeting', { question, until, members, count: followUp.by.length });
    }
    case 'emergencySessionPossible':
      return say('followUp.emergencySessionPossible', { question: followUp.question });
    case 'emergencySessionCalled':
      return say('followUp.emergencySessionCalled');
    default:
      return unreachable(followUp);
  }
}
