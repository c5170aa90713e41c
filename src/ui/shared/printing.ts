import { useSyncExternalStore } from 'react';

let isPrinting = false;
const listeners = new Set<() => void>();

/** Whether the page is being put on paper: nothing can be pressed there, so that what is folded has to stand open. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, read, read);
}

function read(): boolean {
  return isPrinting;
}

export function setPrinting(printing: boolean): void {
  isPrinting = printing;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
