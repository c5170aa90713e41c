import type { JSX } from 'react';
import type { MeetingSummary } from '../../scenario/index.ts';
import { useSay } from '../shared/say.context.ts';

type End = MeetingSummary['ends'][number];

/** How a question ended, by the signs of the rail. */
export function EndMark({ end }: { readonly end: End }): JSX.Element {
  const say = useSay();
  const label = say('ui.end', { end });
  return (
    <svg className="end-mark" viewBox="-10 -10 20 20" role="img" aria-label={label}>
      <title>{label}</title>
      <EndSign end={end} />
    </svg>
  );
}

function EndSign({ end }: { readonly end: End }): JSX.Element {
  switch (end) {
    case 'adopted':
      return <path className="stop-adopted" d="M-7 0 L-2 6 L8 -6" />;
    case 'vetoed':
      return <path className="stop-vetoed" d="M-9 -5 H9 V5 H-9 Z" />;
    case 'insufficientVotes':
      return <path className="stop-short" d="M-8 -6 V3 H8 V-6" />;
    case 'withdrawn':
    case 'fallen':
      return <path className="stop-lapsed" d="M-5 -5 L5 5 M-5 5 L5 -5" />;
    case 'notPutToVote':
      return <circle className="stop-other" r="3" />;
  }
}
