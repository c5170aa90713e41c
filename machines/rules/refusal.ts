import type { DecidedKind } from './decision/voting.ts';
import type { RecordedTally } from './words/notatedVotes.ts';
import type { Citation } from './words/sources.ts';
import type {
  DraftStatus,
  DraftSymbol,
  Guest,
  Hand,
  InvitationRule,
  IsoDate,
  Matter,
  MemberId,
  MotionKind,
  Practice,
  ProposalStatus,
  QuestionKey,
  StateId,
  TextId,
  Vote,
} from './words/vocabulary.ts';

/**
 * Why a rule refuses an act. Each arm has a sentence in the catalogue under `refusal.<kind>`. That the chart does not know
 * an act where the meeting stands is no rule's refusal: see `Refusal`.
 */
export type RuleRefusal = { readonly citation: Citation } &
  // Who.
  (
    | { readonly kind: 'notAMember'; readonly state: StateId }
    | { readonly kind: 'notInvited'; readonly state: StateId }
    | { readonly kind: 'isAMember'; readonly state: StateId }
    | { readonly kind: 'alreadyInvited'; readonly state: StateId }
    /** Rule 37 is for Members of the United Nations. */
    | { readonly kind: 'notInTheUN'; readonly state: StateId }
    /** Observers have no rule of their own, and are no Members. */
    | { readonly kind: 'noObserver'; readonly state: StateId }
    | { readonly kind: 'invitesNobody' }
    | { readonly kind: 'guestInvited'; readonly guest: Guest }
    | { readonly kind: 'guestNotInvited'; readonly guest: Guest }
    /** Rule 38: who may take part and may not submit anything. */
    | { readonly kind: 'mayNotPropose'; readonly state: StateId; readonly under: InvitationRule }
    | { readonly kind: 'away'; readonly member: MemberId }
    | { readonly kind: 'atTheTable'; readonly member: MemberId }
    // Votes.
    | { readonly kind: 'alreadyVoted'; readonly member: MemberId; readonly vote: Vote }
    | { readonly kind: 'notVoted'; readonly member: MemberId }
    | { readonly kind: 'sameVote'; readonly member: MemberId; readonly vote: Vote }
    | { readonly kind: 'otherHand'; readonly member: MemberId; readonly vote: Vote; readonly called: Hand }
    | { readonly kind: 'otherCall'; readonly vote: Hand; readonly called: Hand }
    | { readonly kind: 'membersOut'; readonly members: readonly MemberId[] }
    /** `letters`: by letters in a meeting; else in a show of hands where no meeting is held. */
    | { readonly kind: 'otherManner'; readonly letters: boolean }
    | { readonly kind: 'notAnnounced'; readonly question: QuestionKey }
    /** The member is a party to the dispute and has to abstain. */
    | { readonly kind: 'mustAbstain'; readonly member: MemberId; readonly vote: Vote }
    /** Votes that are known in part: all of them are told in one step. */
    | { readonly kind: 'votesTold' }
    | { readonly kind: 'tallyDoesNotFit'; readonly tally: RecordedTally }
    /** Nobody that is not named voted so: the totals are kept. */
    | {
        readonly kind: 'noRoomInTally';
        readonly member: MemberId;
        readonly vote: Vote;
        readonly tally: RecordedTally;
      }
    /** What was announced cannot have come of these votes. */
    | { readonly kind: 'otherResult' }
    /** Votes that are known in part leave these results open; one only: a veto, and nobody is named for it. */
    | { readonly kind: 'resultOpen'; readonly between: readonly DecidedKind[] }
    // Drafts.
    | { readonly kind: 'unknownDraft'; readonly draft: TextId }
    | { readonly kind: 'draftNotOpen'; readonly draft: DraftSymbol; readonly status: DraftStatus }
    | { readonly kind: 'nothingToExplain'; readonly draft: DraftSymbol }
    | { readonly kind: 'symbolTaken'; readonly symbol: TextId }
    | { readonly kind: 'alreadyInBlue'; readonly draft: DraftSymbol }
    | { readonly kind: 'anotherFirst'; readonly draft: DraftSymbol; readonly first: DraftSymbol }
    | { readonly kind: 'notASponsor'; readonly state: StateId; readonly draft: TextId }
    /** It co-sponsors the draft; the movers act for all. */
    | {
        readonly kind: 'onlyCoSponsor';
        readonly state: StateId;
        readonly draft: DraftSymbol;
        readonly movers: readonly StateId[];
      }
    /** It sponsors the draft; whether it acts for all is not known, and the reader has not said so. */
    | { readonly kind: 'moversUnknown'; readonly state: StateId; readonly draft: DraftSymbol }
    /** The reader says that a sponsor acts for all, where it is known who does. */
    | { readonly kind: 'moversKnown'; readonly draft: DraftSymbol; readonly movers: readonly StateId[] }
    /** Nobody else would be left to put the draft forward: it withdraws the draft, or stays. */
    | { readonly kind: 'onlyMover'; readonly state: StateId; readonly draft: DraftSymbol }
    /** It neither co-sponsored nor seconded what was withdrawn. */
    | { readonly kind: 'notSeconded'; readonly state: StateId; readonly draft: DraftSymbol }
    /** A presidential text is the President's to put forward. */
    | { readonly kind: 'notThePresident'; readonly state: StateId }
    /** It withdrew the draft itself; another sponsor may take it up. */
    | { readonly kind: 'withdrewIt'; readonly state: StateId; readonly draft: DraftSymbol }
    /** A vote has been taken with respect to it: on a part, or on an amendment. */
    | { readonly kind: 'voteTaken'; readonly draft: TextId }
    | { readonly kind: 'notWithdrawn'; readonly draft: DraftSymbol; readonly status: DraftStatus }
    /** Rule 38: the draft of an invited State waits for a member's request. */
    | { readonly kind: 'needsRequest'; readonly draft: TextId }
    | { readonly kind: 'needsNoRequest'; readonly draft: TextId }
    // The item.
    | { readonly kind: 'agendaNotAdopted' }
    | { readonly kind: 'itemNotOpen' }
    | { readonly kind: 'itemSetAside'; readonly how: 'referred' | 'postponed' }
    | { readonly kind: 'votePutOff'; readonly draft: DraftSymbol }
    | { readonly kind: 'votingUnderWay' }
    // Amendments and parts.
    | { readonly kind: 'unknownAmendment'; readonly amendment: TextId }
    | { readonly kind: 'amendmentNotOpen'; readonly amendment: TextId; readonly status: ProposalStatus }
    | { readonly kind: 'amendmentFirst'; readonly draft: DraftSymbol; readonly amendment: TextId }
    | { readonly kind: 'anotherAmendmentFirst'; readonly amendment: TextId; readonly first: TextId }
    | { readonly kind: 'unknownPart'; readonly draft: TextId; readonly part: string }
    | { readonly kind: 'partNotOpen'; readonly part: string; readonly status: ProposalStatus }
    | { readonly kind: 'partFirst'; readonly draft: TextId; readonly part: string }
    | { readonly kind: 'alreadyDivided'; readonly draft: TextId }
    | { readonly kind: 'notDivided'; readonly draft: TextId }
    | { readonly kind: 'moverObjected'; readonly draft: TextId }
    /** The draft is known whole, and has no such part. */
    | { readonly kind: 'notAPart'; readonly draft: TextId; readonly part: string }
    | { readonly kind: 'noParts' }
    /** A ruling on order names each open amendment to the draft once, and there are two at least. */
    | { readonly kind: 'notTheAmendments'; readonly draft: DraftSymbol }
    // Motions, points of order, preliminary questions.
    /** The very same motion: another of its kind is another motion. */
    | { readonly kind: 'alreadyMoved'; readonly motion: MotionKind }
    /** A member has objected, so that it is decided by a vote. */
    | { readonly kind: 'objectedTo'; readonly member: MemberId }
    | { readonly kind: 'unknownMotion'; readonly motion: number }
    | { readonly kind: 'notTheMover'; readonly state: StateId }
    | { readonly kind: 'higherMotion'; readonly motion: MotionKind; readonly first: MotionKind }
    | { readonly kind: 'undebated'; readonly motion: MotionKind }
    | { readonly kind: 'alreadyFirst'; readonly draft: DraftSymbol }
    | { readonly kind: 'practiceSettled'; readonly practice: Practice }
    | { readonly kind: 'alreadySettled'; readonly draft: TextId; readonly matter: Matter }
    /** Another preliminary question waits for its answer. */
    | { readonly kind: 'questionOpen' }
    | { readonly kind: 'motionSettled'; readonly motion: number; readonly matter: Matter }
    | { readonly kind: 'notThisDraft'; readonly draft: TextId }
    // The presidency.
    /** Nobody knows who presides, and so neither who is next in the alphabet. */
    | { readonly kind: 'presidentNotKnown' }
    | { readonly kind: 'notCeded' }
    | { readonly kind: 'nobodyLeftToPreside' }
    /** Other members sit in January, and no meeting here changes its Council. */
    | { readonly kind: 'yearEnds' }
    // Other decisions.
    /** It is agreed outside the meetings of the Council. */
    | { readonly kind: 'agreedOutside' }
    | { readonly kind: 'silenceRunning' }
    | { readonly kind: 'noSilence' }
    | { readonly kind: 'unreadablePapers' }
    | { readonly kind: 'tooManyPapers'; readonly found: number; readonly allowed: number }
    | { readonly kind: 'unknownChoice'; readonly choice: string }
    | { readonly kind: 'unreadableBallot' }
    /** An election for another number of seats than are open. */
    | { readonly kind: 'otherSeats'; readonly found: number; readonly open: number }
    /** A candidate who has the majority already, or is elected. */
    | { readonly kind: 'alreadyChosen'; readonly candidate: string }
    /** No election that the two organs could compare, or seats for which the Council has chosen nobody yet. */
    | { readonly kind: 'notChosenYet'; readonly open: number }
    /** The joint conference comes after three meetings. */
    | { readonly kind: 'threeMeetingsFirst'; readonly held: number }
    | { readonly kind: 'noSeatOpen' }
    /** More names than seats. */
    | { readonly kind: 'tooManyNames'; readonly found: number; readonly allowed: number }
    | { readonly kind: 'notInForce'; readonly since: IsoDate }
    | { readonly kind: 'noDeadlock' }
    | { readonly kind: 'alreadyCalled' }
    /** It is so already. */
    | { readonly kind: 'noChange' }
  );

