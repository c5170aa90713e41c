import { useSelector } from '@xstate/react';
import type { JSX, MouseEvent } from 'react';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { useFocus } from '../shared/focus.context.ts';
import { Icon } from '../shared/Icon.tsx';
import { moveAmongButtons } from '../shared/roving.ts';
import { useSay } from '../shared/say.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { usePlaceLink } from './placeLink.hook.ts';
import { ROOMS, type PageRoom } from './route.ts';
import './top-bar.css';

const TakeButton = lazyPanel('take', () => import('../take/TakeButton.tsx'));

interface Props {
  readonly help: () => void;
  /** Opens what the reader can set. */
  readonly set: () => void;
  /** Opens the list of meetings. */
  readonly pick: () => void;
  /** Opens the search for anything that the page has. */
  readonly find: () => void;
}

/** The name, the rooms of the meeting, and what concerns the whole page. */
export function TopBar({ help, set, pick, find }: Props): JSX.Element {
  const say = useSay();
  const focus = useFocus();
  const { rooms } = usePageSession();
  const at = useSelector(rooms, ({ value }) => value);
  /** One stop for Tab, arrows inside: outside of the rooms it leads to the first. */
  const reachable = ROOMS.find((room) => room === at) ?? ROOMS[0];
  /** Followed as a link it would overwrite the address of the position. */
  function skip(event: MouseEvent): void {
    event.preventDefault();
    focus('room');
  }
  return (
    <header className="top-bar">
      <a className="skip" href="#room" onClick={skip}>
        {say(at === 'signs' ? 'ui.skip.signs' : 'ui.skip')}
      </a>
      <div className="top-bar-line">
        <p className="wordmark">
          <svg className="wordmark-sign" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M5 21V11a7 7 0 0 1 14 0v10" />
          </svg>
          <span>{say('ui.name')}</span>
        </p>
        <nav aria-label={say('rooms.label')}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the focus is at one of its links */}
          <ul className="room-tabs" onKeyDown={moveAmongButtons}>
            {ROOMS.map((room) => (
              <RoomTab key={room} room={room} current={room === at} reachable={room === reachable} />
            ))}
          </ul>
        </nav>
        <button type="button" className="top-bar-pick top-bar-meetings" aria-haspopup="dialog" onClick={pick}>
          {say('ui.meetings.open')}
        </button>
        <LearnTab current={at === 'learn'} />
        <button
          type="button"
          className="top-bar-pick top-bar-set"
          aria-haspopup="dialog"
          aria-label={say('settings.open')}
          onClick={set}
        >
          <span>{say('settings.open')}</span>
          <Icon name="menu" />
        </button>
        <div className="top-bar-take">
          <TakeButton />
        </div>
        <button
          type="button"
          className="control top-bar-help"
          aria-label={say('palette.open')}
          title={say('palette.open')}
          aria-haspopup="dialog"
          onClick={find}
        >
          <Icon name="find" />
        </button>
        <button
          type="button"
          className="control top-bar-help"
          aria-label={say('ui.help.open')}
          title={say('ui.help.open')}
          onClick={help}
        >
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}

function LearnTab({ current }: { readonly current: boolean }): JSX.Element {
  const say = useSay();
  const link = usePlaceLink('learn');
  return (
    <a {...link} className="top-bar-pick top-bar-learn" aria-current={current ? 'page' : undefined}>
      {say('ui.learn.open')}
    </a>
  );
}

interface TabProps {
  readonly room: PageRoom;
  readonly current: boolean;
  readonly reachable: boolean;
}

function RoomTab({ room, current, reachable }: TabProps): JSX.Element {
  const say = useSay();
  const link = usePlaceLink(room);
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it has the address of `link` */}
      <a {...link} aria-current={current ? 'page' : undefined} tabIndex={reachable ? 0 : -1}>
        {say('rooms.room', { room })}
      </a>
    </li>
  );
}
