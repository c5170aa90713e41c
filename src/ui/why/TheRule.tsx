import type { JSX } from 'react';
import { Cite } from './Cite.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';

/** Before anything is put to the vote: by what rule the Council will decide, and on what. */
export default function TheRule(): JSX.Element {
  const say = useSay();
  const { scenario, prose } = useScenario();
  const required = useView(select.required);
  const seats = useView(select.seatCount);
  const matter = useView((view) => view.line.questions.find(({ index }) => index >= view.at)?.question.matter);
  return (
    <>
      <p className="why-sentence">{say('ui.why.rule', { required, seats, matter: matter ?? 'substantive' })}</p>
      {scenario.drafts.length > 0 && (
        <>
          <h3 className="why-drafts-title">{say('ui.why.drafts', { count: scenario.drafts.length })}</h3>
          <ol className="why-drafts" {...prose}>
            {scenario.drafts.map(({ symbol, name, summary }) => (
              <li key={symbol}>
                <p>
                  <b>{name}</b> <span>{symbol}</span>
                </p>
                <p>{summary}</p>
              </li>
            ))}
          </ol>
          {scenario.drafts.length > 1 && (
            <div className="why-order">
              <p>{say('ui.why.order')}</p>
              <Cite citation="PRoP 32" />
            </div>
          )}
        </>
      )}
    </>
  );
}
