import { useSelector } from '@xstate/react';
import type { JSX, ReactNode, Ref } from 'react';
import { PACES, type Pace } from '../player.machine.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, usePageSession, useView } from '../shared/session.context.ts';
import './transport.css';

/** To the start, back, play, forward, to the end; and how fast. */
export function Transport(): JSX.Element {
  const say = useSay();
  const act = useAct();
  const at = useView(select.at);
  const last = useView(select.lastStop);
  const atStart = at === 0;
  const atEnd = at === last;
  return (
    <div className="transport" role="group" aria-label={say('ui.transport.label')}>
      <Control label={say('ui.transport.first')} off={atStart} press={() => act({ type: 'seek', to: 0 })}>
        <Icon name="first" />
      </Control>
      <Control label={say('ui.transport.back')} off={atStart} press={() => act({ type: 'step', by: -1 })}>
        <Icon name="back" />
      </Control>
      <PlayControl atEnd={atEnd} />
      <Control label={say('ui.transport.forward')} off={atEnd} press={() => act({ type: 'step', by: 1 })}>
        <Icon name="forward" />
      </Control>
      <Control label={say('ui.transport.last')} off={atEnd} press={() => act({ type: 'seek', to: last })}>
        <Icon name="last" />
      </Control>
      <PaceChoice />
      <p className="transport-place">
        <b dir="ltr">{say('ui.transport.place', { at, last })}</b>
      </p>
    </div>
  );
}

interface ControlProps {
  readonly ref?: Ref<HTMLButtonElement>;
  readonly label: string;
  readonly off: boolean;
  readonly press: () => void;
  readonly children: ReactNode;
}

/** Stays focusable when there is nothing to do, so that the focus of who steps by key is not lost. */
export function Control({ ref, label, off, press, children }: ControlProps): JSX.Element {
  return (
    <button
      ref={ref}
      type="button"
      className="control"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => (off ? undefined : press())}
    >
      {children}
    </button>
  );
}

function PlayControl({ atEnd }: { readonly atEnd: boolean }): JSX.Element {
  const say = useSay();
  const { player } = usePageSession();
  const playing = useSelector(player, (snapshot) => snapshot.matches('playing'));
  const label = say(playing ? 'ui.transport.pause' : 'ui.transport.play');
  return (
    <button
      type="button"
      className="control control-play"
      aria-label={label}
      title={label}
      aria-disabled={atEnd && !playing}
      onClick={() => player.send({ type: playing ? 'pause' : 'play' })}
    >
      <Icon name={playing ? 'pause' : 'play'} />
    </button>
  );
}

function PaceChoice(): JSX.Element {
  const say = useSay();
  const { player } = usePageSession();
  const pace = useSelector(player, (snapshot) => snapshot.context.pace);
  return (
    <label className="pace">
      <span className="spoken-only">{say('ui.pace.label')}</span>
      <select
        value={pace}
        onChange={(event) =>
          player.send({ type: 'setPace', pace: event.target.value as Pace /* its options are PACES */ })
        }
      >
        {PACES.map((each) => (
          <option key={each} value={each}>
            {say('ui.pace', { pace: each })}
          </option>
        ))}
      </select>
    </label>
  );
}
