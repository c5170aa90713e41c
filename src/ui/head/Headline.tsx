import { useMemo, type JSX } from 'react';
import type { QuestionView } from '../../session/index.ts';
import { headlineOf } from '../../messages/sentences.ts';
import { useShortNames } from '../shared/names.context.ts';
import { useQuestionName } from '../shared/questionLabel.ts';
import { ResultSign } from '../shared/ResultSign.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';

/** The state of the meeting in one line: a question before there is a result, then the result and what made it so. */
export function Headline(): JSX.Element {
  const { scenario, prose } = useScenario();
  const question = useView(select.question);
  if (question) return <State question={question} />;
  return (
    <h1 className="headline" {...prose}>
      {scenario.question?.title ?? scenario.title}
    </h1>
  );
}

function State({ question: shown }: { readonly question: QuestionView }): JSX.Element {
  const say = useSay();
  const names = useShortNames('inText');
  const nameOf = useQuestionName();
  const isAssumed = useView(select.isAssumed);
  const { question, outcome, stage } = shown;
  const { word, rest } = useMemo(
    () => headlineOf(say, names, { question, outcome, stage, name: nameOf(question) }),
    [say, names, nameOf, question, outcome, stage],
  );
  // Another state is another line: the words of one do not slide to where those of the next stand.
  return (
    <h1 key={word} className="headline" data-outcome={word === undefined ? undefined : outcome.kind}>
      {word !== undefined && (
        <>
          <ResultSign outcome={outcome.kind} procedural={question.matter === 'procedural'} />
          <b>{word}</b>{' '}
        </>
      )}
      {rest}
      {word !== undefined && isAssumed && <small className="headline-assumed"> {say('strip.assumed')}</small>}
    </h1>
  );
}
