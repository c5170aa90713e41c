import { useEffect, useState } from 'react';
import { goToPlace, type LearnMeeting, type PlaceInMeeting } from '../../learn/meetingPlace.ts';
import type { MeetingView, VoteChange } from '../../session/index.ts';
import { errorOf } from '../frame/Boundary.tsx';
import { openPageSession } from '../pageSession.ts';
import { useSay } from '../shared/say.context.ts';
import type { PageSession } from '../shared/session.context.ts';
import { fetchMeeting } from './fetchMeeting.ts';

/** A meeting opened at a place, with a session of its own: the page's own meeting stays as it is. */
export interface OpenBoard {
  readonly place: PlaceInMeeting;
  readonly meeting: LearnMeeting;
  readonly page: PageSession;
  /** What it was opened at, before anything is changed there. */
  readonly start: MeetingView;
}

/**
 * @param changes votes to be changed there; those of a question or a member that it does not have are passed over
 * @throws where the meeting has no such place
 */
export function openBoard(
  meeting: LearnMeeting,
  place: PlaceInMeeting,
  changes: readonly VoteChange[] = [],
): OpenBoard {
  const { page } = openPageSession(meeting.scenario, meeting.played);
  goToPlace({ view: page.view, send: (event) => page.session.send(event) }, place);
  const possible = changes.filter(({ question, member }) =>
    page
      .view()
      .seats.find((seat) => seat.member === member)
      ?.ballots.some(({ key }) => key === question),
  );
  if (possible.length > 0) page.session.send({ type: 'setVotes', changes: possible });
  return { place, meeting, page, start: page.view() };
}

/** Fetches the meeting of a place and opens it. Until it is there, what was open before stays. */
export function useBoard(place: PlaceInMeeting, changes?: readonly VoteChange[]): OpenBoard | undefined {
  const say = useSay();
  const [board, setBoard] = useState<OpenBoard>();
  const [failure, setFailure] = useState<{ readonly error: Error }>();
  const key = JSON.stringify([place, changes]);
  useEffect(() => {
    let awaited = true;
    fetchMeeting(place.meeting, say).then(
      (meeting) => awaited && setBoard(openBoard(meeting, place, changes)),
      (cause: unknown) => awaited && setFailure({ error: errorOf(cause) }),
    );
    return () => void (awaited = false);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- by its content: a place is made anew with each drawing
  }, [key, say]);
  if (failure) throw failure.error; // the panel around says so, and offers another try
  return board;
}
