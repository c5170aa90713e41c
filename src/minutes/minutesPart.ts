import { PHASES_OF_A_VOTING, type Act, type Phase, type Question } from '../../machines/rules/index.ts';
import type { MeetingView, Scene } from '../session/index.ts';
import { contestedText, motionText, questionInText } from '../messages/sentences.ts';
import type { MinutesPage } from './minutesPage.ts';
import type { Replay } from './replayed.ts';

/** A part of the meeting with a heading of its own. */
export interface MinutesPart {
  readonly kind: Exclude<Scene['kind'], 'result'> | 'resumed';
  /** Its first stop, and the first after it. */
  readonly index: number;
  readonly end: number;
  /** Of a vote. */
  readonly question?: Question;
  /** Of an interruption: what began it. */
  readonly act?: Act;
}

/** In the minutes a vote and its result are one part; a vote that was interrupted is resumed under a heading of its own. */
export function partsOf(replay: Replay): MinutesPart[] {
  const scenes = replay.at(-1)?.line.scenes ?? [];
  const begun = [...scenes.flatMap(partOf), ...replay.flatMap(resumedAt)].toSorted(
    (one, other) => one.index - other.index,
  );
  return begun.map((part, place) => ({ ...part, end: begun[place + 1]?.index ?? Infinity }));
}

export function headingOf({ kind, question, act }: MinutesPart, { say, names }: MinutesPage): string {
  if (kind === 'interruption' && act) return interruptionText(act, { say, names });
  return say('minutes.part', { kind, question: question ? questionInText(say, names, question) : '' });
}

type PartStart = Omit<MinutesPart, 'end'>;

function partOf({ kind, index, question, act }: Scene): PartStart[] {
  return kind === 'result' ? [] : [{ kind, index, ...(question ? { question } : {}), ...(act ? { act } : {}) }];
}

/** The act that led back from an interruption into the voting. */
function resumedAt({ at, line, question }: MeetingView): PartStart[] {
  const stop = line.stops[at];
  const leadsBack = stop?.act && !stop.lapsed && BACK.has(stop.act.type) && IN_THE_VOTING.has(stop.phase);
  return leadsBack && question ? [{ kind: 'resumed', index: at, question: question.question }] : [];
}

const BACK: ReadonlySet<Act['type']> = new Set(['meeting.proceed', 'meeting.resume', 'motion.withdraw']);
const IN_THE_VOTING: ReadonlySet<Phase> = new Set(PHASES_OF_A_VOTING);

function interruptionText(act: Act, { say, names }: Pick<MinutesPage, 'say' | 'names'>): string {
  switch (act.type) {
    case 'motion.move':
      return say('minutes.motion', { motion: motionText(say, names, act.motion) });
    case 'point.raise':
      return say('minutes.interruption', { kind: 'point' });
    case 'preliminary.raise':
      return say('minutes.preliminary', { draft: contestedText(say, act) });
    case 'preliminary.raiseOnMotion':
      return say('minutes.preliminary', { draft: contestedText(say, act) });
    case 'consensus.seek':
      return say('minutes.interruption', { kind: 'consensus' });
    case 'ballot.open':
      return say('minutes.interruption', { kind: 'ballot' });
    case 'meeting.suspend':
      return say('minutes.interruption', { kind: 'suspension' });
    default:
      return say('minutes.interruption', { kind: 'interruption' });
  }
}
