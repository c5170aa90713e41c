import type { MeetingView } from '../../session/index.ts';
import type { PageSession, SessionFrame } from '../shared/session.context.ts';

/** The same session, and its result is not to be seen: the votes are, and what they come to is for the learner to say. */
export function withoutResult(page: PageSession): PageSession {
  let last: { readonly frame: SessionFrame; readonly hidden: SessionFrame } | undefined;
  function getSnapshot(): SessionFrame {
    const frame = page.getSnapshot();
    if (last?.frame !== frame) last = { frame, hidden: { ...frame, view: hiddenIn(frame.view) } };
    return last.hidden;
  }
  return { ...page, getSnapshot, view: () => getSnapshot().view };
}

/** As while members still vote: no veto is struck, nothing is short. */
function hiddenIn(view: MeetingView): MeetingView {
  const { question } = view;
  return {
    ...view,
    seats: view.seats.map((seat) => (seat.vetoing ? { ...seat, vetoing: false } : seat)),
    ...(question ? { question: { ...question, stage: 'casting', missing: 0, vetoing: [] } } : {}),
  };
}
