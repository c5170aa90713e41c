// The statechart's share of a session: S/PV.7785 played through the facade, and what that is made of.
import { createActor, transition } from 'xstate';
import { meetingMachine, openPosition, play, refusalOf, type Position } from '../../machines/index.ts';
import type { Act } from '../../machines/rules/index.ts';
import { saturday, SATURDAY } from '../machines/saturday.ts';
import { suite } from './harness.ts';

const hands = saturday('hands');
const roll = saturday('roll');
const start = openPosition(SATURDAY);
const positions = positionsOf(roll);

suite(
  `A meeting of two drafts: ${hands.length} acts by show of hands, ${roll.length} by roll`,
  'by show of hands',
  (measure) => {
    measure('by show of hands', () => replay(hands));
    measure('by roll', () => replay(roll));
    measure('by roll, transitions only', () => transitions(roll));
    measure('by roll, permissions only', () => roll.every((act, index) => positions[index]?.can(act)));
    measure('by roll, a running actor', () => run(roll));
    measure('open the first position', () => openPosition(SATURDAY));
    measure('one refusal', () => refusalOf(start, { type: 'agenda.adopt' }));
  },
);

function replay(acts: readonly Act[]): Position {
  return positionsOf(acts).at(-1) ?? start;
}

function positionsOf(acts: readonly Act[]): Position[] {
  const reached = [start];
  for (const act of acts) {
    const played = play(reached.at(-1) ?? start, act);
    if (!played.ok) throw new Error(`${act.type} was refused: ${played.refusal.kind}`);
    reached.push(played.position);
  }
  return reached;
}

function transitions(acts: readonly Act[]): Position {
  return acts.reduce((position, act) => transition(meetingMachine, position, act)[0], start);
}

function run(acts: readonly Act[]): Position {
  const actor = createActor(meetingMachine, { input: start.context.record }).start();
  for (const act of acts) actor.send(act);
  return actor.getSnapshot();
}
