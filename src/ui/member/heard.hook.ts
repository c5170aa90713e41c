import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

/**
 * Hears which of a group of radio buttons was chosen. Not by React's own event: after each one React looks through the whole
 * page for the rest of the group and writes all of it anew, which takes as long as everything else that a change does.
 */
export function useHeard(chosen: (value: string) => void): RefObject<HTMLDivElement | null> {
  const group = useRef<HTMLDivElement>(null);
  const hear = useEffectEvent(({ target }: Event) => target instanceof HTMLInputElement && chosen(target.value));
  useEffect(() => {
    const element = group.current;
    const keep = (event: Event) => event.stopPropagation();
    element?.addEventListener('change', hear);
    element?.addEventListener('click', keep);
    return () => {
      element?.removeEventListener('change', hear);
      element?.removeEventListener('click', keep);
    };
  }, []);
  return group;
}
