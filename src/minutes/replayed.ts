import type { MeetingView } from '../session/index.ts';

/** The view at every stop of a meeting, from before the first act to after the last. */
export type Replay = readonly MeetingView[];

/** @throws {Error} where there is not even a beginning */
export function lastOf(replay: Replay): MeetingView {
  const last = replay.at(-1);
  if (!last) throw new Error('A meeting without a beginning');
  return last;
}
