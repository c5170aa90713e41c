import { createElement, type ComponentType, type JSX } from 'react';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { FETCH, roomFetched, type FetchedRoom } from './loadRoom.ts';
import type { PagePlace } from './route.ts';
import type { RoomProps } from './roomProps.ts';
import { Watch } from './Watch.tsx';
import './start.css'; // with the page: the first frame is drawn by it

const LAZY: Readonly<Record<FetchedRoom, ComponentType<RoomProps>>> = {
  start: lazyPanel('start', FETCH.start, undefined, <Waiting />),
  try: lazyPanel('tools', FETCH.try, undefined, <Waiting />),
  read: lazyPanel('below', FETCH.read, undefined, <Waiting />),
  procedure: lazyPanel('possible', FETCH.procedure, undefined, <Waiting />),
  signs: lazyPanel('signs', FETCH.signs, undefined, <Waiting />),
  learn: lazyPanel('learn', FETCH.learn, undefined, <Waiting />),
};

/** The room that the reader is in, the start, the signs, or Learn. */
export function Room({ place, ...props }: RoomProps & { readonly place: PagePlace }): JSX.Element {
  if (place === 'watch') return <Watch {...props} />;
  return createElement(roomFetched(place) ?? LAZY[place], props);
}
