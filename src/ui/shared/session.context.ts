import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import type { ActorRefFrom } from 'xstate';
import {
  createSession,
  createView,
  type Link,
  type MeetingView,
  type SessionEvent,
  type SessionState,
} from '../../session/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { playerMachine } from '../player.machine.ts';

/** What is shown of a session, and when that becomes another. */
export interface Shown {
  readonly state: () => SessionState;
  readonly view: () => MeetingView;
  /** Returns what ends the watch. */
  readonly watch: (changed: () => void) => () => void;
}

/** One reader in one meeting: the session and the view of it. */
export interface OpenSession extends Shown {
  readonly session: ReturnType<typeof createSession>;
}

export function openSession(scenario: Scenario, link: Link | undefined): OpenSession {
  const session = createSession(scenario, link).start();
  const viewOf = createView(session.ground);
  const state = () => session.getSnapshot().context;
  return {
    session,
    state,
    view: () => viewOf(state()),
    watch: (changed) => {
      const watched = session.subscribe(changed);
      return () => watched.unsubscribe();
    },
  };
}

/** What the whole page shares: the sitting and the player that steps through it. */
export interface Room extends OpenSession {
  readonly player: ActorRefFrom<typeof playerMachine>;
}

export const RoomContext = createContext<Room | undefined>(undefined);

export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('No session: a component stands outside of RoomContext');
  return room;
}

/** For what shows the session as it was a picture ago. Where nothing is said, it is shown as it is. */
export const ShownContext = createContext<Shown | undefined>(undefined);

/** A part of what is shown; the component is drawn again only when that part is another. */
export function useShown<Part>(select: (shown: Shown) => Part): Part {
  const room = useRoom();
  const shown = use(ShownContext) ?? room;
  return useSyncExternalStore(shown.watch, () => select(shown));
}

/** A part of the view that is shown. */
export function useView<Part>(select: (view: MeetingView) => Part): Part {
  return useShown(({ view }) => select(view()));
}

/** Does what the reader asks. Who acts for himself stops the player. */
export function useAct(): (event: SessionEvent) => void {
  const { session, player } = useRoom();
  return useCallback(
    (event) => {
      player.send({ type: 'pause' });
      session.send(event);
    },
    [session, player],
  );
}
