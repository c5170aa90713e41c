import type { FixedContext } from '../tree/context.ts';
import type { SessionState } from '../edit/study.ts';
import { seek } from '../edit/steps.ts';
import { createView } from './view.ts';
import type { MeetingView } from './view.types.ts';

/** The view at every stop of the line that the reader is on; the reader stays where they are. */
export function viewsOnLine(fixed: FixedContext, state: SessionState): readonly MeetingView[] {
  const viewOf = createView(fixed);
  return viewOf(state).line.stops.map(({ index }) => viewOf(seek(state, index)));
}
