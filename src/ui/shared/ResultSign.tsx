import { memo, type JSX } from 'react';
import type { OutcomeKind } from '../../../machines/rules/index.ts';
import './result-sign.css';

interface Props {
  /** `undetermined`: not decided, or not to be seen yet. */
  readonly outcome: OutcomeKind;
  /** Nobody has a veto on it: the page lies flat, and is never struck. */
  readonly procedural?: boolean;
}

/** What became of a text, as a sheet of paper without a letter. The words beside it say the same. */
export const ResultSign = memo(function ResultSign({ outcome, procedural = false }: Props): JSX.Element {
  return (
    <svg className="result-sign" data-outcome={outcome} viewBox="0 0 24 24" aria-hidden="true">
      <ResultShapes outcome={outcome} procedural={procedural} />
    </svg>
  );
});

/** The same within another drawing, in a square of 24. */
export function ResultShapes({ outcome, procedural = false }: Props): JSX.Element {
  return (
    <>
      <path className="result-sheet" d={procedural ? FLAT : UPRIGHT} />
      <Mark outcome={outcome} />
    </>
  );
}

const UPRIGHT = 'M5 2.5H14.5L19 7V21.5H5Z';
const FLAT = 'M2 5H22V19H2Z';

function Mark({ outcome }: Pick<Props, 'outcome'>): JSX.Element {
  switch (outcome) {
    case 'adopted':
      return <path className="result-tick" d="M8 12.5 11 15.5 16 9" />;
    case 'vetoed':
      return <path className="result-band" d="M1.5 17 22.5 7" />;
    case 'insufficientVotes':
      return <path className="result-bracket" d="M8.5 11V16.5H15.5V11" />;
    case 'undetermined':
      return <path className="result-dots" d="M8.5 13.5H8.51M12 13.5H12.01M15.5 13.5H15.51" />;
  }
}
