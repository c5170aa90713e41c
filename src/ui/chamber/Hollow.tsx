import type { JSX } from 'react';
import type { DraftView, QuestionView } from '../../session/view.types.ts';
import { outcomeHeadline, voteText } from '../../words/sentences.ts';
import { useNames } from '../shared/names.context.ts';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useView } from '../shared/session.context.ts';
import { Counts } from './Counts.tsx';
import type { Shape } from './shape.ts';
import { TallyBar } from './TallyBar.tsx';
import './hollow.css';

/** Inside the horseshoe: what is being decided, how far it has come, and how it ended. */
export function Hollow({ shape }: { readonly shape: Shape }): JSX.Element {
  const question = useView(select.question);
  const draft = useView(select.draftInQuestion);
  return (
    <div className="hollow" dir="auto" style={placeOf(shape)} data-stage={question?.stage ?? 'before'}>
      {draft && <Subject draft={draft} put={question !== undefined} />}
      <Count question={question} />
      {shape.kind === 'wide' && <TallyBar />}
      <Counts />
      <Result question={question} />
    </div>
  );
}

function Subject({ draft, put }: { readonly draft: DraftView; readonly put: boolean }): JSX.Element {
  const say = useSay();
  return (
    <p className="hollow-subject">
      {!put && <span className="hollow-next">{say('ui.hollow.next')} </span>}
      <strong>{draft.name}</strong> <span className="hollow-symbol">{draft.symbol}</span>
    </p>
  );
}

function Count({ question }: { readonly question: QuestionView | undefined }): JSX.Element {
  const say = useSay();
  return (
    <p className="hollow-count">
      <b className="hollow-number">{question?.tally.inFavour ?? 0}</b> <span className="hollow-unit">{voteText(say, 'inFavour')}</span>
    </p>
  );
}

function Result({ question }: { readonly question: QuestionView | undefined }): JSX.Element | undefined {
  const say = useSay();
  const names = useNames();
  if (question?.stage !== 'declared') return undefined;
  return (
    <p className="hollow-result" data-outcome={question.outcome.kind}>
      {outcomeHeadline(say, names, question.outcome)}
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
