import type { Position } from '../../machines/index.ts';
import {
  seatOrder,
  type Act,
  type Council,
  type DraftSymbol,
  type MemberId,
  type Outcome,
  type Vote,
  type Votes,
} from '../../machines/rules/index.ts';
import type { Member, Scenario } from '../scenario/index.ts';
import { voteIn } from './ballot.ts';
import type { Line } from './line.ts';
import type { BallotView, SeatView } from './view.types.ts';

/** The question whose votes the chamber shows: under vote, or the last one decided. */
export interface Shown {
  readonly draft: DraftSymbol;
  readonly votes: Votes;
  readonly outcome: Outcome;
}

export function seatsOf(
  scenario: Scenario,
  council: Council,
  line: Line,
  position: Position,
  act: Act | undefined,
  shown: Shown | undefined,
): SeatView[] {
  const order = seatOrder(council, scenario.meeting.president).map(({ member }) => member);
  const just = votersOf(act);
  return scenario.members.map((member) => {
    const ballots = scenario.drafts.map(({ symbol }) => ballotOf(line, position, member, symbol));
    const vote = shown?.votes[member.id];
    const ownBallot = ballots.find(({ draft }) => draft === shown?.draft);
    const seat = {
      member: member.id,
      name: member.name,
      permanent: member.permanent,
      president: member.id === scenario.meeting.president,
      place: placeOf(order.indexOf(member.id), order.length),
      atTheTable: position.context.record.delegations[member.id]?.presence === 'atTheTable',
      speaking: act?.type === 'statement.make' && act.by === member.id,
      justVoted: vote !== undefined && just.includes(member.id),
      departs: vote !== undefined && ownBallot?.departs === true,
      vetoing: shown?.outcome.kind === 'vetoed' && shown.outcome.by.includes(member.id),
      representative: member.representative,
      ballots,
    };
    return { ...seat, ...(member.flag ? { flag: member.flag } : {}), ...(vote ? { vote } : {}) };
  });
}

function ballotOf(line: Line, position: Position, member: Member, draft: DraftSymbol): BallotView {
  const own = line.ballots.find((ballot) => ballot.draft === draft);
  const recordBallot = line.recordBallots.find((ballot) => ballot.draft === draft);
  const [vote, recorded] = [voteIn(own, member.id), voteIn(recordBallot, member.id)];
  const known = position.context.record.delegations[member.id]?.positions[draft];
  const stance = known?.stance ?? 'uninstructed';
  const announced: Vote | undefined = stance === 'signalled' || stance === 'instructed' ? known?.vote : undefined;
  const reason = member.reasons.find((candidate) => candidate.draft === draft);
  return {
    draft,
    vote,
    recorded,
    departs: vote !== recorded,
    cast: stance === 'voted',
    stance,
    ...(announced ? { signalled: announced } : {}),
    ...(reason ? { reason } : {}),
  };
}

function votersOf(act: Act | undefined): readonly MemberId[] {
  if (act?.type === 'hands.show') return act.members;
  return act?.type === 'vote.cast' ? [act.member] : [];
}

/** Even steps along the horseshoe; the middle seat is the President's. */
function placeOf(index: number, seats: number): number {
  return seats === 1 ? 0.5 : index / (seats - 1);
}
