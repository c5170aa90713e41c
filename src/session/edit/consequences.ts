import { livePosition, refusalOf, type KeptPosition } from '../../../machines/index.ts';
import {
  draftsWaiting,
  isAtTheTable,
  isPutting,
  keyOf,
  membersOut,
  nextMotion,
  questionBeforeTheCouncil,
  unreachable,
  type Act,
  type DraftSymbol,
  type Manner,
  type QuestionKey,
  type Refusal,
} from '../../../machines/rules/index.ts';
import { played } from '../tree/growth.ts';
import { castsTheSame, type AskedAct } from '../tree/lineVotings.ts';
import { assumedIn } from '../tree/rewriteVoting.ts';
import { isSame } from '../tree/same.ts';
import { addChild, lineAct, nodeOf, type LineAct, type NodeId, type Tree, type TreeNode } from '../tree/tree.ts';
import { assumedVoters, assumedVote } from './defaultVotes.ts';

/** A line with what follows from a change of it, and as many of its acts done as were before. */
export interface Completed {
  readonly line: readonly LineAct[];
  readonly at: number;
}

/** An act as it was played, in order or lapsed. */
type Tried = ReturnType<typeof played>;

/** What the walk along a line has come to. */
interface Walk {
  readonly line: LineAct[];
  /** What has been played, on a copy of the session's tree. */
  readonly nodes: TreeNode[];
  tip: NodeId;
  position: KeptPosition;
  readonly manner: Manner;
  /** Questions that nobody but the reader, or the session for them, has put: only their votes are assumed. */
  readonly begun: Set<QuestionKey>;
  /** A draft of invited States on which the reader has just let a member ask for the vote (rule 38). */
  readonly requested?: DraftSymbol;
}

/**
 * The line with the President's next acts put in where something waits for them: what is pending is put to the vote, ruled
 * on or gone on from, so that what stands behind it goes on. An act that the session put in earlier and that has lost its
 * place is taken out again. What had lapsed before the change stays as it is.
 *
 * @param from the node before the first act
 * @param line as it was asked for; `lapsed` as it was before the change
 * @param at how many of its acts have been done
 * @param own index of the act that the reader has just put in: what it leaves pending is dealt with at once
 */
export function goingOn(
  tree: Tree,
  from: NodeId,
  line: readonly AskedAct[],
  at: number,
  manner: Manner,
  own?: number,
): Completed {
  const request = own === undefined ? undefined : line[own]?.act;
  const requested = request?.type === 'draft.requestVote' ? { requested: request.draft } : {};
  const { position } = nodeOf(tree, from);
  const walk: Walk = { line: [], nodes: [...tree.nodes], tip: from, position, manner, begun: new Set(), ...requested };
  let done = 0;
  for (const [index, asked] of line.entries()) {
    const before = walk.position;
    const tried = asked.lapsed === undefined ? withWayMade(walk, asked) : played(asked, walk, walk.tip);
    const isIdle = tried.lapsed !== undefined && asked.assumed === true;
    if (!isIdle) push(walk, lineAct(asked.act, asked.recorded, asked.assumed), tried);
    if (index < at) done = walk.line.length;
    if (index === own && tried.lapsed === undefined) settle(walk, before, asked.act, line.slice(index + 1));
  }
  return { line: walk.line, at: done };
}

/** More than a voting member by member on every text that can wait before one act. */
const MANY = 400;

/** An act that was in order before the change, tried once what stands in its way has been dealt with. */
function withWayMade(walk: Walk, asked: AskedAct): Tried {
  let tried = played(asked, walk, walk.tip);
  for (let left = MANY; left > 0; left -= 1) {
    const refusal = tried.lapsed;
    const next = refusal ? (nextActAt(walk) ?? firstAct(refusal, walk.manner)) : lastAct(walk, asked.act);
    if (!next || !add(walk, next)) break;
    tried = played(asked, walk, walk.tip);
  }
  return tried;
}

/** Deals with what an act of the reader's has left pending, unless the line itself does. */
function settle(walk: Walk, before: KeptPosition, own: LineAct['act'], rest: readonly AskedAct[]): void {
  for (let left = MANY; left > 0 && !isBack(before, walk.position); left -= 1) {
    const next = nextActAt(walk);
    if (!next || isDoneBy(rest, walk.position, next, own) || !add(walk, next)) return;
  }
}

/** Nothing is pending that was not before. */
function isBack(before: KeptPosition, now: KeptPosition): boolean {
  const [then, record] = [before.record, now.record];
  return (
    before.phase === now.phase &&
    record.motions.length <= then.motions.length &&
    record.pending.length === then.pending.length
  );
}

/** `false` when it is out of order. */
function add(walk: Walk, act: Act): boolean {
  const own = lineAct(act, undefined, assumedIn(act, assumedVoters(act)));
  const tried = played(own, walk, walk.tip);
  if (tried.lapsed) return false;
  push(walk, own, tried);
  return true;
}

