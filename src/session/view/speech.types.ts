import type {
  Act,
  ActOf,
  BallotHeld,
  BothOrgans,
  ConsensusSubject,
  Contested,
  DraftSymbol,
  Hand,
  InvitationRule,
  Matter,
  MemberId,
  Motion,
  MotionMoved,
  Outcome,
  PutManner,
  PuttingAct,
  Question,
  SecretBallot,
  StateId,
  TextId,
  Vote,
} from '../../../machines/rules/index.ts';
import type { RecordedAct } from '../../scenario/index.ts';

/** What is heard in the room at a stop, or told about it. The words are the catalogue's; a statement has the record's gist. */
export type Speech =
  /** `written`: no meeting is held. */
  | { readonly kind: 'silence'; readonly written?: boolean }
  /** Without a number where the file has none. */
  | { readonly kind: 'open'; readonly number?: number }
  | { readonly kind: 'agenda'; readonly item: string }
  | {
      readonly kind: 'invite';
      readonly states: readonly StateId[];
      readonly under: InvitationRule;
      readonly byVideo?: boolean;
    }
  | { readonly kind: 'drafts'; readonly drafts: readonly DraftSymbol[] }
  | {
      readonly kind: 'statement';
      readonly by: StateId;
      /** The member that presides speaks in its national capacity. */
      readonly presiding: boolean;
      /** An explanation of vote on this draft. */
      readonly explains?: DraftSymbol;
      /** Absent on a line that has left the record: what was said answered what had happened. */
      readonly recorded?: RecordedAct;
      /** The reader lets it speak; on the record it did not. */
      readonly own?: true;
    }
  | {
      readonly kind: 'putToVote';
      readonly question: Question;
      readonly manner: PutManner;
      /** Whose challenge put the ruling to the vote. */
      readonly by?: MemberId;
      /** The challenge is by the delegation of the President that ruled. */
      readonly ownRuling?: true;
      /** The ruling is on the order of amendments. */
      readonly onOrder?: true;
    }
  | {
      readonly kind: 'hands';
      readonly vote: Hand;
      readonly members: readonly MemberId[];
      /** The call that follows; absent after the last. */
      readonly next?: Exclude<Hand, 'inFavour'>;
    }
  /** A single hand at the call. */
  | { readonly kind: 'hand'; readonly member: MemberId; readonly vote: Vote }
  | { readonly kind: 'rollAnswer'; readonly member: MemberId; readonly vote: Vote }
  /** A letter that has arrived. */
  | { readonly kind: 'letter'; readonly member: MemberId; readonly vote: Vote }
  | {
      readonly kind: 'closed';
      readonly question: Question;
      /** At the table, or not known where. */
      readonly notParticipating: readonly MemberId[];
      readonly absent: readonly MemberId[];
      readonly byLetters?: boolean;
    }
  | {
      readonly kind: 'adjourned';
      /** The drafts that still wait for a vote: the President asks whether there is any objection. */
      readonly waiting: readonly DraftSymbol[];
    }
  | {
      readonly kind: 'result';
      readonly question: Question;
      readonly outcome: Outcome;
      /** No meeting is held: the result is made known, and not announced in the room. */
      readonly byLetters?: boolean;
      /** Nobody chose all of the votes. */
      readonly assumed?: true;
      /** A part was the last to be voted down, so that nothing is left of this draft or amendment. */
      readonly fallen?: TextId;
      /** The resolution that the draft became: `S/RES/2774(2025)`. Only on the record; a variation has no numbers. */
      readonly resolution?: string;
    }
  | {
      readonly kind: 'amendment';
      readonly act: ActOf<'amendment.submit'>;
      /** It would change another amendment. */
      readonly sub: boolean;
      /** By an invited State (rule 38). */
      readonly fromOutside: boolean;
    }
  | { readonly kind: 'proceed'; readonly how: Proceeding }
  | { readonly kind: 'motionAgreed'; readonly motion: Motion }
  | {
      readonly kind: 'preliminaryRaised';
      readonly act: ActOf<'preliminary.raise'>;
      readonly onAmendment: boolean;
    }
  | {
      readonly kind: 'preliminaryRuled';
      readonly contested: Contested;
      readonly matter: Matter;
      /** The record has it as the Council's decision. */
      readonly byTheCouncil?: true;
    }
  | { readonly kind: 'cede'; readonly from: MemberId; readonly to: MemberId }
  | { readonly kind: 'presides'; readonly member: MemberId; readonly why: PresidesWhy }
  | { readonly kind: 'agreed'; readonly subject: ConsensusSubject }
  /** Nothing is left to agree on. */
  | { readonly kind: 'notAgreedOn'; readonly draft: DraftSymbol }
  | { readonly kind: 'objected'; readonly subject: ConsensusSubject; readonly by: MemberId }
  | { readonly kind: 'silenceKept'; readonly title: string }
  | { readonly kind: 'silenceBroken'; readonly title: string; readonly by: MemberId }
  /** `required`: the absolute majority, in votes. `before`: the round that this one follows. */
  | { readonly kind: 'ballot'; readonly held: BallotHeld; readonly required: number; readonly before?: SecretBallot }
  | { readonly kind: 'ballotCounted'; readonly held: BallotHeld }
  /** `conference`: a joint conference can be asked for. */
  | { readonly kind: 'compared'; readonly both: BothOrgans; readonly conference: boolean }
  | { readonly kind: 'told'; readonly act: NarratedAct };

