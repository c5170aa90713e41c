export interface AfterPaint {
  /** Asks for the work, once, after the next frame has been painted; asking again before that changes nothing. */
  readonly ask: () => void;
  /** Takes the last request back. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/**
 * Puts work off until the next frame has been painted: what comes one frame later is built on it, and so is writing the
 * address, which takes the browser as long as drawing the step that it stands for.
 */
export function afterPaint(work: () => void): AfterPaint {
  const { port1, port2 } = new MessageChannel();
  let frame: number | undefined;
  const forget = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  port1.addEventListener('message', work);
  port1.start();
  return {
    ask: () => {
      frame ??= requestAnimationFrame(() => {
        frame = undefined;
        port2.postMessage(undefined);
      });
    },
    forget,
    stop: () => {
      forget();
      port1.close();
    },
  };
}
