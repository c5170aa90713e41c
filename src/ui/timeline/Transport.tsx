import { useSelector } from '@xstate/react';
import type { JSX } from 'react';
import { Control } from '../shared/Control.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useSay } from '../shared/say.context.ts';
import * as select from '../shared/selectors.ts';
import { useAct, usePageSession, useView } from '../shared/session.context.ts';

/** A step back, play, a step forward. */
export function Transport(): JSX.Element {
  const say = useSay();
  const act = useAct();
  const at = useView(select.at);
  const last = useView(select.lastStop);
  return (
    <div className="transport" role="group" aria-label={say('ui.transport.label')}>
      <Control label={say('ui.transport.back')} off={at === 0} press={() => act({ type: 'step', by: -1 })}>
        <Icon name="back" />
      </Control>
      <PlayControl atEnd={at === last} />
      <Control label={say('ui.transport.forward')} off={at === last} press={() => act({ type: 'step', by: 1 })}>
        <Icon name="forward" />
      </Control>
    </div>
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
