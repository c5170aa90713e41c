import { useSelector } from '@xstate/react';
import { useLayoutEffect } from 'react';
import { revealReached } from '../shared/revealed.ts';
import { useMeetingId } from '../shared/scenario.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import type { PagePlace } from './route.ts';

/** Where the reader is. Results that they come to are no secret any more. */
export function useRoom(): PagePlace {
  const page = usePageSession();
  const id = useMeetingId();
  const room = useSelector(page.rooms, ({ value }) => value);
  // Before the first paint: who comes by a link at a result is not asked for it.
  useLayoutEffect(() => {
    if (room === 'read' || room === 'start' || room === 'signs' || room === 'learn') return undefined;
    revealReached(page, id);
    const subscription = page.subscribe(() => revealReached(page, id));
    return () => subscription.unsubscribe();
  }, [page, id, room]);
  return room;
}
