import { useEffect, type JSX } from 'react';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { useFocusTarget, useKeptFocus } from '../shared/focus.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import './why.css';

/** In the first frame there is nothing to answer yet; by the first vote it is loaded. */
const loadAnswer = async () => await import('./Answer.tsx');
const Answer = lazyPanel('why', loadAnswer);
/** It stands folded. */
const TheRule = lazyPanel('why', async () => await import('./TheRule.tsx'));

interface Props {
  /** Only the sentence stands open: beside it are tools that say the rest. */
  readonly brief?: boolean;
}

/** Why the result is what it is; before anything is put to the vote, the rule. */
export function Why({ brief = false }: Props): JSX.Element {
  const say = useSay();
  const question = useView(select.question);
  const title = useFocusTarget('why');
  const part = useKeptFocus('why');
  useEffect(() => void loadAnswer().catch(() => undefined), []); // it is fetched again when it is needed
  const heading = (
    <h2 ref={title} id="why-title" className="panel-title" tabIndex={-1}>
      {say('ui.why.title', { stage: question?.stage ?? 'before' })}
    </h2>
  );
  return (
    <section ref={part} className="panel why" aria-labelledby="why-title">
      {question ? (
        <>
          {heading}
          <Answer question={question} brief={brief} />
        </>
      ) : (
        <details className="why-rule">
          <summary>{heading}</summary>
          <TheRule />
        </details>
      )}
    </section>
  );
}
