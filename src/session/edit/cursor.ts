import { isPassedOver, lineTo, type TreeNode } from '../tree/tree.ts';
import type { SessionState } from './study.ts';

/** Where the reader is on their line. @throws where the line has no such act */
export function nodeAt({ tree, cursor }: SessionState): TreeNode {
  const node = lineTo(tree, cursor.tip)[cursor.at];
  if (!node) throw new Error(`The line has no act ${cursor.at}.`);
  return node;
}

/** The way to where the reader is, without the acts that the line passes over. */
export function wayHere({ tree, cursor }: SessionState): readonly TreeNode[] {
  return lineTo(tree, cursor.tip)
    .slice(0, cursor.at + 1)
    .filter((node) => !isPassedOver(node));
}
