import {
  HANDS,
  type Act,
  type Council,
  type DraftSymbol,
  type Manner,
  type MemberId,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';
import type { LineAct } from './tree.ts';

/** The acts of one voting inside a line: from the President's question to its closing. */
export interface Ballot {
  readonly draft: DraftSymbol;
  readonly manner: Manner;
  /** Index of `draft.putToVote`. */
  readonly from: number;
  /** Index of `voting.close`, or the length of the line while it is open. */
  readonly to: number;
  /** As cast; who has cast none did not participate. */
  readonly votes: Votes;
}

/** One member's vote on one draft, as the reader wants it. */
export interface VoteChange {
  readonly draft: DraftSymbol;
  readonly member: MemberId;
  readonly vote: Vote;
}

/** Every voting of a line, in order. */
export function ballotsOf(line: readonly LineAct[]): Ballot[] {
  return line.flatMap(({ act }, from) => {
    if (act.type !== 'draft.putToVote') return [];
    const closing = line.findIndex((later, index) => index > from && later.act.type === 'voting.close');
    const to = closing === -1 ? line.length : closing;
    return [{ draft: act.draft, manner: act.manner, from, to, votes: votesCast(line.slice(from, to)) }];
  });
}

/**
 * The line with one draft's votes changed, or taken in another manner. Everything else stays; the line keeps its
 * length in a show of hands, because the President makes all three calls whatever the answer.
 */
export function rewriteBallot(
  line: readonly LineAct[],
  council: Council,
  draft: DraftSymbol,
  change: { readonly votes?: Votes; readonly manner?: Manner },
): LineAct[] {
  const ballot = ballotsOf(line).find((candidate) => candidate.draft === draft);
  if (!ballot) return [...line];
  const manner = change.manner ?? ballot.manner;
  const votes = { ...ballot.votes, ...change.votes };
  const between = line.slice(ballot.from + 1, ballot.to);
  const others = between.filter(({ act }) => act.type !== 'hands.show' && act.type !== 'vote.cast');
  const recorded = between.find(({ act }) => act.type === 'hands.show' || act.type === 'vote.cast')?.recorded;
  const away = awayAt(line.slice(0, ballot.to));
  const casting = castingActs(votes, council, manner, away).map((act) => withRecorded(act, recorded));
  const put = withRecorded({ type: 'draft.putToVote', draft, manner }, line[ballot.from]?.recorded);
  return [...line.slice(0, ballot.from), put, ...others, ...casting, ...line.slice(ballot.to)];
}

/** The acts by which these votes are cast: three shows of hands, or one answer a member. */
export function castingActs(votes: Votes, council: Council, manner: Manner, away: ReadonlySet<MemberId>): Act[] {
  const present = council.seats.map(({ member }) => member).filter((member) => !away.has(member));
  if (manner === 'roll') {
    return present.map((member) => ({ type: 'vote.cast', member, vote: votes[member] ?? 'notParticipating' }));
  }
  return HANDS.map((vote) => ({ type: 'hands.show', vote, members: present.filter((member) => votes[member] === vote) }));
}

/** What a member does in a ballot; without a vote cast it does not participate. */
export function voteIn(ballot: Ballot | undefined, member: MemberId): Vote {
  return ballot?.votes[member] ?? 'notParticipating';
}

/** Who is away from the table after these acts. */
export function awayAt(line: readonly LineAct[]): Set<MemberId> {
  const away = new Set<MemberId>();
  for (const { act } of line) {
    if (act.type === 'delegation.leave') away.add(act.member);
    if (act.type === 'delegation.return') away.delete(act.member);
  }
  return away;
}

export function withRecorded(act: Act, recorded: number | undefined): LineAct {
  return recorded === undefined ? { act } : { act, recorded };
}

function votesCast(line: readonly LineAct[]): Votes {
  const votes: { [member in MemberId]?: Vote } = {};
  for (const { act } of line) {
    if (act.type === 'vote.cast') votes[act.member] = act.vote;
    if (act.type === 'hands.show') for (const member of act.members) votes[member] = act.vote;
  }
  return votes;
}