/** Every kind of refusal. Written out, because the bundler keeps a list that is spread, although the page needs none. */
export const REFUSALS = [
  'notNow',
  'notAMember',
  'notInvited',
  'isAMember',
  'alreadyInvited',
  'notInTheUN',
  'noObserver',
  'invitesNobody',
  'guestInvited',
  'guestNotInvited',
  'mayNotPropose',
  'away',
  'atTheTable',
  'alreadyVoted',
  'notVoted',
  'sameVote',
  'otherHand',
  'otherCall',
  'membersOut',
  'otherManner',
  'notAnnounced',
  'mustAbstain',
  'votesTold',
  'tallyDoesNotFit',
  'noRoomInTally',
  'otherResult',
  'resultOpen',
  'unknownDraft',
  'draftNotOpen',
  'nothingToExplain',
  'symbolTaken',
  'alreadyInBlue',
  'anotherFirst',
  'notASponsor',
  'onlyCoSponsor',
  'moversUnknown',
  'moversKnown',
  'onlyMover',
  'notSeconded',
  'notThePresident',
  'withdrewIt',
  'voteTaken',
  'notWithdrawn',
  'needsRequest',
  'needsNoRequest',
  'agendaNotAdopted',
  'itemNotOpen',
  'itemSetAside',
  'votePutOff',
  'votingUnderWay',
  'unknownAmendment',
  'amendmentNotOpen',
  'amendmentFirst',
  'anotherAmendmentFirst',
  'unknownPart',
  'partNotOpen',
  'partFirst',
  'alreadyDivided',
  'notDivided',
  'moverObjected',
  'notAPart',
  'noParts',
  'notTheAmendments',
  'alreadyMoved',
  'objectedTo',
  'unknownMotion',
  'notTheMover',
  'higherMotion',
  'undebated',
  'alreadyFirst',
  'practiceSettled',
  'alreadySettled',
  'motionSettled',
  'questionOpen',
  'notThisDraft',
  'presidentNotKnown',
  'notCeded',
  'nobodyLeftToPreside',
  'agreedOutside',
  'yearEnds',
  'silenceRunning',
  'noSilence',
  'unreadablePapers',
  'tooManyPapers',
  'unknownChoice',
  'unreadableBallot',
  'otherSeats',
  'alreadyChosen',
  'notChosenYet',
  'threeMeetingsFirst',
  'noSeatOpen',
  'tooManyNames',
  'notInForce',
  'noDeadlock',
  'alreadyCalled',
  'noChange',
] as const satisfies readonly ('notNow' | RuleRefusal['kind'])[];

/** The first refusal among the items; `undefined` when none is refused. */
export function firstOf<Item>(
  items: readonly Item[],
  refusal: (item: Item, index: number) => RuleRefusal | undefined,
): RuleRefusal | undefined {
  for (const [index, item] of items.entries()) {
    const found = refusal(item, index);
    if (found) return found;
  }
  return undefined;
}
