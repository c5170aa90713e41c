import { motion, pointOfOrder } from './interruption.states.ts';
import { consensus, itemOfTheAgenda, orderOfAmendments, preliminaryQuestion, secretBallot } from './item.states.ts';
import { meetingSetup, stay, to } from './meeting.setup.ts';
import { inWriting } from './writing.states.ts';

/** What goes on outside the room too, from the first day to the adjournment: drafts, positions, silence, the reader's settings. */
const beforeTheEnd = meetingSetup.createStateConfig({
  on: {
    'delegation.signal': stay,
    'delegation.instruct': stay,
    'draft.submit': stay,
    'draft.putInBlue': stay,
    'draft.withdraw': stay,
    'draft.revive': stay,
    'draft.cosponsor': stay,
    'draft.leaveSponsors': stay,
    'silence.begin': stay,
    'silence.break': stay,
    'silence.end': stay,
    'practice.set': stay,
    'party.set': stay,
  },
}).on;

const presence = meetingSetup.createStateConfig({ on: { 'delegation.leave': stay, 'delegation.return': stay } }).on;

/**
 * A meeting of the Security Council, from gavel to gavel. Read this first.
 *
 * Members, drafts and votes are data in `record`; the chart is the procedure. It invokes nothing and waits for
 * nothing, so that every position can be reached, replayed and undone by pure transitions. Three things can interrupt,
 * each the one before: a preliminary question the item, a motion the business, a point of order the floor. A deep
 * history leads back to where the meeting was; what was voted so far stands on the stack `record.pending`.
 */
export const meetingMachine = meetingSetup.createMachine({
  id: 'meeting',
  description: 'A meeting of the Security Council, from its announcement to its adjournment.',
  // No work here: XState runs this at every pure transition, without input, and throws the result away.
  context: ({ input }) => ({ record: input }),
  initial: 'scheduled',
  states: {
    scheduled: {
      description: 'The meeting is called for a day and an hour. Drafts are submitted.',
      meta: { phase: 'scheduled', rules: ['PRoP 19', 'PRoP 18'] },
      on: { ...beforeTheEnd, 'presidency.pass': stay, 'meeting.open': to('floor'), 'written.begin': to('inWriting') },
    },
    inWriting: { ...inWriting, on: beforeTheEnd },
    floor: {
      description: 'The meeting has been called to order. Any member may raise a point of order.',
      initial: 'business',
      on: { ...beforeTheEnd, ...presence, 'point.raise': to('pointOfOrder') },
      states: {
        business: {
          description: 'What a motion interrupts: the item, and what belongs to it.',
          initial: 'item',
          on: {
            'motion.move': to('motion'),
            'meeting.suspend': '#meeting.suspended',
            'presidency.cede': stay,
            'presidency.resume': stay,
          },
          states: {
            item: itemOfTheAgenda,
            preliminaryQuestion,
            orderOfAmendments,
            consensus,
            secretBallot,
            resume: { description: 'Where a motion interrupted the business.', type: 'history', history: 'deep' },
          },
        },
        motion,
        resume: { description: 'Where a point of order interrupted the floor.', type: 'history', history: 'deep' },
      },
    },
    pointOfOrder,
    suspended: {
      description:
        'The meeting is suspended. It will go on where it stopped: with the motions that are left, or with the business. A month may end meanwhile.',
      meta: { phase: 'suspended', rules: ['PRoP 33', 'PRoP 18', 'PRoP 19'] },
      on: {
        ...beforeTheEnd,
        'presidency.pass': stay,
        'meeting.resume': [{ guard: 'motionsLeft', target: 'floor.motion' }, { target: 'floor.business.resume' }],
      },
    },
    writingEnded: {
      type: 'final',
      description: 'Nothing more is voted on in writing.',
      meta: { phase: 'writingEnded', rules: ['S/2020/253'] },
    },
    adjourned: {
      type: 'final',
      description: 'The meeting is over.',
      meta: { phase: 'adjourned', rules: ['PRoP 19'] },
    },
  },
});
