import { useSyncExternalStore } from 'react';

/** The same bounds as in the style sheets. */
export const NARROW = 'screen and (width < 47.5rem)';
export const LOW = '(height < 45rem)';

/** Whether a media query holds; follows it. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}
