import type { ComponentType } from 'react';
import { retriable } from '../frame/retriable.ts';
import type { PageRoom } from './route.ts';
import type { RoomProps } from './roomProps.ts';

type RoomModule = { readonly default: ComponentType<RoomProps> };

/** How each room is fetched; again under another address where it failed. */
export const FETCH: Readonly<Record<PageRoom, () => Promise<RoomModule>>> = {
  watch: retriable(async () => await import('./Watch.tsx')),
  try: retriable(async () => await import('./Try.tsx')),
  read: retriable(async () => await import('./Read.tsx')),
  procedure: retriable(async () => await import('./Procedure.tsx')),
};

const fetched = new Map<PageRoom, ComponentType<RoomProps>>();

/** Fetches a room before it is drawn: React shows what it has to wait for a third of a second late. */
export async function loadRoom(room: PageRoom): Promise<void> {
  fetched.set(room, (await FETCH[room]()).default);
}

/** The room, where it has been fetched. */
export function roomFetched(room: PageRoom): ComponentType<RoomProps> | undefined {
  return fetched.get(room);
}
