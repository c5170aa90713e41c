import type { AgendaAct } from './agenda.ts';
import type { AmendmentAct } from './amendments.ts';
import type { BallotAct } from './ballots.ts';
import type { ConsensusAct } from './consensus.ts';
import type { DelegationAct } from './delegations.ts';
import type { DraftAct } from './drafts.ts';
import type { InvitationAct } from './invitations.ts';
import type { MeetingAct } from './meeting.ts';
import type { MotionAct } from './motions.ts';
import type { PartAct } from './parts.ts';
import type { PointAct } from './points.ts';
import type { PracticeAct } from './practice.ts';
import type { PreliminaryAct } from './preliminary.ts';
import type { PresidencyAct } from './presidency.ts';
import type { RecommendationAct } from './recommendations.ts';
import type { SponsorshipAct } from './sponsorship.ts';
import type { SilenceAct } from './silence.ts';
import type { StatementAct } from './statements.ts';
import type { VoteAct } from './votes.ts';
import type { WrittenAct } from './writtenProcedure.ts';
import type { PutManner } from '../words/vocabulary.ts';

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
