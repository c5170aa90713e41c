import type { KeptPosition } from '../../../machines/index.ts';
import type { Act, MemberId, QuestionKey, Refusal } from '../../../machines/rules/index.ts';
import type { ActId } from '../../scenario/index.ts';
import { isSame } from './same.ts';

/** A node's number; 0 is the root, before the first act. */
export type NodeId = number;

/**
 * An act that somebody saved and that this edition cannot read: of a type that it does not know, or of another form. It
 * is kept as it was written, and the meeting passes over it. The law knows no such thing.
 */
export interface UnknownAct {
  readonly type: 'unknown';
  /** As it was written. */
  readonly data: { readonly type: string };
}

export interface TreeNode {
  readonly id: NodeId;
  /** Absent at the root. */
  readonly parent?: NodeId;
  /** Where the meeting stands after this act: worked out once, when the node is grown. */
  readonly position: KeptPosition;
  /** As it was done. */
  readonly act?: Act | UnknownAct;
  /** As it was meant, where a member could not do its part of it any more. */
  readonly meant?: Act;
  /** The recorded act that this one stands for; absent for an act of the reader's own. */
  readonly recorded?: ActId;
  readonly assumed?: Assumed;
  /** The question that the act put to the vote. */
  readonly asks?: QuestionKey;
  /** The act is not in order here, and why: it is kept where it stood, and the meeting passes over it. So it does over an unknown act, without a reason. */
  readonly lapsed?: Refusal;
  readonly children: readonly NodeId[];
}

/** One act of a line, with the recorded act that it stands for. */
export interface LineAct {
  readonly act: Act | UnknownAct;
  readonly recorded?: ActId;
  readonly assumed?: Assumed;
}

/**
 * The session has put the act in, as what follows from an act of the reader's: nobody chose it. Of an act by which votes
 * are cast: the members whose votes nobody chose; `true` where that is all of them.
 */
export type Assumed = true | readonly MemberId[];

/** An act of a line, without keys that have no value. */
export function lineAct(act: LineAct['act'], recorded?: ActId, assumed?: Assumed): LineAct {
  return {
    act,
    ...(recorded === undefined ? {} : { recorded }),
    ...(assumed === undefined ? {} : { assumed }),
  };
}

/**
 * Everything that has been played, as a tree: a node is an act done after its parent's. Nothing is ever taken away, so
 * that a line that was left can be found again. The record is the line that was grown first.
 */
export interface Tree {
  readonly nodes: readonly TreeNode[];
}

export const ROOT: NodeId = 0;

/** The node with this number. @throws when there is none: numbers come from the tree itself */
export function nodeOf(tree: Tree, id: NodeId): TreeNode {
  const node = tree.nodes[id];
  if (!node) throw new Error(`The tree has no node ${id}.`);
  return node;
}

/** How much of a line is in the tree already, and the node where that ends. */
export function follow(
  tree: Tree,
  from: NodeId,
  line: readonly LineAct[],
): { readonly node: NodeId; readonly length: number } {
  let node = from;
  for (const [length, own] of line.entries()) {
    const next = nodeOf(tree, node).children.find((id) => standsFor(nodeOf(tree, id), own));
    if (next === undefined) return { node, length };
    node = next;
  }
  return { node, length: line.length };
}

/** The nodes from the root to `tip`, both included. */
export function lineTo(tree: Tree, tip: NodeId): TreeNode[] {
  const line: TreeNode[] = [];
  for (let id: NodeId | undefined = tip; id !== undefined; id = nodeOf(tree, id).parent) line.push(nodeOf(tree, id));
  return line.toReversed();
}

/** The acts from the root to `tip`, as they were meant: what a line is grown from again. */
export function actsTo(tree: Tree, tip: NodeId): LineAct[] {
  return lineTo(tree, tip).flatMap(({ act: done, meant, recorded, assumed }) => {
    const act = meant ?? done;
    return act === undefined ? [] : [lineAct(act, recorded, assumed)];
  });
}

/** The same act of the record, or of the reader's own: what is the reader's stays the reader's. */
function standsFor({ act, meant, recorded, assumed }: TreeNode, own: LineAct): boolean {
  return recorded === own.recorded && isSame(assumed, own.assumed) && isSame(meant ?? act, own.act);
}

/** The meeting goes on as if this act did not stand there. */
export function isPassedOver({ act, lapsed }: Pick<TreeNode, 'act' | 'lapsed'>): boolean {
  return lapsed !== undefined || act?.type === 'unknown';
}

/** Adds a node to the list of a tree that is being grown, and gives its number. */
export function addChild(
  nodes: TreeNode[],
  parent: NodeId,
  node: Omit<TreeNode, 'id' | 'parent' | 'children'>,
): NodeId {
  const id = nodes.length;
  const above = nodeOf({ nodes }, parent);
  nodes[parent] = { ...above, children: [...above.children, id] };
  nodes.push({ id, parent, ...node, children: [] });
  return id;
}

/** How many acts the line has. */
export function lengthOf(tree: Tree, tip: NodeId): number {
  return lineTo(tree, tip).length - 1;
}
