import type { JSX } from 'react';
import './loading.css';

/** While messages and meeting are fetched: the table, empty, where it is going to stand. */
export function Loading(): JSX.Element {
  return (
    <main className="loading" aria-busy="true">
      <svg viewBox="0 0 872 462" aria-hidden="true">
        <path d="M166 452 V302 A270 186 0 0 1 706 302 V452" />
      </svg>
    </main>
  );
}
