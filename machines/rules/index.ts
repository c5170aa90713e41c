/** The public surface of the law, by hand. */
export * from './vocabulary.ts';
export type { Act, ActOf, ActType, PartAsked, PuttingAct } from './acts.ts';
export { CITATIONS, INSTRUMENTS, type Citation, type Instrument } from './sources.ts';
export { charterOn, type Charter, type Provision } from './charter.ts';
export { councilOn, nextPresident, seatOrder, type CouncilOn } from './council.ts';
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
} from './notation.ts';
export { PHASES, type Phase } from './phases.ts';
export { isOpen, needsRequest, nextToBeVotedOn } from './precedence.ts';
export type { Finding } from './findings.ts';
export { countVotes } from './tally.ts';
export { decide, OUTCOMES, type Outcome, type OutcomeKind } from './voting.ts';
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
export { nextAmendment, nextPart, orderAmendments } from './amendments.ts';
export { followUpsOf, workingDaysAfter, type FollowUp } from './assembly.ts';
export { absoluteMajority, countBallot, type BallotResult } from './ballots.ts';
export { mustAbstain } from './abstention.ts';
export { isDebated, MOTION_RANK, motionMoved, nextMotion } from './motions.ts';
export { matterAfterRuling, matterAfterVote } from './preliminary.ts';
export { refusalByRule } from './order.ts';
export { REFUSALS, type Refusal } from './refusal.ts';
