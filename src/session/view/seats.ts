import type { KeptPosition } from '../../../machines/index.ts';
import {
  keyOf,
  seatOrder,
  VOTES,
  votesLeft,
  votesTold,
  type Act,
  type Council,
  type MemberId,
  type NonParticipants,
  type Outcome,
  type Question,
  type TallyAct,
  type Vote,
  type Votes,
} from '../../../machines/rules/index.ts';
import type { Member, Scenario } from '../../scenario/index.ts';
import { voteIn } from '../tree/lineVotings.ts';
import type { Line } from './line.ts';
import { isStatement } from './isStatement.ts';
import type { AskedView, BallotView, SeatView } from './view.types.ts';

/** The question whose votes the chamber shows: under vote, or the last one decided. */
export interface Shown {
  readonly question: Question;
  /** Who is not in it has not voted yet, or is not named. */
  readonly votes: Votes;
  readonly whereabouts?: NonParticipants;
  readonly outcome: Outcome;
}

export function seatsOf(
  scenario: Scenario,
  council: Council,
  line: Line,
  position: KeptPosition,
  act: Act | undefined,
  shown: Shown | undefined,
): SeatView[] {
  const order = seatOrder(council, scenario.meeting.president).map(({ member }) => member);
  const just = votersOf(act);
  const { president, delegations } = position.record;
  const shownKey = shown && keyOf(shown.question);
  return scenario.members.map((member) => {
    const ballots = line.view.questions.map((asked) => ballotOf(line, position, member, asked));
    const vote = shown?.votes[member.id];
    const ownBallot = ballots.find(({ key }) => key === shownKey);
    const seat = {
      member: member.id,
      name: member.name,
      permanent: member.permanent,
      president: member.id === president,
      place: placeOf(order.indexOf(member.id), order.length),
      atTheTable: delegations[member.id]?.presence === 'atTheTable',
      speaking: isStatement(act) && act.by === member.id,
      justVoted: vote !== undefined && just.includes(member.id),
      departs: vote !== undefined && ownBallot?.departs === true,
      vetoing: shown?.outcome.kind === 'vetoed' && shown.outcome.by.includes(member.id),
      ballots,
    };
    return {
      ...seat,
      ...(member.representative ? { representative: member.representative } : {}),
      ...(member.flag ? { flag: member.flag } : {}),
      ...(vote ? { vote } : {}),
      ...(vote && ownBallot?.assumed ? { assumed: true as const } : {}),
      ...(shown?.whereabouts?.[member.id] === 'absent' ? { absent: true as const } : {}),
      ...(vote === undefined && shown?.outcome.inPart ? { notKnown: true } : {}),
    };
  });
}

function ballotOf(line: Line, position: KeptPosition, member: Member, { key, question }: AskedView): BallotView {
  const own = line.votings.find((voting) => voting.question === key);
  const recordBallot = line.recordVotings.find((ballot) => ballot.question === key);
  const vote = voteIn(own, member.id);
  const recorded = recordBallot && voteIn(recordBallot, member.id);
  const draft = question.kind === 'draftResolution' ? question.draft : undefined;
  const known = draft && position.record.delegations[member.id]?.positions[draft];
  const stance = known?.stance ?? 'uninstructed';
  const announced: Vote | undefined = stance === 'signalled' || stance === 'instructed' ? known?.vote : undefined;
  const reason = member.reasons.find((candidate) => candidate.draft === draft);
  return {
    key,
    question,
    vote,
    departs: recorded !== undefined && vote !== recorded,
    ...(own?.assumed.has(member.id) ? { assumed: true as const } : {}),
    ...(own?.tally ? { open: openIn(own.tally, position.record.council, member.id) } : {}),
    cast: stance === 'voted',
    stance,
    ...(recorded ? { recorded } : {}),
    ...(announced ? { signalled: announced } : {}),
    ...(reason ? { reason } : {}),
  };
}

/** Who is named may have voted in any way; who is not, only as the totals have room for. */
function openIn(tally: TallyAct, council: Council, member: MemberId): readonly Vote[] {
  const { votes, told } = votesTold(tally, council);
  if (!told.tally || tally.known[member] !== undefined) return VOTES;
  const left = votesLeft(votes, told.tally, council);
  return VOTES.filter((vote) => left[vote] > 0 || votes[member] === vote);
}

function votersOf(act: Act | undefined): readonly MemberId[] {
  if (act?.type === 'hands.show') return act.members;
  const own = act?.type === 'vote.cast' || act?.type === 'vote.change' || act?.type === 'vote.correct';
  return own ? [act.member] : [];
}

/** Even steps along the horseshoe; the middle seat is the President's. */
function placeOf(index: number, seats: number): number {
  return seats === 1 ? 0.5 : index / (seats - 1);
}
