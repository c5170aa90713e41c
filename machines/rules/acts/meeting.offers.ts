import type { MeetingAct } from './meeting.ts';
import type { OffersOf } from './offer.ts';

export const MEETING_OFFERS: OffersOf<MeetingAct> = {
  'meeting.open': { group: 'floor', section: 'opening', acts: () => [{ type: 'meeting.open' }] },
  'meeting.proceed': { group: 'floor', section: 'course', acts: () => [{ type: 'meeting.proceed' }] },
  'meeting.suspend': { group: 'floor', section: 'course', acts: () => [{ type: 'meeting.suspend' }] },
  'meeting.resume': { group: 'floor', section: 'course', acts: () => [{ type: 'meeting.resume' }] },
  'meeting.adjourn': { group: 'floor', section: 'end', acts: () => [{ type: 'meeting.adjourn' }] },
};
