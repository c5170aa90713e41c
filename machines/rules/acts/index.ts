import type { Act, ActOf, ActType } from './act.ts';
import { AGENDA } from './agenda.ts';
import { AMENDMENTS } from './amendments.ts';
import { BALLOTS } from './ballots.ts';
import { CONSENSUS } from './consensus.ts';
import { DELEGATIONS } from './delegations.ts';
import { DRAFTS } from './drafts.ts';
import { INVITATIONS } from './invitations.ts';
import type { ActLaw } from './law.ts';
import type { Lives } from './lives.ts';
import { MEETING } from './meeting.ts';
import { MOTION_ACTS } from './motions.ts';
import { PARTS } from './parts.ts';
import { POINTS } from './points.ts';
import { PRACTICE } from './practice.ts';
import { PRELIMINARY } from './preliminary.ts';
import { PRESIDENCY } from './presidency.ts';
import { putToTheVote } from './recipes.ts';
import { isPutting } from './roles.ts';
import { RECOMMENDATIONS_PUT } from './recommendations.ts';
import { SPONSORSHIP } from './sponsorship.ts';
import { SILENCE } from './silence.ts';
import { STATEMENTS } from './statements.ts';
import { VOTES_TAKEN } from './votes.ts';
import { refusalOfManner, WRITTEN_PROCEDURE } from './writtenProcedure.ts';
import type { MeetingRecord, WritableRecord } from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Phase } from '../words/phases.ts';
import type { Hand } from '../words/vocabulary.ts';

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
