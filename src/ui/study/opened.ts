import type { OpenSession } from '../shared/session.context.ts';

/** Which save on the shelf this tab has before it, and in which revision it read or wrote that. */
export interface OpenedSave {
  readonly id: string;
  readonly revision: number;
}

const opened = new WeakMap<OpenSession['session'], OpenedSave>();

export function openedIn(session: OpenSession['session']): OpenedSave | undefined {
  return opened.get(session);
}

/** @param save absent for what comes from elsewhere: it is no version of any save */
export function setOpened(session: OpenSession['session'], save: OpenedSave | undefined): void {
  if (save) opened.set(session, save);
  else opened.delete(session);
}
