import type { JSX } from 'react';
import type { Standing } from '../../tools/index.ts';

/** What a member can do: a full diamond, a half one, a small ring. */
export function StandingMark({ state }: { readonly state: Standing['state'] }): JSX.Element {
  return (
    <svg className={`whatif-mark standing-mark standing-${state}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <StandingShape state={state} />
    </svg>
  );
}

function StandingShape({ state }: { readonly state: Standing['state'] }): JSX.Element {
  switch (state) {
    case 'alone':
      return <path className="standing-full" d="M0 -9 9 0 0 9 -9 0z" />;
    case 'together':
      return (
        <>
          <path className="standing-full" d="M0 -9V9L-9 0z" />
          <path className="standing-open" d="M0 -8 8 0 0 8z" />
        </>
      );
    case 'notAtAll':
      return <circle className="standing-open" r="3.5" />;
  }
}
