/** The mathematics of votes: pure functions of a Council, its votes and a rule. `src/tools` asks it for everybody else. */
export { chancesOf, type Chances, type ChancesFound, type Circumstances } from './chances.ts';
export {
  asRecorded,
  rowOf,
  undecided,
  type Cast,
  type Condition,
  type Forecast,
  type ForecastProblem,
  type Links,
  type Probabilities,
} from './forecast.ts';
export { influencesOf, type Influence, type Influences, type InfluencesFound } from './influence.ts';
export { MOST_HOLDERS, MOST_LINKS, MOST_SEATS, MOST_WEIGHT, TOLERANCE } from './bounds.ts';
export {
  power,
  powerWithAbstention,
  type Indices,
  type MemberPower,
  type MemberPowerWithAbstention,
  type Power,
  type PowerWithAbstention,
} from './power.ts';
export { OWN_PLACES, ownReform, type OwnNumbers, type OwnNumbersProblem, type OwnReform } from './reform.own.ts';
export {
  elementsPaperVotes,
  proportionalVotes,
  reformedCouncil,
  sizeOfReform,
  votesOfReform,
  type Reform,
  type ReformedCouncil,
  type ReformSeats,
  type ReformSource,
  type RequiredVotes,
  holdersOf,
  permanentMembersOf,
} from './reform.ts';
export { REFORMS } from './reforms/index.ts';
export {
  asCounted,
  bodyOf,
  CHARTER,
  decideBy,
  kindOf,
  NO_VETO,
  obligatoryAbstention,
  RULE_NAMES,
  TWO_VETOES,
  vetoSuspended,
  weightsOf,
  type Body,
  type ClosedKind,
  type Decision,
  type DecisionRule,
  type RuleName,
  type Voter,
  type Weight,
} from './rule.ts';
export { smallest, waysOf, type Pattern, type Result, type Smallest, type Way, type Wish } from './smallest.ts';
export { placeOf, spaceOf, type Cell, type CellPlace, type Choices, type Space } from './space.ts';
export { standings, type Margin, type Standing, type Standings } from './standing.ts';
export { whatWouldTurn, type Change, type Choice, type Turn } from './turn.ts';
export { printFraction, type Fraction } from './fraction.ts';
export { powerFractions, type PowerFractions } from './fractions.ts';
export {
  ENDS,
  holdersUnder,
  OPEN_MATTERS,
  underReform,
  vetoesThatDefeat,
  type OpenMatter,
  type Range,
  type UnderReform,
} from './underReform.ts';
export { underWeights } from './underWeights.ts';
export {
  weightedPowerWithAbstention,
  type WeightedPowerWithAbstention,
  type WeightedSwings,
} from './weightedAbstention.ts';
export { weightedPower, type WeightedPower } from './weightedPower.ts';
export {
  numberedSeat,
  weightedCouncil,
  weightOf,
  type WeightedCouncil,
  type WeightedCouncilRead,
  type WeightedSeat,
  type WeightsProblem,
} from './weights.ts';
