import { meetingSetup, stay, to, toTheVote } from './meeting.setup.ts';
import { takingAVote } from './voting.states.ts';

/**
 * Whether a decision is procedural: settled by a vote, or by a ruling of the President that is not overruled. Written once
 * and used in two states: a question on a text interrupts the item, one on a motion the motions.
 *
 * @param here the address of the state, `#meeting.floor…`
 * @param afterwards where the meeting goes on when the question has its answer
 */
export function askingWhetherProcedural<Here extends string, After extends string>(here: Here, afterwards: After) {
  const settled = { actions: 'settleTheMatter', target: afterwards } as const;
  return meetingSetup.createStateConfig({
    description:
      'Is the decision procedural? The question is settled before the decision itself, or after it was announced.',
    initial: 'raised',
    states: {
      raised: {
        description: 'A member has asked the preliminary question.',
        meta: { phase: 'preliminaryRaised', rules: ['San Francisco Statement', 'Charter 27(2)', 'Charter 27(3)'] },
        on: {
          'statement.make': stay,
          'preliminary.putToVote': toTheVote(`${here}.voting` as const),
          'preliminary.rule': to('ruled'),
        },
      },
      // When only a permanent member's vote stands against it, the conclusion is the President's: drawn as a ruling, which
      // can be challenged, or by going on.
      voting: takingAVote(`${here}.voting` as const, settled, {
        resultDeclared: { 'preliminary.rule': to(`${here}.ruled` as const) },
      }),
      ruled: {
        description: 'The President has ruled on the preliminary question. The ruling shall stand unless overruled.',
        meta: { phase: 'preliminaryRuled', rules: ['PRoP 30'] },
        on: {
          'ruling.challenge': toTheVote(`${here}.challenged` as const),
          'meeting.proceed': settled,
        },
      },
      challenged: takingAVote(`${here}.challenged` as const, settled),
    },
  });
}
