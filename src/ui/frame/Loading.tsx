import type { JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import './loading.css';

/** While the meeting is fetched: the table, empty, where it is going to stand. */
export function Loading(): JSX.Element {
  const say = useSay();
  return (
    <div className="loading" role="status">
      <svg viewBox="0 0 872 474" aria-hidden="true">
        <path d="M166 452 V302 A270 186 0 0 1 706 302 V452" />
      </svg>
      <p>{say('ui.loading')}</p>
    </div>
  );
}
