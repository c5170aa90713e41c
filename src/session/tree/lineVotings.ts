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
import type { ActId } from '../../scenario/index.ts';
import { lineAct, type Assumed, type LineAct, type UnknownAct } from './tree.ts';

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

/**
 * The line with the votes on one question changed, or taken in another manner. Everything else stays; the line keeps
 * its length in a show of hands, because the President makes all three calls whatever the answer. Votes known in part
 * stay so: what the reader changes is supposed of the members that they name.
 */
export function rewriteVoting(
  line: readonly AskedAct[],
  council: Council,
  question: QuestionKey,
  change: { readonly votes?: Readonly<Record<MemberId, VoteTold>>; readonly manner?: PutManner },
): AskedAct[] {
  const ballot = votingsOf(line).find((candidate) => candidate.question === question);
  const put = ballot && line[ballot.from];
  if (!ballot || !put || !isPutting(put.act)) return [...line];
  const manner = change.manner ?? ballot.manner;
  const votes = named({ ...ballot.meant, ...change.votes });
  const tally = ballot.casting.map((index) => line[index]?.act).find(isTally);
  const away = awayAt(line.slice(0, ballot.to).filter(({ recorded }) => recorded !== undefined));
  const casting = tally ? [supposing(tally, votes)] : castingActs(votes, council, manner, away);
  const chosen = Object.keys(change.votes ?? {});
  const assumed = new Set([...ballot.assumed].filter((member) => !chosen.includes(member)));
  const isAssumed = ballot.casting.some((index) => line[index]?.assumed !== undefined);
  const places = placesFor(line, ballot, casting, isAssumed ? assumed : undefined);
  return line.flatMap((own, index): AskedAct[] => {
    if (index === ballot.from) return [{ ...own, act: { ...put.act, manner } as Act }]; // the same act in the other manner
    const here = places.get(index);
    if (here) return here;
    return ballot.casting.includes(index) ? [] : [own];
  });
}

/**
 * Where the new acts go: each in the place of the old one that it replaces, so that an interruption stays where it was;
 * all together at the first where the old ones are other in kind or number, or behind the question where there are none.
 */
function placesFor(
  line: readonly AskedAct[],
  { from, casting: old }: LineVoting,
  casting: readonly Act[],
  assumed: ReadonlySet<MemberId> | undefined,
): Map<number, AskedAct[]> {
  const recorded = old[0] === undefined ? undefined : line[old[0]]?.recorded;
  const withRecord = casting.map((act) => lineAct(act, recorded, assumed && assumedIn(act, assumed)));
  const alike = old.length === casting.length && old.every((index, place) => isAlike(line[index]?.act, casting[place]));
  if (alike) {
    return new Map(
      old.flatMap((index, place) => {
        const act = casting[place];
        return act ? [[index, [lineAct(act, line[index]?.recorded, assumed && assumedIn(act, assumed))]]] : [];
      }),
    );
  }
  const first = old[0];
  return first === undefined
    ? new Map([[from + 1, [...withRecord, ...line.slice(from + 1, from + 2)]]])
    : new Map([[first, withRecord]]);
}

/** What of an act that casts votes nobody chose, given whose votes those are. */
export function assumedIn(act: Act, members: ReadonlySet<MemberId>): Assumed {
  if (!isCasting(act)) return true;
  const voting = votesIn(act).map(([member]) => member);
  const own = voting.filter((member) => members.has(member));
  return own.length === voting.length ? true : own;
}

function isAlike(one: Act | UnknownAct | undefined, other: Act | undefined): boolean {
  if (one?.type === 'votes.tally') return other?.type === 'votes.tally';
  if (one?.type === 'hands.show' && other?.type === 'hands.show') return one.vote === other.vote;
  return one?.type === 'vote.cast' && other?.type === 'vote.cast' && one.member === other.member;
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

function named(votes: Readonly<Record<MemberId, VoteTold | undefined>>): Votes {
  return Object.fromEntries(
    Object.entries(votes).flatMap(([member, vote]) => (vote === 'notKnown' ? [] : [[member, vote]])),
  );
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

export function withRecorded(act: LineAct['act'], recorded: ActId | undefined): LineAct {
  return recorded === undefined ? { act } : { act, recorded };
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

export function isTally(act: Act | UnknownAct | undefined): act is TallyAct {
  return act?.type === 'votes.tally';
}

function votesIn(act: CastingAct): (readonly [MemberId, Vote])[] {
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
