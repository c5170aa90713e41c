import type { ActType } from './act.ts';
import type { NotNow, Refusal } from './index.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Phase } from '../words/phases.ts';
import type { Citation } from '../words/sources.ts';

/** Why the place of an act in a meeting is another one, with the rule that says so. */
export const NOT_NOW = {
  /** The meeting has not been called to order. */
  notOpened: 'Our reading: order of business',
  alreadyOpen: 'Our reading: order of business',
  /** Rule 9: the first item of every meeting is the adoption of the agenda. */
  agendaFirst: 'PRoP 9',
  agendaContested: 'PRoP 9',
  agendaRejected: 'PRoP 9',
  agendaAdopted: 'PRoP 9',
  itemNotTakenUp: 'Our reading: order of business',
  itemTakenUp: 'Our reading: order of business',
  /** No question has been put, or none that waits for this. */
  noVote: 'Our reading: order of business',
  voteUnderWay: 'Our reading: interruption',
  /** The President calls for one kind of vote after the other; the count comes after the last call. */
  handsAreCalled: 'Practice: show of hands',
  membersAreCalled: 'Our reading: order of business',
  votingClosed: 'Our reading: correction of a vote',
  /** The votes have been counted; next is the announcement. */
  notAnnounced: 'Our reading: order of business',
  announced: 'Practice: finality',
  /** After an announcement, or an agreement, the President goes on before anything else is done. */
  goesOnFirst: 'Our reading: order of business',
  nothingToGoOnFrom: 'Our reading: order of business',
  preliminaryFirst: 'Our reading: order of business',
  noPreliminary: 'Our reading: order of business',
  agreementFirst: 'Practice: consensus',
  noAgreementSought: 'Practice: consensus',
  ballotFirst: 'Our reading: order of business',
  noBallot: 'Our reading: order of business',
  /** Rule 33: motions come before all principal motions and draft resolutions. */
  motionFirst: 'PRoP 33',
  noMotion: 'Our reading: order of business',
  motionUnderVote: 'Our reading: order of business',
  /** Rule 30: the President rules immediately; a challenge is put to the Council at once. */
  rulingFirst: 'PRoP 30',
  challengeOrGoOn: 'PRoP 30',
  challengeFirst: 'PRoP 30',
  noRuling: 'PRoP 30',
  /** Rule 18: the presidency changes with the month, and no month goes by while the Council sits. */
  noMonthGoesBy: 'PRoP 18',
  suspended: 'Our reading: order of business',
  notSuspended: 'Our reading: order of business',
  notAtTheTable: 'Our reading: order of business',
  adjourned: 'Our reading: order of business',
  /** No meeting is held: only what belongs to a vote by letters has a place. */
  inWriting: 'S/2020/253',
  notInWriting: 'S/2020/253',
} as const satisfies Readonly<Record<string, Citation>>;

export type NotNowReason = keyof typeof NOT_NOW;

export const NOT_NOW_REASONS = Object.keys(NOT_NOW) as readonly NotNowReason[]; // the keys of the table are its type

