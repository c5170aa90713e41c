import type { JSX } from 'react';
import { CHARTER, decideBy, type DecisionRule } from '../../analysis/rule.ts';
import { endText } from '../../messages/whatif.text.ts';
import { useQuestionName } from '../shared/question.text.ts';
import { useSay } from '../shared/say.context.ts';
import type { Asked } from './asked.ts';
import { useLaid } from './laid.ts';

/** Which question this is about, and under which rule if not the Charter's. */
export function About({ asked, rule }: { readonly asked: Asked; readonly rule?: DecisionRule }): JSX.Element {
  const say = useSay();
  const { lay } = useLaid();
  const question = useQuestionName()(asked.question);
  const { kind } = decideBy(rule ?? CHARTER, asked.votes, asked.council, asked.question.matter);
  return (
    <p className="whatif-about">
      {say('whatif.about', { stage: asked.stage, question, end: endText(say, asked.question, kind) })}
      {rule && rule.name !== 'charter' && (
        <>
          {' '}
          <b>{say('whatif.under', { rule: say(`whatif.rule.${rule.name}`) })}</b>{' '}
          <button type="button" className="link" onClick={() => lay({ name: 'charter' })}>
            {say('whatif.under.back')}
          </button>
        </>
      )}
    </p>
  );
}
