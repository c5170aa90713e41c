import type { Scenario } from '../scenario/index.ts';
import type { Say } from '../messages/say.ts';

type Meeting = Scenario['meeting'];

/** `Security Council, 7785th meeting (S/PV.7785)`; of a vote in writing, that it was one. */
export function meetingText(say: Say, { number, record }: Meeting): string {
  return number === undefined || record === undefined
    ? say('minutes.written')
    : say('minutes.meeting', { n: number, number: String(number), record });
}

/** What names a meeting in an object that is printed. */
export function namedMeeting({ number, record, date, written }: Meeting) {
  return {
    ...(number === undefined ? {} : { number }),
    ...(record === undefined ? {} : { record }),
    ...(written === undefined ? {} : { written }),
    date,
  };
}
