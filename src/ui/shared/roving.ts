import type { KeyboardEvent } from 'react';
import { arrowStep } from './arrowStep.ts';

/**
 * One stop for Tab, arrows inside: moves the focus among the buttons of what the key was pressed in, or among its links
 * where it has no buttons. The one that is current has `tabIndex` 0, the others -1.
 */
export function moveAmongButtons(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const { currentTarget } = event;
  const kind = currentTarget.querySelector('button') ? 'button' : 'a';
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>(kind)];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at < 0) return;
  const next = placeFor(event.key, at, buttons.length);
  if (next === undefined) return;
  event.preventDefault(); // no step of the meeting
  buttons[next]?.focus();
}

function placeFor(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const by = arrowStep(key, document.documentElement.dir === 'rtl');
  return by === 0 ? undefined : (at + by + count) % count;
}
