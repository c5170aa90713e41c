import type { IsoDate } from '../../machines/rules/index.ts';
import type { ExpectedEnd, Scenario } from './scenario.ts';

/** What a list of meetings says of each. */
export interface MeetingSummary {
  readonly id: string;
  readonly title: string;
  /** The language of the title. */
  readonly language: string;
  readonly date: IsoDate;
  readonly number: number;
  /** How its questions ended, in the order of the file. */
  readonly ends: readonly ExpectedEnd['outcome'][];
}

export function summaryOf(id: string, { title, language, meeting, expected }: Scenario): MeetingSummary {
  const ends = Object.values(expected).map(({ outcome }) => outcome);
  return { id, title, language, date: meeting.date, number: meeting.number, ends };
}
