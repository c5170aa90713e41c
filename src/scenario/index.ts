/** The public surface, by hand. */
export {
  CERTAINTIES,
  FIRST_SCENARIO,
  putsAQuestion,
  type Absence,
  type ActId,
  type AmendmentText,
  type Attributed,
  type Certainty,
  type Consequence,
  type ContextEvent,
  type DraftText,
  type EndOfAgreement,
  type EndWithoutVote,
  type ExpectedEnd,
  type Member,
  type Provenance,
  type TopicProvision,
  type Reason,
  type RecordedAct,
  type Representative,
  type Scenario,
  type ScenarioAct,
  type Source,
  type Sponsors,
  type Topic,
  type VotesCast,
} from './scenario.ts';
export { readAct } from './act.parse.ts';
export { parseActId } from './id.parse.ts';
export { actIdsByIndex } from './indices.ts';
export type { MeetingSummary } from './meetings.ts';
export { parseScenario, type ParsedScenario } from './parse.ts';
export type { Form, JsonToken, Problem, ProblemCode, TextPlace, Unique } from './problem.ts';
export { councilOf, namesIn } from './states.ts';
export { withoutUnseen } from './unseen.ts';
