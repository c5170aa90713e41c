import { createContext, use, useSyncExternalStore } from 'react';

/** The same bounds as in the style sheets. */
export const NARROW = 'screen and (width < 47.5rem)';
export const LOW = '(height < 45rem)';

/** The window that the first frame is drawn for while building, where there is none to ask: which queries hold in it. */
export const DrawnWindow = createContext<(query: string) => boolean>(() => false);

/** Whether a media query holds; follows it. */
export function useMedia(query: string): boolean {
  const isInDrawn = use(DrawnWindow);
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => isInDrawn(query),
  );
}
