import { seatOrder, type MemberId, type Vote } from '../../machines/rules/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { RecordedVoteAnswer } from '../tools/index.ts';

/** One seat as it is shown. */
export interface ShownSeat {
  readonly member: MemberId;
  readonly flag: string | undefined;
  readonly permanent: boolean;
  readonly president: boolean;
  /** From one end of the table, 0, to the other, 1. */
  readonly place: number;
  /** Absent where no source names it. */
  readonly vote: Vote | undefined;
  readonly vetoing: boolean;
  readonly changed: boolean;
}

/** Who sits where, and how they voted. */
export function shownSeats({ members, meeting }: Scenario, answer: RecordedVoteAnswer): readonly ShownSeat[] {
  const { council, votes, outcome, changed } = answer;
  const isMember = council.seats.some(({ member }) => member === meeting.president);
  const seats = seatOrder(council, isMember ? meeting.president : undefined);
  return seats.map(({ member, permanent }, index) => ({
    member,
    flag: members.find(({ id }) => id === member)?.flag,
    permanent,
    president: member === meeting.president,
    place: seats.length === 1 ? 0.5 : index / (seats.length - 1),
    vote: votes[member],
    vetoing: outcome.kind === 'vetoed' && outcome.by.includes(member),
    changed: changed.includes(member),
  }));
}
