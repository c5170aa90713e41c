import { createContext, use, useEffect, useRef, type JSX, type ReactNode } from 'react';

/** Whether a reader has come here from another page of puzzles. */
export const ArrivedContext = createContext<() => boolean>(() => false);

/** Whoever goes on finds the focus at the heading of what comes; who opens the page keeps it where it is. */
export function PuzzleTitle({ children }: { readonly children: ReactNode }): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  const arrived = use(ArrivedContext);
  useEffect(() => {
    if (!arrived()) return;
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [arrived]);
  return (
    <h1 ref={title} tabIndex={-1} className="headline">
      {children}
    </h1>
  );
}
