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

/** The sign of each end. */
export const END_SIGNS = {
  adopted: 'adopted',
  adoptedWithoutVote: 'adopted',
  agreed: 'adopted',
  elected: 'adopted',
  majority: 'adopted',
  vetoed: 'vetoed',
  insufficientVotes: 'insufficientVotes',
  withdrawn: 'lapsed',
  fallen: 'lapsed',
  objected: 'lapsed',
  cutOff: 'lapsed',
  notPutToVote: 'open',
  polled: 'open',
  nobodyElected: 'open',
  undecided: 'open',
} as const satisfies Readonly<Record<End, string>>;

function EndSign({ end }: { readonly end: End }): JSX.Element {
  const sign = END_SIGNS[end];
  switch (sign) {
    case 'lapsed':
      return <path className="stop-lapsed" d="M-5 -5 L5 5 M-5 5 L5 -5" />;
    case 'open':
      return <circle className="stop-other" r="3" />;
    default:
      return <OutcomeSign kind={sign} />;
  }
}
