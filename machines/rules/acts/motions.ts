import { refusalToCallEmergencySession } from '../decision/emergencySession.ts';
import { inviteGuests, inviteStates, refusalToInvite, refusalToInviteGuests } from './invitations.ts';
import type { LawsOf } from './law.ts';
import { refusalToMember } from './members.ts';
import { refusalOfClosedDraft } from './precedence.ts';
import { draftIn } from './recipes.ts';
import { refusalOfConference } from './rounds.ts';
import { isOpen, nextMotion, nextToBeVotedOn } from './turns.ts';
import { mutable } from '../mutable.ts';
import {
  draftOf,
  known,
  questionBeforeTheCouncil,
  type MeetingRecord,
  type MotionMoved,
  type WritableRecord,
} from '../record.ts';
import type { RuleRefusal } from '../refusal.ts';
import type { Citation } from '../words/sources.ts';
import type { DraftSymbol, MemberId, Motion, MotionKind, ProposedMotion, PutManner } from '../words/vocabulary.ts';
import { only } from '../only.ts';

export type MotionAct =
  /** Rule 33. */
  | { readonly type: 'motion.move'; readonly motion: Motion; readonly by: MemberId }
  /** Rule 35. `motion`: its number, in the order in which motions were moved at this meeting. */
  | { readonly type: 'motion.withdraw'; readonly motion: number; readonly by: MemberId }
  /** A member objects to deciding it without a vote. */
  | { readonly type: 'motion.object'; readonly motion: number; readonly by: MemberId }
  /** Nobody objects: so decided, without a vote. */
  | { readonly type: 'motion.agree'; readonly motion: number }
  | { readonly type: 'motion.putToVote'; readonly motion: number; readonly manner: PutManner }
  /** The President asks who objects to the motion; it is carried unless enough do. */
  | { readonly type: 'motion.askObjections'; readonly motion: number; readonly manner: PutManner }
  /** The President asks whether anybody objects: to adjourning, or to another order of the drafts (rule 32). */
  | { readonly type: 'proposal.make'; readonly motion: ProposedMotion };

export const MOTION_ACTS: LawsOf<MotionAct> = {
  'motion.move': {
    by: 'member',
    /**
     * Rule 33: what may be moved. While a question is under vote only what concerns the meeting itself: the Rules do not say
     * when a voting may be interrupted, and to let a motion take back a text half voted on would be more than they give.
     */
    refuse(record, { motion, by }) {
      const refusal = refusalToMember(record, by, 'PRoP 33');
      if (refusal) return refusal;
      // Two adjournments to different days, two invitations, two orders of the drafts are different motions.
      if (record.motions.some((moved) => isSameMotion(moved.motion, motion))) {
        return { kind: 'alreadyMoved', motion: motion.kind, citation: 'Our reading: same motion' };
      }
      const isAboutTheMeeting = lawOfMotion(motion.kind).concerns === 'meeting';
      return questionBeforeTheCouncil(record) && !isAboutTheMeeting
        ? { kind: 'votingUnderWay', citation: 'Our reading: interruption' }
        : refusalOfMotion(record, motion);
    },
    write(next, { motion, by }) {
      next.motionsMoved += 1;
      next.motions.push(mutable({ number: next.motionsMoved, motion, by }));
    },
  },
  'motion.withdraw': {
    by: 'member',
    /** Rule 35: whoever moved it withdraws it. */
    refuse(record, { motion: number, by }) {
      const moved = motionMoved(record, number);
      if (!moved) return { kind: 'unknownMotion', motion: number, citation: 'PRoP 35' };
      return moved.by === by ? undefined : { kind: 'notTheMover', state: by, citation: 'PRoP 35' };
    },
    write(next, { motion }) {
      next.motions = next.motions.filter(({ number }) => number !== motion);
    },
  },
  'motion.object': {
    by: 'member',
    /** Whoever objects wants a vote; the second objection adds nothing to the first. */
    refuse(record, { motion: number, by }) {
      const moved = motionMoved(record, number);
      if (!moved) return { kind: 'unknownMotion', motion: number, citation: 'PRoP 33' };
      return (
        refusalToMember(record, by, 'Charter 27(1)') ??
        (moved.objectedBy && { kind: 'objectedTo', member: moved.objectedBy, citation: 'Charter 27(2)' })
      );
    },
    write(next, { motion: number, by }) {
      known(
        only(next.motions, (moved) => moved.number === number),
        `motion ${number}`,
      ).objectedBy = by;
    },
  },
  'motion.agree': {
    by: 'president',
    /** Charter 27(2): what a member objects to needs the votes. */
    refuse(record, { motion }) {
      const member = motionMoved(record, motion)?.objectedBy;
      return (
        refusalToDecideMotion(record, motion) ?? (member && { kind: 'objectedTo', member, citation: 'Charter 27(2)' })
      );
    },
    write: (next, { motion }) => settleTheMotion(next, motion, true),
  },
  'motion.putToVote': {
    by: 'president',
    refuse: (record, { motion }) => refusalToDecideMotion(record, motion),
    question(record, { motion: moved }) {
      const { number, motion, by, matter = 'procedural' } = motionIn(record, moved);
      return { kind: 'motion', number, motion, by, matter };
    },
  },
  'proposal.make': {
    by: 'president',
    /** Rule 32(1) lets the Council decide on another order; no rule asks that a member move it. */
    refuse: (record, { motion }) =>
      record.president === undefined
        ? { kind: 'presidentNotKnown', citation: 'PRoP 19' }
        : refusalOfMotion(record, motion),
    write(next, { motion }) {
      next.motionsMoved += 1;
      const by = known(next.president, 'a President');
      next.motions.push(mutable({ number: next.motionsMoved, motion, by, proposed: true as const }));
    },
  },
  'motion.askObjections': {
    by: 'president',
    refuse: (record, { motion }) => refusalToDecideMotion(record, motion),
    question: (record, { motion }) => ({ kind: 'objection', ...motionIn(record, motion), matter: 'procedural' }),
  },
};

