import type { JSX } from 'react';
import { Icon } from '../shared/Icon.tsx';
import { voteKeys } from '../member/voteKeys.ts';
import { useSay } from '../shared/say.context.ts';
import { useModal } from './modal.hook.ts';
import './help.css';

interface Props {
  readonly open: boolean;
  readonly close: () => void;
}

const KEYS = [
  'step',
  'scene',
  'ends',
  'play',
  'round',
  'vote',
  'query',
  'history',
  'palette',
  'close',
  'help',
] as const;

/** How to read the chamber, and which keys there are. */
export default function Help({ open, close }: Props): JSX.Element {
  const say = useSay();
  const { dialog, closed } = useModal(open, close);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={closed}>
      <h2 id="help-title">{say('ui.help.title')}</h2>
      <button type="button" className="control help-close" aria-label={say('ui.help.close')} onClick={close}>
        <Icon name="close" />
      </button>
      <p>{say('ui.help.read')}</p>
      <p>{say('ui.help.change')}</p>
      <p>{say('ui.help.acts')}</p>
      <h3>{say('ui.help.keys')}</h3>
      <dl className="keys">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{key === 'vote' ? say('ui.key.vote', voteKeys(say)) : say(`ui.key.${key}`)}</dt>
            <dd>{say(`ui.key.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
