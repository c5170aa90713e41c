import type { JSX } from 'react';
import type { MeetingSummary } from '../../scenario/index.ts';
import { useSay } from '../shared/say.context.ts';
import { OutcomeSign } from '../timeline/OutcomeSign.tsx';

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
    case 'vetoed':
    case 'insufficientVotes':
      return <OutcomeSign kind={end} />;
    case 'adoptedWithoutVote':
    case 'agreed':
    case 'elected':
    case 'majority':
      return <OutcomeSign kind="adopted" />;
    case 'withdrawn':
    case 'fallen':
    case 'objected':
    case 'cutOff':
      return <path className="stop-lapsed" d="M-5 -5 L5 5 M-5 5 L5 -5" />;
    case 'notPutToVote':
    case 'polled':
    case 'nobodyElected':
    case 'undecided':
      return <circle className="stop-other" r="3" />;
  }
}
