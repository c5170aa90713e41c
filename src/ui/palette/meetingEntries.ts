import { notes } from '../../messages/text.ts';
import { listMeetings } from '../../scenario/meetings.ts';
import * as select from '../shared/selectors.ts';
import { isSeen } from '../shared/revealed.ts';
import type { Desk } from './desk.hook.ts';
import type { PaletteEntry } from './entry.ts';

/** Every meeting, by its title, day, number and symbols. A title that tells a result waits until the result has been seen. */
export function meetingEntries({ say, id, view, revealed }: Desk): readonly PaletteEntry[] {
  const whole = select.questions(view).every(({ key }) => revealed.has(key));
  return listMeetings().map((meeting) => {
    const { title, asks, agenda, language, date, number, symbols } = meeting;
    const isShown = meeting.id === id;
    const seen = isShown ? whole : isSeen(meeting.id);
    const sat =
      number === undefined ? say('ui.meetings.written') : say('ui.meetings.number', { number, label: String(number) });
    return {
      id: `meeting ${meeting.id}`,
      group: 'meetings',
      label: seen ? title : (asks ?? title),
      lang: language,
      note: notes(say, say.day(date), sat),
      also: [agenda, ...symbols, date],
      now: isShown,
      run: () => {
        if (!isShown) location.hash = `#/${meeting.id}`;
      },
    };
  });
}