export type PresidesWhy = 'chairResumed' | 'presidencyPasses' | 'presidencyPassesSuspended';

/** Acts of which is said what they led to: the record has to be known. */
export type SpokenAct = ActOf<
  | 'meeting.adjourn'
  | 'meeting.open'
  | 'meeting.proceed'
  | 'agenda.adopt'
  | 'invitation.extend'
  | 'consideration.begin'
  | 'statement.make'
  | 'explanation.make'
  | 'amendment.submit'
  | 'presidency.cede'
  | 'presidency.resume'
  | 'presidency.pass'
  | 'motion.agree'
  | 'preliminary.raise'
  | 'preliminary.rule'
  | 'hands.show'
  | 'vote.cast'
  | 'voting.close'
  | 'result.declare'
  | 'consensus.object'
  | 'consensus.declare'
  | 'silence.break'
  | 'silence.end'
  | 'ballot.open'
  | 'ballot.count'
  | 'ballot.compare'
  | PuttingAct['type']
>;

/** All others: an act that says itself what happens. */
export type NarratedAct = Exclude<Act, SpokenAct>;

/** How the meeting goes on after an announcement or a ruling. */
export type Proceeding =
  /** Statements after the vote. */
  | { readonly kind: 'statements' }
  /** With what is left of a draft, after an amendment to it or a part of it. */
  | { readonly kind: 'draft'; readonly draft: DraftSymbol }
  /** With what is left of a draft, or of an amendment, after the last of its parts that were voted on separately. */
  | { readonly kind: 'rest'; readonly text: TextId }
  /** The ruling on the order of amendments was overruled. */
  | { readonly kind: 'ordinaryOrder'; readonly draft: DraftSymbol }
  /** The agenda was adopted by a vote. */
  | { readonly kind: 'item'; readonly item: string }
  | { readonly kind: 'noAgenda' }
  | {
      readonly kind: 'motionDecided';
      readonly carried?: Motion;
      readonly next?: MotionMoved;
      /** What was being voted on when the meeting was adjourned. */
      readonly cutOff?: readonly Question[];
    }
  /** Whether a decision is procedural. */
  | {
      readonly kind: 'settled';
      readonly contested: Contested;
      readonly matter: Matter;
      /** By a ruling that stands unchallenged; by a conclusion from a vote that a permanent member voted against; or neither. */
      readonly by: 'ruling' | 'conclusion' | 'decision';
    }
  /** A ruling on a point of order that nobody challenged. */
  | { readonly kind: 'rulingStands' }
  /** Where votes are taken in writing. */
  | { readonly kind: 'inWriting' }
  /** Where a point of order interrupted. */
  | { readonly kind: 'resumed' }
  | { readonly kind: 'on' };
