import type { JSX } from 'react';
import type { DecidedKind } from '../../../../machines/rules/index.ts';
import { optionsOf, type AnswerOption, type LearnQuestion } from '../../../learn/learnQuestion.ts';
import { ResultSign } from '../../shared/ResultSign.tsx';
import { useSay } from '../../shared/say.context.ts';
import { useScenario } from '../../shared/scenario.context.ts';

interface Props {
  readonly question: LearnQuestion;
  readonly name: string;
  readonly legend: string;
  readonly chosen: string | undefined;
  readonly choose: (value: string) => void;
}

/** The answers to choose from: nothing is committed by choosing. */
export function Options({ question, name, legend, chosen, choose }: Props): JSX.Element {
  const answerText = useAnswerText();
  const say = useSay();
  return (
    <fieldset className="answers" data-form={optionsOf(question)[0]?.form}>
      <legend className="panel-title">{legend}</legend>
      <div className="answer-list">
        {optionsOf(question).map((option) => (
          <label key={option.value} className="answer">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === chosen}
              onChange={() => choose(option.value)}
            />
            {option.form === 'result' && <ResultSign outcome={option.value as DecidedKind /* see optionsOf */} />}
            <span>
              <b>{answerText(option)}</b>
              {option.form === 'result' && (
                <small>{say('learn.answer.note', { result: option.value as DecidedKind })}</small>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** An answer in words. */
export function useAnswerText(): (option: AnswerOption) => string {
  const say = useSay();
  const { scenario } = useScenario();
  return ({ form, value }) => {
    switch (form) {
      case 'result':
        return say('learn.answer.result', { result: value as DecidedKind });
      case 'yesNo':
        return say('learn.answer.yesNo', { value: value === 'yes' ? 'yes' : 'no' });
      case 'number':
        return say.number(Number(value));
      case 'draft': {
        const draft = scenario.drafts.find(({ symbol }) => symbol === value);
        return draft ? say('learn.answer.draft', { name: draft.name, symbol: value }) : value;
      }
    }
  };
}
