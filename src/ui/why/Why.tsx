import { lazy, Suspense, useEffect, type JSX } from 'react';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { TheRule } from './TheRule.tsx';
import './why.css';

/** There is nothing to answer in the first picture: the answer comes behind it, and is here before a vote is. */
const loadAnswer = async () => await import('./Answer.tsx');
const Answer = lazy(loadAnswer);

/** Why the result is what it is; before anything is put to the vote, the rule. */
export function Why(): JSX.Element {
  const say = useSay();
  const question = useView(select.question);
  useEffect(() => void loadAnswer(), []);
  return (
    <section className="panel why" aria-labelledby="why-title">
      <h2 id="why-title" className="panel-title" tabIndex={-1}>
        {say('ui.why.title', { stage: question?.stage ?? 'before' })}
      </h2>
      {question ? (
        <Suspense>
          <Answer question={question} />
        </Suspense>
      ) : (
        <TheRule />
      )}
    </section>
  );
}