/** What an act misses where the floor is open, and nothing else stands in its way. */
const MISSES: Readonly<Record<ActType, NotNowReason>> = {
  'meeting.open': 'alreadyOpen',
  'meeting.suspend': 'itemNotTakenUp',
  'meeting.resume': 'notSuspended',
  'meeting.adjourn': 'itemNotTakenUp',
  'meeting.proceed': 'nothingToGoOnFrom',
  'agenda.adopt': 'agendaAdopted',
  'agenda.contest': 'agendaAdopted',
  'agenda.putToVote': 'agendaAdopted',
  'invitation.extend': 'itemNotTakenUp',
  'guest.invite': 'itemNotTakenUp',
  'guest.hear': 'itemNotTakenUp',
  'consideration.begin': 'itemTakenUp',
  'statement.make': 'itemNotTakenUp',
  'explanation.make': 'itemNotTakenUp',
  'presidency.cede': 'itemNotTakenUp',
  'presidency.resume': 'itemNotTakenUp',
  'presidency.pass': 'noMonthGoesBy',
  'draft.submit': 'itemNotTakenUp',
  'draft.putInBlue': 'itemNotTakenUp',
  'draft.cosponsor': 'itemNotTakenUp',
  'draft.leaveSponsors': 'itemNotTakenUp',
  'draft.second': 'itemNotTakenUp',
  'draft.requestVote': 'itemNotTakenUp',
  'draft.withdraw': 'itemNotTakenUp',
  'draft.revive': 'itemNotTakenUp',
  'draft.putToVote': 'itemNotTakenUp',
  'amendment.submit': 'itemNotTakenUp',
  'amendment.withdraw': 'itemNotTakenUp',
  'amendment.accept': 'itemNotTakenUp',
  'amendment.requestVote': 'itemNotTakenUp',
  'amendments.order': 'itemNotTakenUp',
  'draft.revise': 'itemNotTakenUp',
  'amendment.putToVote': 'itemNotTakenUp',
  'parts.request': 'itemNotTakenUp',
  'parts.object': 'itemNotTakenUp',
  'part.putToVote': 'itemNotTakenUp',
  'proposal.make': 'itemNotTakenUp',
  'motion.move': 'itemNotTakenUp',
  'motion.object': 'noMotion',
  'motion.withdraw': 'noMotion',
  'motion.agree': 'noMotion',
  'motion.putToVote': 'noMotion',
  'motion.askObjections': 'noMotion',
  'point.raise': 'itemNotTakenUp',
  'ruling.give': 'noRuling',
  'ruling.challenge': 'noRuling',
  'preliminary.raise': 'itemNotTakenUp',
  'preliminary.raiseOnMotion': 'noMotion',
  'preliminary.putToVote': 'noPreliminary',
  'preliminary.rule': 'noPreliminary',
  'hands.show': 'noVote',
  'vote.cast': 'noVote',
  'votes.tally': 'noVote',
  'vote.change': 'noVote',
  'vote.correct': 'noVote',
  'vote.regret': 'noVote',
  'voting.close': 'noVote',
  'result.declare': 'noVote',
  'recommendation.putToVote': 'itemNotTakenUp',
  'consensus.seek': 'itemNotTakenUp',
  'consensus.seekOnDraft': 'itemNotTakenUp',
  'consensus.object': 'noAgreementSought',
  'consensus.declare': 'noAgreementSought',
  'silence.begin': 'itemNotTakenUp',
  'silence.break': 'itemNotTakenUp',
  'silence.end': 'itemNotTakenUp',
  'ballot.open': 'itemNotTakenUp',
  'ballot.count': 'noBallot',
  'ballot.compare': 'noBallot',
  'delegation.leave': 'notAtTheTable',
  'delegation.return': 'notAtTheTable',
  'delegation.signal': 'itemNotTakenUp',
  'delegation.instruct': 'itemNotTakenUp',
  'practice.set': 'itemNotTakenUp',
  'party.set': 'itemNotTakenUp',
  'written.begin': 'notInWriting',
  'written.end': 'notInWriting',
};

/** What stands in the way of an act in a phase; `but`: another reason for some acts. */
interface InTheWay {
  /** Absent where the floor is open: then it is what the act itself misses. */
  readonly reason?: NotNowReason;
  readonly but?: Partial<Readonly<Record<ActType, NotNowReason>>>;
}

const COUNTING = { 'voting.close': 'handsAreCalled', 'result.declare': 'handsAreCalled' } as const;
/** Acts of the vote that is being taken, where the calls do not ask for them. */
const CASTING = {
  'hands.show': 'handsAreCalled',
  'vote.cast': 'handsAreCalled',
  'votes.tally': 'handsAreCalled',
} as const;
const CORRECTING = { 'vote.correct': 'handsAreCalled' } as const;
const OPENING = { 'meeting.open': 'alreadyOpen', 'presidency.pass': 'noMonthGoesBy' } as const;
/** What interrupts a vote, except one on what has interrupted already. */
const INTERRUPTING = { ...OPENING, 'point.raise': 'challengeFirst', 'motion.move': 'motionUnderVote' } as const;
const CALLING: InTheWay = { reason: 'voteUnderWay', but: { ...INTERRUPTING, ...COUNTING, ...CASTING, ...CORRECTING } };
const AFTER_THE_VOTE = {
  'hands.show': 'announced',
  'vote.cast': 'announced',
  'votes.tally': 'announced',
  'vote.change': 'announced',
  'vote.correct': 'announced',
  'voting.close': 'announced',
  'result.declare': 'announced',
} as const;

