import {
  HANDS,
  isPutting as puts,
  unreachable,
  type Act,
  type Council,
  type MemberId,
  type PutManner,
  type PuttingAct,
  type QuestionKey,
  type Refusal,
  type TallyAct,
  type Vote,
  type Votes,
} from '../../../machines/rules/index.ts';
import type { LineAct, UnknownAct } from './tree.ts';

export { belongsToAVoting } from '../../../machines/rules/index.ts';

/** The acts of one voting inside a line: from the President's question to its closing. Another may interrupt it. */
export interface LineVoting {
  readonly question: QuestionKey;
  readonly manner: PutManner;
  /** Index of the act that put the question. */
  readonly from: number;
  /** Index of `voting.close`, or the length of the line while it is open. */
  readonly to: number;
  /** Indices of the acts by which its votes were cast or changed. */
  readonly casting: readonly number[];
  /** As cast; who has cast none did not participate, or is not named where the votes are known in part. */
  readonly votes: Votes;
  /** The act that tells the votes where they are known in part: by their totals, or by their result only. */
  readonly tally?: TallyAct;
  /** As they were meant to be cast: a member that cannot vote so any more keeps what it meant. */
  readonly meant: Votes;
  /** Members whose votes nobody chose. */
  readonly assumed: ReadonlySet<MemberId>;
}

/** How a member voted, as far as it is told. `notKnown` is no vote: the record names others, or nobody. */
export type VoteTold = Vote | 'notKnown';

/** One member's vote on one question, as the reader wants it. */
export interface VoteChange {
  readonly question: QuestionKey;
  readonly member: MemberId;
  readonly vote: Vote;
}

/** The same, back to what is told. */
export type VoteBack = Omit<VoteChange, 'vote'> & { readonly vote: VoteTold };

/** An act of a line, with the question that it put to the vote, if it was in order and put one. */
export interface AskedAct extends LineAct {
  /** The act as it was done, where that is not as it was meant. */
  readonly done?: Act | UnknownAct;
  readonly asks?: QuestionKey;
  readonly lapsed?: Refusal;
}

/** Every voting of a line, in the order of the questions. Acts that were not in order cast no vote. */
export function votingsOf(line: readonly AskedAct[]): LineVoting[] {
  const ballots: Open[] = [];
  const open: Open[] = [];
  /** Closed and not announced: a vote in them can be corrected. */
  const closed: Open[] = [];
  for (const [index, { act, done = act, asks, lapsed, assumed }] of line.entries()) {
    const current = act.type === 'vote.correct' ? closed.at(-1) : open.at(-1);
    if (lapsed !== undefined) {
      // Hands that wait for an interruption to end belong to the question all the same.
      if (current && isCasting(act)) {
        current.casting.push(index);
        if (isTally(act)) current.tally = act;
        for (const [member, vote] of votesIn(act)) current.meant[member] = vote;
      }
      continue;
    }
    if (asks !== undefined && isPutting(act)) {
      const ballot = {
        question: asks,
        manner: act.manner,
        from: index,
        to: line.length,
        casting: [],
        votes: {},
        meant: {},
        assumed: new Set<MemberId>(),
      };
      ballots.push(ballot);
      open.push(ballot);
    } else if (current && isCasting(act)) {
      current.casting.push(index);
      for (const [member, vote] of votesIn(act)) {
        current.meant[member] = vote;
        if (assumed === true || assumed?.includes(member)) current.assumed.add(member);
        else current.assumed.delete(member);
      }
      if (isTally(done)) current.tally = done;
      if (isCasting(done)) for (const [member, vote] of votesIn(done)) current.votes[member] = vote;
    } else if (current && act.type === 'voting.close') {
      current.to = index;
      open.pop();
      closed.push(current);
    } else if (act.type === 'result.declare') {
      closed.pop();
    }
  }
  return ballots;
}

interface Open extends LineVoting {
  to: number;
  tally?: TallyAct;
  readonly casting: number[];
  readonly votes: { [member in MemberId]?: Vote };
  readonly meant: { [member in MemberId]?: Vote };
  readonly assumed: Set<MemberId>;
}

