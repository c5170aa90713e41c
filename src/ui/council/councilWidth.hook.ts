import { useCallback, useState } from 'react';
import type { CouncilWidth } from './council.shape.ts';

/** From so many pixels on, the wide drawing is legible. */
export const WIDE_FROM = 560;

/** How much room a part of the page has for a Council; follows it. */
export function useCouncilWidth(): {
  readonly width: CouncilWidth;
  /** On the element that has the room. */
  readonly measured: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [width, setWidth] = useState<CouncilWidth>('wide');
  const measured = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth } = element;
      setWidth(clientWidth === 0 || clientWidth >= WIDE_FROM ? 'wide' : 'tall'); // 0: not on screen
    };
    measure(); // before the first frame
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { width, measured };
}
