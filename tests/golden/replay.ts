import { createSession, createView, type Link, type MeetingView, type SessionEvent } from '../../src/session/index.ts';
import { addressOf } from '../../src/session/keep/address.ts';
import { fetchedRecord } from '../fetchedRecord.ts';
import { packStudy } from '../../src/session/keep/study.pack.ts';
import { digestOf, hashOf, viewForGolden } from './golden.ts';
import { scenarioCalled } from './meetings.ts';

export type OpenMeeting = ReturnType<typeof openMeeting>;

/** A session of a reader in a meeting, as the page opens it. */
export function openMeeting(meeting: string, link?: Link) {
  const scenario = scenarioCalled(meeting);
  const session = createSession(scenario, fetchedRecord(scenario), link).start();
  const viewOf = createView(session.fixed);
  const state = () => session.getSnapshot().context;
  const view = (): MeetingView => viewOf(state());
  const send = (...events: readonly SessionEvent[]): void => events.forEach((event) => session.send(event));
  return {
    fixed: session.fixed,
    state,
    view,
    send,
    /** Events that were stored: in a file, nothing is `null`. */
    replay: (events: readonly SessionEvent[]): void => send(...events.map(revived)),
    address: () => addressOf(session.fixed, state(), meeting, packStudy),
    /** Without what packs a study: an address that people can read, of changed votes only. */
    plainAddress: () => addressOf(session.fixed, state(), meeting, undefined),
    /** What is seen here, in short. */
    here: () => hashOf([digestOf(viewForGolden(view()))]),
    /** What is seen here and at every stop of this line, in short. The reader is back where they were, afterwards. */
    everywhere: () => {
      const { at, line } = view();
      const digests = [digestOf(viewForGolden(view()))];
      for (const { index } of line.stops) {
        send({ type: 'seek', to: index });
        digests.push(digestOf(viewForGolden(view())));
      }
      send({ type: 'seek', to: at });
      return hashOf(digests);
    },
  };
}

function revived(event: SessionEvent): SessionEvent {
  if (event.type !== 'suppose') return event;
  const parts = Object.entries(event.change).map(([name, part]) => [name, part ?? undefined]);
  return { ...event, change: Object.fromEntries(parts) as typeof event.change };
}
