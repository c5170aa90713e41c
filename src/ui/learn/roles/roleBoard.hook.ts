import { useEffect, useState } from 'react';
import type { LearnMeeting } from '../../../learn/meetingPlace.ts';
import { stopBeforeThePresident } from '../../../learn/roles/president.ts';
import { errorOf } from '../../frame/Boundary.tsx';
import { useSay } from '../../shared/say.context.ts';
import { openPageSession } from '../../pageSession.ts';
import type { OpenBoard } from '../board.hook.ts';
import { fetchMeeting } from '../fetchMeeting.ts';

function fromTheStart(meeting: LearnMeeting): OpenBoard {
  const { page } = openPageSession(meeting.scenario, meeting.played);
  page.session.send({ type: 'seek', to: 0 });
  // Before the meeting is opened, members may have been at work already.
  page.session.send({ type: 'seek', to: stopBeforeThePresident(page.view()) });
  return { place: { meeting: meeting.id }, meeting, page, start: page.view() };
}

/**
 * A meeting from its beginning, where the President acts first, with a session of its own. A meeting need not put anything to the vote, so that no place
 * is asked for.
 *
 * @param round another is another session, from the beginning
 */
export function useRoleBoard(id: string, round = 0): OpenBoard | undefined {
  const say = useSay();
  const [board, setBoard] = useState<OpenBoard>();
  const [failure, setFailure] = useState<{ readonly error: Error }>();
  useEffect(() => {
    let awaited = true;
    fetchMeeting(id, say).then(
      (meeting) => awaited && setBoard(fromTheStart(meeting)),
      (cause: unknown) => awaited && setFailure({ error: errorOf(cause) }),
    );
    return () => void (awaited = false);
  }, [id, say, round]);
  if (failure) throw failure.error; // the panel around says so, and offers another try
  return board;
}
