import type { JSX } from 'react';
import type { OutcomeKind } from '../../../machines/rules/index.ts';
import { ResultSign } from '../shared/ResultSign.tsx';
import { useSay } from '../shared/say.context.ts';
import { Sign } from './Sign.tsx';

/** Every result, and whether it is possible on a procedural question too. */
const RESULTS = {
  adopted: true,
  vetoed: false,
  insufficientVotes: true,
  undetermined: true,
} as const satisfies Readonly<Record<OutcomeKind, boolean>>;
type OnProcedure = { [Kind in OutcomeKind]: (typeof RESULTS)[Kind] extends true ? Kind : never }[OutcomeKind];

const KINDS = Object.keys(RESULTS) as OutcomeKind[];

/** What became of a text, first of those that can be vetoed. */
export function ResultSigns({ required }: { readonly required: string }): JSX.Element {
  const say = useSay();
  return (
    <>
      {KINDS.map((outcome) => (
        <Sign
          key={outcome}
          of={outcome}
          name={say('signs.result', { outcome })}
          text={say('signs.result.text', { outcome, required })}
        >
          <ResultSign outcome={outcome} />
        </Sign>
      ))}
      {KINDS.filter((outcome): outcome is OnProcedure => RESULTS[outcome]).map((outcome) => (
        <Sign
          key={outcome}
          of={`procedural ${outcome}`}
          name={say('signs.procedural', { outcome })}
          text={say('signs.procedural.text', { outcome, required })}
        >
          <ResultSign outcome={outcome} procedural />
        </Sign>
      ))}
    </>
  );
}
