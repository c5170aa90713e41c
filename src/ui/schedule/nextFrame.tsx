import { createContext, use, useEffect, useMemo, type JSX, type ReactNode } from 'react';
import { afterPaint } from './afterPaint.ts';
import { ShownContext, type Room, type Shown } from '../shared/session.context.ts';

/** The session one picture later; without one, all is shown at once. */
export const NextFrameContext = createContext<Shown | undefined>(undefined);

/**
 * The session one picture later. A step is seen first where it happens, at the seats, in the count and on the line; the
 * words about it follow in the next picture, and the first does not wait for them.
 */
export function useNextFrame(room: Room): Shown {
  const next = useMemo(() => trailing(room), [room]);
  useEffect(() => next.follow(), [next]);
  return next;
}

interface Props {
  readonly children: ReactNode;
}

/** What stands in it follows in the next picture. */
export function InNextFrame({ children }: Props): JSX.Element {
  return <ShownContext value={use(NextFrameContext)}>{children}</ShownContext>;
}

/**
 * What stands in it is shown at once, whatever it stands in. So are the reader's own controls: React puts one back until its
 * value has become another, and in the picture between it would be seen and spoken as it was.
 */
export function AtOnce({ children }: Props): JSX.Element {
  return <ShownContext value={undefined}>{children}</ShownContext>;
}

function trailing(room: Shown): Shown & { readonly follow: () => () => void } {
  const watching = new Set<() => void>();
  let state = room.state();
  let view = room.view();
  function update(): void {
    if (room.state() === state) return;
    state = room.state();
    view = room.view();
    for (const changed of watching) changed();
  }
  return {
    state: () => state,
    view: () => view,
    watch: (changed) => {
      watching.add(changed);
      return () => watching.delete(changed);
    },
    follow: () => {
      update(); // it may have gone on since it was drawn
      const painted = afterPaint(update);
      const end = room.watch(painted.ask);
      return () => {
        end();
        painted.stop();
      };
    },
  };
}
