import type { JSX, ReactNode } from 'react';
import { FirstViewFirst } from '../frame/lazyPanel.tsx';
import { DrawnWindow, LOW, NARROW } from '../shared/media.ts';

/** The windows for which the start of a meeting is drawn apart, and the queries that hold in each. */
const WINDOWS = {
  wide: () => false,
  narrow: (query) => query === NARROW,
  low: (query) => query === NARROW || query === LOW,
} as const satisfies Readonly<Record<string, (query: string) => boolean>>;

export type DrawnFor = keyof typeof WINDOWS;

interface Props {
  /** Another name is that of a wide window. */
  readonly kind: string | undefined;
  readonly children: ReactNode;
}

/** The page as the build has drawn it for one kind of window: by this React knows it again, and then follows the real one. */
export function Drawn({ kind, children }: Props): JSX.Element {
  return (
    <DrawnWindow value={WINDOWS[isDrawnFor(kind) ? kind : 'wide']}>
      <FirstViewFirst>{children}</FirstViewFirst>
    </DrawnWindow>
  );
}

function isDrawnFor(kind: string | undefined): kind is DrawnFor {
  return kind !== undefined && Object.hasOwn(WINDOWS, kind);
}
