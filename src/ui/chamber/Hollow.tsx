import type { JSX } from 'react';
import type { Question } from '../../../machines/rules/index.ts';
import type { DraftView, QuestionView } from '../../session/index.ts';
import { outcomeHeadline, voteText } from '../../messages/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { symbolText, useQuestionName } from '../shared/questionLabel.ts';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { Counts } from './Counts.tsx';
import type { Shape } from './horseshoe.shape.ts';
import { TallyBar } from './TallyBar.tsx';
import './hollow.css';

/** Inside the horseshoe: what is being decided, how far it has come, and how it ended. */
export function Hollow({ shape }: { readonly shape: Shape }): JSX.Element {
  const question = useView(select.question);
  const next = useView(select.nextDraft);
  return (
    <div className="hollow" dir="auto" style={placeOf(shape)} data-stage={question?.stage ?? 'before'}>
      {question ? <Subject question={question.question} /> : <Awaited next={next} />}
      <Count question={question} />
      {shape.kind === 'wide' && <TallyBar />}
      <Counts />
      <Result question={question} />
    </div>
  );
}

/** What is voted on. */
function Subject({ question }: { readonly question: Question }): JSX.Element {
  const say = useSay();
  const name = useQuestionName()(question);
  const symbol = symbolText(say, question);
  return (
    <p className="hollow-subject">
      <strong>{name}</strong>{' '}
      {symbol !== undefined && !name.includes(symbol) && <span className="hollow-symbol">{symbol}</span>}
    </p>
  );
}

/** Nothing has been put to the vote: what will be; or else what the meeting is about. */
function Awaited({ next }: { readonly next: DraftView | undefined }): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  if (!next) return <p className="hollow-subject hollow-item">{scenario.meeting.agendaItem}</p>;
  return (
    <p className="hollow-subject">
      <span className="hollow-next">{say('ui.hollow.next')}</span> <strong>{next.name}</strong>{' '}
      {next.name !== next.symbol && <span className="hollow-symbol">{next.symbol}</span>}
    </p>
  );
}

/** What a vote in favour means is said where it is not plain. */
function Count({ question }: { readonly question: QuestionView | undefined }): JSX.Element {
  const say = useSay();
  const isCountKnown = useView(select.isCountKnown);
  return (
    <p className="hollow-count">
      <b className="hollow-number">{isCountKnown ? (question?.tally.inFavour ?? 0) : '?'}</b>{' '}
      <span className="hollow-unit">
        {question ? say('ui.question.inFavour', { kind: question.question.kind }) : voteText(say, 'inFavour')}
      </span>
    </p>
  );
}

function Result({ question }: { readonly question: QuestionView | undefined }): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  const isAssumed = useView(select.isAssumed);
  if (question?.stage !== 'declared') return undefined;
  return (
    <p className="hollow-result" data-outcome={question.outcome.kind}>
      {say('ui.result', {
        headline: outcomeHeadline(say, names, question.question, question.outcome),
        assumed: isAssumed ? 'yes' : 'no',
      })}
    </p>
  );
}

function placeOf({ hollow, width, height }: Shape) {
  return {
    insetInlineStart: `${(hollow.x / width) * 100}%`,
    insetBlockStart: `${(hollow.y / height) * 100}%`,
    inlineSize: `${(hollow.width / width) * 100}%`,
  };
}
