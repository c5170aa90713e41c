export interface Gesture {
  /** Whether this move is another one of the same held key or drag. */
  readonly again: () => boolean;
  readonly stop: () => void;
}

/**
 * Watches whether the reader holds a key or drags the slider. Only the first move of a held key or a drag is to be a
 * step of its own in the browser's history; browsers also refuse a page that writes there too often.
 *
 * @param released called when the reader lets go: that place is noted at once
 */
export function watchGesture(released: () => void): Gesture {
  let holding = false;
  let moved = false;
  const listen = new AbortController();
  const options = { signal: listen.signal, capture: true };
  const hold = () => {
    holding = true;
    moved = false;
  };
  const release = () => {
    if (holding) released();
    holding = false;
  };
  addEventListener('pointerdown', hold, options);
  addEventListener('pointerup', release, options);
  addEventListener('pointercancel', release, options);
  addEventListener('keyup', release, options);
  addEventListener('keydown', ({ repeat }) => (repeat ? undefined : hold()), options);
  return {
    again: () => {
      const again = holding && moved;
      moved = true;
      return again;
    },
    stop: () => listen.abort(),
  };
}
