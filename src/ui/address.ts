import { useEffect, useState } from 'react';
import { readLink, scenarioAsked, writeLink, type LinkProblem, type MeetingView } from '../session/index.ts';
import type { Room } from './shared/session.context.ts';

/**
 * Keeps the address and the session the same: what the reader does goes into the address; Back, Forward and an address
 * typed in are followed. `problem` says why where one cannot be.
 */
export function useAddress(room: Room, id: string, first: LinkProblem | undefined) {
  const [problem, setProblem] = useState(first);
  useEffect(() => writeAddress(room, id), [room, id]);
  useEffect(() => followAddress(room, id, setProblem), [room, id]);
  return { problem, dismiss: () => setProblem(undefined) };
}

/** The address of what is on screen. */
export function hashOf({ scenario, at, manner, line }: MeetingView, id: string): string {
  const votes = line.departures.map(({ draft, member, now }) => ({ draft, member, vote: now }));
  return writeLink({ scenario: id, revision: scenario.revision, at, manner, votes });
}

function writeAddress({ session, view, player }: Room, id: string): () => void {
  const held = watchHeld();
  if (location.hash === '') history.replaceState(history.state, '', hashOf(view(), id));
  const { unsubscribe } = session.subscribe(() => {
    const hash = hashOf(view(), id);
    if (hash === location.hash) return;
    const passing = held.again() || player.getSnapshot().matches('playing');
    if (passing) history.replaceState(history.state, '', hash);
    else history.pushState(undefined, '', hash);
  });
  return () => {
    held.stop();
    unsubscribe();
  };
}

function followAddress({ session, view, player }: Room, id: string, setProblem: (problem?: LinkProblem) => void): () => void {
  function follow(): void {
    if (location.hash === hashOf(view(), id)) return;
    if (scenarioAsked(location.hash) !== id) return location.reload();
    player.send({ type: 'pause' });
    const read = readLink(location.hash, id, view().scenario);
    setProblem(read.ok ? undefined : read.problem);
    session.send(read.ok ? { type: 'open', link: read.link } : { type: 'restoreRecord' });
  }
  addEventListener('popstate', follow);
  return () => removeEventListener('popstate', follow);
}

/**
 * Whether the reader holds a key or drags the slider. Only the first move of a held key or a drag becomes a step of
 * its own in the browser's history; browsers also refuse a page that writes there too often.
 */
function watchHeld() {
  let holding = false;
  let moved = false;
  const listen = new AbortController();
  const options = { signal: listen.signal, capture: true };
  const hold = () => {
    holding = true;
    moved = false;
  };
  const release = () => {
    holding = false;
  };
  addEventListener('pointerdown', hold, options);
  addEventListener('pointerup', release, options);
  addEventListener('pointercancel', release, options);
  addEventListener('keyup', release, options);
  addEventListener('keydown', ({ repeat }) => (repeat ? (holding = true) : hold()), options);
  return {
    again: () => {
      const again = holding && moved;
      moved = true;
      return again;
    },
    stop: () => listen.abort(),
  };
}
