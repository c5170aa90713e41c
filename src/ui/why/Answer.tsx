import { useMemo, type JSX } from 'react';
import type { QuestionView } from '../../session/index.ts';
import { turnOf } from '../../session/view/later.ts';
import { outcomeSentence } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { Findings } from './Findings.tsx';
import { Turning } from './Turning.tsx';

/** One sentence, then what each test of the law found, then what would change it. */
export default function Answer({ question }: { readonly question: QuestionView }): JSX.Element {
  const say = useSay();
  const names = useNames();
  const room = useView(select.room);
  const turn = useMemo(() => turnOf({ question, room }), [question, room]);
  return (
    <>
      <p className="why-sentence">{outcomeSentence(say, names, question.question, question.outcome)}</p>
      {question.recordedOutcome && (
        <p className="why-record">
          <b>{say('ui.why.record')}</b> {outcomeSentence(say, names, question.question, question.recordedOutcome)}
        </p>
      )}
      <Findings findings={question.outcome.findings} />
      {turn && <Turning question={question.key} turn={turn} />}
    </>
  );
}
