import type { JSX } from 'react';
import type { Answer, ClosedDecision, DecisionRule, Subject } from '../../tools/index.ts';
import { caseProblemText } from '../../messages/whatif.text.ts';
import { useQuestionName } from '../shared/questionLabel.ts';
import { useSay } from '../shared/say.context.ts';
import { useRuleChoice } from './rule.hook.ts';

interface Props {
  readonly subject: Subject;
  readonly answer: Answer<{ readonly decision: ClosedDecision }>;
  readonly rule?: DecisionRule;
}

/** That the votes are those to come, and under which rule they are counted if not the Charter's; or why there is no answer. */
export function About({ subject, answer, rule }: Props): JSX.Element {
  const say = useSay();
  const { choose } = useRuleChoice();
  const question = useQuestionName()(subject.question);
  return (
    <p className="whatif-about">
      {!answer.ok
        ? caseProblemText(say, answer.problem)
        : subject.stage !== 'done' && say('whatif.about', { stage: subject.stage, question })}
      {rule && rule.name !== 'charter' && (
        <>
          {' '}
          <b>{say('whatif.under', { rule: say(`whatif.rule.${rule.name}`) })}</b>{' '}
          <button type="button" className="link" onClick={() => choose({ name: 'charter' })}>
            {say('whatif.under.back')}
          </button>
        </>
      )}
    </p>
  );
}
