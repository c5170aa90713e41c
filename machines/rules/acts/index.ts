import { AGENDA, type AgendaAct } from './agenda.ts';
import { AMENDMENTS, type AmendmentAct } from './amendments.ts';
import { BALLOTS, type BallotAct } from './ballots.ts';
import { CONSENSUS, type ConsensusAct } from './consensus.ts';
import { DELEGATIONS, type DelegationAct } from './delegations.ts';
import { DRAFTS, type DraftAct } from './drafts.ts';
import { INVITATIONS, type InvitationAct } from './invitations.ts';
import type { ActLaw, ActRole } from './law.ts';
import type { Lives } from './lives.ts';
import { MEETING, type MeetingAct } from './meeting.ts';
import { MOTION_ACTS, type MotionAct } from './motions.ts';
import { PARTS, type PartAct } from './parts.ts';
import { POINTS, type PointAct } from './points.ts';
import { PRACTICE, type PracticeAct } from './practice.ts';
import { PRELIMINARY, type PreliminaryAct } from './preliminary.ts';
import { PRESIDENCY, type PresidencyAct } from './presidency.ts';
import { putToTheVote } from './recipes.ts';
import { RECOMMENDATIONS_PUT, type RecommendationAct } from './recommendations.ts';
import { SPONSORSHIP, type SponsorshipAct } from './sponsorship.ts';
import { SILENCE, type SilenceAct } from './silence.ts';
import { STATEMENTS, type StatementAct } from './statements.ts';
import { VOTES_TAKEN, type VoteAct } from './votes.ts';
import { refusalOfManner, WRITTEN_PROCEDURE, type WrittenAct } from './writtenProcedure.ts';
import type { MeetingRecord, WritableRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Phase } from '../words/phases.ts';
import type { Hand, PutManner } from '../words/vocabulary.ts';

/**
 * One thing that somebody does in the room. One union for all layers: it is the event of the chart, the line of a
 * scenario, the node of a session's tree. JSON only. An act without `by` or `member` is the President's.
 */
export type Act =
  | MeetingAct
  | AgendaAct
  | InvitationAct
  | StatementAct
  | PresidencyAct
  | DraftAct
  | SponsorshipAct
  | AmendmentAct
  | PartAct
  | MotionAct
  | PointAct
  | PreliminaryAct
  | VoteAct
  | RecommendationAct
  | ConsensusAct
  | SilenceAct
  | BallotAct
  | DelegationAct
  | PracticeAct
  | WrittenAct;

export type ActType = Act['type'];
export type ActOf<Type extends ActType> = Extract<Act, { type: Type }>;

/** The acts that put a question to the vote, in one of two manners. */
export type PuttingAct = Extract<Act, { manner: PutManner }>;

/** The law of every act. */
export const ACTS: { readonly [Type in ActType]: ActLaw<ActOf<Type>> } = {
  ...MEETING,
  ...AGENDA,
  ...INVITATIONS,
  ...STATEMENTS,
  ...PRESIDENCY,
  ...DRAFTS,
  ...SPONSORSHIP,
  ...AMENDMENTS,
  ...PARTS,
  ...MOTION_ACTS,
  ...POINTS,
  ...PRELIMINARY,
  ...VOTES_TAKEN,
  ...RECOMMENDATIONS_PUT,
  ...CONSENSUS,
  ...SILENCE,
  ...BALLOTS,
  ...DELEGATIONS,
  ...PRACTICE,
  ...WRITTEN_PROCEDURE,
};

/** Why an act is out of order: a rule refuses it, or the chart does not know it where the meeting stands. */
export type Refusal = RuleRefusal | NotNow;

/** An act has no place where the meeting stands; `cited` says by which rule. */
export interface NotNow {
  readonly kind: 'notNow';
  readonly act: ActType;
  readonly phase: Phase;
}

/**
 * Why the rules refuse an act, in a state of the meeting that knows it; `undefined` when it is in order. Where the
 * meeting stands is the chart's to say; everything else that makes an act out of order is said here.
 *
 * @param called the call of a show of hands, in the states that make one; a roll has none
 */
export function refusalByRule(record: MeetingRecord, act: Act, called?: Hand): RuleRefusal | undefined {
  const law: ActLaw<Act> = ACTS[act.type];
  const manner = isPutting(act) ? refusalOfManner(record, act.manner) : undefined;
  return manner ?? law.refuse?.(record, act, called);
}

/**
 * Writes one act into the record.
 * @throws when the record is one in which the act cannot have been in order
 */
export function writeAct(next: WritableRecord, act: Act, lives: Lives): void {
  const law: ActLaw<Act> = ACTS[act.type];
  law.write?.(next, act, lives);
  if (isPutting(act) && law.question) putToTheVote(next, law.question(next, act), act.manner);
}

/** What an act is in the course of a meeting; `undefined` for what changes nothing in it. */
export function roleOf(type: ActType): ActRole | undefined {
  const law: ActLaw<Act> = ACTS[type];
  return law.question ? 'putting' : law.role;
}

export function isPutting(act: Act): act is PuttingAct {
  return 'manner' in act;
}

/** Votes, their closing and the announcement belong to the question put last: they are nothing without it. */
export function belongsToAVoting(type: ActType): boolean {
  const role = roleOf(type);
  return role === 'changingAVote' || (followsAQuestion(type) && role !== 'proceeding');
}

/** What comes with every question, to the moment when the President goes on. A member's change of mind does not. */
export function followsAQuestion(type: ActType): boolean {
  const role = roleOf(type);
  return role === 'casting' || role === 'closing' || role === 'announcing' || role === 'proceeding';
}
