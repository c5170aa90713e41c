import { stored } from '../shared/store.ts';

/** What is given from one meeting's page to another's: the page is loaded anew in between. */
export interface Handover {
  /** Of the meeting that it is for. */
  readonly scenario: string;
  /** What the reader knows it by. */
  readonly file: string;
  readonly text: string;
  /** The save on the shelf that it comes from. */
  readonly save?: { readonly id: string; readonly revision: number };
}

export const KEY = 'horseshoe.handover';

/** Whether something was laid down for this meeting. Cheap: to be asked before the component is fetched. */
export function isHandedOver(id: string): boolean {
  return laidDown()?.scenario === id;
}

/** What was laid down, for whatever meeting. */
export function laidDown(): Handover | undefined {
  try {
    return JSON.parse(stored('sessionStorage', KEY) ?? 'null') as Handover | undefined; // nobody else writes under this key; its text is checked like any other
  } catch {
    return undefined;
  }
}
