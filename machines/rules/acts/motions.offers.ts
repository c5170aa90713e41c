import { invitationsOf } from './invitations.offers.ts';
import type { MotionAct } from './motions.ts';
import type { OffersOf, Room } from './offer.ts';
import { REFERRALS, type Motion, type MotionKind } from '../words/vocabulary.ts';
import { draftsWaiting, isOpen } from './turns.ts';

export const MOTION_ACT_OFFERS: OffersOf<MotionAct> = {
  'motion.move': {
    group: 'motions',
    section: 'motions',
    fields({ motion }) {
      if (motion.kind === 'inviteGuests') return ['guest'];
      return 'until' in motion ? ['until'] : [];
    },
    acts: (room, by) =>
      Object.values(MOTION_OFFERS).flatMap((motionsIn) =>
        motionsIn(room).map((motion) => ({ type: 'motion.move' as const, motion, by })),
      ),
  },
  'motion.withdraw': {
    group: 'motions',
    section: 'motions',
    onMotion: (_room, moved, by) => (moved.by === by ? [{ type: 'motion.withdraw', motion: moved.number, by }] : []),
  },
  'motion.object': {
    group: 'motions',
    section: 'motions',
    onMotion: (_room, { number, objectedBy }, by) =>
      objectedBy === undefined ? [{ type: 'motion.object', motion: number, by }] : [],
  },
  'proposal.make': {
    group: 'floor',
    section: 'course',
    fields: ({ motion }) => ('until' in motion ? ['until'] : []),
    // Where no draft waits, the President adjourns without asking.
    acts({ record, wording: { until } }) {
      const waiting = draftsWaiting(record);
      const orders = waiting.slice(1).map((draft) => ({ kind: 'takeFirst', draft }) as const);
      const ends = waiting.length === 0 ? [] : ([{ kind: 'adjourn' }, { kind: 'adjournTo', until }] as const);
      return [...orders, ...ends].map((motion) => ({ type: 'proposal.make', motion }));
    },
  },
  'motion.putToVote': {
    group: 'motions',
    section: 'motions',
    onMotion: ({ manner }, { number }) => [{ type: 'motion.putToVote', motion: number, manner }],
  },
  'motion.askObjections': {
    group: 'motions',
    section: 'motions',
    onMotion: ({ manner }, { number }) => [{ type: 'motion.askObjections', motion: number, manner }],
  },
  'motion.agree': {
    group: 'motions',
    section: 'motions',
    onMotion: (_room, { number }) => [{ type: 'motion.agree', motion: number }],
  },
};

/** The motions of each kind that a member is offered to move. */
const MOTION_OFFERS: {
  readonly [Kind in MotionKind]: (room: Room) => readonly Extract<Motion, { kind: Kind }>[];
} = {
  suspend: () => [{ kind: 'suspend' }],
  adjourn: () => [{ kind: 'adjourn' }],
  adjournTo: ({ wording: { until } }) => [{ kind: 'adjournTo', until }],
  refer: () => REFERRALS.map((to) => ({ kind: 'refer', to })),
  postpone: ({ wording: { until } }) => [{ kind: 'postpone' }, { kind: 'postpone', until }],
  postponeVote: ({ record, wording: { until } }) =>
    record.drafts
      .filter((draft) => isOpen(draft))
      .flatMap(({ symbol }) => [
        { kind: 'postponeVote', draft: symbol },
        { kind: 'postponeVote', draft: symbol, until },
      ]),
  takeFirst: ({ record }) =>
    record.drafts.filter((draft) => isOpen(draft)).map(({ symbol }) => ({ kind: 'takeFirst', draft: symbol })),
  invite: ({ record, toInvite }) =>
    invitationsOf(record, toInvite).map((invitation) => ({ kind: 'invite', ...invitation })),
  emergencySession: () => [{ kind: 'emergencySession' }],
  /** Only where an election has been held: elsewhere it makes no sense. */
  jointConference: ({ record }) =>
    record.ballots.some(({ ballot }) => ballot.kind === 'election') ? [{ kind: 'jointConference' }] : [],
  inviteGuests: ({ wording: { guest } }) => [{ kind: 'inviteGuests', guests: [guest], under: 'PRoP 39' }],
  private: ({ record }) => (record.private ? [] : [{ kind: 'private' }]),
  public: ({ record }) => (record.private ? [{ kind: 'public' }] : []),
};
