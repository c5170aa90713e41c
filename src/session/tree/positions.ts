import { openPosition, play, refusalOf, type MeetingInput, type Position } from '../../../machines/index.ts';
import { mustAbstain, type Act, type Refusal } from '../../../machines/rules/index.ts';
import { follow, grow, ROOT, type LineAct, type NodeId, type Tree, type TriedAct } from './tree.ts';

/** A line that has been played. */
export interface Grown {
  readonly tree: Tree;
  readonly tip: NodeId;
  /** The first act that was not in order and why; it is kept, and the line goes on without it. */
  readonly lapsed?: { readonly index: number; readonly refusal: Refusal };
}

/** The position at every node: worked out once, when the node is grown, and never kept in the session's state. */
export interface Positions {
  /** @throws when the node was not grown here */
  at(id: NodeId): Position;
  /** Grows a line below a node; acts that are there already are followed, acts out of order are kept and marked. */
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
    const { acts, positions } = tryAll(at(there.node), line.slice(there.length));
    const grown = grow(tree, there.node, acts);
    for (const [index, position] of positions.entries()) known.set(tree.nodes.length + index, position);
    const index = acts.findIndex(({ lapsed }) => lapsed !== undefined);
    const refusal = acts[index]?.lapsed;
    return refusal ? { ...grown, lapsed: { index: there.length + index, refusal } } : grown;
  }

  return { at, grow: growLine };
}

function tryAll(
  from: Position,
  line: readonly LineAct[],
): { readonly acts: TriedAct[]; readonly positions: Position[] } {
  const positions: Position[] = [];
  const acts: TriedAct[] = [];
  for (const { recorded, ...own } of line) {
    const before = positions.at(-1) ?? from;
    const act = adapted(own.act, before);
    const played = play(before, act);
    const tried = {
      act,
      ...(act === own.act ? {} : { meant: own.act }),
      ...(recorded === undefined ? {} : { recorded }),
    };
    acts.push(played.ok ? tried : { ...tried, lapsed: played.refusal });
    positions.push(played.ok ? played.position : before);
  }
  return { acts, positions };
}

/**
 * A change earlier in the line can leave a member unable to vote as it did: it has left the table, has voted already, or
 * has to abstain as a party to the dispute. The others raise their hands all the same. Where nobody is asked to vote, the
 * act stays as it was meant, and waits.
 */
function adapted(act: Act, position: Position): Act {
  const { record } = position.context;
  if (act.type === 'vote.cast')
    return refusalOf(position, act)?.kind === 'mustAbstain' ? { ...act, vote: 'abstaining' } : act;
  if (act.type !== 'hands.show') return act;
  const bound = act.vote === 'abstaining' ? record.parties.filter((member) => mustAbstain(record, member)) : [];
  const refusal = refusalOf(position, act);
  if (refusal ? !OF_A_MEMBER.has(refusal.kind) : bound.length === 0) return act;
  const wanting = [...act.members, ...bound.filter((member) => !act.members.includes(member))];
  const members = wanting.filter((member) => position.can({ type: 'vote.cast', member, vote: act.vote }));
  return members.join() === act.members.join() ? act : { ...act, members };
}

const OF_A_MEMBER: ReadonlySet<Refusal['kind']> = new Set(['away', 'alreadyVoted', 'mustAbstain']);
