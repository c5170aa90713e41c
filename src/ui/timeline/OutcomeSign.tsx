import type { ComponentProps, JSX } from 'react';
import { ResultSign } from '../shared/ResultSign.tsx';

interface Props extends Omit<ComponentProps<typeof ResultSign>, 'outcome'> {
  readonly kind: ComponentProps<typeof ResultSign>['outcome'];
  /** Half its width, in the units of the drawing. */
  readonly half?: number;
}

/** How a vote ended, in a drawing of one's own: around its point of origin, as everywhere on the page. */
export function OutcomeSign({ kind, half = 9, ...sign }: Props): JSX.Element {
  return (
    <svg className="outcome-sign" x={-half} y={-half} width={half * 2} height={half * 2}>
      <ResultSign outcome={kind} {...sign} />
    </svg>
  );
}
