import { openPosition, play, type MeetingInput, type Position } from '../../machines/index.ts';
import type { Refusal } from '../../machines/rules/index.ts';
import { follow, grow, ROOT, type LineAct, type NodeId, type Tree } from './tree.ts';

/** How far a line could be played. */
export interface Grown {
  readonly tree: Tree;
  readonly tip: NodeId;
  /** How many of the line's acts are in order. */
  readonly played: number;
  /** Why the next one is not. */
  readonly refusal?: Refusal;
}

/** The position at every node: worked out once, when the node is grown, and never kept in the session's state. */
export interface Positions {
  /** @throws when the node was not grown here */
  at(id: NodeId): Position;
  /** Grows a line below a node as far as its acts are in order; acts that are there already are followed. */
  grow(tree: Tree, from: NodeId, line: readonly LineAct[]): Grown;
}

/** The positions of one session's tree: a node's position is its parent's and one act more. */
export function createPositions(input: MeetingInput): Positions {
  const known = new Map<NodeId, Position>([[ROOT, openPosition(input)]]);

  function at(id: NodeId): Position {
    const position = known.get(id);
    if (!position) throw new Error(`No position is known for node ${id}.`);
    return position;
  }

  function growLine(tree: Tree, from: NodeId, line: readonly LineAct[]): Grown {
    const there = follow(tree, from, line);
    const { acts, positions, refusal } = playAll(at(there.node), line.slice(there.length));
    const grown = grow(tree, there.node, acts);
    for (const [index, position] of positions.entries()) known.set(tree.nodes.length + index, position);
    const result = { ...grown, played: there.length + acts.length };
    return refusal ? { ...result, refusal } : result;
  }

  return { at, grow: growLine };
}

function playAll(
  from: Position,
  line: readonly LineAct[],
): { readonly acts: readonly LineAct[]; readonly positions: readonly Position[]; readonly refusal?: Refusal } {
  const positions: Position[] = [];
  for (const [index, { act }] of line.entries()) {
    const played = play(positions.at(-1) ?? from, act);
    if (!played.ok) return { acts: line.slice(0, index), positions, refusal: played.refusal };
    positions.push(played.position);
  }
  return { acts: line, positions };
}
