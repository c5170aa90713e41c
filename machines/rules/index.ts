/** The public surface of the law, by hand. */
export * from './words/textId.ts';
export * from './words/vocabulary.ts';
export { ACTS, refusalByRule, writeAct, type Refusal } from './acts/index.ts';
export type { Act, ActOf, ActType, PuttingAct } from './acts/act.ts';
export type { ActLaw, ActorKind, ForAct } from './acts/law.ts';
export { belongsToAVoting, followsAQuestion, isPutting, roleOf, type ActRole } from './acts/roles.ts';
export type { DelegationEvent, DelegationState, DraftEvent, Lives } from './acts/lives.ts';
export { CITATIONS, INSTRUMENTS, type Citation, type Instrument } from './words/sources.ts';
export { charterOn, type Charter, type Provision } from './council/charter.ts';
export {
  councilOn,
  listedName,
  DAYS_KNOWN,
  presidentAfter,
  termEndOn,
  type CouncilOn,
  type CouncilUnknown,
} from './council/council.ts';
export { nextPresident, seatOrder } from './council/seating.ts';
export {
  parseTally,
  printTally,
  SIGNS,
  votesIn,
  type ParsedTally,
  type RecordedTally,
  type Sign,
} from './words/notatedVotes.ts';
export { parseNotation, printNotation, type NotationProblem, type ParsedNotation } from './words/notation.ts';
export { PHASES, PHASES_OF_A_VOTING, type Phase } from './words/phases.ts';
export {
  draftsWaiting,
  isOpen,
  needsRequest,
  nextMotion,
  nextPart,
  nextToBeVotedOn,
  orderMotions,
  MOTION_RANKS,
} from './acts/turns.ts';
export { LAW_EDITION } from './edition.ts';
export type { Finding } from './decision/findings.ts';
export { decideInPart, decideVote, fits, votesLeft, withThoseThatFollow, type ToldInPart } from './decision/inPart.ts';
export { countVotes } from './decision/tally.ts';
export {
  decide,
  DECIDED,
  isUnanimous,
  OUTCOMES,
  type DecidedKind,
  type Outcome,
  type OutcomeKind,
} from './decision/voting.ts';
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
  textOf,
  voteOn,
  type AgendaStatus,
  type Amendment,
  type BallotHeld,
  type Consensus,
  type ConsensusSubject,
  type DeclaredVote,
  type Delegation,
  type DelegationPosition,
  type DraftOnTable,
  type EarlierVeto,
  type ItemStatus,
  type MeetingRecord,
  type MotionDecided,
  type MotionMoved,
  type NonParticipants,
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
export { refusalOfConference } from './acts/rounds.ts';
export { moversOf } from './acts/sponsorship.ts';
export { amendmentsInOrder, nextAmendment, orderAmendments } from './acts/textsOnTable.ts';
export { closeThePoint } from './acts/points.ts';
export { cutOffTheVotes } from './acts/meeting.ts';
export { cited, NOT_NOW, NOT_NOW_REASONS, reasonNotNow, type CitedRefusal, type NotNowReason } from './acts/notNow.ts';
export { followUpsOf, workingDaysAfter, type FollowUp } from './decision/assembly.ts';
export type { ForTheAssembly } from './decision/emergencySession.ts';
export {
  absoluteMajority,
  countBallot,
  type BallotResult,
  type BothOrgans,
  type PollCount,
} from './decision/ballot.ts';
export {
  bindsParties,
  isForOrAgainst,
  membersBound,
  mustAbstain,
  provisoOn,
  votesOpenTo,
  type Proviso,
} from './decision/abstention.ts';
export { endOfTheMotion, isDebated, motionMoved, MOTIONS, type MotionEnd } from './acts/motions.ts';
export { provisoTaken } from './acts/practice.ts';
export { AFTER_THE_VOTES } from './acts/votes.ts';
export { votesTold, type TallyAct } from './acts/tallyAct.ts';
export { matterAfterRuling, matterAfterVote, settleTheMatter } from './acts/preliminary.ts';
export { REFUSALS, type RuleRefusal } from './refusal.ts';
