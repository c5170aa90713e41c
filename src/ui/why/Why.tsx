import type { JSX } from 'react';
import type { QuestionView } from '../../session/index.ts';
import { outcomeSentence } from '../../words/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import { useView } from '../shared/session.context.ts';
import { Findings } from './Findings.tsx';
import { TheRule } from './TheRule.tsx';
import { Turning } from './Turning.tsx';
import './why.css';

/** Why the result is what it is: one sentence, then what each test of the law found, then what would change it. */
export function Why(): JSX.Element {
  const say = useSay();
  const question = useView((view) => view.question);
  return (
    <section className="panel why" aria-labelledby="why-title">
      <h2 id="why-title" className="panel-title" tabIndex={-1}>
        {say(question ? 'ui.why.title' : 'ui.why.before')}
      </h2>
      {question ? <Answer question={question} /> : <TheRule />}
    </section>
  );
}

function Answer({ question }: { readonly question: QuestionView }): JSX.Element {
  const say = useSay();
  const names = useNames();
  return (
    <>
      <p className="why-sentence">{outcomeSentence(say, names, question.outcome)}</p>
      {question.recordedOutcome && (
        <p className="why-record">
          <b>{say('ui.why.record')}</b> {outcomeSentence(say, names, question.recordedOutcome)}
        </p>
      )}
      <Findings findings={question.outcome.findings} />
      {question.turn && <Turning draft={question.draft} turn={question.turn} />}
    </>
  );
}
