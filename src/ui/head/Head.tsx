import { useEffect, type JSX } from 'react';
import { mastheadText } from '../../messages/text.ts';
import { NARROW, useMedia } from '../shared/media.ts';
import { NextFrame } from '../schedule/index.ts';
import { Control } from '../shared/Control.tsx';
import { useFocus, useFocusTarget } from '../shared/focus.context.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, useView } from '../shared/session.context.ts';
import { Strip } from '../strip/Strip.tsx';
import { Headline } from './Headline.tsx';
import './head.css';

/** What every room has at its head: which meeting it is, its state, and the questions put to the vote. */
export function Head(): JSX.Element {
  return (
    <>
      <div className="head">
        <Dateline />
        <Headline />
      </div>
      <Strip />
    </>
  );
}

function Dateline(): JSX.Element {
  const say = useSay();
  const { scenario } = useScenario();
  const { meeting, title, question } = scenario;
  const asked = question?.title ?? title;
  useEffect(() => {
    document.title = say('ui.page.title', { title: asked });
  }, [say, asked]);
  const narrow = useMedia(NARROW);
  return (
    <div className="dateline">
      <p>
        {narrow ? say('ui.masthead.short', { date: say.day(meeting.date) }) : mastheadText(say, meeting, 'weekday')}
      </p>
      <NextFrame>
        <Yours />
      </NextFrame>
    </div>
  );
}

/** That the line is the reader's own, and the way back to the record; what can be taken back, and done again. */
function Yours(): JSX.Element | undefined {
  const say = useSay();
  const act = useAct();
  const focus = useFocus();
  const undo = useFocusTarget('undo');
  const departures = useView(select.departures);
  const lapsed = useView(select.lapsed);
  const isRecord = useView(select.isRecord);
  const canUndo = useView(select.canUndo);
  const canRedo = useView(select.canRedo);
  if (isRecord && !canUndo && !canRedo) return undefined;
  /** The button goes; the focus moves to the one that takes it back. */
  function restore(): void {
    focus('undo', { preventScroll: true });
    act({ type: 'restoreRecord' });
  }
  return (
    <div className="changes">
      <Control ref={undo} label={say('ui.undo')} off={!canUndo} press={() => act({ type: 'undo' })}>
        <Icon name="undo" />
      </Control>
      <Control label={say('ui.redo')} off={!canRedo} press={() => act({ type: 'redo' })}>
        <Icon name="redo" />
      </Control>
      {!isRecord && (
        <p className="yours">
          <span className="yours-mark">{say('ui.record.departed', { votes: departures, lapsed })}</span>
          <button type="button" className="link" onClick={restore}>
            {say('ui.record.back')}
          </button>
        </p>
      )}
    </div>
  );
}