/** The acts by which these votes are cast: three shows of hands, one answer a member, or one letter a member that votes. */
export function castingActs(votes: Votes, council: Council, manner: PutManner, away: ReadonlySet<MemberId>): Act[] {
  const present = council.seats.map(({ member }) => member).filter((member) => !away.has(member));
  if (manner === 'roll') {
    return present.map((member) => ({ type: 'vote.cast', member, vote: votes[member] ?? 'notParticipating' }));
  }
  if (manner === 'letters') {
    return present.flatMap((member): Act[] => {
      const vote = votes[member];
      return vote === undefined || vote === 'notParticipating' ? [] : [{ type: 'vote.cast', member, vote }];
    });
  }
  return HANDS.map((vote) => ({
    type: 'hands.show',
    vote,
    members: present.filter((member) => votes[member] === vote),
  }));
}

/** The same votes in part, with what the reader supposes: whatever differs from the votes that the record names. */
export function supposing({ supposed: _, ...tally }: TallyAct, votes: Votes): TallyAct {
  const differing = Object.fromEntries(
    Object.entries(votes).filter(([member, vote]) => tally.known[member as MemberId] !== vote), // the keys of Votes
  );
  return Object.keys(differing).length === 0 ? tally : { ...tally, supposed: differing };
}

/** What a member does in a voting; without a vote cast it does not participate, or is not named. */
export function voteIn(voting: Pick<LineVoting, 'votes' | 'tally'> | undefined, member: MemberId): VoteTold {
  return voting?.votes[member] ?? (voting?.tally ? 'notKnown' : 'notParticipating');
}

/** The votes that these acts of one voting were meant to cast. */
export function votingMeant(line: readonly LineAct[]): Pick<LineVoting, 'votes' | 'tally'> {
  const tally = line.map(({ act }) => act).find(isTally);
  return { votes: votesMeant(line), ...(tally ? { tally } : {}) };
}

/** The votes that these acts were meant to cast. */
export function votesMeant(line: readonly LineAct[]): Votes {
  return Object.fromEntries(line.flatMap(({ act }) => (isCasting(act) ? votesIn(act) : [])));
}

/** Who is away from the table after these acts. */
export function awayAt(line: readonly Pick<AskedAct, 'act' | 'lapsed'>[]): Set<MemberId> {
  const away = new Set<MemberId>();
  for (const { act, lapsed } of line) {
    if (lapsed !== undefined) continue;
    if (act.type === 'delegation.leave') away.add(act.member);
    if (act.type === 'delegation.return') away.delete(act.member);
  }
  return away;
}

/** Index just before the first question is put to the vote: what a reader sees first. */
export function openingOf(line: readonly LineAct[]): number {
  const first = line.findIndex(({ act }) => isPutting(act));
  return first === -1 ? 0 : first;
}

export function isPutting(act: Act | UnknownAct): act is PuttingAct {
  return act.type !== 'unknown' && puts(act);
}

export type CastingAct = Extract<
  Act,
  { type: 'hands.show' | 'vote.cast' | 'vote.change' | 'vote.correct' | 'votes.tally' }
>;

export function isCasting(act: Act | UnknownAct): act is CastingAct {
  switch (act.type) {
    case 'hands.show':
    case 'vote.cast':
    case 'vote.change':
    case 'vote.correct':
    case 'votes.tally':
      return true;
    default:
      return false;
  }
}

/** The same hands called for, or the same member asked, whatever the votes. */
export function castsTheSame(one: LineAct['act'] | undefined, other: LineAct['act'] | undefined): boolean {
  if (one?.type === 'hands.show' && other?.type === 'hands.show') return one.vote === other.vote;
  return one?.type === 'vote.cast' && other?.type === 'vote.cast' && one.member === other.member;
}

export function isTally(act: Act | UnknownAct | undefined): act is TallyAct {
  return act?.type === 'votes.tally';
}

export function votesIn(act: CastingAct): (readonly [MemberId, Vote])[] {
  switch (act.type) {
    case 'hands.show':
      return act.members.map((member) => [member, act.vote]);
    case 'votes.tally':
      return entriesOf({ ...act.known, ...act.supposed });
    case 'vote.cast':
    case 'vote.change':
    case 'vote.correct':
      return [[act.member, act.vote]];
    default:
      return unreachable(act);
  }
}

function entriesOf(votes: Votes): (readonly [MemberId, Vote])[] {
  // The keys of Votes are members' codes.
  return Object.entries(votes).flatMap(([member, vote]) => (vote === undefined ? [] : [[member as MemberId, vote]]));
}
