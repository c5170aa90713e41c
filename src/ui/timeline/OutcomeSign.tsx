import type { JSX } from 'react';
import type { OutcomeKind } from '../../../machines/rules/index.ts';

/** How a vote ended, as a sign: the same on the rail, in the list of meetings and beside a draft. */
export function OutcomeSign({ kind }: { readonly kind: Exclude<OutcomeKind, 'undetermined'> }): JSX.Element {
  switch (kind) {
    case 'adopted':
      return <path className="stop-adopted" d="M-7 0 L-2 6 L8 -6" />;
    case 'vetoed':
      return <path className="stop-vetoed" d="M-9 -5 H9 V5 H-9 Z" />;
    case 'insufficientVotes':
      return <path className="stop-short" d="M-8 -6 V3 H8 V-6" />;
  }
}
