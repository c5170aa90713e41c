import { useSelector } from '@xstate/react';
import { createContext, use, useCallback } from 'react';
import type { ActorRefFrom } from 'xstate';
import { createSession, createView, type Link, type MeetingView, type SessionEvent } from '../../session/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { playerMachine } from '../player.machine.ts';

/** One reader in one meeting: the session and the view of it. */
export interface Sitting {
  readonly session: ReturnType<typeof createSession>;
  readonly view: () => MeetingView;
}

export function openSitting(scenario: Scenario, link: Link | undefined): Sitting {
  const session = createSession(scenario, link).start();
  const viewOf = createView(session.ground);
  return { session, view: () => viewOf(session.getSnapshot().context) };
}

/** What the whole page shares: the sitting and the player that steps through it. */
export interface Room extends Sitting {
  readonly player: ActorRefFrom<typeof playerMachine>;
}

export const RoomContext = createContext<Room | undefined>(undefined);

export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('No session: a component stands outside of RoomContext');
  return room;
}

/** A part of the view; the component is drawn again only when that part is another. */
export function useView<Part>(select: (view: MeetingView) => Part): Part {
  const { session, view } = useRoom();
  return useSelector(session, () => select(view()));
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
