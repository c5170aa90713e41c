import type { LearnMeeting } from '../../learn/meetingPlace.ts';
import type { Say } from '../../messages/say.ts';
import { rowWords } from '../../messages/voteRow.text.ts';
import { playRecord } from '../../session/play.ts';
import { meetingOfRow, type VoteRow } from '../../votes/index.ts';

/** A row of the table as a meeting, played. @throws where the table does not know enough of it to be one */
export function rowMeetingOf(row: VoteRow, say: Say): LearnMeeting {
  const made = meetingOfRow(row, (each, named) => rowWords(say, each, named));
  if (!made.ok) throw new Error(`${row.id} is no meeting: ${made.why}`);
  return { id: row.id, scenario: made.scenario, played: playRecord(made.scenario) };
}
