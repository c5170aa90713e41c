import type { Refusal } from '../../../machines/rules/index.ts';
import type { MeetingView, Stop, StopAct } from '../../session/index.ts';
import type { Say } from '../../messages/say.ts';
import { doText, isQuoted, refusalText, speechText, type Names } from '../../messages/sentences.ts';
import type { Replay } from './replay.ts';

/** One act of the meeting, in words. */
export interface ActTold {
  readonly index: number;
  readonly stop: Stop;
  readonly act: StopAct;
  /** What is said in the room; of an act that has lapsed, what would have been done. */
  readonly text: string;
  /** The text is quoted from the President: it stands in the record. */
  readonly quoted: boolean;
  /** The gist of what somebody said or did, as the file has it. */
  readonly gist?: string;
  /** It is no act of the record. */
  readonly own: boolean;
  /** It is not in order any more, and why. */
  readonly lapsed?: Refusal & { readonly text: string };
}

/** None for the moment before the first act. */
export function actsOf(replay: Replay, say: Say, names: Names): ActTold[] {
  return replay.flatMap((view) => actAt(view, say, names));
}

/** Most acts of the President are recorded in the words that we have ourselves. */
function actAt({ at, line, speech }: MeetingView, say: Say, names: Names): ActTold[] {
  const stop = line.stops[at];
  const act = stop?.act;
  if (!act) return [];
  const told = { index: at, stop, act, own: stop.recorded === undefined };
  if (stop.lapsed) {
    const lapsed = { ...stop.lapsed, text: refusalText(say, names, stop.lapsed) };
    return [{ ...told, text: doText(say, names, act.act), quoted: false, lapsed }];
  }
  const gist = act.by === undefined || stop.departs ? undefined : stop.recorded?.text;
  const text = speechText(say, names, speech);
  return [{ ...told, text, quoted: isQuoted(speech) && !stop.departs, ...(gist === undefined ? {} : { gist }) }];
}
