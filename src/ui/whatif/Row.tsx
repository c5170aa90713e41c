import type { JSX, ReactNode } from 'react';
import type { Question } from '../../../machines/rules/index.ts';
import type { ClosedKind } from '../../tools/index.ts';
import { endText } from '../../messages/whatif.text.ts';
import { useSay } from '../shared/say.context.ts';
import { ResultSign } from '../shared/ResultSign.tsx';

interface Props {
  readonly question: Question;
  readonly chosen?: boolean;
  /** The rule, with what it has to be told. */
  readonly head: ReactNode;
  /** One end; several while it is open. */
  readonly ends: readonly ClosedKind[];
  readonly why: string;
  readonly tally: string;
  readonly needed: ReactNode;
  readonly vetoes: string;
  /** Shown below, over all columns. */
  readonly below?: ReactNode;
}

/** One rule: how it ends, why, and the numbers. Where there is little room the columns' names stand in the cells. */
export function Row({ question, chosen = false, head, ends, why, tally, needed, vetoes, below }: Props): JSX.Element {
  const say = useSay();
  return (
    <>
      <tr data-chosen={chosen}>
        <th scope="row">{head}</th>
        <td className="rules-result">
          <p className="rules-ends">
            {ends.map((kind) => (
              <span key={kind}>
                <ResultSign outcome={kind} procedural={question.matter === 'procedural'} />{' '}
                {endText(say, question, kind)}
              </span>
            ))}
          </p>
          <p>{why}</p>
        </td>
        <td data-column={say('whatif.rules.tally')}>{tally}</td>
        <td data-column={say('whatif.rules.needed')}>{needed}</td>
        <td data-column={say('whatif.rules.vetoes')}>{vetoes}</td>
      </tr>
      {below !== undefined && below !== false && (
        <tr className="rules-below">
          <td colSpan={5}>{below}</td>
        </tr>
      )}
    </>
  );
}
