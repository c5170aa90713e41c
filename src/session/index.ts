/** The reader's session on one meeting: what the page and the command line may use of it. */
export { addressOf } from './keep/address.ts';
export { belongsToAVoting, type VoteChange } from './tree/voting.ts';
export { readLink } from './keep/link.read.ts';
export { scenarioAsked, writeLink, type Link, type LinkProblem, type ReadLink } from './keep/link.ts';
export type { Laid } from './edit/ruleChoice.ts';
export { isNothing, type Supposed, type Supposing } from './edit/supposed.ts';
export {
  groupOf,
  GROUPS,
  possibleNow,
  wordsOf,
  type Actor,
  type Group,
  type PossibleAct,
  type Told,
} from './view/possible.ts';
export { meetingInputOf, recordedLine } from './tree/record.ts';
export {
  createSession,
  RecordRefused,
  type SessionActor,
  type SessionEvent,
  type SessionSnapshot,
  type SessionState,
} from './edit/session.ts';
export {
  comparisonOf,
  type Comparison,
  type ComparisonFinding,
  type Fate,
  type QuestionCompared,
} from './view/comparison.ts';
export { createView } from './view/view.ts';
export type * from './view/view.types.ts';
