import { meetingSetup, stay, to, toTheVote } from './meeting.setup.ts';
import { askingWhetherProcedural } from './preliminary.states.ts';
import { takingAVote, type Afterwards } from './voting.states.ts';
import type { MotionEnd } from '../rules/index.ts';

const FLOOR = '#meeting.floor';

/** Where a motion leads that was carried, by its law; every end but the business, where the motion was moved. */
const CARRIED_TO = {
  suspension: '#meeting.suspended',
  adjournment: '#meeting.adjourned',
} as const satisfies Record<Exclude<MotionEnd, 'business'>, string>;

/** After a motion that ends nothing: the next motion, or the business where it was interrupted. */
const afterAMotion = [
  { guard: 'carriedToSuspend', target: CARRIED_TO.suspension },
  { guard: 'carriedToAdjourn', actions: 'cutOffTheVotes', target: CARRIED_TO.adjournment },
  { guard: 'motionsLeft', target: `${FLOOR}.motion` },
  { target: `${FLOOR}.business.resume` },
] as const satisfies Afterwards;

/** Motions interrupt the business. Several may be before the Council; they are decided in the order of rule 33. */
export const motion = meetingSetup.createStateConfig({
  description: 'Motions have interrupted the business. They are decided one by one, in the order of rule 33.',
  initial: 'moved',
  states: {
    moved: {
      description:
        'One motion or several are before the Council, or a proposal of the President. What is decided next may be debated, or not.',
      meta: { phase: 'motionMoved', rules: ['PRoP 33', 'PRoP 34'] },
      on: {
        'motion.move': stay,
        'motion.withdraw': [{ guard: 'onlyMotion', actions: 'record', target: `${FLOOR}.business.resume` }, stay],
        'motion.object': stay,
        'motion.agree': to('agreed'),
        'motion.putToVote': toTheVote(`${FLOOR}.motion.voting`),
        'motion.askObjections': toTheVote(`${FLOOR}.motion.voting`),
        'statement.make': stay,
        'preliminary.raiseOnMotion': to('preliminaryQuestion'),
      },
    },
    preliminaryQuestion: askingWhetherProcedural(`${FLOOR}.motion.preliminaryQuestion`, `${FLOOR}.motion.moved`),
    voting: takingAVote(`${FLOOR}.motion.voting`, afterAMotion),
    agreed: {
      description: 'Nobody objected to the motion: it is so decided, without a vote.',
      meta: { phase: 'motionAgreed', rules: ['PRoP 33'] },
      on: { 'meeting.proceed': afterAMotion },
    },
  },
});

/** Rule 30. A point of order interrupts anything; the President rules at once, and a challenge is put at once. */
export const pointOfOrder = meetingSetup.createStateConfig({
  description: 'A point of order has interrupted the meeting, whatever was going on.',
  initial: 'raised',
  on: { 'delegation.leave': stay, 'delegation.return': stay },
  states: {
    raised: {
      description: 'A member has raised a point of order. The President rules on it at once.',
      meta: { phase: 'pointRaised', rules: ['PRoP 30'] },
      on: { 'ruling.give': to('ruled') },
    },
    ruled: {
      description: 'The President has ruled on the point of order. The ruling shall stand unless overruled.',
      meta: { phase: 'pointRuled', rules: ['PRoP 30'] },
      on: {
        'ruling.challenge': toTheVote('#meeting.pointOfOrder.challenged'),
        'meeting.proceed': { actions: 'closeThePoint', target: `${FLOOR}.resume` },
      },
    },
    challenged: takingAVote('#meeting.pointOfOrder.challenged', {
      actions: 'closeThePoint',
      target: `${FLOOR}.resume`,
    }),
  },
});
