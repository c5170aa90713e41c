import type { MotionMoved } from '../../machines/rules/index.ts';
import type { RoomView } from '../session/index.ts';
import { lastOf, type Replay } from './replayed.ts';

/** What the Council decided besides drafts, their amendments and parts. */
export interface Decisions extends Pick<RoomView, 'rulings' | 'consensus' | 'silences' | 'ballots'> {
  /** In the order in which they were moved. */
  readonly motions: readonly MotionReport[];
}

export interface MotionReport extends MotionMoved {
  /** `agreed`: nobody objected. `undecided`: the meeting went on, or ended, without a decision on it. */
  readonly end: 'carried' | 'notCarried' | 'agreed' | 'withdrawn' | 'undecided';
}

export function decisionsOf(replay: Replay): Decisions {
  const { rulings, consensus, silences, ballots } = lastOf(replay).room;
  return { motions: motionsOf(replay), rulings, consensus, silences, ballots };
}

/** A motion's number counts those moved, so it is its place in the list. */
function motionsOf(replay: Replay): MotionReport[] {
  const motions: MotionReport[] = [];
  const end = (number: number, how: MotionReport['end']): void => {
    const motion = motions[number - 1];
    if (motion) motions[number - 1] = { ...motion, end: how };
  };
  for (const { at, line, speech } of replay) {
    const stop = line.stops[at];
    const act = stop?.lapsed ? undefined : stop?.act?.act;
    if (act?.type === 'motion.move') {
      motions.push({ number: motions.length + 1, motion: act.motion, by: act.by, end: 'undecided' });
    }
    if (act?.type === 'motion.withdraw') end(act.motion, 'withdrawn');
    if (act?.type === 'motion.agree') end(act.motion, 'agreed');
    if (act?.type !== 'result.declare' || speech.kind !== 'result') continue;
    const { question, outcome } = speech;
    const adopted = outcome.kind === 'adopted';
    if (question.kind === 'motion') end(question.number, adopted ? 'carried' : 'notCarried');
    if (question.kind === 'objection') end(question.number, adopted ? 'notCarried' : 'carried');
  }
  return motions;
}