/** Where the meeting goes when a motion is carried. */
export type MotionEnd = 'suspension' | 'adjournment' | 'business';

/** The law of one kind of motion. */
interface MotionLaw<M> {
  /** Rule 33: a motion for the suspension or for the simple adjournment of the meeting is decided without debate. */
  readonly debated: boolean;
  /** The meeting itself, who takes part in it, or the item that it is about: what has to be there before it is moved. */
  readonly concerns: 'meeting' | 'participation' | 'item';
  readonly leadsTo: MotionEnd;
  /** Why this motion is out of order although motions of the kind are in order. */
  refuse?(record: MeetingRecord, motion: M): RuleRefusal | undefined;
  /** What it does to the record when it is carried. */
  carry?(next: WritableRecord, motion: M): void;
}

export const MOTIONS: { readonly [Kind in MotionKind]: MotionLaw<Extract<Motion, { kind: Kind }>> } = {
  suspend: { debated: false, concerns: 'meeting', leadsTo: 'suspension' },
  adjourn: { debated: false, concerns: 'meeting', leadsTo: 'adjournment' },
  adjournTo: { debated: true, concerns: 'meeting', leadsTo: 'adjournment' },
  refer: {
    debated: true,
    concerns: 'item',
    leadsTo: 'business',
    carry(next) {
      next.item = 'referred';
    },
  },
  postpone: {
    debated: true,
    concerns: 'item',
    leadsTo: 'business',
    carry(next) {
      next.item = 'postponed';
    },
  },
  postponeVote: {
    debated: true,
    concerns: 'item',
    leadsTo: 'business',
    refuse: (record, { draft }) => refusalOfDraftToMove(record, draft, 'PRoP 33'),
    carry(next, { draft }) {
      draftIn(next, draft).putOff = true;
    },
  },
  takeFirst: {
    debated: true,
    concerns: 'item',
    leadsTo: 'business',
    refuse(record, { draft: symbol }) {
      const refusal = refusalOfDraftToMove(record, symbol, 'PRoP 32');
      if (refusal) return refusal;
      const isFirst = nextToBeVotedOn(record) === symbol;
      return isFirst ? { kind: 'alreadyFirst', draft: symbol, citation: 'PRoP 32' } : undefined;
    },
    carry: (next, { draft }) => takeFirst(next, draft),
  },
  invite: {
    debated: true,
    concerns: 'participation',
    leadsTo: 'business',
    refuse: (record, { states, under }) => refusalToInvite(record, states, under),
    carry: inviteStates,
  },
  inviteGuests: {
    debated: true,
    concerns: 'participation',
    leadsTo: 'business',
    refuse: (record, { guests, under }) => refusalToInviteGuests(record, guests, under),
    carry: inviteGuests,
  },
  /** Rule 48: meetings are public unless the Council decides otherwise. */
  private: {
    debated: true,
    concerns: 'participation',
    leadsTo: 'business',
    refuse: (record) => (record.private ? { kind: 'noChange', citation: 'PRoP 48' } : undefined),
    carry(next) {
      next.private = true;
    },
  },
  public: {
    debated: true,
    concerns: 'participation',
    leadsTo: 'business',
    refuse: (record) => (record.private ? undefined : { kind: 'noChange', citation: 'PRoP 48' }),
    carry(next) {
      delete next.private;
    },
  },
  emergencySession: {
    debated: true,
    concerns: 'item',
    leadsTo: 'business',
    refuse: refusalToCallEmergencySession,
  },
  jointConference: { debated: true, concerns: 'item', leadsTo: 'business', refuse: refusalOfConference },
};