function push(walk: Walk, own: LineAct, tried: Tried): void {
  const { position } = tried;
  walk.line.push(own);
  if (own.recorded === undefined && own.act.type !== 'unknown' && isPutting(own.act) && position !== walk.position) {
    const put = questionBeforeTheCouncil(position.record);
    if (put) walk.begun.add(keyOf(put.question));
  }
  walk.tip = addChild(walk.nodes, walk.tip, tried);
  walk.position = position;
}

/** What the President does next where something waits for it; `undefined` where the floor is open, or the meeting over. */
export function nextActAt({ position, manner, begun }: Pick<Walk, 'position' | 'manner' | 'begun'>): Act | undefined {
  const { record, phase, called } = position;
  const pending = questionBeforeTheCouncil(record);
  const isOwn = pending !== undefined && begun.has(keyOf(pending.question));
  switch (phase) {
    case 'scheduled':
    case 'calledToOrder':
    case 'agendaRejected':
    case 'agendaAdopted':
    case 'statesInvited':
    case 'beforeTheVote':
    case 'afterTheVote':
    case 'adjourned':
    case 'inWriting':
    case 'writingEnded':
      return undefined;
    case 'agendaContested':
      return { type: 'agenda.putToVote', manner };
    case 'callingInFavour':
    case 'callingAgainst':
    case 'callingAbstaining': {
      if (!isOwn || !called) return undefined;
      const members = membersOut(record).filter(
        (member) =>
          assumedVote(record, pending.question, member) === called &&
          livePosition(position).can({ type: 'vote.cast', member, vote: called }),
      );
      return { type: 'hands.show', vote: called, members };
    }
    case 'callingTheRoll':
    case 'awaitingLetters': {
      if (!isOwn) return undefined;
      const member = membersOut(record).find((out) => isAtTheTable(record, out));
      return member === undefined
        ? { type: 'voting.close' }
        : { type: 'vote.cast', member, vote: assumedVote(record, pending.question, member) };
    }
    case 'handsCounted':
      return isOwn ? { type: 'voting.close' } : undefined;
    case 'votingClosed':
    case 'lettersIn':
      return isOwn ? { type: 'result.declare' } : undefined;
    case 'resultDeclared':
    case 'preliminaryRuled':
    case 'consensusDeclared':
    case 'ballotCounted':
    case 'motionAgreed':
    case 'pointRuled':
    case 'orderRuled':
      return { type: 'meeting.proceed' };
    case 'preliminaryRaised':
      return { type: 'preliminary.putToVote', manner };
    case 'seekingConsensus':
      return { type: 'consensus.declare' };
    case 'ballotOpen':
      return { type: 'ballot.count', papers: [] };
    case 'motionMoved': {
      const next = nextMotion(record);
      if (!next) throw new Error('Motions interrupt the business, and there is none.');
      const isAgreed = next.proposed === true && next.objectedBy === undefined;
      return isAgreed
        ? { type: 'motion.agree', motion: next.number }
        : { type: 'motion.putToVote', motion: next.number, manner };
    }
    case 'pointRaised':
      return { type: 'ruling.give', upheld: false };
    case 'suspended':
      return { type: 'meeting.resume' };
    default:
      return unreachable(phase);
  }
}

/** What has to be voted on before the act that was refused. */
function firstAct(refusal: Refusal, manner: Manner): Act | undefined {
  switch (refusal.kind) {
    case 'amendmentFirst':
      return { type: 'amendment.putToVote', amendment: refusal.amendment, manner };
    case 'anotherAmendmentFirst':
      return { type: 'amendment.putToVote', amendment: refusal.first, manner };
    case 'partFirst':
      return { type: 'part.putToVote', draft: refusal.draft, part: refusal.part, manner };
    default:
      return undefined;
  }
}

/** What is voted on before the meeting is adjourned, because a member has just asked for it. */
function lastAct({ position, requested, manner }: Walk, { type }: LineAct['act']): Act | undefined {
  if (type !== 'meeting.adjourn' || requested === undefined) return undefined;
  return draftsWaiting(position.record).includes(requested)
    ? { type: 'draft.putToVote', draft: requested, manner }
    : undefined;
}

/** Whether the line does this itself, before anything else that would have to wait for it. */
function isDoneBy(rest: readonly AskedAct[], position: KeptPosition, next: Act, own: LineAct['act']): boolean {
  for (const { act, recorded, lapsed } of rest) {
    if (act.type === 'unknown' || lapsed !== undefined) continue;
    // What only goes on in the record goes on from something else.
    if (isAlike(act, next) && (recorded === undefined || isPutting(act))) return true;
    const isBeside =
      refusalOf(livePosition(position), act) === undefined ? BESIDE.has(act.type) : act.type === own.type;
    if (!isBeside) return false;
  }
  return false;
}

function isAlike(one: Act, other: Act): boolean {
  if (one.type !== other.type) return false;
  if (one.type === 'hands.show' || one.type === 'vote.cast') return castsTheSame(one, other);
  return !isPutting(one) || isSame(one, other);
}

/** Acts that decide nothing, and can come before what is pending is decided. */
const BESIDE: ReadonlySet<Act['type']> = new Set([
  'statement.make',
  'delegation.leave',
  'delegation.return',
  'delegation.signal',
  'delegation.instruct',
]);
