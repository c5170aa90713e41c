import type { IsoDate } from '../../machines/rules/index.ts';
import type { ExpectedEnd } from './scenario.ts';

/** What a list of meetings says of each. */
export interface MeetingSummary {
  readonly id: string;
  readonly title: string;
  /** A title that asks, for who has not seen the results. */
  readonly asks?: string;
  /** What it is about, as the agenda has it: it tells no result. */
  readonly agenda: string;
  /** The language of the titles. */
  readonly language: string;
  readonly date: IsoDate;
  /** Absent where the Council voted in writing. */
  readonly number?: number;
  /** Of its record and of its drafts: what a reader who knows them searches for. */
  readonly symbols: readonly string[];
  /** How its questions ended, in the order of the file. */
  readonly ends: readonly ExpectedEnd['outcome'][];
}

/** Of every scenario only what a list needs: the build reads the files (src/build/scenarios.plugin.ts). */
const SUMMARIES = import.meta.glob<MeetingSummary>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  import: 'default',
  query: '?summary',
  eager: true,
});

/** Every meeting that can be shown, earliest first. */
export function listMeetings(): readonly MeetingSummary[] {
  return Object.values(SUMMARIES).toSorted(
    (one, other) => one.date.localeCompare(other.date) || (one.number ?? 0) - (other.number ?? 0),
  );
}
