import type { JSX } from 'react';

/** The sign of what is possible now. */
export function PlayMark(): JSX.Element {
  return (
    <svg className="chart-mark" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M2 1 9 5 2 9z" />
    </svg>
  );
}

/** The sign of what is refused: a bar across the way. */
export function RefusedMark(): JSX.Element {
  return (
    <svg className="chart-mark" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M1 3.75h8v2.5h-8z" />
    </svg>
  );
}
