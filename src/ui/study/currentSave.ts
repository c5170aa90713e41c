import type { OpenSession } from '../shared/session.context.ts';

/** Which save on the shelf this tab has before it, and in which revision it read or wrote that. */
export interface CurrentSave {
  readonly id: string;
  readonly revision: number;
}

const opened = new WeakMap<OpenSession['session'], CurrentSave>();

export function currentSaveOf(session: OpenSession['session']): CurrentSave | undefined {
  return opened.get(session);
}

/** @param save absent for what comes from elsewhere: it is no version of any save */
export function setCurrentSave(session: OpenSession['session'], save: CurrentSave | undefined): void {
  if (save) opened.set(session, save);
  else opened.delete(session);
}
