import { useSelector } from '@xstate/react';
import { useEffect, type JSX, type MouseEvent } from 'react';
import Below from '../background/Below.tsx';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { arriveAt } from '../shared/arrive.ts';
import { useSay } from '../shared/say.context.ts';
import { useMeetingId } from '../shared/scenario.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { Gate } from './Gate.tsx';
import type { RoomProps } from './roomProps.ts';
import './read.css';

const Minutes = lazyPanel('minutes', () => import('../minutes/Minutes.tsx'), undefined, <Waiting />);

/** The votes as a table, the drafts, the days before and after, and the sources; or the minutes, by themselves. */
export default function Read({ choose }: RoomProps): JSX.Element {
  const { rooms } = usePageSession();
  const section = useSelector(rooms, ({ context }) => context.section);
  useEffect(() => {
    if (section) arriveAt(`${section}-title`); // an address can lead to one part of the room
  }, [section]);
  return (
    <Gate room="read">
      <Parts isMinutes={section === 'minutes'} />
      {section === 'minutes' ? <Minutes /> : <Below choose={choose} />}
    </Gate>
  );
}

function Parts({ isMinutes }: { readonly isMinutes: boolean }): JSX.Element {
  const say = useSay();
  const id = useMeetingId();
  const { rooms } = usePageSession();
  /** Pressed, it leads there without a reload; opened beside this page, it is a link. */
  function turn(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    rooms.send(isMinutes ? { type: 'read' } : { type: 'turnTo', section: 'minutes' });
  }
  const texts = { part: 'texts', address: `#/${id}/read`, isCurrent: !isMinutes } as const;
  const minutes = { part: 'minutes', address: `#/${id}/read/minutes`, isCurrent: isMinutes } as const;
  return (
    <nav className="read-parts" aria-label={say('read.parts')}>
      {[texts, minutes].map(({ part, address, isCurrent }) => (
        <a
          key={part}
          href={isCurrent ? undefined : address} // who is there is not led there
          aria-current={isCurrent ? 'page' : undefined}
          onClick={isCurrent ? undefined : turn}
        >
          {say('read.part', { part })}
        </a>
      ))}
    </nav>
  );
}
