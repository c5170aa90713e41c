import { memo, type JSX } from 'react';
import type { Question } from '../../../machines/rules/index.ts';
import type { DraftView, QuestionView } from '../../session/index.ts';
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
      {question && <Count question={question} />}
      {shape.kind === 'wide' && <TallyBar />}
      {question && <Counts />}
    </div>
  );
}

/** What is voted on; it stays while the votes change. */
const Subject = memo(function Subject({ question }: { readonly question: Question }): JSX.Element {
  const say = useSay();
  const name = useQuestionName()(question);
  const symbol = symbolText(say, question);
  return (
    <div key={name} className="hollow-subject">
      <strong>{name}</strong>{' '}
      {symbol !== undefined && !name.includes(symbol) && <span className="hollow-symbol">{symbol}</span>}
    </div>
  );
});

/** Nothing has been put to the vote: what will be; or else what the meeting is about. */
function Awaited({ next }: { readonly next: DraftView | undefined }): JSX.Element {
  const say = useSay();
  const { scenario, prose } = useScenario();
  if (!next)
    return (
      <p className="hollow-subject hollow-item" {...prose}>
        {scenario.meeting.agendaItem}
      </p>
    );
  return (
    <>
      <p className="hollow-subject">
        <span className="hollow-next">{say('ui.hollow.next')}</span> <strong {...prose}>{next.name}</strong>
      </p>
      {scenario.asked !== undefined && (
        <p className="hollow-asked" {...prose}>
          {scenario.asked}
        </p>
      )}
    </>
  );
}

/** What a vote in favour means is said where it is not plain. */
function Count({ question }: { readonly question: QuestionView }): JSX.Element {
  const say = useSay();
  const isCountKnown = useView(select.isCountKnown);
  return (
    <div className="hollow-count">
      <b key={question.tally.inFavour} className="hollow-number">
        {isCountKnown ? say.number(question.tally.inFavour) : say('ui.counts.notKnown')}
      </b>{' '}
      <span className="hollow-unit">{say('ui.question.inFavour', { kind: question.question.kind })}</span>
    </div>
  );
}

function placeOf({ hollow, width, height }: Shape) {
  return {
    insetInlineStart: `${(hollow.x / width) * 100}%`,
    insetBlockStart: `${(hollow.y / height) * 100}%`,
    inlineSize: `${(hollow.width / width) * 100}%`,
  };
}
