export interface AfterPaint {
  /** Once, when the next picture has been painted; asked again before that, it is still once. */
  readonly ask: () => void;
  /** Not this time. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/** Puts off what nobody sees: the browser takes as long to note an address as to draw the step that it stands for. */
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
