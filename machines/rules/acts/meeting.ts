import type { LawsOf } from './law.ts';
import type { Lives } from './lives.ts';
import { advance, draftIn } from './recipes.ts';
import { known, type WritableRecord } from '../record.ts';
import { WITHOUT_MEETING } from './writtenProcedure.ts';
import { unreachable } from '../words/vocabulary.ts';
import { only } from '../only.ts';

export type MeetingAct =
  /** The President calls the meeting to order. */
  | { readonly type: 'meeting.open' }
  /** The President suspends the meeting, nobody objecting; and resumes it. */
  | { readonly type: 'meeting.suspend' }
  | { readonly type: 'meeting.resume' }
  /** The list of speakers is exhausted; where drafts still wait for a vote, the President asks first, and nobody objects. */
  | { readonly type: 'meeting.adjourn' }
  /** The President gives the floor again after an announcement or a ruling. */
  | { readonly type: 'meeting.proceed' };

/**
 * Where the meeting stands is the chart's: these leave nothing in the record. Only one is refused by a rule of its own: a
 * meeting is not called to order where none is held.
 */
export const MEETING: LawsOf<MeetingAct> = {
  'meeting.open': {
    by: 'president',
    refuse: ({ withoutMeeting }) => (withoutMeeting ? WITHOUT_MEETING : undefined),
  },
  'meeting.suspend': { by: 'president' },
  'meeting.resume': { by: 'president' },
  'meeting.adjourn': { by: 'president' },
  'meeting.proceed': { by: 'president' },
};

/**
 * The adjournment cuts off what was being voted on: no rule says what becomes of it, and no recorded case was found. In our
 * reading the vote has no result, and what was voted on is not before the Council any more at this meeting.
 */
export function cutOffTheVotes(next: WritableRecord, lives: Lives): void {
  for (const { question } of next.pending) {
    switch (question.kind) {
      case 'draftResolution':
        advance(next, question.draft, 'cutOff', lives);
        break;
      case 'amendment':
        proposalIn(next.amendments, ({ symbol }) => symbol === question.amendment).status = 'cutOff';
        break;
      case 'part':
        proposalIn(draftIn(next, question.draft).parts, ({ part }) => part === question.part).status = 'cutOff';
        break;
      case 'preliminary':
      case 'motion':
      case 'objection':
      case 'ruling':
      case 'agenda':
      case 'recommendation':
        break; // it has no status of its own
      default:
        unreachable(question);
    }
  }
}

function proposalIn<Proposal>(proposals: Proposal[] | undefined, isIt: (proposal: Proposal) => boolean): Proposal {
  return known(only(proposals, isIt), 'what is being voted on');
}
