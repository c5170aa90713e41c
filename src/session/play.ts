/** What plays records through the charts: for the build, the command line and the package. The page gets them played. */
export { meetingInputOf, recordedLine } from './tree/recordedLine.ts';
export { playRecord, RecordRefused, writeRecord } from './tree/playRecord.ts';
