/** The public surface of the law, by hand. */
export * from './words/textId.ts';
export * from './words/vocabulary.ts';
export {
  ACTS,
  belongsToAVoting,
  followsAQuestion,
  isPutting,
  refusalByRule,
  REFUSALS,
  roleOf,
  writeAct,
  type Act,
  type ActOf,
  type ActType,
  type PuttingAct,
  type Refusal,
} from './acts/index.ts';
export type { ActLaw, ActRole, ActorKind, ForAct } from './acts/law.ts';
export type { DelegationEvent, DelegationState, DraftEvent, Lives } from './acts/lives.ts';
export { CITATIONS, INSTRUMENTS, type Citation, type Instrument } from './words/sources.ts';
export { charterOn, type Charter, type Provision } from './council/charter.ts';
export {
  councilOn,
  DAYS_KNOWN,
  memberName,
  termEndOn,
  type CouncilOn,
  type CouncilUnknown,
} from './council/council.ts';
export { seatOrder } from './council/seating.ts';
export { nextPresident } from './council/succession.ts';
export { SIGNS, votesIn, type Sign } from './words/notatedVotes.ts';
export {
  parseNotation,
  parseTally,
  printNotation,
  printTally,
  type NotationProblem,
  type ParsedNotation,
  type ParsedTally,
  type RecordedTally,
} from './words/notation.ts';
export { PHASES, PHASES_OF_A_VOTING, type Phase } from './words/phases.ts';
export { isOpen, needsRequest, nextToBeVotedOn } from './acts/precedence.ts';
export { LAW_EDITION } from './edition.ts';
export type { Finding } from './decision/findings.ts';
export { countVotes } from './decision/tally.ts';
export { decide, isUnanimous, OUTCOMES, type DecidedKind, type Outcome, type OutcomeKind } from './decision/voting.ts';
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
  type EarlierVeto,
  type ItemStatus,
  type MeetingRecord,
  type MotionDecided,
  type MotionMoved,
  type Part,
  type PendingVote,
  type Presence,
  type ProvisoTaken,
  type Ruling,
  type Silence,
  type Stance,
  type TextOnTable,
  type WritableRecord,
} from './record.ts';
export { moversOf } from './acts/sponsorship.ts';
export { nextPart } from './acts/parts.ts';
export { amendmentsInOrder, nextAmendment, orderAmendments } from './acts/textsOnTable.ts';
export { closeThePoint } from './acts/points.ts';
export { followUpsOf, workingDaysAfter, type FollowUp } from './decision/assembly.ts';
export type { ForTheAssembly } from './decision/emergencySession.ts';
export { absoluteMajority, countBallot, type BallotResult } from './decision/ballot.ts';
export {
  bindsParties,
  isForOrAgainst,
  membersBound,
  mustAbstain,
  provisoOn,
  votesOpenTo,
  type Proviso,
} from './decision/abstention.ts';
export {
  endOfTheMotion,
  isDebated,
  motionMoved,
  MOTIONS,
  nextMotion,
  orderMotions,
  type MotionEnd,
} from './acts/motions.ts';
export { provisoTaken } from './acts/practice.ts';
export { AFTER_THE_VOTES } from './acts/votes.ts';
export { matterAfterRuling, matterAfterVote, settleTheMatter } from './acts/preliminary.ts';
export type { RuleRefusal } from './refusal.ts';
