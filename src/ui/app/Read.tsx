import { useSelector } from '@xstate/react';
import { useEffect, type JSX } from 'react';
import Below from '../background/Below.tsx';
import { arriveAt } from '../shared/arrive.ts';
import { usePageSession } from '../shared/session.context.ts';
import { Gate } from './Gate.tsx';
import type { RoomProps } from './roomProps.ts';

/** The votes as a table, the drafts, the days before and after, and the sources. */
export default function Read({ choose }: RoomProps): JSX.Element {
  useSectionAsked();
  return (
    <Gate room="read">
      <Below choose={choose} />
    </Gate>
  );
}

/** An address can lead to one part of the room. */
function useSectionAsked(): void {
  const { rooms } = usePageSession();
  const section = useSelector(rooms, ({ context }) => context.section);
  useEffect(() => {
    if (section) arriveAt(`${section}-title`);
  }, [section]);
}
