/** The public surface, by hand. */
export {
  CERTAINTIES,
  ENDS_WITHOUT_VOTE,
  FIRST_SCENARIO,
  parseActId,
  PROVENANCES,
  putsAQuestion,
  type Absence,
  type ActId,
  type AmendmentText,
  type Attributed,
  type Certainty,
  type ContextEvent,
  type DraftText,
  type EndWithoutVote,
  type EventId,
  type ExpectedEnd,
  type Invitation,
  type Meeting,
  type Member,
  type NamedState,
  type Provenance,
  type TopicProvision,
  type Reason,
  type RecordedAct,
  type Representative,
  type Scenario,
  type ScenarioAct,
  type ScenarioPuttingAct,
  type Source,
  type Sponsors,
  type Submission,
  type Topic,
  type VotesCast,
} from './scenario.ts';
export { readAct, type ReadAct } from './act.parse.ts';
export { actIdsByIndex } from './indices.ts';
export { fetchFirstScenario } from './fetch.ts';
export { listScenarios, loadScenario } from './library.ts';
export { listMeetings, type MeetingSummary } from './meetings.ts';
export { parseScenario, type ParsedScenario } from './parse.ts';
export type {
  Form,
  JsonToken,
  JsonType,
  Problem,
  ProblemCode,
  ProblemOf,
  StrayCode,
  TextPlace,
  Unique,
} from './problem.ts';
export { councilOf, namesIn } from './states.ts';
