/**
 * The reader's session on one meeting: what every other folder may use of it. What the page needs before its first step
 * is here; two more doors lead to what is loaded on demand, `keep/index.ts` (what comes from outside is read there) and
 * `view/later.ts`; `keep/address.ts` and `keep/study.pack.ts` are fetched by themselves, to write what the reader has made
 * into the address. Changes are loaded by `loadChanges`.
 */
export { placeInRecord, recordAddress } from './keep/recordAddress.ts';
export { belongsToAVoting, type AskedAct, type VoteChange, type VoteTold } from './tree/lineVotings.ts';
export { scenarioAsked, writeLink, type LinkProblem, type ReadLink } from './keep/link.ts';
export type { StudyProblem } from './keep/study.problem.ts';
export type { Misfit, ReadStudy } from './keep/study.read.ts';
export type { Edits } from './edit/edits.ts';
export type { RuleChoice } from './edit/ruleChoice.ts';
export type { Link, StudyData } from './edit/study.data.ts';
export {
  isNothing,
  PRESETS,
  type Plan,
  type PowerChoice,
  type Preset,
  type Supposed,
  type Supposing,
} from './edit/suppositions.ts';
export { createSession, importChanges, isKnown, loadChanges } from './edit/session.ts';
export { readRecord, type PlayedRecord } from './tree/playedRecord.ts';
export type { SessionEvent } from './edit/session.event.ts';
export type { SessionState, Variation, VariationId } from './edit/study.ts';
export type { FixedContext } from './tree/context.ts';
export { groupBy } from './tree/groupBy.ts';
export type { LineAct } from './tree/tree.ts';
export type { NextAct } from './view/ahead.ts';
export type { Comparison, Fate, QuestionCompared } from './view/comparison.ts';
export type { OutlinePlace, OutlineState } from './view/outline.ts';
export type { Actor, Group, PossibleAct, Wording } from './view/possible.ts';
export type { ActBy, ChartName, ChartNow, ChartPlace, ChartSubject } from './view/chart.ts';
export { isStatement } from './view/isStatement.ts';
export { share } from './view/share.ts';
export { createView } from './view/view.ts';
export type * from './view/view.types.ts';
export type { QuestionOnLine, QuestionsOnLine } from './view/questionOnLine.ts';
