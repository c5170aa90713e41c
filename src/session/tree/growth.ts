import {
  openPosition,
  play,
  livePosition,
  refusalOf,
  keptPosition,
  type MeetingInput,
  type KeptPosition,
} from '../../../machines/index.ts';
import {
  isAtTheTable,
  isForOrAgainst,
  keyOf,
  mustAbstain,
  votesTold,
  type Act,
  type MemberId,
  type Refusal,
  type TallyAct,
  type Vote,
} from '../../../machines/rules/index.ts';
import { addChild, follow, nodeOf, ROOT, type LineAct, type NodeId, type Tree, type TreeNode } from './tree.ts';
import { isPutting, supposing } from './lineVotings.ts';
import { isSame } from './same.ts';

/** A line that has been played. */
export interface Grown {
  readonly tree: Tree;
  readonly tip: NodeId;
  /** The first act that was not in order and why; it is kept, and the line goes on without it. */
  readonly lapsed?: { readonly index: number; readonly refusal: Refusal };
}

/**
 * The tree before the first act.
 * @throws when the President is not a member: a scenario is checked before it comes here
 */
export function plant(input: MeetingInput): Tree {
  return { nodes: [{ id: ROOT, position: keptPosition(openPosition(input)), children: [] }] };
}

/**
 * Another tree, with a line below a node: acts that are there already are followed, the others are played, and those out
 * of order are kept and marked. The tree given is left as it was.
 */
export function grow(tree: Tree, from: NodeId, line: readonly LineAct[]): Grown {
  const there = follow(tree, from, line);
  const nodes = [...tree.nodes];
  let tip = there.node;
  let lapsed: Grown['lapsed'];
  for (const [place, own] of line.slice(there.length).entries()) {
    const tried = played(own, { nodes }, tip);
    if (tried.lapsed) lapsed ??= { index: there.length + place, refusal: tried.lapsed };
    tip = addChild(nodes, tip, tried);
  }
  return { tree: tip === there.node ? tree : { nodes }, tip, ...(lapsed ? { lapsed } : {}) };
}

type Tried = Pick<TreeNode, 'position' | 'act' | 'meant' | 'recorded' | 'assumed' | 'asks' | 'lapsed'>;

/** An act of a line after a node: done, adapted to it or, where it is not in order, kept with the reason. */
export function played({ act: meant, recorded, assumed }: LineAct, tree: Tree, tip: NodeId): Tried {
  const before = nodeOf(tree, tip).position;
  if (meant.type === 'unknown') return { act: meant, position: before };
  const act = adapted(meant, before, tree, tip);
  const done = play(livePosition(before), act);
  const own = {
    act,
    ...(act === meant ? {} : { meant }),
    ...(recorded === undefined ? {} : { recorded }),
    ...(assumed === undefined ? {} : { assumed }),
  };
  if (!done.ok) return { ...own, position: before, lapsed: done.refusal };
  const position = keptPosition(done.position);
  const question = isPutting(act) ? position.record.pending.at(-1)?.question : undefined;
  return { ...own, position, ...(question ? { asks: keyOf(question) } : {}) };
}

/**
 * A change earlier in the line can leave a member unable to vote as it did: it has left the table, has voted already, or
 * has to abstain as a party to the dispute. The others raise their hands all the same. Where nobody is asked to vote, the
 * act stays as it was meant, and waits. A party that was not to vote at all stays out.
 */
function adapted(act: Act, position: KeptPosition, tree: Tree, tip: NodeId): Act {
  const { record } = position;
  if (act.type === 'vote.cast')
    return refusalOf(livePosition(position), act)?.kind === 'mustAbstain' ? { ...act, vote: 'abstaining' } : act;
  if (act.type === 'votes.tally') return toldAsDone(act, position);
  if (act.type !== 'hands.show') return act;
  const barred = act.vote === 'abstaining' ? record.parties.filter((member) => mustAbstain(record, member)) : [];
  const bound = barred.filter((member) => wasToVote(tree, tip, member));
  const refusal = refusalOf(livePosition(position), act);
  if (refusal ? !OF_A_MEMBER.has(refusal.kind) : bound.length === 0) return act;
  const wanting = [...act.members, ...bound.filter((member) => !act.members.includes(member))];
  const live = livePosition(position);
  const members = wanting.filter((member) => live.can({ type: 'vote.cast', member, vote: act.vote }));
  return members.join() === act.members.join() ? act : { ...act, members };
}

/** Votes known in part, with what became known of single members before: who voted, is away, or has to abstain. */
function toldAsDone(act: TallyAct, { record }: KeptPosition): TallyAct {
  const before = record.pending.at(-1);
  if (!before || before.inPart) return act;
  const { votes } = votesTold(act, record.council);
  const told = Object.fromEntries(
    record.council.seats.flatMap(({ member }): [MemberId, Vote][] => {
      const vote = votes[member];
      if (!isAtTheTable(record, member)) return [[member, 'notParticipating']];
      const bound = vote && isForOrAgainst(vote) && mustAbstain(record, member);
      const done = before.votes[member] ?? (bound ? 'abstaining' : vote);
      return done === undefined ? [] : [[member, done]];
    }),
  );
  const done = supposing(act, votesTold(supposing(act, told), record.council).votes);
  return isSame(done, act) ? act : done;
}

/** Whether the line has the member vote for or against the question that is being voted on, as it was meant. */
function wasToVote(tree: Tree, tip: NodeId, member: MemberId): boolean {
  // Votes on questions that interrupted this one are passed over.
  let inner = 0;
  for (let id: NodeId | undefined = tip; id !== undefined; id = nodeOf(tree, id).parent) {
    const { act: done, meant = done, lapsed } = nodeOf(tree, id);
    if (!meant || meant.type === 'unknown') continue;
    if (meant.type === 'result.declare' && !lapsed) inner += 1;
    else if (isPutting(meant) && !lapsed && inner > 0) inner -= 1;
    else if (isPutting(meant) && !lapsed) return false;
    else if (inner === 0 && isVoteOf(meant, member)) return true;
  }
  return false;
}

function isVoteOf(act: Act, member: MemberId): boolean {
  if (act.type === 'vote.cast') return act.member === member && isForOrAgainst(act.vote);
  return act.type === 'hands.show' && act.members.includes(member) && isForOrAgainst(act.vote);
}

const OF_A_MEMBER: ReadonlySet<Refusal['kind']> = new Set(['away', 'alreadyVoted', 'mustAbstain']);
