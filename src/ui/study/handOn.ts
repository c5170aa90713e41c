import { store } from '../shared/store.ts';
import { KEY, laidDown, type Handover } from './handover.ts';

/** Lays it down and goes to its meeting; `false` where the browser keeps nothing. */
export function handOver(handover: Handover): boolean {
  if (!store('sessionStorage', KEY, JSON.stringify(handover))) return false;
  location.hash = `#${encodeURIComponent(handover.scenario)}`; // the page follows its address
  return true;
}

/** Takes it up, once. */
export function takeHandover(id: string): Handover | undefined {
  const handover = laidDown();
  if (handover?.scenario !== id) return undefined;
  store('sessionStorage', KEY, null);
  return handover;
}
