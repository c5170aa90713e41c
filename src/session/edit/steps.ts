import { isPassedOver, lengthOf, lineTo } from '../tree/tree.ts';
import type { SessionState } from './study.ts';

/** Steps along the line. Acts that lapsed are passed over; at either end the last that did not is stayed at. */
export function step(state: SessionState, by: number): SessionState {
  const nodes = lineTo(state.tree, state.cursor.tip);
  const towards = by < 0 ? -1 : 1;
  let at = state.cursor.at;
  for (let left = Math.min(Math.abs(by), nodes.length); left > 0; left -= 1) {
    let next = at + towards;
    let node = nodes[next];
    while (node && isPassedOver(node)) node = nodes[(next += towards)];
    if (!node) break;
    at = next;
  }
  return seek(state, at);
}

export function seek(state: SessionState, to: number): SessionState {
  const at = clamp(to, lengthOf(state.tree, state.cursor.tip));
  return at === state.cursor.at ? state : { ...state, cursor: { ...state.cursor, at } };
}

export function clamp(at: number, length: number): number {
  return Math.min(Math.max(Math.trunc(at), 0), length);
}
