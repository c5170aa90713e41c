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

const KEY = 'horseshoe.handover';

/** Lays it down and goes to its meeting; `false` where the browser keeps nothing. */
export function handOver(handover: Handover): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(handover));
  } catch {
    return false;
  }
  location.hash = `#${encodeURIComponent(handover.scenario)}`; // the page follows its address
  return true;
}

/** Whether something was laid down for this meeting. Cheap: to be asked before the component is fetched. */
export function isHandedOver(id: string): boolean {
  return laidDown()?.scenario === id;
}

/** Takes it up, once. */
export function takeHandover(id: string): Handover | undefined {
  const handover = laidDown();
  if (handover?.scenario !== id) return undefined;
  sessionStorage.removeItem(KEY);
  return handover;
}

function laidDown(): Handover | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Handover | undefined; // nobody else writes under this key; its text is checked like any other
  } catch {
    return undefined;
  }
}
