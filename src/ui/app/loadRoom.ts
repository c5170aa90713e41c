import type { ComponentType } from 'react';
import { retriable } from '../frame/retriable.ts';
import type { PagePlace } from './route.ts';
import type { RoomProps } from './roomProps.ts';

type RoomModule = { readonly default: ComponentType<RoomProps> };

/** Watch comes with the page: links lead there. The start stands in the page already, drawn by the build. */
export type FetchedRoom = Exclude<PagePlace, 'watch'>;

/** How each of the other rooms is fetched; again under another address where it failed. */
export const FETCH: Readonly<Record<FetchedRoom, () => Promise<RoomModule>>> = {
  start: retriable(async () => await import('./Start.tsx')),
  try: retriable(async () => await import('./Try.tsx')),
  read: retriable(async () => await import('./Read.tsx')),
  procedure: retriable(async () => await import('./Procedure.tsx')),
  signs: retriable(async () => await import('../signs/Signs.tsx')),
  learn: retriable(async () => await import('../learn/Learn.tsx')),
};

const fetched = new Map<FetchedRoom, ComponentType<RoomProps>>();

/** Fetches a room before it is drawn: React shows what it has to wait for a third of a second late. */
export async function loadRoom(room: FetchedRoom): Promise<void> {
  fetched.set(room, (await FETCH[room]()).default);
}

/** The room, where it has been fetched. */
export function roomFetched(room: FetchedRoom): ComponentType<RoomProps> | undefined {
  return fetched.get(room);
}
