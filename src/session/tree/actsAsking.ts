import type { AskedAct } from './lineVotings.ts';
import { lineTo, type NodeId, type Tree, type TreeNode } from './tree.ts';

/** The acts from the root to `tip`, each with the question that it put to the vote. */
export function askedTo(tree: Tree, tip: NodeId): AskedAct[] {
  return askedOn(lineTo(tree, tip));
}

/** The acts of these nodes, each with the question that it put to the vote. */
export function askedOn(nodes: readonly TreeNode[]): AskedAct[] {
  return nodes.flatMap(({ act, meant, recorded, assumed, asks, lapsed }): AskedAct[] =>
    act === undefined
      ? []
      : [
          {
            act: meant ?? act,
            ...(meant ? { done: act } : {}),
            ...(recorded === undefined ? {} : { recorded }),
            ...(assumed === undefined ? {} : { assumed }),
            ...(asks === undefined ? {} : { asks }),
            ...(lapsed ? { lapsed } : {}),
          },
        ],
  );
}
