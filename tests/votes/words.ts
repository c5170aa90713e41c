import en from '../../src/messages/en.json';
import { createSay } from '../../src/messages/say.ts';
import { rowWords } from '../../src/messages/voteRow.text.ts';
import { meetingOfRow, type MeetingOfRow, type NamedBy, type VoteRow } from '../../src/votes/index.ts';

const say = createSay(en, 'en');

/** The meeting of a row, in the words of the page. */
export function meetingOf(row: VoteRow): MeetingOfRow {
  return meetingOfRow(row, (of, named) => rowWords(say, of, named));
}

/** What names the question of a row; nothing where the row is no meeting. */
export function namedByIn(row: VoteRow): NamedBy[] {
  const found: NamedBy[] = [];
  meetingOfRow(row, (of, named) => {
    found.push(named);
    return rowWords(say, of, named);
  });
  return found;
}