const IN_THE_WAY: Readonly<Record<Phase, InTheWay>> = {
  scheduled: { reason: 'notOpened' },
  calledToOrder: { reason: 'agendaFirst', but: OPENING },
  agendaContested: { reason: 'agendaContested', but: OPENING },
  agendaRejected: { reason: 'agendaRejected', but: OPENING },
  agendaAdopted: {},
  statesInvited: {},
  beforeTheVote: {},
  callingInFavour: CALLING,
  callingAgainst: CALLING,
  callingAbstaining: CALLING,
  handsCounted: {
    reason: 'voteUnderWay',
    but: { ...INTERRUPTING, ...CASTING, ...CORRECTING, 'result.declare': 'notAnnounced' },
  },
  callingTheRoll: {
    reason: 'voteUnderWay',
    but: {
      ...INTERRUPTING,
      'hands.show': 'membersAreCalled',
      'result.declare': 'membersAreCalled',
      'vote.correct': 'membersAreCalled',
    },
  },
  votingClosed: {
    reason: 'voteUnderWay',
    but: {
      ...INTERRUPTING,
      'hands.show': 'votingClosed',
      'vote.cast': 'votingClosed',
      'votes.tally': 'votingClosed',
      'vote.change': 'votingClosed',
      'voting.close': 'votingClosed',
      'meeting.proceed': 'notAnnounced',
    },
  },
  resultDeclared: { reason: 'goesOnFirst', but: { ...OPENING, ...AFTER_THE_VOTE } },
  afterTheVote: {},
  preliminaryRaised: { reason: 'preliminaryFirst', but: OPENING },
  preliminaryRuled: { reason: 'challengeOrGoOn', but: OPENING },
  orderRuled: { reason: 'challengeOrGoOn', but: OPENING },
  seekingConsensus: { reason: 'agreementFirst', but: OPENING },
  consensusDeclared: { reason: 'goesOnFirst', but: OPENING },
  ballotOpen: { reason: 'ballotFirst', but: OPENING },
  ballotCounted: { reason: 'goesOnFirst', but: OPENING },
  motionMoved: { reason: 'motionFirst', but: OPENING },
  motionAgreed: { reason: 'goesOnFirst', but: OPENING },
  pointRaised: { reason: 'rulingFirst', but: OPENING },
  pointRuled: { reason: 'challengeOrGoOn', but: OPENING },
  suspended: { reason: 'suspended', but: { 'meeting.open': 'alreadyOpen' } },
  adjourned: { reason: 'adjourned' },
  inWriting: { reason: 'inWriting' },
  awaitingLetters: { reason: 'inWriting' },
  lettersIn: { reason: 'inWriting' },
  writingEnded: { reason: 'inWriting' },
};

/** Why an act that the chart does not know in a phase has its place elsewhere. */
export function reasonNotNow(act: ActType, phase: Phase): NotNowReason {
  const { reason, but } = IN_THE_WAY[phase];
  return but?.[act] ?? reason ?? MISSES[act];
}

/** A refusal with the rule that it cites. */
export type CitedRefusal = RuleRefusal | (NotNow & { readonly reason: NotNowReason; readonly citation: Citation });

/**
 * The rule that a refusal cites. A refusal does not hold why an act has its place elsewhere, because that follows from
 * the act and the phase: so a line is played without these tables, and they are loaded with the words of refusals.
 */
export function cited(refusal: Refusal): CitedRefusal {
  if (refusal.kind !== 'notNow') return refusal;
  const reason = reasonNotNow(refusal.act, refusal.phase);
  return { ...refusal, reason, citation: NOT_NOW[reason] };
}
