import { citationOf } from '../../messages/take.text.ts';
import type { MeetingView } from '../../session/index.ts';
import { AUTHOR, EDITION } from '../../take/imprint.ts';
import { useSay } from '../shared/say.context.ts';

/** How to cite what is on screen. */
export function useCitation({ scenario, line }: MeetingView, address: string, day: string): string {
  const { meeting, question, title } = scenario;
  return citationOf(useSay(), {
    author: AUTHOR,
    edition: EDITION,
    title: question?.title ?? title,
    date: meeting.date,
    number: meeting.number,
    isRecord: line.isRecord,
    address,
    day,
  });
}
