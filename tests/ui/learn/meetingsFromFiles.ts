import type { LearnMeeting } from '../../../src/learn/meetingPlace.ts';
import type { VoteRow } from '../../../src/votes/index.ts';
import { meetingCalled } from '../../learn/meetings.ts';
import { recordedVotes } from '../../votes/records.ts';

/** In place of `src/ui/learn/fetchMeeting.ts`: there is nothing to fetch from. */
export async function fetchMeeting(id: string): Promise<LearnMeeting> {
  return meetingCalled(id);
}

const ROWS = new Map(recordedVotes().map((row) => [row.id, row]));

export async function fetchRows(): Promise<ReadonlyMap<string, VoteRow>> {
  return ROWS;
}
