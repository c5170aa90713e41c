import { KEY, laidDown, type Handover } from './handover.ts';

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

/** Takes it up, once. */
export function takeHandover(id: string): Handover | undefined {
  const handover = laidDown();
  if (handover?.scenario !== id) return undefined;
  sessionStorage.removeItem(KEY);
  return handover;
}
