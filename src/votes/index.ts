/** The table of recorded votes, 1946 to 2026, and any of its rows as a meeting. Whoever shows a row shows `CREDIT`. */
export { CREDIT, CREDIT_TEXT } from './credit.ts';
export { fetchVotes } from './fetchVotes.ts';
export {
  meetingOfRow,
  questionIn,
  type MeetingOfRow,
  type NamedBy,
  type RowWords,
  type WhyNoMeeting,
} from './meetingOfRow.ts';
export { packVotes, readVotes, type PackedVotes } from './packed.ts';
export { doubtsOf, type VoteRow } from './row.ts';
