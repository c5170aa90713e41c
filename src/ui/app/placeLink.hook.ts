import type { MouseEvent } from 'react';
import { useMeetingId } from '../shared/scenario.context.ts';
import { usePageSession } from '../shared/session.context.ts';
import { SIGNS_ADDRESS, type PagePlace } from './route.ts';

interface PlaceLink {
  readonly href: string;
  readonly onClick: (event: MouseEvent) => void;
}

/** A link, so that a place can be opened beside this one; pressed, it leads there without a reload. */
export function usePlaceLink(place: PagePlace, afterwards?: () => void): PlaceLink {
  const id = useMeetingId();
  const { rooms, player } = usePageSession();
  function onClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    player.send({ type: 'pause' });
    rooms.send({ type: place });
    afterwards?.();
  }
  return { href: hrefOf(place, id), onClick };
}

function hrefOf(place: PagePlace, id: string): string {
  if (place === 'signs') return SIGNS_ADDRESS;
  if (place === 'learn') return '#/learn';
  return place === 'start' ? `#/${id}` : `#/${id}/${place}`;
}
