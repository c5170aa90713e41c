import { useEffect, useRef, type RefObject } from 'react';

/** Whoever goes on finds the focus at the heading of what comes; who opens the page keeps it where it is. */
export function useTitleFocus(key: string): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [key]);
  return title;
}
