import type { JSX } from 'react';
import type { DraftStatus, ProposalStatus } from '../../../machines/rules/index.ts';
import { OutcomeSign } from '../timeline/OutcomeSign.tsx';

/** The signs of the rail, small; the words stand beside them. */
export function StatusMark({ status }: { readonly status: DraftStatus | ProposalStatus }): JSX.Element {
  return (
    <svg className="end-mark" viewBox="-10 -10 20 20" aria-hidden="true">
      <Sign status={status} />
    </svg>
  );
}

function Sign({ status }: { readonly status: DraftStatus | ProposalStatus }): JSX.Element {
  switch (status) {
    case 'accepted':
      return <OutcomeSign kind="adopted" />;
    case 'adopted':
    case 'vetoed':
    case 'insufficientVotes':
      return <OutcomeSign kind={status} />;
    case 'adoptedWithoutVote':
      return <OutcomeSign kind="adopted" />;
    case 'withdrawn':
    case 'fallen':
    case 'cutOff':
      return <path className="stop-lapsed" d="M-5 -5 L5 5 M-5 5 L5 -5" />;
    case 'underVote':
      return <circle className="status-under-vote" r="4" />;
    case 'announced':
    case 'tabled':
    case 'inBlue':
    case 'open':
      return <circle className="status-waiting" r="4" />;
  }
}
