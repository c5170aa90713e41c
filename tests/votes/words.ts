import en from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { rowWords } from '../../src/messages/voteRow.text.ts';
import { meetingOfRow, type MeetingOfRow, type VoteRow } from '../../src/votes/index.ts';

const say = createSay(en, 'en');

/** The meeting of a row, in the words of the page. */
export function meetingOf(row: VoteRow): MeetingOfRow {
  return meetingOfRow(row, (of, named) => rowWords(say, of, named));
}
