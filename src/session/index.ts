/** The reader's session on one meeting: what the page and the command line may use of it. */
export type { VoteChange } from './ballot.ts';
export { readLink } from './link.read.ts';
export { scenarioAsked, writeLink, type Link, type LinkProblem, type ReadLink } from './link.ts';
export { meetingInputOf, recordedLine } from './recorded.ts';
export {
  createSession,
  RecordRefused,
  type SessionActor,
  type SessionEvent,
  type SessionSnapshot,
  type SessionState,
} from './session.ts';
export { createView } from './view.ts';
export type * from './view.types.ts';
