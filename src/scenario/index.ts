/** The public surface, by hand. */
export {
  CERTAINTIES,
  ENDS_WITHOUT_VOTE,
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
  type Provision,
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
export { readAct, type ReadAct } from './act.read.ts';
export { FIRST_SCENARIO } from './first.ts';
export { actIdsByIndex } from './indices.ts';
export { listScenarios, loadScenario } from './library.ts';
export { listMeetings } from './meetings.ts';
export { namesIn } from './names.ts';
export { parseScenario, type ParsedScenario } from './parse.ts';
export type { Form, JsonToken, JsonType, Problem, ProblemCode, ProblemOf, StrayCode, Unique } from './problem.ts';
export { councilOf } from './seats.ts';
export type { MeetingSummary } from './summary.ts';
