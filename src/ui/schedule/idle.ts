import { startTransition, useEffect, useState } from 'react';
import type { SessionState } from '../../session/index.ts';
import { usePageSession, type PageSession } from '../shared/session.context.ts';

/** How long the reader rests before the panels follow, in milliseconds: short enough to pass for at once. */
const REST = 120;

/**
 * What the session holds, once the reader rests. For panels that a step must not wait for: they follow in a frame of their
 * own, which React may interrupt, and steps in a row are not held up by the panels of those before.
 *
 * @param partIn the same function every time
 */
export function useIdle<Part>(partIn: (page: PageSession) => Part): Part {
  const page = usePageSession();
  const [shown, show] = useState<{ readonly part: Part }>(() => ({ part: partIn(page) }));
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const update = () => startTransition(() => show((before) => changed(before, partIn(page))));
    const follow = () => {
      clearTimeout(resting);
      resting = setTimeout(update, REST);
    };
    update(); // the session may have gone on since this was drawn
    const subscription = page.subscribe(follow);
    return () => {
      subscription.unsubscribe();
      clearTimeout(resting);
    };
  }, [page, partIn]);
  return shown.part;
}

/** For a panel that shows the whole of what the session holds. */
export function stateIn({ state }: PageSession): SessionState {
  return state();
}

function changed<Part>(before: { readonly part: Part }, part: Part): { readonly part: Part } {
  return Object.is(before.part, part) ? before : { part };
}

/** How long one go may take, in milliseconds: a step of the meeting must not wait for it. */
const SLICE = 8;

const jobs = new Set<() => void>();
let waiting = false;

/** Runs a job that nobody waits for after the next frame, a few of them at a time. Returns what cancels it. */
export function whenIdle(job: () => void): () => void {
  jobs.add(job);
  ask();
  return () => void jobs.delete(job);
}

function ask(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => setTimeout(work));
}

function work(): void {
  waiting = false;
  const until = performance.now() + SLICE;
  for (const job of jobs) {
    jobs.delete(job);
    job();
    if (performance.now() > until) break;
  }
  if (jobs.size > 0) ask();
}
