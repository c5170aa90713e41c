import type { Act, Phase, Question } from '../../../machines/rules/index.ts';
import type { Chapter, MeetingView } from '../../session/index.ts';
import { motionText, questionInText } from '../../messages/sentences.ts';
import type { Page } from '../io/page.ts';
import type { Replay } from './replay.ts';

/** A part of the meeting with a heading of its own. */
export interface Part {
  readonly kind: Exclude<Chapter['kind'], 'result'> | 'resumed';
  /** Its first stop, and the first after it. */
  readonly index: number;
  readonly end: number;
  /** Of a vote. */
  readonly question?: Question;
  /** Of an interruption: what began it. */
  readonly act?: Act;
}

/** On paper a vote and its result are one part, and a vote that was interrupted goes on under a heading of its own. */
export function partsOf(replay: Replay): Part[] {
  const chapters = replay.at(-1)?.line.chapters ?? [];
  const begun = [...chapters.flatMap(partOf), ...replay.flatMap(resumedAt)].toSorted(
    (one, other) => one.index - other.index,
  );
  return begun.map((part, place) => ({ ...part, end: begun[place + 1]?.index ?? Infinity }));
}

export function headingOf({ kind, question, act }: Part, { say, names }: Page): string {
  if (kind === 'interruption' && act) return interruptionText(act, { say, names });
  return say('cli.minutes.part', { kind, question: question ? questionInText(say, names, question) : '' });
}

type Begun = Omit<Part, 'end'>;

function partOf({ kind, index, question, act }: Chapter): Begun[] {
  return kind === 'result' ? [] : [{ kind, index, ...(question ? { question } : {}), ...(act ? { act } : {}) }];
}

/** The act that led back from an interruption into the voting. */
function resumedAt({ at, line, question }: MeetingView): Begun[] {
  const stop = line.stops[at];
  const leadsBack = stop?.act && !stop.lapsed && BACK.has(stop.act.type) && IN_THE_VOTING.has(stop.phase);
  return leadsBack && question ? [{ kind: 'resumed', index: at, question: question.question }] : [];
}

const BACK: ReadonlySet<Act['type']> = new Set(['meeting.proceed', 'meeting.resume', 'motion.withdraw']);
const IN_THE_VOTING: ReadonlySet<Phase> = new Set([
  'callingInFavour',
  'callingAgainst',
  'callingAbstaining',
  'handsCounted',
  'callingTheRoll',
  'votingClosed',
]);

function interruptionText(act: Act, { say, names }: Pick<Page, 'say' | 'names'>): string {
  switch (act.type) {
    case 'motion.move':
      return say('cli.minutes.motion', { motion: motionText(say, names, act.motion) });
    case 'point.raise':
      return say('cli.minutes.interruption', { kind: 'point' });
    case 'preliminary.raise':
      return say('cli.minutes.preliminary', { draft: act.draft });
    case 'consensus.seek':
      return say('cli.minutes.interruption', { kind: 'consensus' });
    case 'ballot.open':
      return say('cli.minutes.interruption', { kind: 'ballot' });
    case 'meeting.suspend':
      return say('cli.minutes.interruption', { kind: 'suspension' });
    default:
      return say('cli.minutes.interruption', { kind: 'other' });
  }
}
