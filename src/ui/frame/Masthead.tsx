import { useEffect, type JSX, type MouseEvent } from 'react';
import { useFocus } from '../shared/focus.context.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import { useScenario } from '../shared/scenario.context.ts';
import { ThemeChoice } from './ThemeChoice.tsx';
import './masthead.css';

interface Props {
  readonly help: () => void;
  /** Opens the list of meetings; absent where there is no other. */
  readonly pick: () => void;
}

/** The paper's name, the meeting, the headline. */
export function Masthead({ help, pick }: Props): JSX.Element {
  const say = useSay();
  const { scenario, prose } = useScenario();
  const { meeting, title } = scenario;
  const focus = useFocus();
  useEffect(() => {
    document.title = say('ui.page.title', { title });
  }, [say, title]);
  /** Followed as a link it would overwrite the address of the position. */
  function skip(event: MouseEvent): void {
    event.preventDefault();
    focus('why');
  }
  return (
    <header className="masthead">
      <a className="skip" href="#why-title" onClick={skip}>
        {say('ui.skip')}
      </a>
      <div className="masthead-line">
        <p className="wordmark">{say('ui.name')}</p>
        <p className="masthead-meeting">
          {meeting.number === undefined
            ? say('ui.masthead.written', { date: say.day(meeting.date, 'weekday') })
            : say('ui.masthead.meeting', {
                number: meeting.number,
                label: String(meeting.number),
                date: say.day(meeting.date, 'weekday'),
              })}
        </p>
        <button type="button" className="masthead-pick" aria-haspopup="dialog" onClick={pick}>
          {say('ui.meetings.open')} <Icon name="down" />
        </button>
        <ThemeChoice />
        <button
          type="button"
          className="control"
          aria-label={say('ui.help.open')}
          title={say('ui.help.open')}
          onClick={help}
        >
          <Icon name="help" />
        </button>
      </div>
      <h1 {...prose}>{title}</h1>
      <p className="standfirst" {...prose}>
        {scenario.standfirst}
      </p>
    </header>
  );
}
