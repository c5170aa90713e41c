/**
 * The tools: a question and what is supposed about it, answered by one object each. The page, the command line, lessons
 * and exports all show these; nobody else asks `src/analysis`. Pure functions; nonsense gets no answer and a reason.
 */
export type { Answer, Case, CaseProblem, ClosedDecision } from './case.ts';
export { caseOf, councilIn, lettersOf, subjectOf, votesOn, type Subject } from './subject.ts';
export { lawOf, mayBind, partiesTo, proposalsOf, ruleCalled, ruleFor, type RuleFacts } from './decisionRule.ts';
export {
  alwaysIn,
  asksForMore,
  pageOfWays,
  playsOf,
  setsOf,
  whatItTakes,
  whoMatters,
  type PlayedVote,
  type StandingAnswer,
  type TurnAnswer,
  type TurnSupposition,
} from './turn.answer.ts';
export {
  decisionUnder,
  inCouncilOf,
  ownCouncil,
  underReforms,
  underRules,
  type ReformRow,
  type RuleRow,
} from './rules.answer.ts';
export {
  AS_RECORDED,
  blocsOf,
  blocsOffered,
  firstPlan,
  forecastOf,
  linksOf,
  planFrom,
  presetsOf,
  rescaled,
  shownVotes,
  withBloc,
  withRow,
  type Blocs,
  type Known,
} from './plan.ts';
export {
  chancesSubjectOf,
  likelyEnds,
  likelyEndsOfPlan,
  type ChancesAnswer,
  type ChancesSubject,
  type OpenQuestion,
  type PlanAnswer,
} from './chances.answer.ts';
export {
  councilChosen,
  councilOfReform,
  ownNumbersOf,
  powerOf,
  seatsOf,
  type ChoiceProblem,
  type ChosenCouncil,
  type CouncilChoice,
  type KindPower,
  type PowerAnswer,
  type PowerRatios,
  type SeatKind,
  type SeatsOfKind,
  type WeightedGame,
} from './power.answer.ts';
export { allOutcomes, endsOf, type EndCounts, type OutcomesAnswer, type VaryingVotes } from './outcomes.answer.ts';
export {
  compareLines,
  endsBesideRecord,
  sideBySide,
  type ComparedLine,
  type NoSuchLine,
  type SideBySide,
} from './comparison.answer.ts';
export { textsByTopic, type TopicCell, type TopicRow } from './texts.ts';
/** What the answers are made of, and the data that questions are made of. */
export {
  CHARTER,
  ENDS,
  MOST_LINKS,
  MOST_SEATS,
  OWN_PLACES,
  ownReform,
  permanentMembersOf,
  printFraction,
  proportionalVotes,
  REFORMS,
  rowOf,
  sizeOfReform,
  TOLERANCE,
  votesOfReform,
  whatWouldTurn,
} from '../analysis/index.ts';
export type {
  Cast,
  Cell,
  CellPlace,
  Chances,
  Change,
  Choice,
  Choices,
  ClosedKind,
  Condition,
  Decision,
  DecisionRule,
  Forecast,
  ForecastProblem,
  Indices,
  Influence,
  Influences,
  Margin,
  OwnNumbersProblem,
  Pattern,
  Probabilities,
  Reform,
  ReformSeats,
  ReformSource,
  RequiredVotes,
  Result,
  RuleName,
  Smallest,
  Space,
  Standing,
  Turn,
  UnderReform,
  Way,
} from '../analysis/index.ts';
