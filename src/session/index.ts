/** The reader's session on one meeting: what the page and the command line may use of it. */
export { addressOf } from './address.ts';
export { belongsToAVoting, type VoteChange } from './ballot.ts';
export { readLink } from './link.read.ts';
export { scenarioAsked, writeLink, type Link, type LinkProblem, type ReadLink } from './link.ts';
export type { Laid } from './laid.ts';
export { isNothing, type Supposed, type Supposing } from './supposed.ts';
export { possibleNow, type Actor, type PossibleAct, type Told } from './possible.ts';
export { meetingInputOf, recordedLine } from './recorded.ts';
export {
  createSession,
  RecordRefused,
  type SessionActor,
  type SessionEvent,
  type SessionSnapshot,
  type SessionState,
} from './session.ts';
export {
  comparisonOf,
  type Comparison,
  type ComparisonFinding,
  type Fate,
  type QuestionCompared,
} from './comparison.ts';
export { createView } from './view.ts';
export type * from './view.types.ts';
