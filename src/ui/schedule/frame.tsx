import { createContext, use, useEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import { toObserver, type Observer } from 'xstate';
import { FrameContext, type FrameSource, type SessionFrame } from '../shared/session.context.ts';
import { afterPaint } from './afterPaint.ts';

const NextFrameContext = createContext<FrameSource | undefined>(undefined);

interface Props {
  readonly children: ReactNode;
}

/**
 * Makes the two policies of drawing for what stands in it: `Now`, which holds where nothing is said, and `NextFrame`.
 * Without a `Schedule` everything is drawn now.
 */
export function Schedule({ session, children }: Props & { readonly session: FrameSource }): JSX.Element {
  const next = useMemo(() => trailing(session), [session]);
  useEffect(() => next.follow(), [next]);
  return <NextFrameContext value={next}>{children}</NextFrameContext>;
}

/**
 * What stands in it is drawn one frame after the step. A step is seen first where it happens, at the seats, in the count and
 * on the rail; the sentences about it follow, and the first frame does not wait for them.
 */
export function NextFrame({ children }: Props): JSX.Element {
  return <FrameContext value={use(NextFrameContext)}>{children}</FrameContext>;
}

/**
 * What stands in it is drawn in the frame of the step, even inside of `NextFrame`. Controls that show the reader's own choice
 * need it: React sets such a control back to its value until that has changed, and for one frame the old choice would be seen
 * and announced.
 */
export function Now({ children }: Props): JSX.Element {
  return <FrameContext value={undefined}>{children}</FrameContext>;
}

/** A value as it was before the frame that is being drawn: for what is not seen, and costs the frame too much. */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    const next = afterPaint(() => setPainted(value));
    next.ask();
    return () => next.stop();
  }, [value]);
  return painted;
}

/** The session as it was before the frame that is being drawn. Of several changes in one frame it shows the last. */
function trailing(session: FrameSource): FrameSource & { readonly follow: () => () => void } {
  const observers = new Set<Observer<SessionFrame>>();
  let frame = session.getSnapshot();
  function update(): void {
    const now = session.getSnapshot();
    if (now === frame) return;
    frame = now;
    for (const observer of observers) observer.next?.(now);
  }
  return {
    getSnapshot: () => frame,
    subscribe: (...given: Parameters<typeof toObserver<SessionFrame>>) => {
      const observer = toObserver(...given);
      observers.add(observer);
      return { unsubscribe: () => void observers.delete(observer) };
    },
    follow: () => {
      update(); // the session may have gone on since this was made
      const painted = afterPaint(update);
      const subscription = session.subscribe(painted.ask);
      return () => {
        subscription.unsubscribe();
        painted.stop();
      };
    },
  };
}
