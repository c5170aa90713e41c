import type { JSX } from 'react';
import type { OutcomeKind } from '../../../machines/rules/index.ts';
import { ResultSign } from '../shared/ResultSign.tsx';

/** How a vote ended, in a drawing of one's own: around its point of origin, as everywhere on the page. */
export function OutcomeSign({ kind }: { readonly kind: Exclude<OutcomeKind, 'undetermined'> }): JSX.Element {
  return (
    <svg className="outcome-sign" x="-9" y="-9" width="18" height="18">
      <ResultSign outcome={kind} />
    </svg>
  );
}
