import { startTransition, useEffect, useState } from 'react';
import type { SessionState } from '../../session/index.ts';
import { useRoom, type Room } from '../shared/session.context.ts';

/** How long the reader rests before the panels follow, in milliseconds: short enough to pass for at once. */
const REST = 120;

/**
 * What the session holds, once the reader rests. For panels that a step must not wait for: they follow in a picture of
 * their own, and steps in a row are not held up by the panels of those before.
 *
 * @param partIn the same function every time
 */
export function useIdle<Part>(partIn: (room: Room) => Part): Part {
  const room = useRoom();
  const [shown, show] = useState<{ readonly part: Part }>(() => ({ part: partIn(room) }));
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const update = () => startTransition(() => show((before) => kept(before, partIn(room))));
    const follow = () => {
      clearTimeout(resting);
      resting = setTimeout(update, REST);
    };
    update(); // it may have gone on since it was drawn
    const end = room.watch(follow);
    return () => {
      end();
      clearTimeout(resting);
    };
  }, [room, partIn]);
  return shown.part;
}

/** For a panel that shows the whole of what the session holds. */
export function stateIn({ state }: Room): SessionState {
  return state();
}

function kept<Part>(before: { readonly part: Part }, part: Part): { readonly part: Part } {
  return Object.is(before.part, part) ? before : { part };
}
