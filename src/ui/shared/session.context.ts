import { useSelector } from '@xstate/react';
import { createContext, use, useCallback } from 'react';
import type { ActorRefFrom, AnyActorRef } from 'xstate';
import {
  createSession,
  createView,
  type Link,
  type MeetingView,
  type PlayedRecord,
  type SessionEvent,
  type SessionState,
} from '../../session/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { roomsMachine } from '../app/rooms.machine.ts';
import type { inboxMachine } from '../inbox.machine.ts';
import type { playerMachine } from '../player.machine.ts';

/** The session as one frame of the page draws it. */
export interface SessionFrame {
  readonly state: SessionState;
  readonly view: MeetingView;
}

/** What components read the session from, in the form that `useSelector` takes. */
export interface FrameSource {
  /** The same object as long as nothing has changed. @throws what the session ended with, if it failed */
  readonly getSnapshot: () => SessionFrame;
  readonly subscribe: AnyActorRef['subscribe'];
}

/** One reader in one meeting: the session and the view of it. */
export interface OpenSession extends FrameSource {
  readonly session: ReturnType<typeof createSession>;
  readonly state: () => SessionState;
  readonly view: () => MeetingView;
}

export function openSession(scenario: Scenario, played: PlayedRecord, link: Link | undefined): OpenSession {
  const session = createSession(scenario, played, link).start();
  const viewOf = createView(session.fixed);
  const state = () => session.getSnapshot().context;
  const view = () => viewOf(state());
  let frame: SessionFrame | undefined;
  function getSnapshot(): SessionFrame {
    const { status, error, context } = session.getSnapshot();
    if (status === 'error') throw error;
    if (frame?.state !== context) frame = { state: context, view: viewOf(context) };
    return frame;
  }
  return { session, state, view, getSnapshot, subscribe: session.subscribe.bind(session) };
}

/** What the whole page shares: the session, the inbox for what the reader asks of it, and the player that steps through it. */
export interface PageSession extends OpenSession {
  readonly inbox: ActorRefFrom<typeof inboxMachine>;
  readonly rooms: ActorRefFrom<typeof roomsMachine>;
  readonly player: ActorRefFrom<typeof playerMachine>;
}

export const PageSessionContext = createContext<PageSession | undefined>(undefined);

export function usePageSession(): PageSession {
  const page = use(PageSessionContext);
  if (!page) throw new Error('No session: a component stands outside of PageSessionContext');
  return page;
}

/** For what shows the session as it was a frame ago. Where nothing is said, it is shown as it is. */
export const FrameContext = createContext<FrameSource | undefined>(undefined);

/** A part of what is shown; the component is drawn again only when that part is another. */
export function useFrame<Part>(select: (frame: SessionFrame) => Part): Part {
  const page = usePageSession();
  return useSelector<FrameSource, Part>(use(FrameContext) ?? page, select);
}

/** A part of the view that is shown. */
export function useView<Part>(select: (view: MeetingView) => Part): Part {
  return useFrame(({ view }) => select(view));
}

/** Does what the reader asks. Who acts for themselves stops the player. */
export function useAct(): (event: SessionEvent) => void {
  const { inbox, player } = usePageSession();
  return useCallback(
    (event) => {
      player.send({ type: 'pause' });
      inbox.send({ type: 'ask', event });
    },
    [inbox, player],
  );
}
