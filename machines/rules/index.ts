/** The public surface of the law, by hand. */
export * from './words/vocabulary.ts';
export type { Act, ActOf, ActType, PartAsked, PuttingAct } from './acts/acts.ts';
export { CITATIONS, INSTRUMENTS, type Citation, type Instrument } from './words/sources.ts';
export { charterOn, type Charter, type Provision } from './council/charter.ts';
export { councilOn, type CouncilOn } from './council/council.ts';
export { nextPresident, seatOrder } from './council/seating.ts';
export {
  parseNotation,
  parseTally,
  printNotation,
  printTally,
  SIGNS,
  type NotationProblem,
  type ParsedNotation,
  type ParsedTally,
  type RecordedTally,
  type Sign,
} from './words/notation.ts';
export { PHASES, type Phase } from './words/phases.ts';
export { isOpen, needsRequest, nextToBeVotedOn } from './acts/precedence.ts';
export { LAW_EDITION } from './edition.ts';
export type { Finding } from './decision/findings.ts';
export { countVotes } from './decision/tally.ts';
export { decide, OUTCOMES, type Outcome, type OutcomeKind } from './decision/voting.ts';
export {
  AGENDA_STATUSES,
  draftOf,
  isAtTheTable,
  isMember,
  ITEM_STATUSES,
  lastDeclared,
  membersOut,
  PRESENCES,
  questionBeforeTheCouncil,
  STANCES,
  voteOn,
  type AgendaStatus,
  type Amendment,
  type BallotHeld,
  type Consensus,
  type DeclaredVote,
  type Delegation,
  type DelegationPosition,
  type DraftOnTable,
  type ItemStatus,
  type MeetingRecord,
  type MotionDecided,
  type MotionMoved,
  type Part,
  type PendingVote,
  type Presence,
  type Ruling,
  type Silence,
  type Stance,
} from './record.ts';
export { nextAmendment, nextPart, orderAmendments } from './acts/amendments.ts';
export { followUpsOf, workingDaysAfter, type FollowUp } from './decision/assembly.ts';
export { absoluteMajority, countBallot, type BallotResult } from './acts/ballots.ts';
export { mustAbstain } from './decision/abstention.ts';
export { isDebated, MOTION_RANK, motionMoved, nextMotion } from './acts/motions.ts';
export { matterAfterRuling, matterAfterVote } from './acts/preliminary.ts';
export { refusalByRule } from './acts/order.ts';
export { REFUSALS, type Refusal } from './refusal.ts';
