import type { JSX } from 'react';
import type { ClosedKind, Standing } from '../../tools/index.ts';

/** How it ends, by shape and colour: a disc, a square, an open ring. The text beside it says the same. */
export function EndShape({ kind, r }: { readonly kind: ClosedKind; readonly r: number }): JSX.Element {
  switch (kind) {
    case 'adopted':
      return <circle className="end-adopted" r={r} />;
    case 'vetoed':
      return <rect className="end-vetoed" x={-r * 0.9} y={-r * 0.9} width={r * 1.8} height={r * 1.8} />;
    case 'insufficientVotes':
      return <circle className="end-short" r={r} />;
  }
}

export function EndToken({ kind }: { readonly kind: ClosedKind }): JSX.Element {
  return (
    <svg className="whatif-mark" viewBox="-10 -10 20 20" aria-hidden="true">
      <EndShape kind={kind} r={7.5} />
    </svg>
  );
}

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
