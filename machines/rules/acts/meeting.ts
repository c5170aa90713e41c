import type { LawsOf } from './law.ts';

export type MeetingAct =
  /** The President calls the meeting to order. */
  | { readonly type: 'meeting.open' }
  /** The President suspends the meeting, nobody objecting; and resumes it. */
  | { readonly type: 'meeting.suspend' }
  | { readonly type: 'meeting.resume' }
  | { readonly type: 'meeting.adjourn' }
  /** The President gives the floor again after an announcement or a ruling. */
  | { readonly type: 'meeting.proceed' };

/** Where the meeting stands is the chart's: these leave nothing in the record, and no rule of their own refuses them. */
export const MEETING: LawsOf<MeetingAct> = {
  'meeting.open': { by: 'president' },
  'meeting.suspend': { by: 'president', role: 'interrupting' },
  'meeting.resume': { by: 'president', role: 'resuming' },
  'meeting.adjourn': { by: 'president', role: 'adjourning' },
  'meeting.proceed': { by: 'president', role: 'proceeding' },
};
