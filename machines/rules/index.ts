/** The public surface of the law, by hand. */
export * from './vocabulary.ts';
export type { Act, ActOf, ActType } from './acts.ts';
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
export { nextToBeVotedOn } from './precedence.ts';
export type { Finding } from './findings.ts';
export { countVotes } from './tally.ts';
export { decide, OUTCOMES, type Outcome, type OutcomeKind } from './voting.ts';
export {
  draftOf,
  isAtTheTable,
  isMember,
  membersOut,
  PRESENCES,
  questionBeforeTheCouncil,
  STANCES,
  type DeclaredVote,
  type Delegation,
  type DelegationPosition,
  type DraftOnTable,
  type MeetingRecord,
  type PendingVote,
  type Presence,
  type Stance,
} from './record.ts';
export {
  REFUSALS,
  refusalToCloseTheRoll,
  refusalToInvite,
  refusalToLeave,
  refusalToPutInBlue,
  refusalToPutToVote,
  refusalToReturn,
  refusalToShowHands,
  refusalToSpeak,
  refusalToTakePosition,
  refusalToVote,
  refusalToWithdraw,
  type Refusal,
} from './refusal.ts';
