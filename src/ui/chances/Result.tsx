import type { CSSProperties, JSX } from 'react';
import type { Question } from '../../../machines/rules/index.ts';
import { ENDS, type CaseProblem, type ForecastProblem, type PlanAnswer } from '../../tools/index.ts';
import { chancesText, forecastProblemText, mostText, percentText } from '../../messages/chances.text.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { Distribution } from './Distribution.tsx';

interface Props {
  readonly answer: PlanAnswer;
  readonly question: Question | undefined;
}

/** The chances of each end, of each number of votes in favour, and what most hangs on. */
export function Result({ answer: { chances, influences, bloc, required }, question }: Props): JSX.Element {
  const say = useSay();
  const names = useNames();
  const kind = question?.kind ?? 'draftResolution';
  const ends = ENDS.filter((end) => end !== 'vetoed' || question?.matter !== 'procedural');
  return (
    <>
      <div className="chances-top">
        <h3>{say('chances.result')}</h3>
        <div className="chances-ends" aria-hidden="true">
          {ends.map((end) => (
            <span key={end} data-end={end} style={{ '--chance': chances[end] } as CSSProperties} />
          ))}
        </div>
        <dl className="chances-figures">
          {ends.map((end) => (
            <div key={end} data-end={end}>
              <dt>{end === 'adopted' ? say('chances.end.adopted', { kind }) : say(`chances.end.${end}`)}</dt>
              <dd>{percentText(say, chances[end])}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div className="chances-more">
        <p className="chances-sentence" role="status">
          {chancesText(say, names, chances, question)}
        </p>
        <Distribution inFavour={chances.inFavour} required={required} />
        <h3>{say('chances.most.title')}</h3>
        <p>{mostText(say, names, influences, bloc)}</p>
      </div>
    </>
  );
}

interface NoResultProps {
  readonly problem: CaseProblem | ForecastProblem;
  readonly numbers: readonly number[];
}

/** What is wrong with what the reader supposes: where, what was found, what is expected. */
export function NoResult({ problem, numbers }: NoResultProps): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <div className="chances-problem" role="alert">
      <h3>{say('chances.problem.title')}</h3>
      <p>{forecastProblemText(say, names, problem, numbers)}</p>
    </div>
  );
}
