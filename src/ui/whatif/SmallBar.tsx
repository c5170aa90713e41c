import type { JSX } from 'react';
import type { ClosedDecision } from '../../tools/index.ts';
import './small-bar.css';

interface Props {
  readonly decision: ClosedDecision;
  readonly seats: number;
  readonly required: number;
}

const CELL = 10;
const HEIGHT = 14;

/** The bar of the chamber, small: a cell a seat, the mark at the required number, and a band over all of it for a veto. */
export function SmallBar({ decision: { kind, tally }, seats, required }: Props): JSX.Element {
  return (
    <svg className="small-bar" viewBox={`-2 -3 ${seats * CELL + 4} ${HEIGHT + 6}`} aria-hidden="true">
      {Array.from({ length: seats }, (_, seat) => (
        <rect
          key={seat}
          className={seat < tally.inFavour ? 'small-bar-yes' : 'small-bar-empty'}
          x={seat * CELL + 0.75}
          width={CELL - 1.5}
          height={HEIGHT}
        />
      ))}
      {kind === 'vetoed' && (
        <rect className="small-bar-veto" x={-1} y={HEIGHT / 2 - 2.5} width={seats * CELL + 2} height="5" />
      )}
      <line className="small-bar-mark" x1={required * CELL} x2={required * CELL} y1="-3" y2={HEIGHT + 3} />
    </svg>
  );
}
