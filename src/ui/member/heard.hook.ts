import { useEffect, useRef, type RefObject } from 'react';

/**
 * Hears which of a group of radio buttons was chosen. Not by React's own event: after each one React looks through the whole
 * page for the rest of the group and writes all of it anew, which takes as long as everything else that a change does.
 */
export function useHeard(chosen: (value: string) => void): RefObject<HTMLDivElement | null> {
  const group = useRef<HTMLDivElement>(null);
  const latest = useRef(chosen);
  useEffect(() => void (latest.current = chosen));
  useEffect(() => {
    const element = group.current;
    const hear = ({ target }: Event) => target instanceof HTMLInputElement && latest.current(target.value);
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
