import { unreachable, type Act, type Hand, type MeetingRecord } from '../../machines/rules/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Speech, Stop } from './view.types.ts';

const NEXT_CALL: Readonly<Record<Hand, Exclude<Hand, 'inFavour'> | undefined>> = {
  inFavour: 'against',
  against: 'abstaining',
  abstaining: undefined,
};

/** What is said in the room by the act that led here. The words themselves are the catalogue's. */
export function speechOf(scenario: Scenario, stop: Stop, act: Act | undefined, after: MeetingRecord): Speech {
  if (!act) return { kind: 'silence' };
  switch (act.type) {
    case 'meeting.open':
      return { kind: 'open', number: scenario.meeting.number };
    case 'agenda.adopt':
      return { kind: 'agenda', item: scenario.meeting.agendaItem };
    case 'invitation.extend':
      return { kind: 'invite', states: act.states };
    case 'consideration.begin':
      return { kind: 'drafts', drafts: after.drafts.map(({ symbol }) => symbol) };
    case 'statement.make': {
      const recorded = stop.departs ? undefined : stop.recorded;
      const statement = { kind: 'statement', by: act.by, presiding: act.by === after.president } as const;
      return recorded ? { ...statement, recorded } : statement;
    }
    case 'draft.putToVote':
      return { kind: 'putToVote', draft: act.draft, manner: act.manner };
    case 'hands.show': {
      const next = NEXT_CALL[act.vote];
      const hands = { kind: 'hands', vote: act.vote, members: act.members } as const;
      return next ? { ...hands, next } : hands;
    }
    case 'vote.cast':
      return { kind: 'rollAnswer', member: act.member, vote: act.vote };
    case 'voting.close':
      return closedSpeech(after);
    case 'result.declare':
      return resultSpeech(after);
    case 'meeting.proceed':
      return { kind: 'proceed' };
    case 'meeting.adjourn':
      return { kind: 'adjourn' };
    case 'delegation.signal':
      return { kind: 'signal', member: act.member, draft: act.draft, vote: act.vote };
    case 'delegation.instruct':
      return { kind: 'instruct', member: act.member, draft: act.draft, vote: act.vote };
    case 'delegation.leave':
      return { kind: 'leave', member: act.member };
    case 'delegation.return':
      return { kind: 'return', member: act.member };
    case 'draft.putInBlue':
      return { kind: 'blue', draft: act.draft, by: act.by };
    case 'draft.withdraw':
      return { kind: 'withdraw', draft: act.draft, by: act.by };
    default:
      return unreachable(act);
  }
}

function closedSpeech(after: MeetingRecord): Speech {
  const closed = after.pending.at(-1);
  if (!closed) return { kind: 'silence' };
  const notParticipating = after.council.seats
    .map(({ member }) => member)
    .filter((member) => closed.votes[member] === 'notParticipating');
  return { kind: 'closed', draft: closed.question.draft, notParticipating };
}

function resultSpeech(after: MeetingRecord): Speech {
  const declared = after.declared.at(-1);
  return declared
    ? { kind: 'result', draft: declared.question.draft, outcome: declared.outcome }
    : { kind: 'silence' };
}