export function isDebated(kind: MotionKind): boolean {
  return MOTIONS[kind].debated;
}

/** Where the motion decided last leads; one that was not carried leads back to the business. */
export function endOfTheMotion({ motionsDecided }: MeetingRecord): MotionEnd {
  const last = known(motionsDecided.at(-1), 'a motion decided');
  return last.carried ? MOTIONS[last.motion.kind].leadsTo : 'business';
}

/** A motion decided, by a vote or because nobody objected. What it does to the chart is the chart's. */
export function settleTheMotion(next: WritableRecord, number: number, carried: boolean): void {
  const moved = motionIn(next, number);
  next.motions = next.motions.filter((motion) => motion.number !== number);
  next.motionsDecided.push(mutable({ ...moved, carried }));
  if (!carried) return;
  lawOfMotion(moved.motion.kind).carry?.(next, moved.motion);
  // A decision can take away what another motion was about: two invitations of one State, two orders of the drafts.
  next.motions = next.motions.filter(({ motion }) => refusalOfMotion(next, motion) === undefined);
}

/** Why a motion is out of order, whoever moves it and whatever else is before the Council. */
function refusalOfMotion(record: MeetingRecord, motion: Motion): RuleRefusal | undefined {
  const law = lawOfMotion(motion.kind);
  return law.concerns === 'meeting' ? undefined : (REFUSAL_OF[law.concerns](record) ?? law.refuse?.(record, motion));
}

/** The same kind, saying the same. */
function isSameMotion(one: Motion, other: Motion): boolean {
  return textOf(one) === textOf(other);
}

function textOf(motion: Motion): string {
  return JSON.stringify(Object.entries(motion).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function refusalOfDraftToMove(record: MeetingRecord, symbol: DraftSymbol, citation: Citation): RuleRefusal | undefined {
  const refusal = refusalOfClosedDraft(record, symbol, citation);
  if (refusal) return refusal;
  return draftOf(record, symbol)?.putOff ? { kind: 'votePutOff', draft: symbol, citation: 'PRoP 33' } : undefined;
}

/** Rule 33: the motions are decided in the order of their precedence, by a vote or, nobody objecting, without one. */
function refusalToDecideMotion(record: MeetingRecord, number: number): RuleRefusal | undefined {
  const moved = motionMoved(record, number);
  if (!moved) return { kind: 'unknownMotion', motion: number, citation: 'PRoP 33' };
  const first = nextMotion(record);
  return first && first.number !== number
    ? { kind: 'higherMotion', motion: moved.motion.kind, first: first.motion.kind, citation: 'PRoP 33' }
    : undefined;
}

export function motionMoved({ motions }: MeetingRecord, number: number): MotionMoved | undefined {
  return only(motions, (moved) => moved.number === number);
}

function motionIn(record: MeetingRecord, number: number): MotionMoved {
  return known(motionMoved(record, number), `motion ${number}`);
}

/** The law of a kind of motion, to be asked about a motion of just that kind. */
function lawOfMotion(kind: MotionKind): MotionLaw<Motion> {
  return MOTIONS[kind];
}

const REFUSAL_OF = {
  participation: ({ agenda }: MeetingRecord): RuleRefusal | undefined =>
    agenda === 'adopted' ? undefined : { kind: 'agendaNotAdopted', citation: 'PRoP 9' },
  item({ item }: MeetingRecord): RuleRefusal | undefined {
    if (item === 'notReached') return { kind: 'itemNotOpen', citation: 'PRoP 33' };
    return item === 'open' ? undefined : { kind: 'itemSetAside', how: item, citation: 'PRoP 33' };
  },
};

/** Rule 32: the draft comes before all that are still open; the others keep their order. */
function takeFirst(next: WritableRecord, symbol: DraftSymbol): void {
  const draft = draftIn(next, symbol);
  const others = next.drafts.filter((other) => other !== draft);
  const at = others.findIndex(isOpen);
  next.drafts = at === -1 ? [...others, draft] : [...others.slice(0, at), draft, ...others.slice(at)];
}
