import { meetingSetup, stay, to } from './meeting.setup.ts';

/** A draft, or an amendment to it, is put to the vote by letters. */
const byLetters = { guard: 'putByLetters', actions: 'record', target: '#meeting.inWriting.voting' } as const;

/**
 * S/2020/253: no meeting is held, and the members vote by letters. There is nobody to move anything, to raise a point of
 * order or to be invited; texts go on being submitted, amended and withdrawn, before the voting on them begins.
 */
export const inWriting = meetingSetup.createStateConfig({
  description: 'No meeting is held: the Council votes in writing.',
  initial: 'waiting',
  states: {
    waiting: {
      description: 'Drafts are before the Council. By a letter the President can begin the voting on one of them.',
      meta: { phase: 'inWriting', rules: ['S/2020/253'] },
      on: {
        'amendment.submit': stay,
        'amendment.withdraw': stay,
        'explanation.make': stay,
        'draft.putToVote': byLetters,
        'amendment.putToVote': byLetters,
        'written.end': '#meeting.writingEnded',
      },
    },
    voting: {
      description: 'The voting has begun and lasts 24 hours.',
      initial: 'letters',
      tags: 'voting',
      states: {
        letters: {
          description: 'The letters of the members come in. Who sends none in time is absent.',
          tags: 'castingVotes',
          meta: { phase: 'awaitingLetters', rules: ['S/2020/253', 'Charter 27(1)'] },
          on: { 'vote.cast': stay, 'voting.close': to('closed') },
        },
        closed: {
          description: 'The 24 hours are over; the result is not yet known.',
          meta: { phase: 'lettersIn', rules: ['S/2020/253'] },
          on: { 'result.declare': to('resultDeclared') },
        },
        resultDeclared: {
          description: 'The President has made the result known.',
          meta: { phase: 'resultDeclared', rules: ['Practice: finality', 'Charter 27(2)', 'Charter 27(3)'] },
          on: { 'meeting.proceed': '#meeting.inWriting.waiting' },
        },
      },
    },
  },
});
