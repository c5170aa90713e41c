import { createElement, type ComponentType, type JSX } from 'react';
import { lazyPanel } from '../frame/lazyPanel.tsx';
import { FETCH, roomFetched } from './loadRoom.ts';
import type { PagePlace, PageRoom } from './route.ts';
import type { RoomProps } from './roomProps.ts';
import { Start } from './Start.tsx';

const LAZY: Readonly<Record<PageRoom, ComponentType<RoomProps>>> = {
  watch: lazyPanel('chamber', FETCH.watch),
  try: lazyPanel('tools', FETCH.try),
  read: lazyPanel('below', FETCH.read),
  procedure: lazyPanel('possible', FETCH.procedure),
};

/** The room that the reader is in, or the start. */
export function Room({ place, ...props }: RoomProps & { readonly place: PagePlace }): JSX.Element {
  if (place === 'start') return <Start {...props} />;
  return createElement(roomFetched(place) ?? LAZY[place], props);
}
