import { cited, type CitedRefusal } from '../../machines/rules/index.ts';
import type { MeetingView, Stop, StopAct } from '../session/index.ts';
import type { Say } from '../messages/say.ts';
import { doText, isQuoted, refusalText, speechText, type Names } from '../messages/sentences.ts';
import type { Replay } from './replayed.ts';

/** One act of the meeting, in words. */
export interface MinutesEntry {
  readonly index: number;
  readonly stop: Stop;
  readonly act: StopAct;
  /** What is said in the meeting; for an act that is passed over, what it would have done. */
  readonly text: string;
  /** The text is quoted from the President's words in the record. */
  readonly quoted: boolean;
  /** A summary of a statement, from the scenario. */
  readonly gist?: string;
  /** Added by the reader, so not in the record. */
  readonly own: boolean;
  /** Set for an act that a change put out of order: the rule and the reason. */
  readonly lapsed?: CitedRefusal & { readonly text: string };
}

/** One entry for every act; the stop before the first act has none. */
export function entriesOf(replay: Replay, say: Say, names: Names): MinutesEntry[] {
  return replay.flatMap((view) => actAt(view, say, names));
}

/**
 * Scenarios summarise most acts of the President in the standard words, which the entry has already; so only what a
 * State says or does gets the scenario's summary.
 */
function actAt({ at, line, speech }: MeetingView, say: Say, names: Names): MinutesEntry[] {
  const stop = line.stops[at];
  const act = stop?.act;
  if (!act) return [];
  const entry = { index: at, stop, act, own: stop.recorded === undefined };
  if (stop.lapsed) {
    const lapsed = { ...cited(stop.lapsed), text: refusalText(say, names, stop.lapsed) };
    return [{ ...entry, text: doText(say, names, act.act), quoted: false, lapsed }];
  }
  const gist = act.by === undefined || stop.departs ? undefined : stop.recorded?.text;
  const text = speechText(say, names, speech);
  return [{ ...entry, text, quoted: isQuoted(speech) && !stop.departs, ...(gist === undefined ? {} : { gist }) }];
}
