import type { MeetingSummary } from './summary.ts';

/** Of every scenario only what a list needs: the build reads the files (src/build/scenarios.plugin.ts). */
const SUMMARIES = import.meta.glob<MeetingSummary>(['../../scenarios/*.json', '!../../scenarios/*.schema.json'], {
  import: 'default',
  query: '?summary',
  eager: true,
});

/** Every meeting that can be shown, earliest first. */
export function listMeetings(): readonly MeetingSummary[] {
  return Object.values(SUMMARIES).toSorted(
    (one, other) => one.date.localeCompare(other.date) || one.number - other.number,
  );
}
